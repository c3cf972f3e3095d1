"""The private sound server that these tests play to."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.sound_server.server import SoundServer, missing


@pytest.fixture
def sound_server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SoundServer]:
    """A running server; whatever is started during the test plays to it."""
    reason = missing()
    if reason:
        pytest.skip(reason)
    server = SoundServer(tmp_path / "pulse")
    for name, value in server.environment.items():
        monkeypatch.setenv(name, value)
    server.start()
    yield server
    server.kill()
