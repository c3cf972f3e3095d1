"""Help now and Learn."""
