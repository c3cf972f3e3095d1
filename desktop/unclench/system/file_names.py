"""Files by the names that people write: a Mac may store ü as two signs, Windows ignores case.

What plays on one computer is then looked for under the same words on the next one.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable
from pathlib import Path


def candidates(folder: Path, name: str) -> list[Path]:
    """The files below `folder` that `name` may mean: itself, else in another form, else in case.

    Parts of `name` are parted by /. Nothing is listed where it stands there as it is written.
    """
    found = [folder]
    for part in name.split("/"):
        found = [each for before in found for each in _named(before, part)]
    return found


def find(folder: Path, name: str) -> Path:
    """The one file that `name` means; as it is written when there is none, or more than one."""
    found = candidates(folder, name)
    return found[0] if len(found) == 1 else folder / name


def alike(folder: Path, name: str, suffixes: Iterable[str]) -> list[str]:
    """Names beside it that differ in their ending, spaces, hyphens or low lines only."""
    path = folder / name
    wanted = _letters(path.stem)
    there = (each for each in _listed(path.parent) if Path(each).suffix.lower() in suffixes)
    return [each for each in there if wanted and _letters(Path(each).stem) == wanted]


def _named(folder: Path, part: str) -> list[Path]:
    exact = folder / part
    if _is_there(exact):
        return [exact]
    names = _listed(folder)
    return _same(folder, part, names, _form) or _same(folder, part, names, _case)


def _is_there(path: Path) -> bool:
    try:
        path.lstat()
    except (OSError, ValueError):
        return False
    return True


def _same(folder: Path, part: str, names: Iterable[str], fold: Callable[[str], str]) -> list[Path]:
    return [folder / each for each in names if fold(each) == fold(part)]


def _listed(folder: Path) -> list[str]:
    try:
        return sorted(each.name for each in folder.iterdir())
    except OSError:
        return []


def _form(name: str) -> str:
    return unicodedata.normalize("NFC", name)


def _case(name: str) -> str:
    return _form(_form(name).casefold())


def _letters(name: str) -> str:
    return "".join(sign for sign in _case(name) if sign not in " -_")
