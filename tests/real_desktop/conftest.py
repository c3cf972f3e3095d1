"""A desktop for a test, or the reason why there is none here."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.real_desktop.desktop import Desktop, missing


@pytest.fixture
def desktop() -> Iterator[Desktop]:
    """Not started yet: a test says what it consists of."""
    if reason := missing():
        pytest.skip(reason)
    folder = Path(tempfile.mkdtemp(prefix="unclench-desktop-"))  # short: sockets lie in it
    made = Desktop(folder)
    yield made
    made.stop()
    shutil.rmtree(folder, ignore_errors=True)
