"""Settings, what to take into account, and a person's data."""
