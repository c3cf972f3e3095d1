"""Languages that nobody speaks, and what the audit finds with them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListWidget, QMenu, QPlainTextEdit
from tests.languages import done
from tests.languages import language as language_of

from tools import speaking
from tools.audit.untranslated import is_english, known, untranslated
from tools.speaking import LONGER, MARKED, MIRRORED, bare, lengthened, mirrored
from tools.translations.ts_file import TsFile
from unclench.system import catalogues, language
from unclench.viewmodels import translation
from unclench.viewmodels.translation import Counted, translate

CARD = ("learn", "What stress is")


def found(page, text):
    page.layout().addWidget(QLabel(text))
    page.show()
    return [fault.check for fault in untranslated("here", page)]


@pytest.mark.parametrize("text", ["Save", "How strong is your pain right now?", "{minutes} min"])
def test_a_longer_language_is_two_fifths_longer(text):
    assert len(lengthened(text)) >= (1 + speaking.MORE) * len(text) * 0.9


def test_places_are_left_alone():
    assert lengthened("{minutes} of %n") == "{minutes} öf %n öf öf"
    assert lengthened("%(prog)s") == "%(prog)s"
    assert "{minutes} min" in mirrored("{minutes} min\nmore")
    assert mirrored("one\ntwo").count("\n") == 1


def test_what_stands_outside_marks_is_bare():
    assert bare("⟦3 ⟦min⟧⟧, then ⟦more") == ", then "
    assert bare("⟧ and") == "⟧ and"


def test_all_that_is_shown_and_read_is_in_the_language_while_it_lasts(qapp):
    with speaking.speaking(qapp, MARKED):
        assert language.now() == MARKED
        assert translate("pages", "Settings") == "⟦Settings⟧"
        assert Counted.tr("%n time(s)", "", 1) == "⟦1 time⟧"
        assert Counted.tr("%n time(s)", "", 3) == "⟦3 times⟧"
        assert catalogues.text(*CARD) == f"⟦{CARD[1]}⟧"
    assert translate("pages", "Settings") == "Settings"
    assert catalogues.text(*CARD) == CARD[1]
    assert language.now() == language.ENGLISH


def test_only_the_mirrored_one_is_read_from_the_right(qapp):
    for code in (MARKED, LONGER, MIRRORED):
        with speaking.speaking(qapp, code):
            from_the_right = qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
            assert from_the_right is (code == MIRRORED), code
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_a_real_language_can_be_spoken_too(qapp):
    with speaking.speaking(qapp, "de"):
        assert translate("pages", "Settings") == "Einstellungen"


def test_what_needs_no_window_speaks_without_one():
    with speaking.without_qt(LONGER):
        assert catalogues.text(*CARD) == lengthened(CARD[1])
    assert language.now() == language.ENGLISH


def test_what_went_past_the_translation_is_found(page, qapp):
    with speaking.speaking(qapp, MARKED):
        assert found(page, "⟦Breathe⟧ for ⟦a minute⟧") == ["untranslated"]


@pytest.mark.parametrize(
    "text", ["⟦All of ⟦it⟧⟧ · 3:20", "Unclench", "⟦left⟧ (Ctrl+D)", "March 14", "⟦Ask⟧: Ada Lind"]
)
def test_names_dates_and_what_a_person_wrote_may_stand_outside(page, qapp, text):
    with speaking.speaking(qapp, MARKED):
        assert not found(page, text)


def test_nothing_is_asked_of_english(page):
    assert not found(page, "Breathe for a minute")


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("Settings", True),
        ("Longer out-breath", True),
        ("Quit Unclench", True),
        ("1 time", True),
        ("3 times", True),
        ("3 min total", True),
        ("Start beim Anmelden: unclench --hidden", False),
        ("3 Mal", False),
        ("Nach oben: Bo next door", False),
        ("Unclench", False),
        ("likely between 1 and 2 lower", True),
        ("Wie geht es dir? Let your breath come and go by itself, if you like.", True),
        ("Einstellungen", False),
        ("Wähle eine Übung, die dir guttut.", False),
        ("Stress", False),
        ("Pause", False),
        ("", False),
    ],
)
def test_english_is_known_amid_german(qapp, text, english):
    with speaking.speaking(qapp, "de"):
        assert is_english(text) is english


@pytest.mark.parametrize("text", ["Entered", "⟦Ask⟧: Adana Lindholm", "PDFs"])
def test_a_name_within_a_word_hides_nothing(page, qapp, text):
    with speaking.speaking(qapp, MARKED):
        assert found(page, text) == ["untranslated"]


def test_english_that_was_copied_makes_nothing_of_it_right():
    texts = language_of(done("Sleep", "Sleep"), done("Stress", "Stress"), done("Begin", "Start"))
    more = done("Start", "Beginnen"), done("{n} nights", "{n} nights")
    told = known(TsFile("de", (*texts.messages, *more)), TsFile("en", ()), frozenset({"Stress"}))
    assert told.plain == {"Sleep", "Begin", "{n} nights"}
    assert any(form.fullmatch("3 nights") for form in told.filled)


def test_what_is_not_on_the_page_itself_is_looked_at_too(page, qapp):
    menu = QMenu("", page)
    menu.addAction("Open the page")
    rows = QListWidget(page)
    rows.addItems(["⟦one⟧", "two of them"])
    words = QPlainTextEdit(page)
    words.setPlaceholderText("Write here")
    for one in (rows, words):
        page.layout().addWidget(one)
    page.setWindowTitle("A page")
    page.show()
    with speaking.speaking(qapp, MARKED):
        told = {fault.why for fault in untranslated("here", page)}
    assert told == {"'Open the page'", "'two of them'", "'Write here'", "'A page'"}


def test_each_has_a_name_to_be_chosen_by(qapp):
    with speaking.speaking(qapp, MARKED):
        assert (MARKED, "⟦English⟧") in translation.languages()
