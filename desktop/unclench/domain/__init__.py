"""What the app is about, pure: exercises, timelines, sessions, body parts, statistics."""
