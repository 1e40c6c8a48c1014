"""`python -m game` is the game."""

import sys

from game.cli import main

sys.exit(main())
