"""Whether this Python holds exactly one of pygame and pygame-ce, asked before either is imported.

Both unpack into the same folder: with two of them the last installed wins, and removing one breaks the other. pip
sees nothing wrong in that, so the game says it.
"""

import sys
from collections.abc import Callable
from importlib.metadata import PackageNotFoundError, version
from typing import Final

_PYTHON: Final = f'"{sys.executable}" -m pip' if sys.executable else "python -m pip"


def pygame_trouble(version_of: Callable[[str], str] = version) -> str:
    """What is wrong with pygame and which commands repair it, in French; empty when all is well."""
    installed = [name for name in ("pygame", "pygame-ce") if _is_installed(name, version_of)]
    if len(installed) == 1:
        return ""
    wanted = "pygame-ce" if sys.version_info >= (3, 14) else "pygame"
    if not installed:
        return f"pygame n’est pas installé dans ce Python. → Lancez :\n    {_PYTHON} install {wanted}"
    return (
        "pygame et pygame-ce sont installés ensemble, et chacun écrase les fichiers de l’autre."
        " → Enlevez les deux, puis remettez-en un seul :\n"
        f"    {_PYTHON} uninstall -y pygame pygame-ce\n"
        f"    {_PYTHON} install {wanted}"
    )


def _is_installed(name: str, version_of: Callable[[str], str]) -> bool:
    try:
        return bool(version_of(name))
    except PackageNotFoundError:
        return False
