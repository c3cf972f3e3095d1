"""The way in: which room gets the words, and what is said where no window can be."""

import importlib
import sys
from types import SimpleNamespace

import pytest

from unclench import __main__ as entry
from unclench.system import libraries

LOAD = importlib.import_module
WORDS = ("unclench.store.startup_look", "unclench.system.printed")


@pytest.fixture
def rooms(monkeypatch):
    """Stand in for app and cli; collect what they are called with."""
    calls: list[tuple[str, tuple]] = []

    def room(name: str) -> object:
        if name in WORDS:
            return LOAD(name)

        def run(*words) -> int:
            calls.append((name, words))
            return 7

        return SimpleNamespace(main=run, run_window=run)

    monkeypatch.setattr(importlib, "import_module", room)
    return calls


def test_other_commands_go_to_the_command_line_whole(rooms):
    assert entry.main(["--data-dir", "d", "doctor", "--report"]) == 7
    assert rooms == [("unclench.cli", (["--data-dir", "d", "doctor", "--report"],))]


def test_help_on_play_is_told_without_a_window(rooms):
    assert entry.main(["play", "--help"]) == 7
    assert rooms == [("unclench.cli", (["play", "--help"],))]


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ([], (None, None, False)),
        (["play", "breath-46"], ("breath-46", None, False)),
        (["play", "x.json", "--minutes", "5", "--now"], ("x.json", 5.0, True)),
        (["play", "--minutes=2.5", "x"], ("x", 2.5, False)),
    ],
)
@pytest.mark.parametrize("before", [True, False])
def test_windows_go_to_the_app(rooms, tmp_path, words, asked, before):
    folder = ["--data-dir", str(tmp_path)] if before else []
    rest = [] if before else [f"--data-dir={tmp_path}"]
    assert entry.main([*folder, *words, *rest]) == 7
    ((room, (profile, *told)),) = rooms
    assert room == "unclench.app"
    assert profile.folder == tmp_path
    assert tuple(told) == asked


@pytest.mark.parametrize(
    "words",
    [
        ["play"],
        ["play", "a", "b"],
        ["play", "a", "--minutes", "soon"],
        ["play", "a", "--fast"],
        ["play", "a", "--data-dir"],
    ],
)
def test_wrong_words_are_refused_in_one_line(rooms, capsys, words):
    assert entry.main(words) == 2
    assert rooms == []
    said = capsys.readouterr().err
    assert said.startswith("unclench: ")
    assert said.count("\n") == 1


def test_without_a_screen(rooms, capsys, monkeypatch):
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    assert entry.main([]) == 2
    assert "no screen" in capsys.readouterr().err


def test_missing_libraries_are_named_before_qt_is_loaded(rooms, capsys, monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")
    lacking = libraries.Library("libnothing-of-this-name.so.0", "libnothing0")
    monkeypatch.setattr(libraries, "missing", lambda listed: (lacking,) if listed else ())
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert entry.main([]) == 2
    assert rooms == []
    assert "apt-get install -y --no-install-recommends libnothing0" in capsys.readouterr().err


@pytest.mark.parametrize("words", [[], ["check", "x.json"]])
def test_a_part_that_can_not_be_loaded_is_named(words, capsys, monkeypatch):
    monkeypatch.setattr(importlib, "import_module", breaks_on("libfoo.so: no such file"))
    assert entry.main(words) == 2
    said = capsys.readouterr().err
    assert "loaded: libfoo.so: no such file" in said
    assert "delete the folder .venv and type make run. To see everything" in said
    assert "unclench doctor" in said


def test_doctor_works_where_nothing_else_can_be_loaded(capsys, monkeypatch):
    monkeypatch.setattr(importlib, "import_module", breaks_on("No module named 'numpy'"))
    assert entry.main(["doctor"]) == 1
    said = capsys.readouterr().out
    assert "python: " in said
    assert "\nfault: No module named 'numpy'\nTo fix that, delete the folder .venv" in said
    assert "unclench doctor" not in said


def test_a_command_that_ends_with_words_says_them(capsys, monkeypatch):
    def ends(_words: list[str]) -> None:
        raise SystemExit("no room for that")

    def load(name: str) -> object:
        return LOAD(name) if name in WORDS else SimpleNamespace(main=ends)

    monkeypatch.setattr(importlib, "import_module", load)
    assert entry.main(["check", "x.json"]) == 2
    assert "no room for that" in capsys.readouterr().err


def breaks_on(fault: str):
    load = importlib.import_module

    def import_module(name: str):
        if name in ("unclench.app", "unclench.cli"):
            raise ImportError(fault)
        return load(name)

    return import_module


@pytest.mark.parametrize("words", [["play", "X.Unclench"], ["x.unclench"], ["x.json"]])
def test_files_from_the_desktop_are_looked_at(rooms, tmp_path, monkeypatch, words):
    monkeypatch.chdir(tmp_path)
    (tmp_path / words[-1]).touch()
    assert entry.opened_file(words) == words[-1]
    assert entry.opened_file([*words, "--now"]) is None


@pytest.mark.parametrize("words", [[], ["play"], ["play", "x.json"], ["gone.json"], ["doctor"]])
def test_other_words_are_commands(words):
    assert entry.opened_file(words) is None
