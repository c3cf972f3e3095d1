import sys

import pytest

from tools import system_libraries as libraries


def nothing_installs(monkeypatch: pytest.MonkeyPatch, missing: set[str]) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(libraries, "can_install", lambda: False)
    monkeypatch.setattr(
        libraries, "missing", lambda names: [name for name in names if name in missing]
    )


def test_a_library_that_is_not_there_is_missing():
    assert libraries.missing(["libc.so.6", "libnobody-has-this.so.9"]) == [
        "libnobody-has-this.so.9"
    ]


def test_nothing_missing_says_nothing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    nothing_installs(monkeypatch, set())
    assert libraries.ensure(window=True) == 0
    assert capsys.readouterr().err == ""


def test_missing_libraries_are_named_with_the_exact_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    nothing_installs(monkeypatch, {"libGL.so.1", "libxcb-cursor.so.0"})
    assert libraries.ensure(window=False) == 1
    assert capsys.readouterr().err.splitlines() == [
        "Qt needs system libraries that are missing here: libGL.so.1 libxcb-cursor.so.0",
        "On Debian or Ubuntu: sudo apt-get install -y --no-install-recommends "
        "libgl1 libxcb-cursor0",
    ]


@pytest.mark.parametrize(
    ("environment", "status"),
    [
        ({"DISPLAY": ":0"}, 1),
        ({"QT_QPA_PLATFORM": "xcb"}, 1),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, 0),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, 0),
        ({}, 0),
    ],
)
def test_only_a_window_on_x11_needs_its_libraries(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], status: int
):
    nothing_installs(monkeypatch, {"libxcb-cursor.so.0"})
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert libraries.ensure(window=True) == status
    assert libraries.ensure(window=False) == 0


def test_root_gets_them_installed(monkeypatch: pytest.MonkeyPatch):
    lacking = {"libGL.so.1"}
    installed = []

    def install(packages: list[str]) -> bool:
        installed.extend(packages)
        lacking.clear()
        return True

    nothing_installs(monkeypatch, lacking)
    monkeypatch.setattr(libraries, "can_install", lambda: True)
    monkeypatch.setattr(libraries, "install", install)
    assert libraries.ensure(window=True) == 0
    assert installed == ["libgl1"]


def test_other_systems_bring_their_own(monkeypatch: pytest.MonkeyPatch):
    nothing_installs(monkeypatch, {"libGL.so.1"})
    monkeypatch.setattr(sys, "platform", "darwin")
    assert libraries.ensure(window=True) == 0
