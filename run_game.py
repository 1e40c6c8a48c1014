"""Opens the game, or runs one of its commands: `python run_game.py --aide`."""

import sys

from game.cli import main

if __name__ == "__main__":
    sys.exit(main())
