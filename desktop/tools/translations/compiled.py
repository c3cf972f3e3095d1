"""The forms that the app reads: `.qm` for what Qt shows, `.mo` (gettext) for what goes without Qt.

Which a text is in goes by where it stands. What only the command line says is not for Qt; what only
view-models and widgets say is for Qt alone; words of the floors below are shown by both. Exercises
and other content are read without Qt.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from io import BytesIO
from itertools import islice
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.catalog import Message as Entry
from babel.messages.mofile import write_mo
from PySide6.QtCore import QTranslator

from tools.translations import plurals, sources, ts_file
from tools.translations.ts_file import SOURCE, Message, TsFile
from unclench.files.content_texts import TEMPLATES

_CODE = "desktop/unclench/"
_COMMANDS = f"{_CODE}cli/"
_FLOORS = ("cli", "audio", "files", "store", "domain", "system")
_STARTS = ("__main__.py", "app.py", "viewmodels/app_factory.py")  # speak before there is a Qt
_WITHOUT_QT = (*(f"{_CODE}{name}" for name in _STARTS), *(f"{_CODE}{one}/" for one in _FLOORS))
_WHOLE = "exercises/"  # how contexts of exercises and programs begin


def for_qt(one: Message) -> bool:
    """Whether Qt looks it up."""
    shown = (file for file in one.files if not file.startswith(_COMMANDS))
    return not _is_content(one) and any(shown)


def without_qt(one: Message) -> bool:
    """Whether it is looked up where there is no Qt."""
    return _is_content(one) or any(file.startswith(_WITHOUT_QT) for file in one.files)


def _is_content(one: Message) -> bool:
    return not all(file.endswith(".py") for file in one.files) or one.context == TEMPLATES


def qm(texts: TsFile) -> bytes:
    """What Qt loads. An unfinished text stays out, and is shown in English."""
    shown = [replace(one, files=()) for one in texts.messages if one.usable and for_qt(one)]
    return _released(texts.language, shown)


def _released(language: str, shown: Iterable[Message]) -> bytes:
    with tempfile.TemporaryDirectory() as made:
        written, file = Path(made) / "shown.ts", Path(made) / "shown.qm"
        counts = TsFile(plurals.counting(language), tuple(shown))
        ts_file.write(written, counts, Path(made).resolve())
        sources.run("lrelease", "-silent", str(written), "-qm", str(file))
        return file.read_bytes()


def mo(texts: TsFile) -> bytes:
    """What gettext loads, with contexts; a counted text is its own plural.

    An exercise or a program is there whole or not at all, so that one text tells of all.
    """
    waiting = {one.context for one in texts.messages if not one.usable}
    made = _Catalog(texts.language, _rule(texts))
    for one in texts.messages:
        whole = one.context not in waiting or not one.context.startswith(_WHOLE)
        if one.usable and without_qt(one) and whole:
            words = (one.source, one.source) if one.counted else one.source
            made.add(words, one.forms if one.counted else one.forms[0], context=one.context)
    out = BytesIO()
    write_mo(out, made)
    return out.getvalue()


class _Catalog(Catalog):
    """A catalogue whose header says nothing that changes by itself."""

    def __init__(self, language: str, rule: str) -> None:
        super().__init__()
        self._header = (
            f"Content-Type: text/plain; charset=utf-8\nLanguage: {language}\nPlural-Forms: {rule}\n"
        )

    def __iter__(self) -> Iterator[Entry]:
        """The header, and each text."""
        yield Entry("", self._header)
        yield from islice(super().__iter__(), 1, None)


def _rule(texts: TsFile) -> str:
    counted = [one for one in texts.messages if one.counted and one.usable]
    forms = plurals.form_count(counted)
    if counted:
        _agree(texts.language, forms)
    return plurals.plural_forms(texts.language, forms)


@cache
def _agree(language: str, forms: int) -> None:
    """See that Qt chooses the same forms.

    Raises:
        ValueError: The command line would say another form than the window.
    """
    numbered = tuple(map(str, range(forms)))
    one = Message("Counted", "%n", counted=True, forms=numbered, finished=True)
    by_qt, rule = QTranslator(), plurals.chooser(language, forms)
    held = _released(language, [one])  # as long as it is used
    by_qt.load(held)
    for n in range(plurals.UP_TO):
        if by_qt.translate("Counted", "%n", "", n) != str(rule(n)):
            raise ValueError(f"{language}: Qt counts {n} otherwise; see plurals.OF_QT")


def write(texts: TsFile, folder: Path) -> list[Path]:
    """Write both for a language into `folder`; English needs but its counted forms for Qt."""
    made = [(folder / f"{texts.language}.qm", qm(texts))]
    if texts.language != SOURCE:
        made.append((folder / f"{texts.language}.mo", mo(texts)))
    for file, held in made:
        file.write_bytes(held)
    return [file for file, _ in made]
