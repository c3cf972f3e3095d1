"""A kill at the n-th of the steps that leave a trace: on the disk, in the database."""

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any
from unittest import mock

from unclench.store.database import Database


class Killed(BaseException):
    """Raised where a kill is played: nothing may catch it."""


def die() -> None:
    """Be gone at once, as by a power cut."""
    os.kill(os.getpid(), signal.SIGKILL)


def be_killed() -> None:
    """Stop here, within this process."""
    raise Killed


@contextmanager
def killed_at(step: int, kill: Callable[[], None]) -> Iterator[None]:
    """Meanwhile `kill` comes right before the `step`th step (from 0), and after it by turns."""
    left = step // 2

    def counted(real: Callable[..., Any]) -> Callable[..., Any]:
        def run(*args: Any, **named: Any) -> Any:
            nonlocal left
            left -= 1
            if left == -1 and step % 2:
                kill()
            result = real(*args, **named)
            if left == -1:
                kill()
            return result

        return run

    with (
        mock.patch.object(os, "replace", counted(os.replace)),
        mock.patch.object(os, "fsync", counted(os.fsync)),
        mock.patch.object(os, "unlink", counted(os.unlink)),
        mock.patch.object(os, "rename", counted(os.rename)),
        mock.patch.object(os, "mkdir", counted(os.mkdir)),
        mock.patch.object(Database, "change", _method(Database.change, counted)),
        mock.patch.object(Database, "change_many", _method(Database.change_many, counted)),
        mock.patch.object(Database, "_commit", _method(Database._commit, counted)),
    ):
        yield


def _method(real: Callable[..., Any], counted: Callable[..., Any]) -> Callable[..., Any]:
    run = counted(real)

    def method(self: Any, *args: Any, **named: Any) -> Any:
        return run(self, *args, **named)

    return method
