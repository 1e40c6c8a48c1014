"""Where what ships with the game lies: beside the code in a checkout, inside the package once installed or frozen."""

import sys
from pathlib import Path


def resource(*parts: str) -> Path:
    """The path of something that ships: `resource("scenarios")`, `resource("assets", "regles", "socle.yaml")`.

    It is a path inside the game's own data, whether or not anything is there.

    Raises:
        ValueError: the parts lead out of the data.
    """
    root = data_root()
    path = root.joinpath(*parts)
    if ".." in path.parts or not path.is_relative_to(root):
        raise ValueError(f"not one of our resources: {'/'.join(parts)}")
    return path


def data_root() -> Path:
    """The folder that holds `assets` and `scenarios`."""
    package = Path(__file__).resolve().parent
    frozen = getattr(sys, "_MEIPASS", None)
    candidates = [Path(frozen) / "game" / "_data", Path(frozen)] if frozen else []
    candidates += [package / "_data", package.parent]
    return next((folder for folder in candidates if (folder / "assets").is_dir()), candidates[-1])
