"""The pages of History."""
