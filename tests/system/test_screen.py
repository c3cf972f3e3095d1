"""Whether a window can open: said in words before Qt would end the process over it."""

import os
import socket
import sys
from pathlib import Path

import pytest

from unclench.system import libraries, screen
from unclench.system.libraries import Library
from unclench.system.screen import NoWindowError, needs_screen

NOWHERE = Library("libnothing-of-this-name.so.0", "libnothing0")


@pytest.fixture(autouse=True)
def linux_with_all_libraries(monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("IMPORT", "X11", "WAYLAND"):
        monkeypatch.setattr(libraries, name, ())


@pytest.fixture
def wayland(tmp_path, monkeypatch):
    if not hasattr(socket, "AF_UNIX"):
        pytest.skip("there are no local sockets here")
    monkeypatch.chdir(tmp_path)  # the names of sockets are short
    with socket.socket(socket.AF_UNIX) as listens:
        listens.bind("wayland-0")
        listens.listen()
        yield {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": "."}


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
def test_a_screen_that_does_not_answer_is_none(environment):
    with pytest.raises(NoWindowError, match="no screen"):
        needs_screen(environment)


@pytest.mark.parametrize("name", ["offscreen", "minimal", "vnc:port=5901", "xcb;offscreen"])
def test_platforms_without_a_display_server_count_as_a_screen(name, monkeypatch):
    monkeypatch.setattr(libraries, "X11", (NOWHERE,))
    needs_screen({"QT_QPA_PLATFORM": name})
    monkeypatch.setattr(libraries, "IMPORT", (NOWHERE,))
    with pytest.raises(NoWindowError, match="libnothing0"):
        needs_screen({"QT_QPA_PLATFORM": name})


@pytest.mark.parametrize("more", [{}, {"QT_QPA_PLATFORM": "wayland-egl"}])
def test_wayland_needs_no_x_libraries(more, wayland, monkeypatch):
    monkeypatch.setattr(libraries, "X11", (NOWHERE,))
    needs_screen(wayland | more)
    monkeypatch.setattr(libraries, "WAYLAND", (NOWHERE, NOWHERE))
    with pytest.raises(NoWindowError, match=r"libnothing0 libnothing0$"):
        needs_screen(wayland | more)


def test_a_window_goes_to_x11_where_wayland_lacks_a_library(wayland, monkeypatch):
    monkeypatch.setattr(libraries, "WAYLAND", (NOWHERE,))
    needs_screen(wayland | {"DISPLAY": "there:0"})


@pytest.mark.parametrize("display", ["there:0", "localhost:10.0"])
def test_all_missing_libraries_are_named_at_once(display, monkeypatch):
    other = Library("libneither-has-this.so.1", "libneither1")
    monkeypatch.setattr(libraries, "IMPORT", (NOWHERE,))
    monkeypatch.setattr(libraries, "X11", (other,))
    with pytest.raises(NoWindowError) as told:
        needs_screen({"DISPLAY": display})
    named, typed = str(told.value).splitlines()
    assert named.endswith(": libnothing-of-this-name.so.0 libneither-has-this.so.1")
    assert typed.endswith(" libnothing0 libneither1")


def test_without_a_screen_the_libraries_for_one_are_named_too(monkeypatch):
    monkeypatch.setattr(libraries, "X11", (NOWHERE,))
    with pytest.raises(NoWindowError) as told:
        needs_screen({})
    assert str(told.value).splitlines()[0] == screen.NONE
    assert str(told.value).endswith(" libnothing0")


@pytest.mark.skipif(os.name != "posix", reason="these letters are in no names there")
@pytest.mark.parametrize("prefix", ['/opt/my "odd" folder', "/opt/a\\b"])
def test_qt_finds_its_plugins_in_a_folder_whose_name_it_reads_wrong(prefix, monkeypatch):
    told: dict[str, str] = {}
    screen.name_plugins(told)
    assert told == {}
    monkeypatch.setattr(sys, "prefix", prefix)
    screen.name_plugins(told)
    assert (Path(told["QT_PLUGIN_PATH"]) / "platforms").is_dir()


@pytest.mark.parametrize("system", ["darwin", "win32"])
def test_other_systems_always_have_a_screen(system, monkeypatch):
    monkeypatch.setattr(sys, "platform", system)
    needs_screen({})


def test_what_is_missing_is_told_at_a_start_as_at_set_up():
    lacking = (libraries.Library("libnothing.so.0", "libnothing0"),)
    assert "\n".join(screen.told(lacking)) == libraries.told(lacking)
