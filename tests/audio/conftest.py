"""Engines, which work in threads until they are closed."""

from collections.abc import Iterator

import pytest
from tests.audio.machine import Machine, Machines


@pytest.fixture
def machines() -> Iterator[Machines]:
    """Makes machines; their engines are closed after the test."""
    made: list[Machine] = []

    def make(*, device: bool) -> Machine:
        made.append(Machine(device=device))
        return made[-1]

    yield make
    for machine in made:
        machine.engine.close()
