"""How a session sounds: voices, devices, surroundings, sound files."""
