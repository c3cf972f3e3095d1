"""One exercise while it is written."""
