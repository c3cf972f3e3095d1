"""The window in another language: every text that it shows was looked up where it was put down."""

import re
from collections.abc import Iterator
from pathlib import Path
from string import ascii_letters
from xml.etree import ElementTree

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from tools import translations
from unclench.domain.preferences import Preferences
from unclench.store.database import open_database
from unclench.system import paths
from unclench.viewmodels import translation
from unclench.viewmodels.app_factory import AppFactory
from unclench.viewmodels.body_map.body_list import BodyList
from unclench.viewmodels.body_map.body_map import kept_in
from unclench.viewmodels.library.library import Library, read_index
from unclench.viewmodels.library.preparation import Preparation
from unclench.viewmodels.settings.settings import Settings
from unclench.viewmodels.window.models import Models
from unclench.widgets.library.exercise_page import ExercisePage
from unclench.widgets.window.main_window import MainWindow

GERMAN = {
    "English": "Deutsch",
    "Exercises": "Übungen",
    "History": "Verlauf",
    "Flare: {minutes} minute(s)": "Schub: {minutes} Min",
}
GREEK = {ord(one): chr(0x3B1 + ord(one.lower()) - ord("a")) for one in ascii_letters}
PLACE = re.compile(r"(\{\w+\}|%n)")
KEY = re.compile(r"\((Ctrl\+.|F\d+)\)")


def in_greek(text: str) -> str:
    """Every letter, but for those of places."""
    return "".join(
        one if PLACE.fullmatch(one) else one.translate(GREEK) for one in PLACE.split(text)
    )


def translated(file: Path, words: dict[str, str] | None = None) -> None:
    """Fill `file` with `words`, the rest stays unfinished; or (None) each text in Greek letters."""
    tree = ElementTree.parse(file)
    for message in tree.getroot().iter("message"):
        source = message.findtext("source", "")
        made = message.find("translation")
        assert made is not None
        if words is not None and source not in words:
            continue
        text = in_greek(source) if words is None else words[source]
        del made.attrib["type"]
        forms = made.findall("numerusform")
        for form in forms or [made]:
            form.text = text
    tree.write(file, encoding="utf-8")


@pytest.fixture(scope="module")
def extracted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new language as a translator gets it."""
    file = tmp_path_factory.mktemp("translations") / "de.ts"
    translations.extract(file)
    return file


@pytest.fixture
def speaks(extracted: Path, tmp_path: Path, qapp: QApplication) -> object:
    """Set the language to German, and give the app these words for it."""

    def speak(words: dict[str, str] | None = None) -> None:
        file = tmp_path / "de.ts"
        file.write_bytes(extracted.read_bytes())
        translated(file, words)
        translations.compile_file(file)
        translation.install(qapp, tmp_path, "de")

    return speak


@pytest.fixture
def factory(tmp_path: Path) -> Iterator[AppFactory]:
    database = open_database(tmp_path / "other.db")
    made = AppFactory(paths.exercises(), database)
    yield made
    database.close()


def library() -> Library:
    return Library(read_index(paths.exercises() / "index.json"))


def shown(widget: QWidget) -> Iterator[str]:
    """Every text of a widget and what lies in it, as eyes and ears meet them."""
    for one in (widget, *widget.findChildren(QWidget)):
        yield from (one.accessibleName(), one.accessibleDescription(), one.toolTip())
        if isinstance(one, QLabel | QAbstractButton):
            yield one.text()
        if isinstance(one, QLineEdit):
            yield one.placeholderText()


def left_in_english(widget: QWidget, content: set[str]) -> set[str]:
    """Words that went past the translation and aren't an exercise's own, each with its text."""
    found = set()
    for text in shown(widget):
        rest = KEY.sub("", text)
        for words in sorted({*content, "Unclench"}, key=len, reverse=True):
            rest = rest.replace(words, "")
        if re.search("[A-Za-z]{2}", rest):
            found.add(text)
    return found


def test_nothing_on_the_first_page_goes_past_the_translation(speaks, factory, qtbot):
    speaks()
    known = library()
    window = MainWindow(Models(known, Settings(), factory))
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.painted):
        window.show()
    known.set_tags(frozenset({"asthma", "neck", "panic"}))
    content = {words for one in known.entries for words in (one.title, one.summary)}
    content |= {window.today.date.text()}  # as Qt writes it
    assert not left_in_english(window, content)
    window.open_page("exercises")
    qtbot.waitUntil(lambda: len(window.findChildren(QAbstractButton)) > len(known.entries))
    assert not left_in_english(window, content)


def test_nor_in_the_settings(speaks, factory, qtbot):
    speaks()
    window = MainWindow(Models(library(), Settings(), factory))
    qtbot.addWidget(window)
    window.show()
    window.open_page("settings")
    page = window.page()
    assert page is not None
    assert not left_in_english(page, {"English"})  # a language is called by its own name


def test_nor_on_the_page_of_an_exercise_with_its_cautions(speaks, factory, qtbot, monkeypatch):
    speaks()
    monkeypatch.setattr(factory, "tags", lambda: frozenset({"neck", "jaw", "cramps"}))
    entry = next(one for one in library().entries if one.id == "pmr-16")
    page = ExercisePage(Preparation(entry, factory, Preferences()))
    qtbot.addWidget(page)
    page.show()
    evidence = page.preparation.evidence
    assert evidence is not None
    content = {entry.title, entry.summary, evidence.source or ""}
    assert not left_in_english(page, content)


def test_nor_in_the_list_of_body_parts(speaks, factory, tmp_path):
    speaks()
    with_marks = open_database(tmp_path / "marks.db")
    rows = BodyList(kept_in(with_marks))
    names = [rows.data(rows.index(row)) for row in range(rows.rowCount())]
    with_marks.close()
    assert len(names) > 30
    assert not [name for name in names if re.search("[A-Za-z]", name)]


def test_a_language_begins_with_three_texts_and_the_rest_is_english(speaks, factory, qtbot):
    speaks(GERMAN)
    window = MainWindow(Models(library(), Settings(), factory))
    qtbot.addWidget(window)
    window.show()
    said = set(shown(window.bar))
    assert {"Übungen", "Verlauf", "Settings", "Schub: 3 Min"} <= said
