"""Before anything is fetched, everything that is lacking is said, each thing in a line."""

import os
import platform
import shutil
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from tools import bootstrap
from tools.set_up import build, machine, pip_run, state
from unclench.system import libraries

GL = libraries.Library("libGL.so.1", "libgl1")
CURSOR = libraries.X11[0]


@pytest.fixture
def good(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """A machine with all that is needed, and nobody who installs things."""
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(state, "libc_version", lambda: "glibc 2.36")
    monkeypatch.setattr(os, "uname", lambda: SimpleNamespace(machine="x86_64"))
    monkeypatch.setattr(machine, "can_install", lambda: False)
    monkeypatch.setattr(libraries, "missing", lambda _wanted: ())
    monkeypatch.setattr(shutil, "disk_usage", lambda _place: SimpleNamespace(free=10**10))
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    return monkeypatch


def test_a_good_machine_hears_nothing(good: pytest.MonkeyPatch):
    assert machine.faults(["app", "dev", "voice"], fresh=False) == []


def test_all_faults_come_in_one_go(good: pytest.MonkeyPatch):
    good.setattr(sys, "version_info", (3, 9, 2))
    good.setattr(state, "libc_version", lambda: "glibc 2.31")
    good.setattr(shutil, "disk_usage", lambda _place: SimpleNamespace(free=10**8))
    good.setattr(libraries, "missing", lambda _wanted: (GL, CURSOR))
    assert machine.faults(["app"], fresh=False) == [
        "Unclench needs Python 3.11 to 3.14, and this one is 3.9.2.",
        "Unclench runs on Linux with glibc 2.34 or newer, and this one has 2.31: "
        "a system from 2022 or later has it.",
        f"This needs {machine.SPACE['app']} MB in {state.ROOT}, and 100 MB are free there.",
        "Some system packages are missing. On Debian or Ubuntu: "
        "sudo apt-get install -y --no-install-recommends libgl1 libxcb-cursor0",
    ]


def test_venv_and_libraries_stand_in_one_line(good: pytest.MonkeyPatch):
    good.setattr(machine, "has_venv", lambda: False)
    good.setattr(libraries, "missing", lambda _wanted: (GL,))
    (line,) = machine.faults(["app"], fresh=False)
    version = ".".join(platform.python_version_tuple()[:2])
    assert line.endswith(f"--no-install-recommends python{version}-venv libgl1")


def test_root_on_debian_gets_all_of_it_installed(good: pytest.MonkeyPatch):
    lacking = [GL, CURSOR]
    installed: list[str] = []

    def install(names: list[str]) -> None:
        installed.extend(names)
        lacking.clear()

    good.setattr(libraries, "missing", lambda _wanted: tuple(lacking))
    good.setattr(machine, "can_install", lambda: True)
    good.setattr(machine, "install", install)
    assert machine.faults(["app"], fresh=False) == []
    assert installed == ["libgl1", "libxcb-cursor0"]


@pytest.mark.parametrize(
    ("environment", "kits", "stops"),
    [
        ({"DISPLAY": ":0"}, ["app"], True),
        ({"DISPLAY": ":0"}, ["app", "dev"], False),
        ({"QT_QPA_PLATFORM": "xcb"}, ["app"], True),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, ["app"], False),
        ({}, ["app"], False),
    ],
)
def test_only_a_window_on_x11_needs_its_libraries(
    good: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    environment: dict[str, str],
    kits: list[str],
    stops: bool,
):
    good.setattr(libraries, "missing", lambda _wanted: (CURSOR,))
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        good.delenv(name, raising=False)
    for name, value in environment.items():
        good.setenv(name, value)
    assert bool(machine.faults(kits, fresh=False)) is stops
    assert ("libxcb-cursor0" in capsys.readouterr().err) is not stops


@pytest.mark.parametrize(
    ("here", "words"),
    [
        ({"version_info": (3, 15, 0)}, "needs Python 3.11 to 3.14, and this one is 3.15.0"),
        ({"abiflags": "t"}, "with its global lock"),
        ({"implementation": SimpleNamespace(name="pypy")}, "and this is pypy"),
        ({"maxsize": 2**31 - 1}, "32 bits"),
        ({"platform": "freebsd14"}, "no ready-made parts for freebsd14 on x86_64"),
    ],
)
def test_what_has_no_ready_made_parts_is_said(
    good: pytest.MonkeyPatch, here: dict[str, object], words: str
):
    for name, value in here.items():
        good.setattr(sys, name, value)
    (line,) = machine.faults(["app"], fresh=False)
    assert words in line
    assert "\n" not in line


def test_another_c_library_is_named(good: pytest.MonkeyPatch):
    good.setattr(state, "libc_version", lambda: "")
    assert "another C library (as Alpine has musl)" in machine.faults(["app"], fresh=False)[0]


def test_another_processor_is_named(good: pytest.MonkeyPatch):
    good.setattr(os, "uname", lambda: SimpleNamespace(machine="aarch64"))
    assert "no ready-made parts for linux on aarch64" in machine.faults(["app"], fresh=False)[0]


def test_a_folder_that_cannot_be_written_to_is_named(good: pytest.MonkeyPatch):
    good.setattr(os, "access", lambda _path, _mode: False)
    assert machine.faults(["app"], fresh=False)[0].startswith(f"{state.ROOT} can't be written to.")


def test_an_unfit_python_starts_a_fit_one(good: pytest.MonkeyPatch):
    good.setattr(sys, "version_info", (3, 9, 2))
    good.setattr(sys, "argv", ["bootstrap.py", "app"])
    good.setattr(machine, "other_python", lambda: "/usr/bin/python3.12")
    good.setattr(os, "execv", lambda path, words: sys.exit(str([path, *words])))
    with pytest.raises(SystemExit) as started:
        bootstrap.set_up(["app"], "")
    assert (
        started.value.code
        == "['/usr/bin/python3.12', '/usr/bin/python3.12', 'bootstrap.py', 'app']"
    )


def test_wrong_words_are_answered_with_the_right_ones(capsys: pytest.CaptureFixture[str]):
    assert bootstrap.main(["everything"]) == 2
    assert capsys.readouterr().err.startswith("usage: bootstrap.py")


def test_of_pip_s_settings_only_the_way_to_the_packages_is_kept():
    listing = [
        "global.index-url='https://mirror.example/simple'",
        "global.user='true'",
        "global.cert='/a'",
        "install.cert='/b'",
        "wheel.proxy='not for us'",
        ":env:.find-links='/wheels /more'",
        ":env:.target='elsewhere'",
        ":env:.index-url=''",
        "WARNING: something = else",
    ]
    assert pip_run.connection(listing) == {
        "index-url": "https://mirror.example/simple",
        "cert": "/b",
        "find-links": "/wheels /more",
    }


@pytest.mark.parametrize(
    ("said", "line"),
    [
        (["ERROR: [Errno 28] No space left on device"], "The disk is full."),
        (["a", "ERROR: odd thing", "b"], "It could not be set up: ERROR: odd thing"),
        (["only this"], "It could not be set up: only this"),
        ([], "It could not be set up: no reason given"),
    ],
)
def test_what_went_wrong_is_one_line(said: list[str], line: str):
    assert pip_run.Done(1, said).reason() == line


def test_a_folder_that_no_environment_can_be_in_is_named_with_the_rest(good: pytest.MonkeyPatch):
    good.setattr(state, "ROOT", f"{state.ROOT}{os.pathsep}b")
    good.setattr(os, "access", lambda _path, _mode: False)
    name, place = machine.faults(["app"], fresh=False)
    assert "can't hold a Python environment: rename it" in name
    assert "can't be written to" in place


def test_the_room_of_the_old_environment_counts_for_a_fresh_one(good: pytest.MonkeyPatch):
    good.setattr(shutil, "disk_usage", lambda _place: SimpleNamespace(free=10**8))
    good.setattr(machine, "size_of_old", lambda: 10**9)
    assert machine.room_is_short(["app"])
    assert machine.faults(["app"], fresh=True) == []
    assert "are free there" in machine.faults(["app"], fresh=False)[0]


@pytest.fixture
def old(good: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A .venv that was once finished, and nothing that makes a new one."""
    venv = tmp_path / ".venv"
    venv.mkdir()
    good.setattr(state, "VENV", str(venv))
    good.setattr(state, "NEW", f"{venv}.new")
    good.setattr(build, "OLD", f"{venv}.old")
    good.setattr(build, "venv", lambda _option, _folder: None)
    (venv / ".ready-app").write_text("a kind\n")
    return venv


def test_the_old_environment_goes_first_only_where_both_have_no_room(
    good: pytest.MonkeyPatch, old: Path, capsys: pytest.CaptureFixture[str]
):
    build.start_anew("It is for another Python", ["app"], "")
    assert old.exists()
    good.setattr(shutil, "disk_usage", lambda _place: SimpleNamespace(free=10**8))
    capsys.readouterr()
    build.start_anew("It is for another Python", ["app"], "")
    assert not old.exists()
    assert "There is no room for both, so the old .venv goes first." in capsys.readouterr().out


def test_what_an_attempt_left_goes_and_the_old_environment_comes_back(old: Path):
    Path(state.NEW, "fetched").mkdir(parents=True)
    old.rename(build.OLD)
    old.mkdir()  # the new one, which wasn't finished
    build.clear_remains()
    assert [path.name for path in old.parent.iterdir()] == [".venv"]
    assert (old / ".ready-app").exists()
