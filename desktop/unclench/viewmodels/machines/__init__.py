"""One history on several machines, as the window uses it."""
