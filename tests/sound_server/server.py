"""A private PulseAudio server with a null sink whose sound can be recorded.

No sound card, no D-Bus, and the person's own sound server is left alone.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import threading
import time
from pathlib import Path

import numpy as np
import numpy.typing as npt

RATE = 48_000
Samples = npt.NDArray[np.float32]

_SINK = "nullsink"
_FORMAT = f"rate={RATE} channels=2 format=float32le"
_NEEDED = ("pulseaudio", "parec", "pactl")
_PATIENCE = 15.0


def missing() -> str | None:
    """The programs that aren't installed, as a reason to skip; None when all are there."""
    lacking = [name for name in _NEEDED if shutil.which(name) is None]
    if not lacking:
        return None
    return f"{', '.join(lacking)} not found (apt-get install pulseaudio pulseaudio-utils)"


class SoundServer:
    """The server: starts, dies and comes back as told."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._process: subprocess.Popen[bytes] | None = None
        self.environment = {
            "PULSE_SERVER": f"unix:{folder / 'native'}",
            "PULSE_RUNTIME_PATH": str(folder / "run"),
            "PULSE_STATE_PATH": str(folder / "state"),
            "PULSE_COOKIE": str(folder / "cookie"),
        }
        """What a program needs to play to this server."""

    def start(self) -> None:
        """Start it and wait until it answers."""
        for name in ("run", "state"):
            (self._folder / name).mkdir(mode=0o700, parents=True, exist_ok=True)
        self._folder.chmod(0o700)
        for left in (self._folder / "native", self._folder / "run" / "pid"):
            left.unlink(missing_ok=True)
        socket = f"socket={self._folder / 'native'}"
        with (self._folder / "log").open("ab") as log:
            self._process = subprocess.Popen(
                [
                    *("pulseaudio", "--system=false", "-n", "--daemonize=no"),
                    *("--exit-idle-time=-1", "--log-target=stderr", "--log-level=notice", "-L"),
                    f"module-native-protocol-unix {socket} auth-anonymous=1",
                    *("-L", f"module-null-sink sink_name={_SINK} {_FORMAT}"),
                ],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                env=self._plain_environment(),
            )
        self._await_answer()

    def kill(self) -> None:
        """End it as a crash would."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    def record(self, path: Path) -> Recorder:
        """Record what is played, from now on."""
        return Recorder(path, {**os.environ, **self.environment})

    def _plain_environment(self) -> dict[str, str]:
        drop = ("PULSE_SERVER", "DBUS_SESSION_BUS_ADDRESS")
        kept = {name: value for name, value in os.environ.items() if name not in drop}
        own = {name: value for name, value in self.environment.items() if name not in drop}
        return {**kept, **own, "HOME": str(self._folder)}

    def _await_answer(self) -> None:
        until = time.monotonic() + _PATIENCE
        environment = {**os.environ, **self.environment}
        command = ["pactl", "set-default-sink", _SINK]
        while subprocess.run(command, env=environment, capture_output=True, check=False).returncode:
            assert self._process is not None
            assert self._process.poll() is None, (self._folder / "log").read_text()
            assert time.monotonic() < until, "the sound server doesn't answer"
            pause(0.05)


class Recorder:
    """Writes everything that the sink plays to a file of raw float32 pairs."""

    def __init__(self, path: Path, environment: dict[str, str]) -> None:
        self._path = path
        self._process = subprocess.Popen(
            [
                *("parec", "-d", f"{_SINK}.monitor", f"--rate={RATE}", "--channels=2"),
                *("--format=float32le", "--latency-msec=20", str(path)),
            ],
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def await_first(self) -> None:
        """Wait until the recording has begun, which takes a second or so."""
        until = time.monotonic() + _PATIENCE
        while not len(self.samples()):
            assert time.monotonic() < until, "nothing is recorded"
            pause(0.05)

    def samples(self) -> Samples:
        """What is recorded so far, float32 [frames, 2] at 48 kHz."""
        if not self._path.exists():
            return np.zeros((0, 2), np.float32)
        size = self._path.stat().st_size
        raw = np.fromfile(self._path, np.float32, count=size // 8 * 2)
        return raw.reshape(-1, 2)

    def stop(self) -> Samples:
        """End the recording; everything that was recorded."""
        self._process.terminate()
        self._process.wait()
        return self.samples()


def pause(seconds: float) -> None:
    """Let real time pass: these tests play in real time, so there is nothing else to wait for."""
    threading.Event().wait(seconds)
