"""What the page Today knows."""
