"""Sore spots on the figure and in a list."""
