"""Reminders on the settings page, and the icon in the tray."""
