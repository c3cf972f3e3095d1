"""Files written whole or not at all, on disks that can't do all that ours can."""

import errno
import os
import stat

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
