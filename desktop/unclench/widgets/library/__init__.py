"""The exercises to pick from, and the page of one of them."""
