"""Random work on machines that share one history, and whether all of it is still there."""
