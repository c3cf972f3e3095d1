"""A screen, a sound server and a data folder of the bench's own, so that nobody's are disturbed."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from tools.bench.processes import end


@contextmanager
def private_environment() -> Iterator[dict[str, str]]:
    """The environment to start windows in; it and what it names last as long as the context."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory(prefix="unclench-bench-")))
        environment = dict(os.environ, UNCLENCH_DATA_DIR=str(folder / "data"))
        # Compiled modules are kept between starts, as anybody's Python does unless told not to.
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        environment["PYTHONPYCACHEPREFIX"] = str(folder / "compiled")
        environment.update(stack.enter_context(screen()))
        environment.update(stack.enter_context(sound(folder / "sound")))
        yield environment


@contextmanager
def screen() -> Iterator[dict[str, str]]:
    """The screen that is there, else a private Xvfb, else Qt's offscreen one."""
    if os.environ.get("DISPLAY") or sys.platform != "linux":
        yield {}
        return
    if not shutil.which("Xvfb"):
        print("No screen and no Xvfb: windows are painted offscreen.")
        yield {"QT_QPA_PLATFORM": "offscreen"}
        return
    # Nobody's screen begins anew whenever its last window closes, and the next start would wait.
    command = ["Xvfb", "-displayfd", "1", "-noreset", "-nolisten", "tcp"]
    command += ["-screen", "0", "1280x800x24"]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        number = server.stdout.readline().strip() if server.stdout else ""
        yield {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
    finally:
        end(server)


@contextmanager
def sound(folder: Path) -> Iterator[dict[str, str]]:
    """A private PulseAudio with nothing behind it; nothing when PulseAudio isn't installed."""
    if not shutil.which("pulseaudio"):
        print("No PulseAudio here: the app plays on what sound it finds, or silently.")
        yield {}
        return
    folder.mkdir(mode=0o700)
    socket = folder / "native"
    environment = {
        "PULSE_SERVER": f"unix:{socket}",
        "PULSE_RUNTIME_PATH": str(folder),
        "PULSE_COOKIE": str(folder / "cookie"),
    }
    command = ["pulseaudio", "--system=false", "-n", "--daemonize=no", "--exit-idle-time=-1"]
    command += ["-L", f"module-native-protocol-unix socket={socket} auth-anonymous=1"]
    command += ["-L", "module-null-sink sink_name=bench rate=48000 format=float32le"]
    own = dict(os.environ, **environment, PULSE_STATE_PATH=str(folder), HOME=str(folder))
    own.pop("PULSE_SERVER")
    server = subprocess.Popen(
        command, env=own, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, text=True
    )
    try:
        _wait_for(socket, server)
        yield environment
    finally:
        end(server)


def _wait_for(socket: Path, server: subprocess.Popen[str]) -> None:
    for _attempt in range(100):
        if socket.exists() or server.poll() is not None:
            return
        time.sleep(0.1)
