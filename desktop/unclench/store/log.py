"""The log: faults of ours, for a bug report. Small, private, and without anything personal."""

import time
from pathlib import Path

_TIME = "%Y-%m-%d %H:%M:%S"  # UTC
MOST = 128 * 1024  # bytes; one older file of the same size is kept beside it


class Log:
    """Adds lines to a file that only its owner can read. It never raises: it is the last resort."""

    def __init__(self, path: Path) -> None:
        """Write to `path`; the file is made with the first line."""
        self.path = path

    @property
    def older(self) -> Path:
        """Where the lines before the present file's are."""
        return self.path.with_name(self.path.name + ".1")

    def write(self, text: str) -> None:
        """Add `text` with the time; a text of several lines stays together."""
        line = f"{time.strftime(_TIME, time.gmtime())} {text.rstrip()}\n".encode()[-MOST:]
        try:
            if self.path.exists() and self.path.stat().st_size + len(line) > MOST:
                self.path.replace(self.older)
            self.path.touch(mode=0o600)
            with self.path.open("ab") as file:
                file.write(line)
        except OSError:
            return
