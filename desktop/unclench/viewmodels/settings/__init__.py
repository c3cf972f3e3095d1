"""What a person set, and their data as a whole."""
