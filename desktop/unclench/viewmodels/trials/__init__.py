"""Fair tests of one's own: set up, led through, and told."""
