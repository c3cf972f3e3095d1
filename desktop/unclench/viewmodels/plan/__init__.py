"""What a person plans, and whom they can turn to: kept for their own eyes."""
