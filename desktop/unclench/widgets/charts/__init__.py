"""Charts, drawn by one set of functions for the window, for pictures and for paper."""
