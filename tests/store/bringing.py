"""A history file brought in, as the command line and the window do it."""

from datetime import UTC, datetime
from pathlib import Path

from unclench.store.database import Database
from unclench.store.exchange.import_file import look_at
from unclench.store.exchange.imports import ImportResult, carry_out


def bring_in(database: Database, file: Path) -> ImportResult:
    """Look at it, then add what could be read."""
    return carry_out(database, look_at(database, file.read_bytes(), datetime.now(UTC)).preview)
