"""One program while it is written."""
