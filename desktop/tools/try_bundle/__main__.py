"""Install the newest .deb in build/ in a bare Debian, use it as a person would, and remove it.

    sudo .venv/bin/python -m tools.try_bundle
    sudo .venv/bin/python -m tools.try_bundle --release trixie --must

It needs root, debootstrap, Xvfb, xdotool and Debian's archive. Without one of them it says which
and is skipped; --must makes that a failure. What it mounts and starts is seen by nobody else and
gone at its end, whatever happens.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tools.bundle.places import BUILD
from tools.try_bundle import steps
from tools.try_bundle.chroot import SCREENS, Chroot, TrialError
from tools.try_bundle.screen import Screen

_INSIDE = "UNCLENCH_TRY_BUNDLE_INSIDE"
_TOOLS = {
    "debootstrap": "debootstrap",
    "unshare": "util-linux",
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
}


def main() -> int:
    """Try it; 0 when all went well or it was skipped."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--release", default="bookworm", help="which Debian (default: %(default)s)")
    parser.add_argument("--must", action="store_true", help="fail instead of being skipped")
    asked = parser.parse_args()
    if hindrances := list(_hindrances()):
        print(f"try_bundle: skipped, since {'; '.join(hindrances)}")
        return 1 if asked.must else 0
    if _INSIDE not in os.environ:  # again, with mounts and processes of its own
        words = ["unshare", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc"]
        again = [*words, sys.executable, "-m", "tools.try_bundle", *sys.argv[1:]]
        os.execvpe("unshare", again, {**os.environ, _INSIDE: "1"})
    _hide_screens()
    return _try(asked.release, _package())


def _hindrances() -> Iterator[str]:
    if sys.platform != "linux":
        yield "it is made for Linux"
        return
    if os.geteuid() != 0:
        yield "it needs root (to make a bare Debian)"
    if missing := [package for tool, package in _TOOLS.items() if shutil.which(tool) is None]:
        yield f"these packages are missing: {' '.join(missing)}"
    if not list(BUILD.glob("*.deb")):
        yield "there is no .deb in build/ (make bundle)"


def _hide_screens() -> None:
    """Give screens of this trial a place of their own: those of others are out of its reach."""
    SCREENS.mkdir(mode=0o1777, exist_ok=True)
    subprocess.run(["mount", "-t", "tmpfs", "-o", "mode=1777", "none", str(SCREENS)], check=True)


def _package() -> Path:
    return max(BUILD.glob("*.deb"), key=lambda path: path.stat().st_mtime)


def _folder() -> Path:
    return Path(tempfile.mkdtemp(prefix="unclench-bare-"))


def _try(release: str, package: Path) -> int:
    began = time.monotonic()

    def say(line: str) -> None:
        print(f"{time.monotonic() - began:5.0f} s  {line}", flush=True)

    pictures = BUILD / "try-bundle"
    pictures.mkdir(exist_ok=True)
    try:
        with Screen() as screen, Chroot(_folder(), release) as bare:
            say(f"a bare Debian {release} is there")
            try:
                for step in steps.ALL:
                    say(step(bare, screen, package, pictures))
            except TrialError:
                screen.picture(pictures / "failed.png")
                say(f"What the app said: {bare.said()}")
                raise
    except TrialError as fault:
        say(f"FAILED: {fault}")
        return 1
    say(f"{package.name} works on a bare Debian {release}; pictures are in build/{pictures.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
