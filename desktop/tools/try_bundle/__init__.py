"""Tries the .deb where nothing is installed: `python -m tools.try_bundle` (as root, on Debian)."""
