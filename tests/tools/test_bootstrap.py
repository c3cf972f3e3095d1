import os
import sys
from pathlib import Path

import pytest

from tools import bootstrap


def test_an_old_python_alone_is_refused_in_one_line(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))
    monkeypatch.setattr(bootstrap, "newer_python", lambda: None)
    with pytest.raises(SystemExit) as ended:
        bootstrap.require_python()
    words = str(ended.value.code)
    assert words.startswith("Unclench needs Python 3.11 or newer, and python3 here is 3.9.")
    assert "\n" not in words


def test_an_old_python_starts_a_newer_one(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))
    monkeypatch.setattr(sys, "argv", ["bootstrap.py"])
    monkeypatch.setattr(bootstrap, "newer_python", lambda: "/usr/bin/python3.12")
    monkeypatch.setattr(os, "execv", lambda path, words: sys.exit(str([path, *words])))
    with pytest.raises(SystemExit) as started:
        bootstrap.require_python()
    assert started.value.code == "['/usr/bin/python3.12', '/usr/bin/python3.12', 'bootstrap.py']"


def test_this_python_will_do():
    bootstrap.require_python()


def test_a_changed_lock_has_another_fingerprint(tmp_path: Path):
    lock, project = tmp_path / "lock", tmp_path / "project"
    lock.write_text("a==1")
    project.write_text("name")
    before = bootstrap.fingerprint(lock, project)
    assert bootstrap.fingerprint(lock, project) == before
    lock.write_text("a==2")
    assert bootstrap.fingerprint(lock, project) != before


def test_the_lock_names_no_place_to_fetch_from():
    lines = bootstrap.LOCK.read_text(encoding="utf-8").splitlines()
    assert not [line for line in lines if "://" in line or line.startswith("--")]


def test_every_package_in_the_lock_has_a_hash():
    lines = bootstrap.LOCK.read_text(encoding="utf-8").splitlines()
    packages = [line for line in lines if line and line[0].isalpha()]
    assert packages
    assert all(line.endswith("\\") for line in packages)
