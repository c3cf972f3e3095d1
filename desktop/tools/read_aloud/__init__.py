"""What a screen reader is told on a real AT-SPI bus, as a transcript for people to read."""
