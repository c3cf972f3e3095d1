"""Sore places on the figure and in a list."""
