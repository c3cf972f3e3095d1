"""What is remembered: sessions, ratings and settings in SQLite. No Qt."""
