"""Child processes of the app: how each is started, from a checkout, an install or a bundle.

In a bundle there is no Python to hand a module to: the app's own program takes the same words, and
runs one of `MODULES` for them (see `asked`). Programs of the system run in `system_environment`,
never with the libraries that a bundle brings for itself.
"""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import BinaryIO

import unclench

MODULES = (
    "unclench",
    "unclench.audio.devices",
    "unclench.audio.engine",
    "unclench.audio.render_job",
    "unclench.audio.speech.speech_worker",
    "unclench.files.reader_process",
    "unclench.store.check_process",
    "unclench.store.machines.apart_process",
)
"""What may be run as a child; a bundle runs nothing else."""

WITHOUT_CONSOLE: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)
"""For `creationflags`: Windows would open a black window for each child."""

CONSOLE_PROGRAM = "unclench-console.exe"
"""The program beside a Windows bundle's own that has pipes: one made for windows has none."""

MEMORY = 2 << 30
"""Bytes of address space that a child may have which reads what others wrote."""

_START = ("-P", "-m")


def command(module: str, *arguments: str) -> list[str]:
    """The command line that runs one of `MODULES`."""
    if module not in MODULES:
        raise ValueError(f"{module} is not among the modules that run as a child")
    return [_program(), *_START, module, *arguments]


def asked(words: list[str]) -> tuple[str, list[str]] | None:
    """The module of a command line made by `command` and its arguments; None for any other."""
    if tuple(words[:2]) != _START or len(words) < 3 or words[2] not in MODULES:
        return None
    return words[2], words[3:]


def environment(**more: str) -> dict[str, str]:
    """Ours, so that a child finds this very package and reads and writes UTF-8."""
    if is_bundle():
        return {**os.environ, **more}
    source = str(Path(unclench.__file__).resolve().parent.parent)
    known = os.environ.get("PYTHONPATH")
    path = os.pathsep.join([source, known] if known else [source])
    return {**os.environ, "PYTHONPATH": path, "PYTHONUTF8": "1", **more}


def start(
    words: Sequence[str],
    env: Mapping[str, str],
    *,
    answers: bool = True,
    errors: BinaryIO | None = None,
) -> subprocess.Popen[bytes]:
    """A child that takes lines (`send`) and gives some back (`answer`), if `answers` are wanted.

    `errors` is the file for what it says to its standard error; None drops that.

    Raises:
        OSError: it can't be started.
    """
    return subprocess.Popen(
        words,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE if answers else subprocess.DEVNULL,
        stderr=errors or subprocess.DEVNULL,
        env=env,
        creationflags=WITHOUT_CONSOLE,
    )


def send(child: subprocess.Popen[bytes], line: bytes) -> bool:
    """Give a child of `start` what it is to read now; whether it could still take it."""
    assert child.stdin is not None  # it is a pipe
    try:
        child.stdin.write(line)
        child.stdin.flush()
    except OSError:
        return False
    return True


def answer(child: subprocess.Popen[bytes]) -> bytes:
    """The next line that a child of `start` says; empty when it ended before that was whole."""
    assert child.stdout is not None  # it is a pipe
    line = child.stdout.readline()
    return line if line.endswith(b"\n") else b""


def be_modest() -> None:
    """In a child: leave the processor to whoever plays a session, and the memory too."""
    if hasattr(os, "nice"):
        os.nice(5)
    if not sys.platform.startswith("linux"):
        return  # macOS refuses to set this limit, Windows has none of the kind
    resource = importlib.import_module("resource")
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # what it reads may be personal


def system_environment(ours: Mapping[str, str]) -> dict[str, str]:
    """`ours` as it was before a bundle's start put its own folders into it."""
    plain = {name: value for name, value in ours.items() if not name.startswith("_PYI_")}
    for name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
        before = plain.pop(f"{name}_ORIG", None)
        if before is not None:
            plain[name] = before
        elif is_bundle():
            plain.pop(name, None)
    return plain


def is_bundle() -> bool:
    """Whether this runs from a bundle that brings its own Python."""
    return bool(getattr(sys, "frozen", False))


def _program() -> str:
    if is_bundle() and sys.platform == "win32":
        return str(Path(sys.executable).with_name(CONSOLE_PROGRAM))
    return sys.executable
