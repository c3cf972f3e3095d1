"""What .venv is made of and whether that still holds, asked before every start: so it is quick.

A stamp for each kit is the last thing that set-up writes. It says what the kit was made for
(place, Python, platform) and repeats the kit's lock: whatever changes, the stamp no longer agrees.
Paths are handled with `os` here, because loading pathlib takes longer than the whole check.
"""

from __future__ import annotations

import os
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))
VENV = os.path.join(ROOT, ".venv")
NEW = VENV + ".new"  # what is fetched lies here, and a new .venv until it is whole
SCRIPTS = os.path.join(VENV, "Scripts" if os.name == "nt" else "bin")
PYTHON = os.path.join(SCRIPTS, "python.exe" if os.name == "nt" else "python")
PARTS = os.path.join(VENV, ".parts")
LOCKS = {
    "app": "requirements.lock",
    "dev": "requirements-dev.lock",
    "voice": "requirements-voice.lock",
}


def lock(kit: str) -> str:
    """The path of the lock that says what `kit` holds."""
    return os.path.join(ROOT, LOCKS[kit])


def kind() -> str:
    """What compiled packages depend on, of the Python that runs this: else all is made anew."""
    version = ".".join(str(part) for part in sys.version_info[:2])
    flags = getattr(sys, "abiflags", "")
    machine = os.uname().machine if hasattr(os, "uname") else sys.version.rpartition("[")[2]
    bits = "64" if sys.maxsize > 2**32 else "32"
    return " ".join((sys.implementation.name, version + flags, sys.platform, machine, bits, libc()))


def libc() -> str:
    """The family of Linux's C library: "glibc", or "" for another or on other systems."""
    return libc_version().partition(" ")[0]


def libc_version() -> str:
    """The name and version of glibc, such as "glibc 2.36", or "" without it."""
    try:
        return os.confstr("CS_GNU_LIBC_VERSION") or ""
    except (AttributeError, OSError, ValueError):
        return ""


def place() -> str:
    """Where .venv is and which Python it starts: when only these change, it can stay."""
    version = ".".join(str(part) for part in sys.version_info[:3])
    return f"{version} {os.path.realpath(sys.executable)}\n{ROOT}"


def read(path: str) -> str:
    """A file's text, or "" where there is none."""
    try:
        with open(path, encoding="utf-8", errors="surrogateescape", newline="") as file:
            return file.read()
    except OSError:
        return ""


def write(path: str, text: str) -> None:
    """Put `text` into a file, whole or not at all."""
    with open(path + ".new", "w", encoding="utf-8", errors="surrogateescape", newline="") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    os.replace(path + ".new", path)


def stamp(kit: str) -> str:
    """The path of the stamp that says for what `kit` was made."""
    return os.path.join(VENV, ".ready-" + kit)


def stamp_text(lock_text: str) -> str:
    """What the stamp of a kit with this lock has to say, seen by the Python that runs this."""
    return "\n".join((kind(), place(), lock_text))


def holds(kit: str) -> bool:
    """Whether `kit` was made for just this, with just this lock."""
    return read(stamp(kit)) == stamp_text(read(lock(kit)))


def made_for() -> str:
    """The kind that .venv was last finished for, or ""."""
    return read(stamp("app")).partition("\n")[0]


def stamped_lock(kit: str) -> str | None:
    """The lock that `kit` was last finished for, or None."""
    said = read(stamp(kit)).split("\n", 3)
    return said[3] if len(said) == 4 else None


def is_part(name: str) -> bool:
    """Whether the loss of this file is looked for at every start: code, and what tells of it."""
    code = name.endswith((".py", ".pth", ".pyd", ".dll", ".dylib")) or ".so" in name
    return code or name in ("RECORD", "METADATA")


def list_parts(site: str) -> None:
    """Write down the files that matter, with their sizes."""
    commands = (os.path.join(SCRIPTS, name) for name in sorted(os.listdir(SCRIPTS)))
    found = [path for path in commands if os.access(path, os.X_OK) and not os.path.islink(path)]
    for folder, below, names in os.walk(site):
        below[:] = sorted(name for name in below if name != "__pycache__")
        found += [os.path.join(folder, name) for name in sorted(names) if is_part(name)]
    lines = [f"{os.path.getsize(path)} {os.path.relpath(path, VENV)}" for path in found]
    write(PARTS, "\n".join(lines))


OWN_COMMANDS = ("unclench", "unclench.cmd")
APP = "unclench.pth"


def way_to_app(site: str) -> str:
    """What makes the app importable; from here to there, so that a move can't make it wrong."""
    return os.path.relpath(os.path.join(ROOT, "desktop"), site) + "\n"


def broken() -> list[str]:
    """The files that matter and aren't there as they were."""
    if "home = " not in read(os.path.join(VENV, "pyvenv.cfg")):
        return ["pyvenv.cfg"]
    listed = [line.partition(" ") for line in read(PARTS).split("\n")]
    try:
        return [name for size, _, name in listed if not is_whole(name, int(size))]
    except ValueError:
        return [os.path.basename(PARTS)]


def is_whole(name: str, size: int) -> bool:
    """Whether a file of .venv has its size, or for the way to the app its words."""
    path = VENV + os.sep + name
    if name.endswith(APP):
        return read(path) == way_to_app(os.path.dirname(path))
    try:
        return os.stat(path).st_size == size
    except OSError:
        return False


def can_be_mended(name: str) -> bool:
    """Whether set-up writes this file itself, so that nothing need be fetched."""
    return os.path.basename(name) in (APP, *OWN_COMMANDS)


def why_anew() -> str:
    """Why .venv can't be kept, or ""; "there is none" where that is why."""
    if not os.path.isdir(VENV):
        return "there is none"
    if not made_for():
        return "Its last set-up didn't get to the end"
    if made_for() != kind():
        return "It is for another Python"
    if not os.path.isdir(SCRIPTS):
        return f"{os.path.basename(SCRIPTS)} is missing"
    for name in broken():
        if not can_be_mended(name):
            short = name.rpartition("site-packages" + os.sep)[2]
            there = os.path.exists(os.path.join(VENV, name))
            return f"{short} is {'damaged' if there else 'missing'}"
    return ""
