"""Texts to read: Help now and the Learn cards."""
