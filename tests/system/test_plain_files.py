"""Which files and folders may be read, as the system says."""

import os
from pathlib import Path

import pytest

from unclench.system.plain_files import may_read


@pytest.fixture
def closed(monkeypatch: pytest.MonkeyPatch) -> set[Path]:
    """What the system refuses, also to who may everything."""
    paths: set[Path] = set()
    access, scandir = os.access, os.scandir

    def list_it(path: Path) -> object:
        if path in paths:
            raise PermissionError(13, "Permission denied", str(path))
        return scandir(path)

    monkeypatch.setattr(os, "access", lambda path, mode: path not in paths and access(path, mode))
    monkeypatch.setattr(os, "scandir", list_it)
    return paths


def test_files_and_folders_that_are_open(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert may_read(tmp_path)
    assert may_read(tmp_path / "file")
    assert may_read(tmp_path / "none")
    assert may_read(tmp_path / "none" / "in it")


def test_files_and_folders_that_are_closed(tmp_path: Path, closed: set[Path]) -> None:
    (tmp_path / "file").touch()
    closed.add(tmp_path / "file")
    assert not may_read(tmp_path / "file")
    closed.add(tmp_path)
    assert not may_read(tmp_path)
    assert not may_read(tmp_path / "none")


def test_a_folder_that_only_breaks_is_not_closed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(path: Path) -> None:
        raise OSError(5, "Input/output error", str(path))

    monkeypatch.setattr(os, "scandir", fail)
    assert may_read(tmp_path)
