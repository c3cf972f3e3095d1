"""Files that are nearly exercises: what an editor, a sync program or a download made of them."""

from __future__ import annotations

import re
import stat
import unicodedata
from json import JSONDecodeError
from pathlib import Path

from unclench.files.folder import disguised

_CURLY = "“”„‟«»‹›‘’‚‛″＂"
_BEGINS_CURLY = re.compile(rf"[{{\[,:]\s*+([{_CURLY}])")
_UTF_8 = "in Notepad choose File, Save as, and there the encoding UTF-8"
_MARKS = (
    (b"\xff\xfe\0\0", "UTF-32"),
    (b"\0\0\xfe\xff", "UTF-32"),
    (b"\xff\xfe", "UTF-16"),
    (b"\xfe\xff", "UTF-16"),
)
_STARTS = (
    (
        b"{\\rtf",
        "is rich text (RTF) and not plain text; in TextEdit choose Format, Make Plain Text, in "
        "other programs save it as plain text, in UTF-8",
    ),
    (
        b"PK\x03\x04",
        "is a packed file and not plain text: save a document as plain text, in UTF-8, and import "
        "a bundle, whose name must end in .unclench",
    ),
    (b"<", "is a web page and not an exercise; download the file itself"),
)


def no_file(path: Path) -> str:
    """Why `path` can't be opened as a file without waiting for ever; "" when it can be tried."""
    ending = disguised(path.name)
    if ending:
        right = path.name[: -len(ending)]
        return (
            f"ends in .json{ending}, so it is not read; rename it to {right} "
            "(Windows shows whole names "
            "once File name extensions is ticked in the View menu of its Explorer)"
        )
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        return "is a link to a file that is not there; delete it" if path.is_symlink() else ""
    except (OSError, ValueError):
        return ""
    if stat.S_ISREG(mode) or stat.S_ISDIR(mode):
        return ""
    kind = "a pipe" if stat.S_ISFIFO(mode) else "a device"
    return f"is {kind} and not a file, so it is not read; take it out of the folder"


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
    return f"is saved in {encoding}, and an exercise must be in UTF-8; {_UTF_8}"


def no_json(text: str, error: JSONDecodeError) -> tuple[int, str]:
    """Where a text stops to be JSON, and what to do there."""
    at = error.pos
    here = text[at : at + 1]
    curly = at if here and here in _CURLY else _first_curly(text, at)
    if curly is not None:
        return curly, (
            f"has a curly quote ({text[curly]}) where JSON takes only the straight one: switch "
            'smart quotes off in your editor, and put " in the place of each'
        )
    if here > "~" and (not here.isprintable() or here.isspace()):
        return at, (
            f"has an invisible sign here (U+{ord(here):04X}, {unicodedata.name(here, '?').lower()})"
            ", as copied text may; delete it and type a space or a new line"
        )
    usual = f"is not JSON here: {error.msg[0].lower()}{error.msg[1:]}"
    return at, _slip(text[at : at + 2], error.msg.startswith("Invalid control")) or usual


def _slip(here: str, in_text: bool) -> str:
    """What to tell about the two signs at which JSON ends; `in_text`: amid a text in quotes."""
    if in_text and here[:1] == "\t":
        return "has a tab inside a text here; put a space in its place, or write \\t"
    if in_text and here[:1] in ("\r", "\n"):
        return "has a text here that goes on in the next line; end it with a quote, or write \\n"
    if here[:1] == "'":
        return "has a single quote (') here, and JSON takes only the double one (\")"
    if here in ("//", "/*") or here[:1] == "#":
        return "has a comment here, and JSON takes none; delete it"
    return ""


def _first_curly(text: str, most: int) -> int | None:
    """The first curly quote before `most` that stands where a text should begin."""
    found = _BEGINS_CURLY.search(text, 0, most)
    return found.start(1) if found else None
