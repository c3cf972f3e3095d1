"""One guided session: play head, clocks, captions, sound and record."""
