"""Sore places, and what they change in a session."""
