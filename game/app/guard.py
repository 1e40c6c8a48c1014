"""Whether this Python holds exactly one of pygame and pygame-ce, asked before either is imported.

Both unpack into the same folder: with two of them the last installed wins, and removing one breaks the other. pip
sees nothing wrong in that, so the game says it.
"""

import contextlib
import os
import re
import sys
from collections.abc import Callable, Iterable
from typing import Final

_PYTHON: Final = f'"{sys.executable}" -m pip' if sys.executable else "python -m pip"

_INFO: Final = re.compile(r"(pygame(?:[_-]ce)?)-[^-]+\.(?:dist|egg)-info")


def pygame_trouble(version_of: Callable[[str], str] | None = None) -> str:
    """What is wrong with pygame and which commands repair it, in French; empty when all is well."""
    if version_of is None:
        if len(_names_on(sys.path)) == 1:
            return ""
        # Asked only when the names of folders leave a doubt: reading metadata takes a tenth of the way to the title.
        from importlib.metadata import version

        version_of = version
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


def _names_on(path: Iterable[str]) -> set[str]:
    """Which of the two have information lying on that path, by the names of its folders alone."""
    found: set[str] = set()
    for folder in path:
        with contextlib.suppress(OSError), os.scandir(folder or ".") as entries:
            found |= {match[1] for entry in entries if (match := _INFO.fullmatch(entry.name))}
    return found


def _is_installed(name: str, version_of: Callable[[str], str]) -> bool:
    from importlib.metadata import PackageNotFoundError

    try:
        return bool(version_of(name))
    except PackageNotFoundError:
        return False
