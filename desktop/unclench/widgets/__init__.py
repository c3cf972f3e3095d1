"""What you see. A widget gets its view-model and nothing else."""
