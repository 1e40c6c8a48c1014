"""Pictures as values: one display list that the screen, SVG and paper draw alike. Knows no scenario and no screen."""
