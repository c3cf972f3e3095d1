"""A worksheet inside a session."""
