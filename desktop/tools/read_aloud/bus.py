"""A session bus, an accessibility bus and a screen of their own, and the app upon them."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections import deque
from pathlib import Path
from threading import Thread
from typing import Any

from tools.try_bundle.screen import Screen

LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
LISTENER = Path(__file__).with_name("listener.py")
QUIET = 0.45  # s without news after which a reader would have said all
_PATIENCE = 60  # s


def python() -> str:
    """A Python that has pyatspi, or ""."""
    for one in ("/usr/bin/python3", shutil.which("python3") or ""):
        if (
            one
            and not subprocess.run(
                [one, "-c", "import pyatspi"], capture_output=True, check=False
            ).returncode
        ):
            return one
    return ""


def missing() -> str:
    """What this machine lacks, in words; "" when all is there."""
    if not sys.platform.startswith("linux"):
        return "AT-SPI is Linux's"
    lacks = [one for one in ("Xvfb", "xdotool", "dbus-daemon") if shutil.which(one) is None]
    lacks += [] if any(Path(one).exists() for one in LAUNCHERS) else ["at-spi2-core"]
    lacks += [] if python() else ["python3-pyatspi"]
    return f"this machine has no {', '.join(lacks)}" if lacks else ""


class Bus:
    """Runs the app with a listener on its accessibility bus; a context."""

    def __init__(self, data: Path) -> None:
        """For the profile in this folder."""
        self._data = data
        self._running: list[subprocess.Popen[str]] = []
        self._news: deque[dict[str, Any]] = deque()
        self._last = 0.0

    def __enter__(self) -> Bus:
        self._screen = Screen().__enter__()
        daemon = self._run(
            ["dbus-daemon", "--session", "--nofork", "--print-address=1"], os.environ
        )
        assert daemon.stdout is not None
        known = {**os.environ, "DISPLAY": self._screen.display}
        known["DBUS_SESSION_BUS_ADDRESS"] = daemon.stdout.readline().strip()
        known |= {
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "QT_QPA_PLATFORM": "xcb",
            "LANGUAGE": "en",
        }
        known |= {"PULSE_SERVER": "/nowhere", "NO_AT_BRIDGE": "0"}
        launcher = next(one for one in LAUNCHERS if Path(one).exists())
        self._run([launcher, "--launch-immediately"], known)
        ears = self._run([python(), str(LISTENER)], known)
        self._listener = Thread(target=self._listen, args=(ears,), daemon=True)
        self._listener.start()
        self._wait(lambda: bool(self._news), "the listener")
        self._news.clear()
        app = [sys.executable, "-P", "-m", "unclench", "--data-dir", str(self._data)]
        self._run(app, known)
        self._screen.focus(self._screen.wait_for_window("Unclench"))
        self._screen.press_on("F24")
        return self

    def __exit__(self, *_fault: object) -> None:
        for one in reversed(self._running):
            one.terminate()
            one.wait(15)
        self._listener.join()  # the listener's output ended with it
        for one in self._running:
            assert one.stdout is not None
            one.stdout.close()
        self._screen.__exit__()

    def press(self, key: str) -> None:
        """Press a key."""
        self._screen.press_on(key)

    def write(self, words: str) -> None:
        """Type words."""
        self._screen.write_on(words)

    def hear(self, least: float = 0.0) -> list[dict[str, Any]]:
        """The news since the last look, once there is no more for a moment; wait `least` s."""
        begun = self._last = time.monotonic()
        while (now := time.monotonic()) - self._last < QUIET or now - begun < least:
            if now - begun > max(least, 1) + 5:
                break
            time.sleep(0.03)
        heard = list(self._news)
        self._news.clear()
        return heard

    def _run(self, words: list[str], known: Any) -> subprocess.Popen[str]:
        quiet = subprocess.DEVNULL
        made = subprocess.Popen(words, env=known, stdout=subprocess.PIPE, stderr=quiet, text=True)
        self._running.append(made)
        return made

    def _listen(self, ears: subprocess.Popen[str]) -> None:
        assert ears.stdout is not None
        for line in ears.stdout:
            self._news.append(json.loads(line))
            self._last = time.monotonic()

    def _wait(self, there: Any, what: str) -> None:
        begun = time.monotonic()
        while not there():
            if time.monotonic() - begun > _PATIENCE:
                raise RuntimeError(f"{what} does not start")
            time.sleep(0.05)
