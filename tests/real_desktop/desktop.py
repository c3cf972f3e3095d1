"""A desktop of a test's own: screen, bus, window manager, tray and notifications, all real ones.

Nothing of the person's own session is touched.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

_NEEDED = ("Xvfb", "dbus-daemon", "dunst", "dunstctl", "openbox", "trayer", "xdotool")
_PACKAGES = "xvfb dbus-daemon dunst openbox trayer xdotool"
_PATIENCE = 20.0
# Without -noreset it begins anew when its last client goes, and refuses whoever comes meanwhile.
_SCREEN = ("Xvfb", "-noreset", "-screen", "0", "1280x800x24", "-nolisten", "tcp")
_NOTE = """#!/bin/sh
printf '%s\\n' "$DUNST_SUMMARY|$DUNST_BODY|$DUNST_APP_NAME" >> "$(dirname "$0")/notes"
"""
_PICK = """#!/bin/sh
grep -m 1 "^#$(cat "$(dirname "$0")/wanted") "
"""
_BUS = """<busconfig>
<type>session</type><listen>unix:dir={folder}</listen>
<policy context="default">
<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
</policy></busconfig>
"""
_SETTINGS = """[global]
dmenu = {folder}/pick
[all]
summary = "*"
timeout = 0
script = {folder}/note
"""


def missing() -> str | None:
    """The programs that aren't installed, as a reason to skip; None when all are there."""
    lacking = [name for name in _NEEDED if shutil.which(name) is None]
    return f"{', '.join(lacking)} not found (apt-get install {_PACKAGES})" if lacking else None


class Desktop:
    """Starts what a desktop consists of, and ends it again."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._running: list[subprocess.Popen[str]] = []
        self._log = (folder / "log").open("a")
        self.environment: dict[str, str] = {}
        """What a program needs to show itself on this desktop."""

    def start(self, tray: bool = True, notifications: bool = True) -> None:
        """Start it, and wait until it is there."""
        for name, text in (("note", _NOTE), ("pick", _PICK)):
            (self._folder / name).write_text(text)
            (self._folder / name).chmod(0o755)
        (self._folder / "notes").touch()
        settings = self._folder / "dunstrc"
        settings.write_text(_SETTINGS.format(folder=self._folder))
        left_out = ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "QT_QPA_PLATFORM")
        plain = {name: value for name, value in os.environ.items() if name not in left_out}
        home = {name: str(self._folder) for name in ("HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME")}
        self._folder.chmod(0o700)
        screen = self._start([*_SCREEN, "-displayfd", "1"], plain)
        display = {"DISPLAY": f":{self._line(screen)}"}
        rules = self._folder / "bus.conf"
        rules.write_text(_BUS.format(folder=self._folder))  # no service is started by the bus
        bus = self._start(
            ["dbus-daemon", f"--config-file={rules}", "--nofork", "--print-address=1"],
            {**plain, **home, **display},
        )
        address = {"DBUS_SESSION_BUS_ADDRESS": self._line(bus)}
        self.environment = {**plain, **home, **display, **address}
        self.await_that(lambda: self.run("xdotool", "getdisplaygeometry").returncode == 0)
        self._start(["openbox"], self.environment)
        if tray:
            self._start(["trayer", "--edge", "bottom", "--height", "32"], self.environment)
            self.await_that(lambda: self.xdotool("search", "--class", "trayer").strip())
        if notifications:
            self._start(["dunst", "-conf", str(settings)], self.environment)
            self.await_that(lambda: self.run("dunstctl", "count").returncode == 0)

    def stop(self) -> None:
        """End all of it."""
        for one in reversed(self._running):
            one.terminate()
        for one in self._running:
            try:
                one.wait(5)
            except subprocess.TimeoutExpired:
                one.kill()
            if one.stdout is not None:
                one.stdout.close()
        self._log.close()

    def app(self, data: Path, *words: str) -> subprocess.Popen[str]:
        """Start the app with the profile in `data`."""
        command = [sys.executable, "-P", "-m", "unclench", "--data-dir", str(data), *words]
        return self._start(command, self.environment)

    def notes(self) -> list[list[str]]:
        """The notifications that were shown: summary, body, and whose they are."""
        return [line.split("|") for line in (self._folder / "notes").read_text().splitlines()]

    def choose(self, words: str) -> None:
        """Choose the action called so of the notification that is shown."""
        (self._folder / "wanted").write_text(words)
        done = self.run("dunstctl", "context")
        assert done.returncode == 0, done.stderr

    def windows(self) -> list[str]:
        """The titles of all windows that are seen and have one."""
        return self.xdotool("search", "--onlyvisible", "--name", ".", "getwindowname", "%@").split(
            "\n"
        )

    def close_window(self, title: str) -> None:
        """Close it as its own button does."""
        window = self.xdotool("search", "--onlyvisible", "--name", title).split()[0]
        self.xdotool("windowactivate", "--sync", window, "key", "alt+F4")
        self.await_that(lambda: not self.sees(title))

    def sees(self, title: str) -> bool:
        """Whether a window with these words in its title is seen."""
        return any(title in each for each in self.windows())

    def xdotool(self, *words: str) -> str:
        """What this tool says."""
        return self.run("xdotool", *words).stdout

    def run(self, *words: str) -> subprocess.CompletedProcess[str]:
        """Run a program on this desktop."""
        return subprocess.run(
            words, env=self.environment, capture_output=True, text=True, check=False, timeout=30
        )

    def await_that(self, there: Callable[[], object], patience: float = _PATIENCE) -> None:
        """Wait until something is so."""
        until = time.monotonic() + patience
        while not there():
            assert time.monotonic() < until, (self._folder / "log").read_text()
            time.sleep(0.1)

    def _start(self, words: list[str], known: Mapping[str, str]) -> subprocess.Popen[str]:
        made = subprocess.Popen(
            words,
            env=dict(known),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=self._log,
            text=True,
        )
        self._running.append(made)
        return made

    @staticmethod
    def _line(process: subprocess.Popen[str]) -> str:
        assert process.stdout is not None
        return process.stdout.readline().strip()
