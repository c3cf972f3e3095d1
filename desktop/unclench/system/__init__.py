"""What the machine offers: the ground floor. Standard library alone; it knows no other room."""
