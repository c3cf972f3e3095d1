"""The way in: which room gets the words, and what is said where no window can be."""

import importlib
import socket
import sys
from types import SimpleNamespace

import pytest

from unclench import __main__ as entry


@pytest.fixture
def rooms(monkeypatch):
    """Stand in for app and cli; collect what they are called with."""
    calls: list[tuple[str, tuple]] = []

    def room(name: str) -> SimpleNamespace:
        def run(*words) -> int:
            calls.append((name, words))
            return 7

        return SimpleNamespace(main=run, run_window=run)

    monkeypatch.setattr(importlib, "import_module", room)
    return calls


def test_other_commands_go_to_the_command_line_whole(rooms):
    assert entry.main(["--data-dir", "d", "doctor", "--report"]) == 7
    assert rooms == [("unclench.cli", (["--data-dir", "d", "doctor", "--report"],))]


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


@pytest.mark.parametrize(
    "environment",
    [
        {"QT_QPA_PLATFORM": "xcb"},
        {"QT_QPA_PLATFORM": "wayland;xcb"},
        {"QT_QPA_PLATFORM": "wayland", "DISPLAY": "elsewhere:0"},
        {"WAYLAND_DISPLAY": "nobody", "XDG_RUNTIME_DIR": "/nowhere"},
        {"DISPLAY": ":4711"},
        {"DISPLAY": "nonsense"},
    ],
)
def test_a_screen_that_does_not_answer_is_none(environment, monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")
    with pytest.raises(ValueError, match="no screen"):
        entry.needs_screen(environment)


@pytest.mark.parametrize("name", ["offscreen", "minimal", "vnc:port=5901", "xcb;offscreen"])
def test_platforms_without_a_display_server_count_as_a_screen(name, monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")
    entry.needs_screen({"QT_QPA_PLATFORM": name})


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="there are no local sockets here")
@pytest.mark.parametrize("more", [{}, {"QT_QPA_PLATFORM": "wayland-egl"}])
def test_wayland_needs_no_x_libraries(more, tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(entry, "XCB", {"libnothing-of-this-name.so.0": "nothing"})
    monkeypatch.chdir(tmp_path)  # the names of sockets are short
    with socket.socket(socket.AF_UNIX) as screen:
        screen.bind("wayland-0")
        screen.listen()
        entry.needs_screen({"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": "."} | more)


@pytest.mark.parametrize("display", ["there:0", "localhost:10.0"])
def test_missing_libraries_are_named(display, monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(entry, "XCB", {"libnothing-of-this-name.so.0": "libnothing0"})
    with pytest.raises(ValueError, match="apt-get install -y libnothing0"):
        entry.needs_screen({"DISPLAY": display})


@pytest.mark.parametrize("words", [["play", "X.Unclench"], ["x.unclench"], ["x.json"]])
def test_files_from_the_desktop_are_looked_at(rooms, tmp_path, monkeypatch, words):
    monkeypatch.chdir(tmp_path)
    (tmp_path / words[-1]).touch()
    assert entry.opened_file(words) == words[-1]
    assert entry.opened_file([*words, "--now"]) is None


@pytest.mark.parametrize("words", [[], ["play"], ["play", "x.json"], ["gone.json"], ["doctor"]])
def test_other_words_are_commands(words):
    assert entry.opened_file(words) is None
