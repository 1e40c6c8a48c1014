"""The playthrough: the encounter machine, the one public face of a play, its views, its journal, its bots."""
