"""What the programs and libraries of a folder ask of a Linux system (read with `objdump`)."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tools.bundle.places import BundleError, run
from unclench.system import libraries

# Packages of what nearly every program needs, by the name that the loader asks for.
_BASE = {
    "libgcc_s.so.1": "libgcc-s1",
    "libstdc++.so.6": "libstdc++6",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
    "libexpat.so.1": "libexpat1",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libfreetype.so.6": "libfreetype6",
}
_C = re.compile(r"(lib(c|dl|m|mvec|pthread|rt|util|resolv)|ld-linux[-\w]*)\.so\.\d")
_RENAMED = {"libglib2.0-0", "libasound2"}
"""Packages that have "t64" at their end since Debian 13 and Ubuntu 24.04."""

OPTIONAL = ("libqgtk3.so",)
"""Plugins that Qt does without where what they need is not there."""


@dataclass(frozen=True)
class Needs:
    """Names of libraries that the system must have, and the oldest C library that will do."""

    libraries: frozenset[str]
    glibc: tuple[int, ...]


def of(folder: Path) -> Needs:
    """What `folder` needs from outside."""
    inside, wanted = set[str](), set[str]()
    glibc: tuple[int, ...] = (2, 17)
    for path in folder.rglob("*"):
        if not path.is_file() or not _is_elf(path):
            continue
        inside.add(path.name)
        if path.name in OPTIONAL or path.is_symlink():
            continue
        told = run(["objdump", "-p", str(path)])
        wanted |= set(re.findall(r"NEEDED\s+(\S+)", told))
        glibc = max([glibc, *_glibc(told)])
    return Needs(frozenset(wanted - inside), glibc)


def _glibc(told: str) -> Iterator[tuple[int, ...]]:
    for version in re.findall(r"\bGLIBC_([\d.]+)", told):
        yield tuple(int(part) for part in version.split("."))


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def packages(needs: Needs) -> list[str]:
    """The Debian packages that bring what is needed, as a package's `Depends` names them.

    Raises:
        BundleError: nobody knows the package of a library.
    """
    listed = (*libraries.IMPORT, *libraries.X11, *libraries.WAYLAND)
    known = {**_BASE, **{each.soname: each.package for each in listed}}
    found = {"libc6 (>= " + ".".join(map(str, needs.glibc)) + ")"}
    for name in needs.libraries:
        if _C.match(name):
            continue
        if name not in known:
            raise BundleError(f"which package has {name}? Say so in tools/bundle/needs.py")
        found.add(alternatives(known[name]))
    return sorted(found)


def alternatives(package: str) -> str:
    """The package by its name of today or of before."""
    return f"{package}t64 | {package}" if package in _RENAMED else package


def of_sound() -> Iterable[str]:
    """Packages for sound; without them sessions are silent."""
    return [alternatives(each.package) for each in libraries.SOUND]
