"""Words in the language that is set; counted ones in English, whose forms lie in a file too."""

import shutil
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from tests import english
from tests.languages import compiled

from unclench.domain.insight import Sentence
from unclench.system import language, paths, system_language
from unclench.system.printed import use_language
from unclench.viewmodels import day_format, translation, words
from unclench.viewmodels.history.changes_plot import points
from unclench.viewmodels.history.insight_words import said
from unclench.viewmodels.translation import Counted, counted, locale_for, translate
from unclench.viewmodels.words import KINDS, flare, minutes, number


@pytest.mark.parametrize(
    ("value", "whole"), [(0, 0), (1, 1), (1.0, 1), (3, 3), (0.5, 2), (1.5, 2), (2.5, 3)]
)
def test_a_fraction_takes_the_form_of_many(value, whole):
    assert counted(value) == whole


@pytest.mark.parametrize(
    ("length", "words"),
    [(1, "1 minute"), (0.5, "0.5 minutes"), (1.5, "1.5 minutes"), (20, "20 minutes")],
)
def test_minutes(length, words):
    assert minutes(length) == words
    assert flare(length) == f"Flare: {words}"


def test_one_note_is_not_notes():
    assert Counted.tr("and %n more note(s)", "", 1) == "and 1 more note"
    assert Counted.tr("and %n more note(s)", "", 2) == "and 2 more notes"


def test_a_sentence_of_insight_counts_too():
    assert said(Sentence("missing", {"k": 1, "n": 1})) == "No rating after: 1 of 1 session."
    assert said(Sentence("missing", {"k": 1, "n": 8})) == "No rating after: 1 of 8 sessions."
    assert said(Sentence("days", {"n": 1, "of": 30})).startswith("1 of 30 days")
    assert said(Sentence("early")) == "This is an early look. It can still change a lot."


ENGLISH, GERMAN = QLocale.Language.English, QLocale.Language.German
DAY, MOMENT = date(2022, 5, 18), datetime(2022, 5, 18, 15, 4).astimezone()


@pytest.fixture
def no_region(monkeypatch):
    """The environment asks for no language, and sets nothing apart for days."""
    for name in ("LC_ALL", "LC_TIME", "LC_MESSAGES", "LANG", "LANGUAGE"):
        monkeypatch.delenv(name, raising=False)
    before = QLocale()
    yield monkeypatch
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("system", "day", "clock", "half"),
    [
        ("ar_EG", "Wednesday, 18 May 2022", "3:04 pm", "1.5"),
        ("fa_IR", "Wednesday, 18 May 2022", "15:04", "1.5"),
        ("pt_BR", "Wednesday, 18 May 2022", "15:04", "1.5"),
        ("fi_FI", "Wednesday, 18 May 2022", "15.04", "1,5"),
        ("ja_JP", "Wednesday, May 18, 2022", "15:04", "1.5"),
        ("en_US", "Wednesday, May 18, 2022", "3:04 PM", "1.5"),
        ("en_GB", "Wednesday, 18 May 2022", "15:04", "1.5"),
    ],
)
def test_english_words_have_english_days_and_western_digits(no_region, system, day, clock, half):
    QLocale.setDefault(locale_for(ENGLISH, QLocale(system)))
    said = day_format.clock_time(MOMENT).replace("\N{NARROW NO-BREAK SPACE}", " ")
    assert (day_format.written(DAY), said, number(1.5)) == (day, clock, half)


def test_words_in_ones_own_language_have_its_days(no_region):
    assert locale_for(GERMAN, QLocale("de_AT")).name() == "de_AT"
    assert locale_for(QLocale.Language.Arabic, QLocale("ar_EG")).name() == "ar_EG"
    assert locale_for(GERMAN, QLocale("fr_CH")).name() == "de_CH"
    assert locale_for(GERMAN, QLocale("ja_JP")).dayName(1) == "Montag"


def test_a_region_that_is_set_apart_counts(no_region):
    no_region.setenv("LC_TIME", "de_DE.UTF-8")
    assert locale_for(ENGLISH, QLocale("fi_FI")).name() == "en_DE"
    no_region.setenv("LC_TIME", "C.UTF-8")
    assert locale_for(ENGLISH, QLocale("fi_FI")).name() == "en_FI"


def test_from_the_start_on_days_go_with_the_words(no_region, qapp, tmp_path):
    no_region.setattr(translation, "SYSTEM", QLocale("fi_FI"))
    translation.install(qapp, tmp_path)
    assert QLocale().name() == "en_FI"


@pytest.fixture(scope="module")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """German with two texts, and a language from right to left, compiled."""
    place = tmp_path_factory.mktemp("compiled")
    made = {
        "de": {("look", "Dark"): "Dunkel", ("language", "English"): "Deutsch"},
        "qac": {("look", "Dark"): "kraD", ("QGuiApplication", "QT_LAYOUT_DIRECTION"): "RTL"},
    }
    for name, texts in made.items():
        compiled(place / f"{name}.qm", texts)
    return place


@pytest.fixture
def folder(made_once: Path, tmp_path: Path) -> Path:
    """Those languages, for the test to do with as it likes."""
    return Path(shutil.copytree(made_once, tmp_path, dirs_exist_ok=True))


def test_a_language_can_be_changed_at_any_time(no_region, qapp, folder):
    translation.install(qapp, folder, "de")
    assert (translate("look", "Dark"), translate("look", "Light")) == ("Dunkel", "Light")
    assert (language.now(), QLocale().name()) == ("de", "de_DE")
    assert translate("QPlatformTheme", "Cancel") == "Abbrechen", "Qt's own words are Qt's"
    assert Counted.tr("and %n more note(s)", "", 1) == "and 1 more note"
    assert translation.change(qapp, "en")
    assert (translate("look", "Dark"), translate("QPlatformTheme", "Cancel")) == ("Dark", "Cancel")
    assert (language.now(), QLocale().dayName(1)) == ("en", "Monday")
    assert not translation.change(qapp, "en")
    assert not translation.change(qapp, "xx"), "a choice that is gone is the system's"
    assert translation.change(qapp, "de")
    assert translate("look", "Dark") == "Dunkel", "the folder is the same"


@pytest.mark.parametrize(
    ("system", "shown"), [("de_AT", "de"), ("de_CH", "de"), ("es_MX", "en"), ("C", "en")]
)
def test_the_system_is_followed_where_nothing_is_chosen(no_region, qapp, folder, system, shown):
    no_region.setattr(translation, "SYSTEM", QLocale(system))
    translation.install(qapp, folder)
    assert language.now() == shown
    if shown == "de":
        assert QLocale().name() == system


def test_a_language_from_the_right_turns_the_window_round(qapp, folder):
    translation.install(qapp, folder, "qac")
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert QLocale().dayName(1) == "Monday", "Qt doesn't know this language"
    translation.change(qapp, "de")
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_each_language_is_called_by_its_own_name(qapp, folder):
    translation.install(qapp, folder, "qac")
    assert translation.languages() == [("en", "English"), ("de", "Deutsch"), ("qac", "English")]


def test_the_next_test_has_the_apps_own_folder_again(qapp, folder):
    translation.install(qapp, folder, "en")
    assert len(translation.languages()) == 3
    english.speak_again(qapp)
    assert language.folder() == paths.assets() / "translations"


def test_tests_speak_english_whatever_the_machine_does(no_region, qapp):
    no_region.setattr(translation, "SYSTEM", QLocale("de_DE"))
    translation.install(qapp)
    assert language.now() == "de"
    english.speak_again(qapp)
    assert language.now() == "en"


@pytest.mark.parametrize(
    ("environment", "shown"),
    [
        ({"LANG": "C", "LANGUAGE": "de"}, "en"),
        ({"LANG": "en_US.UTF-8", "LANGUAGE": "de"}, "de"),
        ({"LANG": "fr_FR.UTF-8"}, "en"),
        ({}, "de"),
    ],
)
def test_window_and_terminal_go_by_one_rule(no_region, qapp, folder, environment, shown):
    no_region.setattr(translation, "SYSTEM", QLocale("de_AT"))
    no_region.setattr(system_language, "wanted", lambda: ("de_AT",))
    for name, value in environment.items():
        no_region.setenv(name, value)
    translation.install(qapp, folder)
    assert language.now() == translation.of_system() == shown
    use_language("")
    assert language.now() == shown


def test_the_systems_language_is_known_whatever_was_chosen(no_region, qapp, folder):
    no_region.setattr(translation, "SYSTEM", QLocale("de_AT"))
    translation.install(qapp, folder, "qac")
    assert translation.of_system() == "de"
    no_region.setattr(translation, "SYSTEM", QLocale("fr_FR"))
    assert translation.of_system() == "en"


@pytest.mark.parametrize("half", [False, True])
def test_a_language_whose_file_is_damaged_counts_as_none(no_region, qapp, folder, half):
    whole = (folder / "de.qm").read_bytes()
    (folder / "de.qm").write_bytes(whole[: len(whole) // 2] if half else b"")
    no_region.setattr(translation, "SYSTEM", QLocale("de_AT"))
    translation.install(qapp, folder, "de")
    assert (language.now(), QLocale().dayName(1)) == ("en", "Monday")
    assert translate("QPlatformTheme", "Cancel") == "Cancel"
    assert Counted.tr("and %n more note(s)", "", 1) == "and 1 more note"
    assert translation.languages() == [("en", "English"), ("qac", "English")]
    assert translation.of_system() == "en"
    (folder / "de.qm").write_bytes(whole)
    assert translation.change(qapp, "de")


def test_what_stands_within_a_line_is_what_stands_alone_in_small_letters():
    for code in KINDS:
        assert words.kind_within(code) == words.kind(code).lower()
    for code in ("sitting", "reclined", "lying", "side-lying", "standing", "walking", "odd"):
        assert words.posture_within(code) == words.posture(code).lower()


def test_numbers_have_the_languages_comma(no_region):
    QLocale.setDefault(QLocale("de_DE"))
    assert (words.typed(1.5), words.typed(12000.0), points(-1.25)) == ("1,5", "12000", "−1,2")
    assert "1,2" in said(Sentence("interval", {"mean": -1.2, "low": -2.0, "high": -0.4}))
