"""The window: its side bar, its keys, and what lies over the pages."""
