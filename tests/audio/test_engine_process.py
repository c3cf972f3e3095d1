"""The engine's process and the file of its clock, which must not stay behind."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from unclench.audio.engine_process import EngineProcess
from unclench.system import child_process

WAITS = "import sys; sys.stdin.read()"


@pytest.fixture
def removed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What became of each try to remove the clock's file, with the rule that Windows has for it."""
    monkeypatch.setattr(
        child_process, "command", lambda _module, name: [sys.executable, "-c", WAITS, name]
    )
    tries: list[str] = []
    unlink = Path.unlink

    def strictly(path: Path, missing_ok: bool = False) -> None:
        if path.suffix == ".clock" and not _free(path):
            tries.append("refused")
            raise PermissionError(13, "it is in use", str(path))
        tries.append("removed")
        unlink(path, missing_ok)

    monkeypatch.setattr(Path, "unlink", strictly)
    return tries


def _free(path: Path) -> bool:
    child = CHILDREN[path]
    return bool(child.clock._memory.closed) and child.dead


CHILDREN: dict[Path, EngineProcess] = {}


def started() -> EngineProcess:
    child = EngineProcess([], None)
    CHILDREN[child._file] = child
    return child


def test_a_child_that_quits_leaves_no_file(removed: list[str]) -> None:
    child = started()
    child.close(20)
    assert child.dead
    assert not child._file.exists()
    assert "refused" not in removed


def test_a_child_that_is_left_at_once_leaves_no_file_either(removed: list[str]) -> None:
    """The window doesn't wait for it; whoever comes last removes the file."""
    child = started()
    child.close(0)
    child._thread.join(20)
    assert child.dead
    assert not child._file.exists()


def test_a_file_in_use_does_not_stop_the_window(
    removed: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    child = started()
    monkeypatch.setattr(f"{__name__}._free", lambda _path: False)
    child.close(20)
    assert set(removed) == {"refused"}
    monkeypatch.undo()
    child._file.unlink()
