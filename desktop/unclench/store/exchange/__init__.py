"""History files out and in: our own JSON and CSV, any other CSV, FHIR."""
