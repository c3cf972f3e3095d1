"""The exercises to pick from, and the choices before one of them."""
