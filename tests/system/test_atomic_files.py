"""Files written whole or not at all, on disks that can't do all that ours can."""

import errno
import os
import stat
import sys
import time
from pathlib import Path

import pytest

from unclench.system.atomic_files import replace_file


@pytest.mark.parametrize("code", [errno.EINVAL, errno.ENOTSUP, errno.EIO])
def test_a_network_disk_that_makes_no_names_durable(tmp_path, monkeypatch, code):
    real = os.fsync

    def fsync(handle):
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(code, os.strerror(code))
        real(handle)

    monkeypatch.setattr(os, "fsync", fsync)
    if code == errno.EIO:
        with pytest.raises(OSError, match="Input/output"):
            replace_file(tmp_path / "file", b"text")
    else:
        replace_file(tmp_path / "file", b"text")
    assert (tmp_path / "file").read_bytes() == b"text"


@pytest.fixture
def held(monkeypatch):
    """Windows, where another program has a file open for so many tries; the pauses until then."""
    pauses: list[float] = []
    real = Path.replace

    def hold(tries):
        def replace(part, path):
            if len(pauses) < tries:
                raise PermissionError(errno.EACCES, "Access is denied", str(path))
            return real(part, path)

        monkeypatch.setattr(Path, "replace", replace)

    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(time, "sleep", pauses.append)
    return hold, pauses


def test_a_file_that_is_open_for_a_moment_is_replaced_after_it(tmp_path, held):
    hold, pauses = held
    hold(3)
    (tmp_path / "file").write_bytes(b"before")
    replace_file(tmp_path / "file", b"text")
    assert (tmp_path / "file").read_bytes() == b"text"
    assert len(pauses) == 3


def test_one_that_stays_open_is_told_within_a_second(tmp_path, held):
    hold, pauses = held
    hold(99)
    (tmp_path / "file").write_bytes(b"before")
    with pytest.raises(PermissionError):
        replace_file(tmp_path / "file", b"text")
    assert 0 < sum(pauses) < 1
    assert [one.name for one in tmp_path.iterdir()] == ["file"]
    assert (tmp_path / "file").read_bytes() == b"before"
