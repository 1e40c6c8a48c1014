"""The commands: each module adds its own to the parser, and its `run` returns an exit status.

None of them imports at its top what opens a window, reads YAML or plays: `--help` answers at once.
"""
