"""How quick the game is, as ratios against something measured in the same run: `python -m tests.benchmarks.start`.

Absolute figures say more about the machine than about the game, so every script runs the game and what it is compared
with in turn, takes medians, and prints their ratio beside the goal. None of them fails a test run by being slow.
"""
