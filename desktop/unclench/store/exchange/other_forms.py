"""Files of other kinds, known by what they begin with, and what to do with each instead."""

import codecs
import io
import zipfile
from collections.abc import Sequence
from typing import Final

from unclench.domain.texts import QT_TRANSLATE_NOOP, fill

_BEGINS: Final[Sequence[tuple[bytes, str]]] = (
    (
        b"\xd0\xcf\x11\xe0",
        QT_TRANSLATE_NOOP(
            "import",
            "this is an old Excel workbook: open it, save the sheet as CSV in UTF-8, and import "
            "that",
        ),
    ),
    (
        b"SQLite format 3",
        QT_TRANSLATE_NOOP("import", "this is a database; to bring back a backup, use restore"),
    ),
    (
        b"%PDF",
        QT_TRANSLATE_NOOP(
            "import",
            "this is a PDF, not a table that can be read: export it as CSV "
            "from the app it came from",
        ),
    ),
    (
        b"{\\rtf",
        QT_TRANSLATE_NOOP("import", "this is rich text: save it as plain text, and import that"),
    ),
    (
        b"BEGIN:VCALENDAR",
        QT_TRANSLATE_NOOP(
            "import", "this is a calendar, not a table: put its days into a sheet, save as CSV"
        ),
    ),
    (b"BEGIN:VCARD", QT_TRANSLATE_NOOP("import", "these are addresses, not a table of sessions")),
    (
        b"\x1f\x8b",
        QT_TRANSLATE_NOOP("import", "this is packed (gzip): unpack it, and import what's in it"),
    ),
    (
        b"Rar!",
        QT_TRANSLATE_NOOP("import", "this is packed (RAR): unpack it, and import what's in it"),
    ),
    (
        b"7z\xbc\xaf",
        QT_TRANSLATE_NOOP("import", "this is packed (7z): unpack it, and import what's in it"),
    ),
    (b"\x89PNG", QT_TRANSLATE_NOOP("import", "this is a picture, not a table")),
    (b"\xff\xd8\xff", QT_TRANSLATE_NOOP("import", "this is a picture, not a table")),
    (b"GIF8", QT_TRANSLATE_NOOP("import", "this is a picture, not a table")),
)
_WEB_PAGE: Final = QT_TRANSLATE_NOOP(
    "import", "this is a web page, not a table: to download the file, sign in there first"
)
_XML: Final = QT_TRANSLATE_NOOP(
    "import", "this is XML, not a table: export it as CSV from the app it came from"
)
_HTML: Final = (b"<!doctype html", b"<html", b"<head", b"<body", b"<table", b"<script", b"<div")
# what an archive is, by the beginning of one of its names
_PACKED: Final = (
    (
        "xl/",
        QT_TRANSLATE_NOOP(
            "import",
            "this is an Excel workbook: open it, save the sheet as CSV in UTF-8, and import that",
        ),
    ),
    (
        "word/",
        QT_TRANSLATE_NOOP(
            "import",
            "this is a text document (Word): copy its table into a sheet, and save that as CSV",
        ),
    ),
    (
        "Index/",
        QT_TRANSLATE_NOOP(
            "import",
            "this is an Apple document: open it in Numbers, export as CSV, and import that",
        ),
    ),
    (
        "unclench-backup.json",
        QT_TRANSLATE_NOOP("import", "this is an Unclench backup: to bring it back, use restore"),
    ),
    (
        "exercise.json",
        QT_TRANSLATE_NOOP("import", "this is an exercise to share: import it under My exercises"),
    ),
    (
        "content.xml",
        QT_TRANSLATE_NOOP(
            "import",
            "this is an OpenDocument file: open it, save the sheet as CSV in UTF-8, and import "
            "that",
        ),
    ),
)
_ARCHIVE: Final = QT_TRANSLATE_NOOP(
    "import", "this is an archive: unpack it, and import the table that's in it"
)


def other_form(content: bytes) -> str | None:
    """What a file is that is no table and no JSON, with what to do; else None."""
    if not content:
        return None
    if not any(content[:100_000]):
        return QT_TRANSLATE_NOOP(
            "import",
            "there are only zeros in this file: it wasn't copied completely; copy it here again",
        )
    if content.startswith(b"PK\x03\x04"):
        return _packed(content)
    begin = content[:1000].removeprefix(codecs.BOM_UTF8).lstrip()
    if begin.startswith(b"<"):
        return _WEB_PAGE if begin.lower().startswith(_HTML) else _XML
    return next((words for mark, words in _BEGINS if begin.startswith(mark)), None)


def _packed(content: bytes) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = archive.namelist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        return QT_TRANSLATE_NOOP(
            "import", "this is an archive or a workbook that's damaged: copy it here again"
        )
    for begin, words in _PACKED:
        if any(name.startswith(begin) for name in names):
            return words
    table = next((name for name in names if name.lower().endswith((".csv", ".json"))), None)
    if not table:
        return _ARCHIVE
    named = QT_TRANSLATE_NOOP(
        "import", "this is an archive: unpack it, and import the table that's in it: {name}"
    )
    return fill(named, name=table[:60])
