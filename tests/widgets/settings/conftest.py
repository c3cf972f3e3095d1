"""A history that is shared, on the cards of Settings."""

from collections.abc import Iterator

import pytest
from tests.viewmodels.machines.fake import NOW, Shared

from unclench.viewmodels.machines.machines import Machines


@pytest.fixture
def shared(tmp_path, monkeypatch) -> Shared:
    made = Shared(tmp_path / "carried \N{HERB}")
    made.use(monkeypatch)
    return made


@pytest.fixture
def machines(shared, profile, database, qapp) -> Iterator[Machines]:
    made = Machines(profile, apart=shared, now=lambda: NOW)
    made.use(database)
    yield made
    made.close()
