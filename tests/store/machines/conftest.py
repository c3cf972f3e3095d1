"""Two machines that have joined, with nothing in them yet."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest
from tests.store.machines.sharing import Machine


@pytest.fixture
def machine(tmp_path: Path, fresh_database: bytes) -> Iterator[Callable[[str], Machine]]:
    """Makes a machine with an empty history, by the name of its device."""
    with ExitStack() as stack:

        def make(device: str) -> Machine:
            path = tmp_path / f"{device}.db"
            path.write_bytes(fresh_database)
            made = Machine(path, device)
            stack.enter_context(closing(made.database))
            return made

        yield make


@pytest.fixture
def here(machine: Callable[[str], Machine]) -> Machine:
    return machine("here")


@pytest.fixture
def there(machine: Callable[[str], Machine]) -> Machine:
    return machine("there")
