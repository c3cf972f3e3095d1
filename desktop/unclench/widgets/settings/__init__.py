"""Settings, Fit for you, and a person's data."""
