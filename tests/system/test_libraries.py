"""One list of system libraries: complete, and said with what a person types to get them."""

import os
import struct
import sys
from pathlib import Path

import PySide6
import pytest
import shiboken6

from unclench.system import libraries

GL = libraries.IMPORT[1]
CURSOR = libraries.X11[0]
# What every Linux has, and what comes along with a package of the list, by their dependencies.
BASE = {
    *("libc.so.6", "libm.so.6", "libpthread.so.0", "libdl.so.2", "librt.so.1", "libgcc_s.so.1"),
    *("libstdc++.so.6", "libz.so.1", "libzstd.so.1", "ld-linux-x86-64.so.2"),
    "ld-linux-aarch64.so.1",
}
ALONG = {
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libfreetype.so.6": "libfontconfig1",
    "libX11-xcb.so.1": "libgl1",
    "libxcb.so.1": "libx11-6",
    "libxcb-randr.so.0": "libgl1",
    "libxcb-shm.so.0": "libgl1",
    "libxcb-sync.so.1": "libgl1",
    "libxcb-xfixes.so.0": "libgl1",
    "libxcb-render.so.0": "libxcb-render-util0",
    "libxcb-util.so.1": "libxcb-image0",
}
MODULES = [f"Qt{name}.abi3.so" for name in ("Core", "Gui", "Widgets", "Svg")]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems bring these libraries")
@pytest.mark.parametrize(
    ("files", "lists"),
    [
        ([*MODULES, "libqoffscreen.so", "libqminimal.so"], [libraries.IMPORT]),
        (["libqxcb.so"], [libraries.IMPORT, libraries.X11]),
        (["libqwayland.so", "libxdg-shell.so"], [libraries.IMPORT, libraries.WAYLAND]),
    ],
)
def test_whatever_qt_asks_for_is_in_the_list_or_comes_along_with_it(files, lists):
    listed = {library for each in lists for library in each}
    packages = {library.package for library in listed}
    along = {soname for soname, package in ALONG.items() if package in packages}
    asked = set().union(*map(needed_from_system, files))
    assert asked - BASE - along <= {library.soname for library in listed}
    assert GL.soname in asked


def needed_from_system(file: str) -> set[str]:
    """What a library of Qt asks for, and what those ask for that lie beside it."""
    shipped = {
        path.name: path
        for package in (PySide6, shiboken6)
        for path in Path(package.__path__[0]).rglob("*.so*")
    }
    left, seen, asked = [file], set(), set()
    while left:
        name = left.pop()
        if name not in seen:
            seen.add(name)
            wanted = needed(shipped[name].read_bytes())
            left += [each for each in wanted if each in shipped]
            asked |= {each for each in wanted if each not in shipped}
    return asked


def needed(elf: bytes) -> list[str]:
    """The names in the NEEDED entries of a 64-bit ELF file."""
    (table,) = struct.unpack_from("<Q", elf, 0x20)
    size, count = struct.unpack_from("<HH", elf, 0x36)
    segments = [struct.unpack_from("<2I6Q", elf, table + k * size) for k in range(count)]
    (dynamic,) = (segment for segment in segments if segment[0] == 2)
    entries = list(struct.iter_unpack("<qQ", elf[dynamic[2] : dynamic[2] + dynamic[5]]))
    (address,) = {value for tag, value in entries if tag == 5}
    (strings,) = (
        s[2] + address - s[3] for s in segments if s[0] == 1 and 0 <= address - s[3] < s[5]
    )
    starts = [strings + value for tag, value in entries if tag == 1]
    return [elf[start : elf.index(b"\0", start)].decode() for start in starts]


def test_what_is_missing_keeps_its_order(monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")
    there = {CURSOR.soname}.__contains__
    assert libraries.missing([GL, CURSOR, libraries.IMPORT[0]], there) == (GL, libraries.IMPORT[0])
    monkeypatch.setattr(sys, "platform", "darwin")
    assert libraries.missing([GL], there) == ()


def test_the_loader_is_asked_for_what_lies_elsewhere(monkeypatch):
    assert not libraries.loads("libnobody-has-this.so.9")
    monkeypatch.setattr(libraries, "FOLDERS", ())
    assert libraries.loads("libc.so.6") == (sys.platform == "linux")


def test_what_a_bundle_brings_is_there(monkeypatch, tmp_path):
    (tmp_path / "libof-its-own.so.1").touch()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert libraries.loads("libof-its-own.so.1")


@pytest.mark.parametrize(
    ("tools", "line"),
    [
        (["apt-get", "dnf"], "apt-get install -y --no-install-recommends libgl1 libxcb-cursor0"),
        ([], "apt-get install -y --no-install-recommends libgl1 libxcb-cursor0"),
        (["dnf"], "dnf install 'libGL.so.1()(64bit)' 'libxcb-cursor.so.0()(64bit)'"),
        (["zypper"], "zypper install 'libGL.so.1()(64bit)' 'libxcb-cursor.so.0()(64bit)'"),
    ],
)
@pytest.mark.parametrize("root", [True, False])
def test_each_system_has_its_own_line(tools, line, root, monkeypatch):
    monkeypatch.setattr(os, "geteuid", lambda: 0 if root else 1000, raising=False)
    there = {f"/usr/bin/{tool}" for tool in tools}.__contains__
    expected = line if root else f"sudo {line}"
    assert libraries.advice([GL, CURSOR], there) == expected
    assert libraries.told([GL, CURSOR], there).splitlines() == [
        "Qt needs system libraries that are missing here: libGL.so.1 libxcb-cursor.so.0",
        f"To get them, type: {expected}",
    ]


def test_arch_is_told_how_to_find_the_packages():
    said = libraries.advice([GL], {"/usr/bin/pacman"}.__contains__)
    assert said.startswith("pacman -F libGL.so.1")
