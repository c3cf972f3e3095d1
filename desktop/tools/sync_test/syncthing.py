"""Two real Syncthings on this machine alone, which carry a folder from one to the other.

Discovery, relays, NAT, reports and upgrades are off: they speak with each other, over loopback.
"""

import json
import os
import re
import shutil
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

FOLDER = "shared"
_KEY = "loopback-only"
_PATIENCE = 120  # seconds that a start or the last carrying may take
_CONFIG = """<configuration version="36">
  <folder id="{folder}" path="{path}" type="sendreceive" rescanIntervalS="5"
      fsWatcherEnabled="true" fsWatcherDelayS="1" ignorePerms="false" autoNormalize="true">
    {members}
    <maxConflicts>10</maxConflicts>
  </folder>
  {devices}
  <gui enabled="true" tls="false"><address>127.0.0.1:{gui}</address><apikey>{key}</apikey></gui>
  <options>
    <listenAddress>tcp://127.0.0.1:{port}</listenAddress>
    <globalAnnounceEnabled>false</globalAnnounceEnabled>
    <localAnnounceEnabled>false</localAnnounceEnabled>
    <relaysEnabled>false</relaysEnabled>
    <natEnabled>false</natEnabled>
    <urAccepted>-1</urAccepted>
    <crashReportingEnabled>false</crashReportingEnabled>
    <autoUpgradeIntervalH>0</autoUpgradeIntervalH>
    <startBrowser>false</startBrowser>
    <reconnectionIntervalS>2</reconnectionIntervalS>
    <setLowPriority>false</setLowPriority>
  </options>
</configuration>
"""
_DEVICE = (
    '<device id="{id}" name="{name}" compression="never"><address>{address}</address></device>'
)


class Syncthing:
    """One of the two. `home` is its own, `folder` what it carries."""

    def __init__(self, home: Path, folder: Path) -> None:
        """Make its keys; nothing runs yet."""
        self.home, self.folder = home, folder
        folder.mkdir(parents=True)
        command = ["syncthing", "generate", f"--home={home}", "--no-default-folder"]
        subprocess.run(command, check=True, capture_output=True)
        found = re.search(r'<device id="([A-Z0-9-]{63})"', (home / "config.xml").read_text())
        assert found is not None
        self.id = found[1]
        self.port, self.gui = _free_port(), _free_port()
        self._process: subprocess.Popen[bytes] | None = None

    def configure(self, both: Sequence["Syncthing"]) -> None:
        """Let it know itself and the other, and share the folder."""
        members = "".join(f'<device id="{one.id}"></device>' for one in both)
        devices = "".join(
            _DEVICE.format(id=one.id, name=one.home.name, address=f"tcp://127.0.0.1:{one.port}")
            for one in both
        )
        text = _CONFIG.format(
            folder=FOLDER,
            path=self.folder,
            members=members,
            devices=devices,
            gui=self.gui,
            port=self.port,
            key=_KEY,
        )
        (self.home / "config.xml").write_text(text)

    def start(self) -> None:
        """Run it, and wait until it answers."""
        command = ["syncthing", "serve", f"--home={self.home}", "--no-browser", "--no-restart"]
        command += ["--no-upgrade", f"--logfile={self.home / 'log.txt'}"]
        self._process = subprocess.Popen(
            command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
        )
        end = time.monotonic() + _PATIENCE
        while time.monotonic() < end:
            with suppress(OSError, ValueError):
                self.ask("system/ping")
                return
            time.sleep(0.2)
        raise TimeoutError(f"Syncthing doesn't start: see {self.home / 'log.txt'}")

    def kill(self, how: signal.Signals = signal.SIGKILL) -> None:
        """End it, by default without any warning."""
        if self._process is not None:
            with suppress(ProcessLookupError):
                os.killpg(self._process.pid, how)
            self._process.wait()
            self._process = None

    def ask(self, path: str, way: str = "GET") -> Any:
        """What its REST interface says.

        Raises:
            OSError: it doesn't answer.
        """
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.gui}/rest/{path}", method=way, headers={"X-API-Key": _KEY}
        )
        with urllib.request.urlopen(request, timeout=10) as answer:
            text = answer.read()
        return json.loads(text) if text else None

    def pause(self) -> None:
        """Let go of the other one."""
        self.ask("system/pause", "POST")

    def resume(self) -> None:
        """Speak with it again."""
        self.ask("system/resume", "POST")

    def rescan(self) -> None:
        """Look through the folder now."""
        self.ask(f"db/scan?folder={FOLDER}", "POST")

    def status(self) -> dict[str, Any]:
        """Of the folder."""
        found: dict[str, Any] = self.ask(f"db/status?folder={FOLDER}")
        return found


def is_there() -> bool:
    """Whether there is a Syncthing to try with."""
    return shutil.which("syncthing") is not None


def wait_until_carried(both: Sequence[Syncthing]) -> None:
    """Return once the two folders are alike.

    Raises:
        TimeoutError: they never are.
    """
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        with suppress(OSError):
            for one in both:
                one.rescan()
            found = [one.status() for one in both]
            idle = all(one["state"] == "idle" and not one["needTotalItems"] for one in found)
            if idle and _listing(both[0].folder) == _listing(both[1].folder):
                return
        time.sleep(0.5)
    raise TimeoutError("Syncthing didn't carry everything")


def _listing(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
        and not any(part.startswith(".") for part in path.relative_to(folder).parts)
    }


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port
