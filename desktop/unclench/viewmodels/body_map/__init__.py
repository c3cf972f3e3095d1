"""Sore spots, and what they change in a session."""
