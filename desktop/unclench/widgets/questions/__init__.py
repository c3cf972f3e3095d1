"""Pages that ask: ratings, a check-in, the week."""
