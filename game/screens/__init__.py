"""Screens: each draws a view and turns a control into an intent. None of them acts."""
