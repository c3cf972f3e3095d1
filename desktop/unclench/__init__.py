"""Unclench: guided stress-management sessions that stay on your own machine."""

__version__ = "0.1.0"

# How desktops know the app. They want a host's name turned round; home.arpa is set aside for use at
# home, so that this is nobody's.
APP_ID = "arpa.home.unclench"
