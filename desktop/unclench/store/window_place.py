"""Where the windows stood last, for each arrangement of screens; read before the first picture.

A line for each arrangement, the latest first: its name, a blank, and the toolkit's own description
of size and place in hex.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from unclench.system.atomic_files import replace_file

MOST = 16  # places that are kept
SMALL = "small:"  # before the name of an arrangement: where the small window of a session stood
_LONGEST = 64_000  # bytes of a file that can be ours


def read(path: Path, arrangement: str) -> bytes:
    """How the window stood on these screens; empty where that isn't known."""
    return _read(path).get(arrangement, b"")


def write(path: Path, arrangement: str, place: bytes) -> None:
    """Keep it for the next start; where that fails, the window starts as usual."""
    kept = {arrangement: place, **{n: at for n, at in _read(path).items() if n != arrangement}}
    lines = [f"{name} {at.hex()}\n" for name, at in list(kept.items())[:MOST]]
    with suppress(OSError):
        replace_file(path, "".join(lines).encode())


def _read(path: Path) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    try:
        with path.open(encoding="utf-8") as file:
            for line in file.read(_LONGEST).splitlines():
                name, place = line.split()
                found[name] = bytes.fromhex(place)
    except (OSError, ValueError):
        return {}
    return found
