"""The app's icon as Windows and macOS want it in a program: several PNG pictures in one file."""

import struct
from collections.abc import Mapping
from pathlib import Path

from tools.bundle.places import ROOT
from unclench import APP_ID

_ICONS = ROOT / "assets" / "icons" / "hicolor"

# What macOS calls a picture of this many pixels; "@2x" ones stand for half as many points.
_ICNS = {
    b"icp4": 16, b"icp5": 32, b"ic07": 128, b"ic08": 256, b"ic09": 512,
    b"ic11": 32, b"ic12": 64, b"ic13": 256, b"ic14": 512,
}  # fmt: skip
_ICO = (16, 24, 32, 48, 64, 128, 256)


def pictures() -> dict[int, bytes]:
    """The shipped pictures by their side in pixels."""
    found = _ICONS.glob(f"*x*/apps/{APP_ID}.png")
    return {int(path.parts[-3].partition("x")[0]): path.read_bytes() for path in found}


def icns(by_side: Mapping[int, bytes]) -> bytes:
    """A macOS icon: kind, length and picture, one after another."""
    parts = [kind + struct.pack(">I", 8 + len(by_side[side])) + by_side[side]
             for kind, side in _ICNS.items()]  # fmt: skip
    body = b"".join(parts)
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def ico(by_side: Mapping[int, bytes]) -> bytes:
    """A Windows icon: a list of what is where, then the pictures. 256 is written as 0."""
    place = 6 + 16 * len(_ICO)
    rows, body = b"", b""
    for side in _ICO:
        picture = by_side[side]
        where = (len(picture), place + len(body))
        rows += struct.pack("<BBBBHHII", side % 256, side % 256, 0, 0, 1, 32, *where)
        body += picture
    return struct.pack("<HHH", 0, 1, len(_ICO)) + rows + body


def write(folder: Path) -> None:
    """Put both into `folder`."""
    by_side = pictures()
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "unclench.icns").write_bytes(icns(by_side))
    (folder / "unclench.ico").write_bytes(ico(by_side))
