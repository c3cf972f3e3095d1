"""Volumes, surroundings, voices and sound files."""
