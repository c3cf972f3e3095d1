"""What every page is made of: the look, buttons, fields, icons, lists."""
