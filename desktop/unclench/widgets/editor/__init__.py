"""The editor for exercises: a list of steps, a form, the timeline, and the text itself."""
