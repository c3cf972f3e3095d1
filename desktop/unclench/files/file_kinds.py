"""Files that are nearly exercises: what an editor, a sync program or a download made of them."""

from __future__ import annotations

import re
import stat
from pathlib import Path

from unclench.domain.texts import QT_TRANSLATE_NOOP, fill
from unclench.files.folder import disguised

_MARKS = (
    (b"\xff\xfe\0\0", "UTF-32"),
    (b"\0\0\xfe\xff", "UTF-32"),
    (b"\xff\xfe", "UTF-16"),
    (b"\xfe\xff", "UTF-16"),
)
_STARTS = (
    (
        b"{\\rtf",
        QT_TRANSLATE_NOOP(
            "faults",
            "is rich text (RTF) and not plain text; in TextEdit choose Format, "
            "Make Plain Text, in other programs save it as plain text, in UTF-8",
        ),
    ),
    (
        b"PK\x03\x04",
        QT_TRANSLATE_NOOP(
            "faults",
            "is a packed file and not plain text: save a document as plain "
            "text, in UTF-8, and import a bundle, whose name must end in "
            ".unclench",
        ),
    ),
    (
        b"<",
        QT_TRANSLATE_NOOP("faults", "is a web page and not an exercise; download the file itself"),
    ),
)
_HISTORY = re.compile(rb'(\xef\xbb\xbf)?\s*\{\s*"unclench_history"')
_OF_A_HISTORY = QT_TRANSLATE_NOOP(
    "faults",
    "holds no exercise but a history: bring it in under History, "
    "Import and export, or with unclench history import",
)


def no_file(path: Path) -> str:
    """Why `path` can't be opened as a file without waiting for ever; "" when it can be tried."""
    ending = disguised(path.name)
    if ending:
        right = path.name[: -len(ending)]
        return fill(
            QT_TRANSLATE_NOOP(
                "faults",
                "ends in .json{ending}, so it's not read; rename it to {name} "
                "(Windows shows whole names once File name extensions is ticked in "
                "the View menu of its Explorer)",
            ),
            ending=ending,
            name=right,
        )
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        return (
            QT_TRANSLATE_NOOP("faults", "is a link to a file that isn't there; delete it")
            if path.is_symlink()
            else ""
        )
    except (OSError, ValueError):
        return ""
    if stat.S_ISREG(mode) or stat.S_ISDIR(mode):
        return ""
    if stat.S_ISFIFO(mode):
        return QT_TRANSLATE_NOOP(
            "faults", "is a pipe and not a file, so it's not read; remove it from the folder"
        )
    return QT_TRANSLATE_NOOP(
        "faults", "is a device and not a file, so it's not read; remove it from the folder"
    )


def other_use(name: str, data: bytes) -> str:
    """What a file is for that was given as an exercise and is a history; "" for all others."""
    history = name.lower().endswith(".csv") or _HISTORY.match(data)
    return _OF_A_HISTORY if history else ""


def no_text(data: bytes) -> str:
    """What kind of file these bytes are when they are no UTF-8 text; "" when nothing shows it."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _wide(encoding)
    head = data[:2000]
    half = len(head) // 2 if b"\0" in head else 0
    for zeros, letters in ((head[1::2], head[::2]), (head[::2], head[1::2])):
        if half and zeros.count(0) > 0.6 * half and not letters.count(0):
            return _wide("UTF-16")
    start = data.lstrip()
    return next((said for begin, said in _STARTS if start.startswith(begin)), "")


def _wide(encoding: str) -> str:
    text = QT_TRANSLATE_NOOP(
        "faults",
        "is saved in {encoding}, and an exercise must be in UTF-8; in Notepad choose File, Save "
        "as, and there the encoding UTF-8",
    )
    return fill(text, encoding=encoding)
