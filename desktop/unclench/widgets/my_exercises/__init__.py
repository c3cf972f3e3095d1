"""A person's own exercises."""
