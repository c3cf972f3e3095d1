"""The engine's process and the file of its clock, which must not stay behind."""

from __future__ import annotations

import errno
import sys
import tempfile
import threading
from pathlib import Path

import pytest

from unclench.audio.engine_process import EngineProcess
from unclench.system import child_process

WAITS = "import sys; sys.stdin.read()"


class Disk:
    """The folder of the clock's file, with the rule that Windows has for removing it.

    What either process still maps can't be removed. `tries` tells what became of each try.
    """

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder = folder
        self.in_use = False  # by yet another program
        self.tries: list[str] = []
        self.removed = threading.Event()
        self._child: EngineProcess | None = None
        monkeypatch.setattr(tempfile, "tempdir", str(folder))
        unlink = Path.unlink

        def strictly(path: Path, missing_ok: bool = False) -> None:
            if path.suffix != ".clock":
                unlink(path, missing_ok)
            elif self._mapped():
                self.tries.append("refused")
                raise PermissionError(13, "it is in use", str(path))
            else:
                self.tries.append("removed")
                unlink(path, missing_ok)
                self.removed.set()

        monkeypatch.setattr(Path, "unlink", strictly)

    def start(self) -> EngineProcess:
        self._child = EngineProcess([], None)
        return self._child

    def clocks(self) -> list[Path]:
        return list(self.folder.glob("*.clock"))

    def _mapped(self) -> bool:
        assert self._child is not None
        try:
            self._child.clock.read()
        except ValueError:  # this process has let go of it
            return self.in_use or not self._child.dead
        return True


@pytest.fixture
def disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Disk:
    monkeypatch.setattr(
        child_process, "command", lambda _module, name: [sys.executable, "-c", WAITS, name]
    )
    return Disk(tmp_path, monkeypatch)


def test_a_child_that_quits_leaves_no_file(disk: Disk) -> None:
    child = disk.start()
    assert len(disk.clocks()) == 1
    child.close(20)
    assert child.dead
    assert disk.clocks() == []
    assert "refused" not in disk.tries


def test_a_child_that_is_left_at_once_leaves_no_file_either(disk: Disk) -> None:
    """The window doesn't wait for it; whoever comes last removes the file."""
    child = disk.start()
    child.close(0)
    assert disk.removed.wait(30)
    assert child.dead
    assert disk.clocks() == []


def test_a_file_in_use_does_not_stop_the_window(disk: Disk) -> None:
    child = disk.start()
    disk.in_use = True
    child.close(20)
    assert set(disk.tries) == {"refused"}
    assert child.dead


def test_a_full_disk_is_told_and_no_file_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_path: Path) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setattr("unclench.audio.engine_process.ClockFile", full)
    with pytest.raises(OSError, match="No space left"):
        EngineProcess([], None)
    assert list(tmp_path.iterdir()) == []
