"""Unclench: guided stress-management sessions that stay on your own machine."""

__version__ = "0.1.0"
