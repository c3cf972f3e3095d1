"""Starting at log-in, as each system does it; Windows's registry is played by a dict."""

import os
import plistlib
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from unclench import APP_ID
from unclench.system import login_start, menu_entry, paths
from unclench.system.paths import Profile
from unclench.viewmodels.reminders.at_login import AtLogin

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="files of Linux and macOS")


@pytest.fixture
def usual(monkeypatch, tmp_path):
    folder = tmp_path / "usual"
    monkeypatch.setattr(paths, "usual_folder", lambda: folder)
    return Profile(folder)


@pytest.fixture
def other(tmp_path):
    return Profile(tmp_path / "my dätä $x")


def test_at_first_nothing_starts(usual):
    assert login_start.command() == ""
    assert not login_start.is_for(usual)
    assert not login_start.is_stale(usual)
    assert not login_start.switch_off()


def test_switched_on_it_starts_this_app_without_its_window_and_off_leaves_nothing(usual):
    login_start.switch_on(login_start.wanted_words(usual))
    entry = login_start.place().read_text()
    assert login_start.place().parent == Path(os.environ["XDG_CONFIG_HOME"]) / "autostart"
    assert menu_entry.value_of(entry, "Type") == "Application"
    assert shlex.split(login_start.command()) == [*menu_entry.start_command(), "--hidden"]
    assert login_start.is_for(usual)
    assert not login_start.is_stale(usual)
    assert login_start.switch_off()
    assert not login_start.place().exists()


def test_the_folder_of_the_data_goes_along_where_it_is_another(usual, other):
    login_start.switch_on(login_start.wanted_words(other))
    assert login_start.is_for(other)
    assert not login_start.is_for(usual)
    assert login_start.is_stale(usual)


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_what_the_desktop_switched_off_is_off(usual, line):
    login_start.switch_on(login_start.wanted_words(usual))
    place = login_start.place()
    kept = [one for one in place.read_text().splitlines() if not one.startswith("X-GNOME")]
    place.write_text("\n".join([*kept, line]))
    assert login_start.command() == ""


def test_the_desktop_can_read_it(usual):
    login_start.switch_on(login_start.wanted_words(usual))
    try:
        command = ["desktop-file-validate", str(login_start.place())]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        pytest.skip("desktop-file-validate not found (apt-get install desktop-file-utils)")
    assert (done.stdout, done.returncode) == ("", 0)


def test_a_mac_gets_a_launch_agent(other, usual, monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setenv("HOME", str(tmp_path))
    words = login_start.wanted_words(other)
    login_start.switch_on(words)
    agent = tmp_path / "Library/LaunchAgents" / f"{APP_ID}.plist"
    told = plistlib.loads(agent.read_bytes())
    assert told == {"Label": APP_ID, "ProgramArguments": words, "RunAtLoad": True}
    assert login_start.command() == " ".join(words)
    assert login_start.is_for(other)
    assert not login_start.is_stale(other)
    agent.write_text("no plist")
    assert login_start.command() == ""
    assert login_start.switch_off()


def test_the_switch_says_what_came_of_it(usual, qtbot, monkeypatch):
    login = AtLogin(usual)
    with qtbot.waitSignal(login.changed):
        login.switch(True)
    assert login.on
    login.switch(True)
    with qtbot.waitSignal(login.changed):
        login.switch(False)
    assert not login.on

    def refuse(_words):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(login_start, "switch_on", refuse)
    with qtbot.waitSignal(login.failed) as said:
        login.switch(True)
    assert said.args == ["That couldn't be changed: Permission denied"]
