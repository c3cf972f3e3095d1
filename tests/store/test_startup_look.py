"""The first picture knows theme, text size and language without the database."""

import stat
from pathlib import Path

import pytest

from unclench.domain.preferences import Preferences
from unclench.store import startup_look
from unclench.system import language, paths


@pytest.mark.parametrize(
    ("language", "text"),
    [("", "dark 150\n"), ("de", "dark 150 de\n"), ("pt_BR", "dark 150 pt_BR\n")],
)
def test_theme_size_and_language_come_back(tmp_path: Path, language, text):
    path = tmp_path / "look.txt"
    known = Preferences(theme="dark", text_percent=150, language=language)
    startup_look.write(path, known._replace(captions=False))
    assert path.read_text() == text
    assert startup_look.read(path) == known
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [file.name for file in tmp_path.iterdir()] == ["look.txt"]


@pytest.mark.parametrize(
    "text",
    ["", "dark", "pink 150", "dark 99", "dark 201", "dark 1.5", "dark 150 de es", "{}", "\xff"],
)
def test_what_is_not_right_is_passed_over(tmp_path: Path, text):
    path = tmp_path / "look.txt"
    path.write_text(text, encoding="latin-1")
    assert startup_look.read(path) == Preferences()


def test_a_missing_file_or_folder_is_no_trouble(tmp_path: Path):
    path = tmp_path / "nowhere" / "look.txt"
    startup_look.write(path, Preferences(theme="dark"))
    assert startup_look.read(path) == Preferences()


def test_the_language_of_a_folder_is_told_before_anything_else_is_known(tmp_path, monkeypatch):
    startup_look.write(tmp_path / "look.txt", Preferences(language="de"))
    assert startup_look.language(str(tmp_path)) == "de"
    monkeypatch.setenv("UNCLENCH_DATA_DIR", str(tmp_path))
    assert startup_look.language("") == startup_look.language(None) == "de"
    assert startup_look.language(str(tmp_path / "nowhere")) == ""


def test_a_terminal_speaks_the_language_of_a_folder(tmp_path):
    startup_look.write(tmp_path / "look.txt", Preferences(language="de"))
    startup_look.use_language(str(tmp_path))
    assert language.now() == "de"


def test_where_no_place_for_data_is_known_no_language_was_chosen(monkeypatch):
    def nobody(_chosen):
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(paths, "profile", nobody)
    assert startup_look.language(None) == ""
