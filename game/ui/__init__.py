"""Paper on the screen: theme, type, cut shapes, busts, places and controls. Knows pygame and no play."""
