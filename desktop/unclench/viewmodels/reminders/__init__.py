"""Reminders: which there are, when the next comes, and how it reaches the person."""
