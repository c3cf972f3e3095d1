"""Where a bundle is built, by which commands, and how old its files say they are."""

import os
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from unclench import __version__

ROOT = Path(__file__).resolve().parents[3]
BUILD = ROOT / "build"
FOLDER = BUILD / "bundle" / "unclench"
"""The folder that can be started as it is."""

VERSION = __version__

_PACKAGES = {"dpkg-deb": "dpkg", "objdump": "binutils", "strip": "binutils"}
"""Debian's packages of the tools that a bundle needs."""

XZ_LEVEL: Final = 1
"""How hard packages are packed: the usual 6 saves a tenth, and takes four times as long."""


class BundleError(Exception):
    """A bundle can't be built; the text says why and what to do."""


def run(command: Sequence[str], **more: str) -> str:
    """Run a tool in the checkout; what it printed.

    Raises:
        BundleError: it isn't there, or it failed; the text ends with what it said last.
    """
    age = {"SOURCE_DATE_EPOCH": str(source_date()), "PYTHONHASHSEED": "1"}
    try:
        done = subprocess.run(
            command,
            cwd=ROOT,
            env={**os.environ, **age, **more},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
    except FileNotFoundError:
        package = _PACKAGES.get(command[0])
        way = f"; on Debian: sudo apt install {package}" if package else ""
        raise BundleError(f"{command[0]} is not on this machine{way}") from None
    if done.returncode:
        last = "\n".join(done.stdout.splitlines()[-30:])
        raise BundleError(f"{' '.join(command[:4])} ... failed:\n{last}")
    return done.stdout


def source_date() -> int:
    """The seconds since 1970 that all files in packages carry: those asked for, or the commit's.

    So the same source gives the same package.
    """
    if asked := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(asked)
    ask = ["git", "log", "-1", "--format=%ct"]
    try:
        told = subprocess.run(ask, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):  # no git, or the source without its history
        told = ""
    return int(told) if told.strip() else 1_767_225_600
