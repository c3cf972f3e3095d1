"""A shared folder, and what the window knows of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.viewmodels.machines.fake import NOW, Shared

from unclench.system.paths import Profile
from unclench.viewmodels.machines.machines import Machines


@pytest.fixture
def shared(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shared:
    """Nothing is set up."""
    made = Shared(tmp_path / "carried")
    made.use(monkeypatch)
    return made


@pytest.fixture
def machines(shared: Shared, profile: Profile, qapp: object) -> Iterator[Machines]:
    """Not begun yet."""
    made = Machines(profile, apart=shared, now=lambda: NOW)
    yield made
    made.close()
