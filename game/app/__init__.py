"""Composition: the one loop, the flow from screen to screen, and what stands behind a play."""
