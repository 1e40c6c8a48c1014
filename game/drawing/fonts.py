"""Where the font files of Source Sans Pro lie."""

from importlib.resources import files
from pathlib import Path


def font_path(bold: bool = False) -> Path:
    """The file of the regular or the bold font."""
    name = "SourceSansPro-Bold.ttf" if bold else "SourceSansPro-Regular.ttf"
    return Path(str(files("font_source_sans_pro"))) / "files" / name
