"""Simulated people whose true effects are known, and how often insight tells them the truth.

Each module has its people and counts what the app's own functions tell them. All are seeded.
"""
