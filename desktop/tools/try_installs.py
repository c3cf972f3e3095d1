"""Set up a copy of this checkout with several Pythons and pips, and say how it went.

`python -m tools.try_installs` takes every Python from 3.11 on that it finds and five pips;
`--python` and `--pip` pick some, and `--test` runs the tests as well (some minutes each).
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from tools.locks import PYTHONS, ROOT

OLDEST_PIP = "22.3"
PIPS = (OLDEST_PIP, "23.0", "23.2", "24.0", "newest")
LEFT_OUT = (
    ".git",
    ".venv",
    "build",
    "dist",
    "__pycache__",
    ".*_cache",
    ".hypothesis",
    ".coverage*",
)
# pip before 23.1.2 uses a part of Python that 3.12 no longer has
CANT_START = "This pip can't run on this Python"


class Tried(NamedTuple):
    """How one pair of Python and pip went."""

    python: str
    pip: str
    said: tuple[str, ...]
    passed: bool

    def __str__(self) -> str:
        """One row of the table."""
        return " | ".join((f"{self.python:8}", f"{self.pip:8}", *(f"{s:14}" for s in self.said)))


def heading() -> str:
    """What stands above the rows."""
    return str(Tried("Python", "pip", ("app", "with tools", "tests"), passed=True))


def pythons() -> list[str]:
    """The Pythons of this machine that the app is made for: on the PATH, or pyenv's."""
    found = []
    for version in PYTHONS:
        kept = sorted(Path.home().glob(f".pyenv/versions/{version}.*/bin/python"))
        path = str(kept[-1]) if kept else shutil.which(f"python{version}")
        if path and subprocess.run([path, "-c", ""], check=False).returncode == 0:
            found.append(path)
    return found


def version_of(python: str) -> str:
    """Its full version."""
    command = [python, "-c", "import platform; print(platform.python_version())"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def try_one(python: str, pip: str, goals: list[str], folder: str | None = None) -> Tried:
    """Set up a copy with this Python and this pip, then reach the `make` goals in turn."""
    said = []
    with tempfile.TemporaryDirectory(dir=folder) as place:
        copy = Path(place) / "unclench"
        shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns(*LEFT_OUT), symlinks=True)
        for goal in goals:
            began = time.monotonic()
            done = make(copy, goal, f"PYTHON={python}", f"PIP={pip}")
            if CANT_START in done.stdout:
                return Tried(
                    version_of(python), pip, ("none: this pip can't run there",), passed=True
                )
            took = f"{time.monotonic() - began:.0f} s"
            said.append(took if done.returncode == 0 else "FAILED")
            if done.returncode:
                print(done.stdout, file=sys.stderr)
                break
        used = pip_of(copy)
    passed = "FAILED" not in said and pip in ("newest", used)
    return Tried(version_of(python), used, tuple(said), passed)


def make(copy: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Run `make` in the copy as a person would from a fresh shell."""
    inner = ("VIRTUAL_ENV", "MAKEFLAGS", "MFLAGS", "MAKELEVEL", "COV_")
    environment = {k: v for k, v in os.environ.items() if not k.startswith(inner)}
    return subprocess.run(
        ["make", *words],
        cwd=copy,
        env=environment,
        check=False,
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )


def pip_of(copy: Path) -> str:
    """The pip that was used, or "none"."""
    found = sorted((copy / ".venv").glob("lib/python*/site-packages/pip-*.dist-info"))
    return found[0].name.removeprefix("pip-").removesuffix(".dist-info") if found else "none"


def main() -> int:
    """Try them all and print the table; 1 when one failed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--python", action="append", help="a path; more than one may be named")
    parser.add_argument("--pip", action="append", help=f"a version; else {', '.join(PIPS)}")
    parser.add_argument("--test", action="store_true", help="run the tests too")
    parser.add_argument("--in", dest="folder", help="where to put the copies")
    chosen = parser.parse_args()
    goals = ["app", "dev", *(["test"] if chosen.test else [])]
    print(heading(), flush=True)
    passed = True
    for python in chosen.python or pythons():
        for pip in chosen.pip or PIPS:
            tried = try_one(python, pip, goals, chosen.folder)
            passed = passed and tried.passed
            print(tried, flush=True)
    return 0 if passed else 1


if __name__ == "__main__":
    sys.exit(main())
