"""A session on the screen, from its first question to its end."""
