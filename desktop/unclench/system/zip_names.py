"""The files in a ZIP that was packed again, without what systems add or the folder around them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from zipfile import ZipInfo

_ADDED = (".DS_Store", "Thumbs.db", "desktop.ini")
_UTF_8 = 0x800


def meant(infos: Iterable[ZipInfo], is_first: Callable[[str], bool]) -> list[tuple[str, ZipInfo]]:
    """Each file and the name that is meant by it, in their order.

    `is_first` tells the name of a file that must be there; when that one lies in a folder and all
    others too, the names are those inside the folder.
    """
    named = [(name, info) for info in infos if not _is_added(name := _name(info))]
    if not named or any(is_first(name) for name, _info in named):
        return named
    around = named[0][0].partition("/")[0] + "/"
    inside = [(name.removeprefix(around), info) for name, info in named if name.startswith(around)]
    whole = len(inside) == len(named) and any(is_first(name) for name, _info in inside)
    return inside if whole else named


def _name(info: ZipInfo) -> str:
    """Macs write UTF-8 and don't say so."""
    if info.flag_bits & _UTF_8:
        return info.orig_filename
    try:
        return info.orig_filename.encode("cp437").decode("utf-8")
    except UnicodeError:
        return info.orig_filename


def _is_added(name: str) -> bool:
    parts = name.split("/")
    return parts[0] == "__MACOSX" or parts[-1].startswith("._") or parts[-1] in _ADDED
