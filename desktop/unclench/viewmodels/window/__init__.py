"""What the window itself knows: that it is the only one, faults, the way out of a damaged store."""
