"""Landscapes: one for every exercise, drawn from its id."""
