"""Which version of the game this is; pyproject.toml says the same, and a test holds it so."""

from typing import Final

VERSION: Final = "0.1.0"
