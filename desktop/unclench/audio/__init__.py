"""How a timeline sounds: synthesis, mixing, output, the engine process. No Qt."""
