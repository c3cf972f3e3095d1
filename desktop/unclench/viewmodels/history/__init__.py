"""What was put down, and what it may tell."""
