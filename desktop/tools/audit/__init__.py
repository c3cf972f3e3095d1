"""Looks at every screen as those do who hear it, enlarge it, or go through it by keys."""
