"""Programs, and one of them."""
