"""A file of another kind is named by what is in it, with what to do instead."""

import io
import re
import zipfile
from datetime import UTC, datetime

import pytest

from unclench.store.exchange.import_file import look_at
from unclench.store.exchange.other_forms import other_form

NOW = datetime(2026, 11, 29, 10, tzinfo=UTC)


def packed(*names):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name in names:
            archive.writestr(name, "x")
    return file.getvalue()


FILES = {
    "Excel": (
        packed("[Content_Types].xml", "xl/workbook.xml"),
        "Excel workbook: open it, save the",
    ),
    "old Excel": (
        b"\xd0\xcf\x11\xe0\xa1\xb1",
        "old Excel workbook: open it, save the sheet as CSV",
    ),
    "LibreOffice": (
        packed("mimetype", "content.xml"),
        "OpenDocument file: open it, save the sheet",
    ),
    "Numbers": (packed("Index/Document.iwa"), "open it in Numbers, export as CSV"),
    "Word": (packed("word/document.xml"), "Word.: copy its table into a sheet"),
    "a backup": (packed("unclench-backup.json", "unclench.db"), "to bring it back, use restore"),
    "an exercise": (packed("exercise.json"), "import it under My exercises"),
    "an archive": (packed("a/readme", "a/log.csv"), "unpack it, and import the table.*: a/log.csv"),
    "another archive": (packed("a.txt"), "unpack it, and import the table that's in it$"),
    "half an archive": (packed("a.txt")[:40], "damaged: copy it here again"),
    "PDF": (b"%PDF-1.7", "PDF, not a table that can be read: export it as CSV"),
    "a calendar": (b"\xef\xbb\xbfBEGIN:VCALENDAR\r\n", "calendar, not a table: put its days"),
    "addresses": (b"BEGIN:VCARD", "addresses"),
    "a web page": (b"\n<!DOCTYPE HTML><html>Sign in", "web page, not a table: .* sign in there"),
    "a bare page": (b"<html>", "web page"),
    "XML": (b"<?xml version='1.0'?><HealthData/>", "XML, not a table: export it as CSV"),
    "rich text": (b"{\\rtf1", "rich text: save it as plain text"),
    "gzip": (b"\x1f\x8b\x08", "packed"),
    "a picture": (b"\x89PNG", "picture"),
    "zeros": (b"\0" * 600, "only zeros .* copy it here again"),
    "nothing": (b"", "there is nothing in this file; export it again"),
    "blanks": (b"\n \n", "there is nothing in this file; export it again"),
}


@pytest.mark.parametrize("kind", FILES)
def test_what_is_no_table_is_named(database, kind):
    content, words = FILES[kind]
    found = look_at(database, content, NOW).preview
    (told,) = found.problems
    assert re.search(words, told.message)
    assert (found.new, found.questions) == (0, ())


@pytest.mark.parametrize("text", ["PK,Minutes\n", "BEGIN,END\n", "Date,Minutes\n", "{}", "(<b>)"])
def test_what_may_be_a_table_is_none_of_these(text):
    assert other_form(text.encode()) is None


def test_columns_without_names_are_called_by_number(database):
    text = b"2026-03-01 08:00,20,Sit\n2026-03-02 08:00,25,Sit\n"
    (asked,) = look_at(database, text, NOW).preview.questions
    assert asked.why.endswith("its columns have no names and are called 1, 2, 3 and so on")
