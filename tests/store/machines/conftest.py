"""Machines that have joined with nothing in them yet, and whole computers that share a folder."""

import gc
import warnings
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest
from tests.store.machines.computers import Computer
from tests.store.machines.sharing import Machine

from unclench.domain.session import Session
from unclench.system.paths import Profile


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


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    between = tmp_path / "between"
    between.mkdir()
    return between


@pytest.fixture
def computer(tmp_path: Path, folder: Path, fresh_database: bytes) -> Callable[[str], Computer]:
    """Makes one with a fresh profile, that hasn't joined."""

    def make(name: str) -> Computer:
        profile = Profile(tmp_path / name)
        profile.create()
        profile.database.write_bytes(fresh_database)
        return Computer(profile, folder)

    return make


@pytest.fixture
def laptop(computer: Callable[[str], Computer]) -> Computer:
    made = computer("laptop")
    made.join()
    return made


@pytest.fixture
def desktop(computer: Callable[[str], Computer], laptop: Computer) -> Computer:
    made = computer("desktop")
    made.join()
    return made


@pytest.fixture
def ended(session: Callable[..., Session]) -> Callable[..., Session]:
    """Makes a session that was played."""
    return lambda **changes: session(**{"progress": "completed", "played_ms": 180_000} | changes)


@pytest.fixture
def killed_runs() -> Iterator[None]:
    """What is killed in the midst closes nothing: its process would be gone, and its files closed.

    A test whose runs are killed inside its own process also ignores the warnings of that.
    """
    yield
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        gc.collect()
