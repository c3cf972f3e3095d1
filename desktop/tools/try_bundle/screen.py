"""A screen that nobody sees: its picture, and keys pressed on it."""

import os
import struct
import subprocess
import tempfile
import time
import zlib
from pathlib import Path

from tools.try_bundle.chroot import TrialError, wait_for

_ROW = 6  # pictures in a row, half a second or more apart


class Screen:
    """An X server of its own whose pixels lie in a file."""

    def __enter__(self) -> "Screen":
        self._folder = tempfile.TemporaryDirectory(prefix="unclench-screen-")
        told, tells = os.pipe()
        words = ["Xvfb", "-displayfd", str(tells), "-screen", "0", "1280x860x24", "-ac"]
        words += ["-noreset"]  # else it begins anew when its last client goes
        words += ["-nolisten", "tcp", "-fbdir", self._folder.name]
        quiet = subprocess.DEVNULL
        self._server = subprocess.Popen(words, pass_fds=[tells], stdout=quiet, stderr=quiet)
        os.close(tells)
        with os.fdopen(told) as answer:
            number = answer.readline().strip()
        if not number:
            raise TrialError("Xvfb does not start")
        self.display = f":{number}"
        return self

    def __exit__(self, *_fault: object) -> None:
        self._server.terminate()
        self._server.wait(10)
        self._folder.cleanup()

    def picture(self, path: Path) -> None:
        """Write what is on the screen as PNG."""
        dump = (Path(self._folder.name) / "Xvfb_screen0").read_bytes()
        (header,) = struct.unpack_from(">I", dump)
        width, height = struct.unpack_from(">II", dump, 16)
        (line,) = struct.unpack_from(">I", dump, 48)
        (colours,) = struct.unpack_from(">I", dump, 76)
        start = header + 12 * colours
        rows = []
        for y in range(height):
            row = dump[start + y * line : start + y * line + 4 * width]
            pixels = bytearray(3 * width)
            pixels[0::3], pixels[1::3], pixels[2::3] = row[2::4], row[1::4], row[0::4]
            rows.append(b"\0" + bytes(pixels))
        path.write_bytes(_png(width, height, b"".join(rows)))

    def wait_until_still(self, path: Path, patience: float = 60) -> None:
        """Write the picture once nothing has moved for some seconds."""
        wait_for("a picture that stands still", lambda: self._shots(path) == 1, patience)

    def wait_until_moving(self, path: Path) -> None:
        """Write a picture once each is another than the one before."""
        wait_for("a picture that moves", lambda: self._shots(path) == _ROW, 60)

    def _shots(self, path: Path) -> int:
        """How many different pictures there are among the next few."""
        shots = set()
        for _ in range(_ROW):
            self.picture(path)
            shots.add(path.read_bytes())
            time.sleep(0.5)
        return len(shots)

    def wait_for_window(self, name: str) -> str:
        """The id of the window with this name, once it is there."""
        found: list[str] = []

        def there() -> bool:
            found[:] = self._xdotool("search", "--onlyvisible", "--name", name).split()
            return bool(found)

        wait_for(f"a window called {name}", there, 60)
        return found[-1]

    def press(self, window: str, key: str) -> None:
        """Press a key in a window."""
        self._xdotool("windowfocus", "--sync", window, "key", key)

    def focus(self, window: str) -> None:
        """Have the keys go to a window, and to what it opens."""
        self._xdotool("windowfocus", "--sync", window)

    def press_on(self, key: str) -> None:
        """Press a key where the keys go now."""
        self._xdotool("key", key)

    def write_on(self, words: str) -> None:
        """Type words where the keys go now."""
        self._xdotool("type", "--delay", "30", words)

    def write(self, window: str, words: str) -> None:
        """Type words in a window."""
        self._xdotool("windowfocus", "--sync", window, "type", "--delay", "30", words)

    def _xdotool(self, *words: str) -> str:
        known = {**os.environ, "DISPLAY": self.display}
        done = subprocess.run(
            ["xdotool", *words], env=known, capture_output=True, text=True, check=False, timeout=30
        )
        return done.stdout


def _png(width: int, height: int, pixels: bytes) -> bytes:
    def chunk(kind: bytes, body: bytes) -> bytes:
        check = zlib.crc32(kind + body)
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", check)

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    packed = zlib.compress(pixels, 6)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", packed) + chunk(b"IEND", b"")
    )
