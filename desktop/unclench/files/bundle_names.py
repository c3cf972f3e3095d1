"""Which names a bundle may hold: those that mean one and the same file on every system."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from pathlib import PurePosixPath

from unclench.domain.texts import QT_TRANSLATE_NOOP, fill
from unclench.files.recordings import SUFFIXES

MEMBERS = "exercises"  # the folder in a bundle where those lie that a program brings along
MEMBER = "exercise.json"
LONGEST = 120  # characters of a whole name
DEEPEST = 4  # parts of a name
LICENCES = frozenset(
    f"{name}{suffix}"
    for name in ("licence", "license", "copying")
    for suffix in ("", ".txt", ".md")
)
_DEVICE = re.compile(
    r"(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?:\..*)?", re.IGNORECASE
)
_FORBIDDEN = frozenset('<>:"|?*\\')


def refusal(name: str) -> str:
    """Why this name can't be unpacked, in words that follow it; empty when it can."""
    if len(name) > LONGEST:
        return fill(
            QT_TRANSLATE_NOOP("faults", "has a name longer than {count} characters"), count=LONGEST
        )
    if not name.isprintable() or unicodedata.normalize("NFC", name) != name:
        return QT_TRANSLATE_NOOP("faults", "has a name with odd characters")
    if _FORBIDDEN & set(name):
        return QT_TRANSLATE_NOOP("faults", 'has a name with one of < > : " | ? * \\')
    parts = name.split("/")
    if name.startswith("/") or {"", ".", ".."} & set(parts):
        return QT_TRANSLATE_NOOP("faults", "has a name that leads out of its folder")
    if len(parts) > DEEPEST:
        return fill(
            QT_TRANSLATE_NOOP("faults", "is more than {count} folders deep"), count=DEEPEST - 1
        )
    return next(filter(None, map(_part_refusal, parts)), "")


def _part_refusal(part: str) -> str:
    if part[0] in ". " or part[-1] in ". ":
        return QT_TRANSLATE_NOOP("faults", "has a name that starts or ends with a dot or a space")
    if _DEVICE.fullmatch(part):
        return fill(
            QT_TRANSLATE_NOOP("faults", 'has the name "{name}", which Windows keeps for a device'),
            name=part,
        )
    return ""


def kind(name: str) -> str:
    """`exercise`, `member`, `recording` or `licence`; empty for what has no place here.

    The one `exercise` may be a program, and a `member` is an exercise that travels with it.
    """
    path = PurePosixPath(name)
    if path.suffix.lower() in SUFFIXES:
        return "recording"
    if len(path.parts) == 3 and (path.parts[0], path.name) == (MEMBERS, MEMBER):
        return "member"
    if len(path.parts) > 1:
        return ""
    if path.suffix.lower() == ".json":
        return "exercise"
    return "licence" if name.lower() in LICENCES else ""


def clash(names: Iterable[str]) -> tuple[str, str] | None:
    """Two names that are one on some system (by case, or a file that is a folder too), or None."""
    seen: dict[str, str] = {}
    folders: dict[str, str] = {}
    for name in names:
        same = _folded(name)
        if same in seen:
            return seen[same], name
        seen[same] = name
        for folder in PurePosixPath(name).parents:
            folders.setdefault(_folded(str(folder)), name)
    both = next((same for same in seen if same in folders), None)
    return None if both is None else (seen[both], folders[both])


def _folded(name: str) -> str:
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold())
