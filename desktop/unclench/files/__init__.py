"""Exercise files: read, check, list. No Qt."""
