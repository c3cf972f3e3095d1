"""The first picture knows theme and text size without the database."""

import stat
from pathlib import Path

import pytest

from unclench.domain.preferences import Preferences
from unclench.store import startup_look


def test_theme_and_size_come_back(tmp_path: Path):
    path = tmp_path / "look.txt"
    startup_look.write(path, Preferences(theme="dark", text_percent=150, captions=False))
    assert startup_look.read(path) == Preferences(theme="dark", text_percent=150)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [file.name for file in tmp_path.iterdir()] == ["look.txt"]


@pytest.mark.parametrize(
    "text", ["", "dark", "x 100", "dark 300", "dark x", "dark 100 100", '{"theme": "dark"}', "\xff"]
)
def test_what_is_not_right_is_passed_over(tmp_path: Path, text):
    path = tmp_path / "look.txt"
    path.write_text(text, encoding="latin-1")
    assert startup_look.read(path) == Preferences()


def test_a_missing_file_or_folder_is_no_trouble(tmp_path: Path):
    path = tmp_path / "nowhere" / "look.txt"
    startup_look.write(path, Preferences(theme="dark"))
    assert startup_look.read(path) == Preferences()
