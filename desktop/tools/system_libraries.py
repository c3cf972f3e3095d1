"""Find the system libraries that Qt needs on Linux, and name (as root: install) the missing ones.

Qt ends the process when one of them is missing at the wrong moment, so this asks beforehand.
Runs before anything is installed: standard library only, and any Python 3.7 can read it.
"""

from __future__ import annotations

import argparse
import ctypes
import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

# soname -> Debian's package. Without the first group Qt can't be imported at all ...
IMPORT = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libX11.so.6": "libx11-6",
}
# ... and without the second, no window can open.
WINDOW = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def found(soname: str) -> bool:
    """Whether the loader finds this library."""
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def missing(sonames: Iterable[str], probe: Callable[[str], bool] = found) -> list[str]:
    """Those of `sonames` that aren't on this machine, in the given order."""
    return [soname for soname in sonames if not probe(soname)]


def apt_line(packages: Iterable[str], sudo: bool = True) -> str:
    """What to type on Debian and Ubuntu to get `packages`."""
    start = "sudo " if sudo else ""
    return start + "apt-get install -y --no-install-recommends " + " ".join(packages)


def can_install() -> bool:
    """Whether this is root on a system with apt-get."""
    return hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get") is not None


def install(packages: list[str]) -> bool:
    """Install Debian packages as root, saying so; whether that worked."""
    print("Installing what is missing: " + " ".join(packages), flush=True)
    environment = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    for command in (["apt-get", "update", "-q"], apt_line(packages, sudo=False).split()):
        done = subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=False)
        if done.returncode:
            return False
    return True


def advice(sonames: list[str]) -> str:
    """What is missing and what to type, in two lines."""
    table = {**IMPORT, **WINDOW}
    line = apt_line(table[soname] for soname in sonames)
    return "Qt needs system libraries that are missing here: {}\nOn Debian or Ubuntu: {}".format(
        " ".join(sonames), line
    )


def opens_on_x11() -> bool:
    """Whether Qt would use the X11 screen, the only one that needs the second group."""
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    here = "DISPLAY" in os.environ and "WAYLAND_DISPLAY" not in os.environ
    return platform.startswith("xcb") or (not platform and here)


def ensure(window: bool) -> int:
    """Check (and as root, install) the libraries; the exit status to end with.

    Args:
        window: also fail when only a window is impossible. Tests need none.
    """
    if not sys.platform.startswith("linux"):
        return 0
    lacking = missing([*IMPORT, *WINDOW])
    if lacking and can_install():
        table = {**IMPORT, **WINDOW}
        install([table[soname] for soname in lacking])
        lacking = missing(lacking)
    if lacking:
        print(advice(lacking), file=sys.stderr)
    window = window and opens_on_x11()
    fatal = [soname for soname in lacking if window or soname in IMPORT]
    return 1 if fatal else 0


def ensure_package(package: str) -> int:
    """Install one Debian package as root, else name it; the exit status to end with."""
    if can_install() and install([package]):
        return 0
    print("On Debian or Ubuntu: " + apt_line([package]), file=sys.stderr)
    return 1


def main() -> int:
    """Look for the libraries from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--window", action="store_true", help="a window must be able to open")
    parser.add_argument("--package", help="get this Debian package instead")
    chosen = parser.parse_args()
    return ensure_package(chosen.package) if chosen.package else ensure(chosen.window)


if __name__ == "__main__":
    sys.exit(main())
