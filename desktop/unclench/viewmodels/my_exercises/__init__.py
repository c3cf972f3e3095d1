"""A person's own exercises: listed, given away, taken in."""
