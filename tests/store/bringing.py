"""A history file looked at and brought in, as the command line and the window do it."""

from datetime import UTC, datetime
from pathlib import Path

from unclench.store.database import Database
from unclench.store.exchange.import_file import look_at
from unclench.store.exchange.imports import ImportPreview, ImportResult, carry_out


def looked_at(database: Database, content: str | bytes) -> ImportPreview:
    """What a file of that content would bring."""
    if isinstance(content, str):
        content = content.encode("utf-8", "surrogatepass")
    return look_at(database, content, datetime.now(UTC)).preview


def bring_in(database: Database, file: Path) -> ImportResult:
    """Look at it, then add what could be read."""
    return carry_out(database, looked_at(database, file.read_bytes()))
