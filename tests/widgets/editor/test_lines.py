"""Words over a running step: filled in one by one, gone to, and listened to."""

from typing import Any, cast

import pytest
from PySide6.QtCore import QObject, Qt, Signal

from unclench.viewmodels.editor.preview import PreviewPlayer
from unclench.widgets.editor.form import Form
from unclench.widgets.editor.listening import Listening
from unclench.widgets.editor.spoken import SpokenField

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing)")


class FakeVoices(QObject):
    """Remembers what it should say; a test tells how that goes."""

    tried = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.said: list[tuple[str, str]] = []
        self.closed = 0

    def try_out(self, text: str, language: str) -> None:
        self.said.append((text, language))
        self.tried.emit("making")

    def hush(self) -> None:
        self.tried.emit("")

    def close(self) -> None:
        self.closed += 1


@pytest.fixture
def voices(page, monkeypatch):
    made = FakeVoices()
    page.listening = Listening(page.form, page.editor, page.preview, cast("Any", made))
    return made


@pytest.fixture
def row(page):
    page.editor.select(("steps", 1))
    return page.form.rows["lines"]


def lines(page) -> Any:
    return page.editor.value(("steps", 1, "lines"))


def button(page, at: int = 0):
    """The `at`-th button to listen in the form that is shown now."""
    fields = [one for row in page.form.rows.values() for one in row.findChildren(SpokenField)]
    return fields[at].button


def test_a_line_is_filled_in_with_its_time(page, row, qtbot):
    card = row.cards[0]
    assert [one.text() for one in card.texts] == ["Shorter is fine.", "Let your shoulders rest."]
    card.texts[1].selectAll()
    qtbot.keyClicks(card.texts[1], "Soft.")
    card.seconds.stepped.emit(-1)
    assert lines(page) == [{"every": 59, "texts": ["Shorter is fine.", "Soft."]}]
    assert row.cards[0] is card
    card.way.choose("at")
    assert lines(page) == [{"at": 20, "text": "Shorter is fine."}]
    row.cards[0].way.choose("every")
    assert lines(page) == [{"every": 60, "texts": ["Shorter is fine."]}]


def test_lines_and_words_that_take_turns_come_and_go(page, row, qtbot):
    row.add.click()
    assert lines(page)[1] == {"at": 20, "text": "Shorter is fine."}
    assert page.window().focusWidget() is row.cards[1].texts[0]
    assert row.cards[1].texts[0].selectedText() == "Shorter is fine."
    row.cards[0].more.click()
    assert lines(page)[0]["texts"][2:] == ["Let it come to you."]
    for _text in range(3):
        field = row.cards[0].texts[0].parentWidget()
        field.findChildren(type(row.cards[0].remove))[-1].click()
    assert lines(page) == [{"at": 20, "text": "Shorter is fine."}]
    row.cards[0].remove.click()
    assert lines(page) is None
    assert page.window().focusWidget() is row.add
    page.editor.undo()
    assert len(row.cards) == 1


def test_odd_lines_of_a_file_are_shown_as_far_as_they_go(page, row):
    page.editor.set_values({"lines": [3, {"every": "x", "texts": 7}, {"at": 5}]})
    assert [len(card.texts) for card in row.cards] == [1, 1, 1]
    assert row.cards[1].seconds.text() == "x"


def test_a_fault_in_a_line_leads_into_it(page, row, qtbot):
    with qtbot.waitSignal(page.editor.looked):
        page.editor.set_values({"lines": [{"at": 5, "text": "Soft."}, {"every": 9, "texts": [""]}]})
    fault = next(one for one in page.editor.checked.remarks if one.level == "fault")
    page.steps.setFocus()
    page.remarks.picked.emit(fault)
    qtbot.waitUntil(lambda: page.window().focusWidget() is row.cards[1].texts[0])
    assert row.go_to((0, "at")) is row.cards[0].seconds
    assert row.go_to((7,)) is None


def test_one_line_is_listened_to_and_stopped(page, voices, qtbot):
    listen = button(page)
    assert listen.accessibleName() == "Listen to: Words"
    listen.click()
    assert voices.said == [("Sit or lie in a way that feels easy.", "en")]
    voices.tried.emit("playing")
    assert listen.accessibleName() == "Stop listening to: Words"
    listen.click()
    assert listen.accessibleName() == "Listen to: Words"
    assert len(voices.said) == 1
    listen.click()
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert not page.listening.speaking


def test_another_line_takes_over(page, row, voices):
    button(page, 0).click()
    button(page, 1).click()
    assert [text for text, _language in voices.said] == [
        "Shorter is fine.",
        "Let your shoulders rest.",
    ]
    assert button(page, 0).accessibleName().startswith("Listen")
    assert button(page, 1).accessibleName().startswith("Stop")


def test_listening_stops_for_another_step_and_for_the_preview(page, voices, qtbot):
    button(page).click()
    page.editor.select(("steps", 1))
    assert not page.listening.speaking
    button(page).click()
    page.try_it()
    assert page.preview.playing
    assert not page.listening.speaking
    button(page).click()
    assert not page.preview.playing


def test_the_language_of_the_exercise_is_spoken(page, voices):
    page.editor.select(())
    page.editor.set_values({"language": "de"})
    page.editor.select(("steps", 0))
    button(page).click()
    assert voices.said[0][1] == "de"


@pytest.mark.parametrize(
    ("trial", "said"),
    [
        ("missing", "There's no voice for these words on this computer."),
        ("captions", "In Settings, no voice is chosen for your own words."),
        ("silent", "No audio device found."),
        ("failed", "The voice couldn't say this."),
    ],
)
def test_what_keeps_a_line_silent_is_said_in_plain_words(page, voices, trial, said):
    listen = button(page)
    listen.click()
    voices.tried.emit(trial)
    assert said in [one.text() for one in listen.parentWidget().findChildren(type(page.form._said))]
    assert listen.accessibleName().startswith("Listen")


def test_without_a_voice_or_words_it_stays_silent(page, qtbot):
    quiet = Form(page.editor)
    qtbot.addWidget(quiet)
    without = Listening(quiet, page.editor, page.preview, None)
    (field,) = quiet.rows["text"].findChildren(SpokenField)
    field.wanted.emit()
    assert not without.speaking
    page.editor.set_values({"text": " "})
    field.wanted.emit()
    assert "Nothing to say yet." in field._told.text()
    without.close()


def test_the_voice_is_put_away_with_the_page(page, voices):
    button(page).click()
    page.leave()
    assert voices.closed
    assert not page.listening.speaking
    assert isinstance(page.preview, PreviewPlayer)
