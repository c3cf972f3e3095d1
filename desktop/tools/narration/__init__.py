"""The parts of tools/narrate.py, which records every text of the shipped exercises."""
