"""A worksheet, a movement session and a tapped pace, through the real window, with keys alone."""

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel
from tests.domain.exercises import raw
from tests.viewmodels.guided import FakeTransport
from tests.widgets.in_session import page_in, player_in

from unclench.domain.session import Answer
from unclench.store.sessions import Sessions
from unclench.store.settings import StoredSettings
from unclench.system import paths
from unclench.viewmodels.app_factory import AppFactory, find_entry
from unclench.viewmodels.library.library import Library, read_index
from unclench.viewmodels.session.player import Player
from unclench.viewmodels.settings.settings import Settings
from unclench.viewmodels.window.models import Models
from unclench.widgets.controls import theme
from unclench.widgets.figures import MoveFigure
from unclench.widgets.library.exercise_page import ExercisePage
from unclench.widgets.session.after_page import AfterPage
from unclench.widgets.session.session_page import SessionPage
from unclench.widgets.window.main_window import MainWindow
from unclench.widgets.worksheet.worksheet_panel import WorksheetPanel

pytestmark = pytest.mark.thorough

RATE = {"max": 100, "low": "not at all", "high": "as strong as can be"}
WORKSHEET: tuple[dict[str, Any], ...] = (
    {"do": "say", "text": "Pick one moment.", "pause": 1},
    {"do": "write", "prompt": "What went on?", "field": "thought", "type": "text", "fill": 1},
    {"do": "write", "prompt": "How strong?", "field": "strength-before", "rate": RATE, "fill": 1},
    {
        "do": "write",
        "prompt": "Which facts fit?",
        "field": "facts",
        "type": "list",
        "show": "thought",
        "fill": 1,
    },
    {"do": "say", "text": "Nearly there.", "pause": 1},
    {
        "do": "write",
        "prompt": "Which kind?",
        "field": "kind",
        "type": "choice",
        "fill": 1,
        "options": ["Alone", "With someone"],
    },
    {"do": "write", "prompt": "How long?", "field": "usual", "type": "number", "fill": 1},
    {"do": "write", "prompt": "And now?", "field": "strength-after", "rate": RATE, "fill": 1},
    {"do": "write", "prompt": "Read it again.", "show": "thought", "fill": 1},
    {"do": "rest", "seconds": 10, "text": "Look around."},
)
MOVES: tuple[dict[str, Any], ...] = (
    {
        "do": "move",
        "figure": "head-turn",
        "side": "left",
        "out": 2,
        "back": 2,
        "times": 3,
        "text": "Turn your head a little to the left.",
    },
    {"do": "move", "figure": "wave", "out": 1, "back": 1, "times": 2, "text": "Wave."},
    {"do": "rest", "fill": 1, "text": "Rest."},
)
PACED: tuple[dict[str, Any], ...] = (
    {
        "do": "breathe",
        "phases": "own-pace",
        "taper_to": [{"in": 4}, {"out": 6}],
        "fill": 1,
    },
)


class House:
    """The window, its store and its clock."""

    def __init__(self, qtbot, window: MainWindow, sessions: Sessions, folder: Path) -> None:
        self.qtbot, self.window, self.sessions, self._folder = qtbot, window, sessions, folder
        self.transport = FakeTransport()

    def open(self, kind: str, steps: tuple[dict[str, Any], ...]) -> None:
        path = self._folder / "sample.json"
        path.write_text(json.dumps(raw(*steps, kind=kind, minutes=(2,))))
        self.window.open_exercise(find_entry(str(path), ()))

    def start(self) -> None:
        self.press(Qt.Key.Key_Return, Qt.Key.Key_S, Qt.Key.Key_S)
        assert self.player.stage == "session"
        self.pass_time(3000)

    @property
    def player(self) -> Player:
        return player_in(self.window)

    @property
    def page(self) -> SessionPage:
        return page_in(self.window)

    @property
    def sheet(self) -> WorksheetPanel:
        assert self.page.sheet is not None
        return self.page.sheet

    def pass_time(self, ms: float) -> None:
        while ms > 0:
            self.transport.run(min(250, ms))
            self.player.tick()
            ms -= 250

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            self.qtbot.keyClick(QApplication.focusWidget() or self.window, key)

    def go_on(self) -> None:
        focused = QApplication.focusWidget()
        self.qtbot.keyClick(focused, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    def write(self, words: str) -> None:
        self.qtbot.keyClicks(QApplication.focusWidget(), words)

    @property
    def kept(self) -> dict[str, object]:
        return {answer.field: answer.value for answer in self.sessions.page()[0].answers}


@pytest.fixture
def house(database, qtbot, qapp: QApplication, tmp_path: Path):
    theme.apply(qapp, theme.LIGHT, 100)
    kept = StoredSettings(database)
    library = Library(
        read_index(paths.exercises() / "index.json"), kept.favourites(), kept.set_favourite
    )
    settings = Settings(kept.load(), kept.save)
    factory = AppFactory(paths.exercises(), database, lambda: made.transport)
    window = MainWindow(Models(library, settings, factory))
    for model in (library, settings):
        model.setParent(window)
    made = House(qtbot, window, Sessions(database), tmp_path)
    qtbot.addWidget(window)
    window.resize(960, 640)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield made
    window.close()


def texts(page: AfterPage) -> list[str]:
    return [words.text() for words in page.findChildren(QLabel)]


def test_a_worksheet_from_its_first_prompt_to_the_result(house):
    write_a_thought(house)
    rate_it(house)
    list_facts_and_go_back(house)
    choose_and_count(house)
    house.pass_time(200_000)
    assert house.player.stage == "quiet"
    house.press(Qt.Key.Key_Return, Qt.Key.Key_S, Qt.Key.Key_S)
    page = house.window.flow.page()
    assert isinstance(page, AfterPage)
    said = texts(page)
    assert "Strength of the feeling: 75 before, 30 after. That's lower." in said
    assert "Your usual time is about 10 min. Start with 8 min." in said
    assert "one\ntwo" in said
    house.press(Qt.Key.Key_Return)
    first = house.sessions.page()[0]
    assert first.progress == "completed"
    assert first.answers[0] == Answer("thought", "What went on?", "cm They said nothing -+ 5")


def write_a_thought(house):
    house.open("worksheet", WORKSHEET)
    house.start()
    assert not house.sheet.isVisible()
    house.press(Qt.Key.Key_S)
    house.pass_time(3000)
    assert house.page.sounds.isHidden()  # it would lie over what is to be written in
    assert house.sheet.prompt.text() == "What went on?"
    assert not house.page.figure.isVisible()
    house.write("cm They said nothing -+ 5")
    assert not house.player.playback.paused
    assert house.player.settings.preferences.captions
    assert not house.player.settings.preferences.muted
    assert house.player.playback.choices.tempo == 100
    house.press(Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Right)
    assert house.player.sound.loudness == 100
    assert house.sheet.sheet.page.field == "thought"
    house.go_on()
    assert house.kept == {"thought": "cm They said nothing -+ 5"}


def rate_it(house):
    assert house.sheet.prompt.text() == "How strong?"
    numbers = house.sheet.input.numbers
    assert not any(button.isChecked() for button in numbers)
    assert numbers[0].accessibleName() == "0, not at all"
    assert numbers[10].accessibleName() == "100, as strong as can be"
    house.press(Qt.Key.Key_7, Qt.Key.Key_5, Qt.Key.Key_Return)
    assert house.kept["strength-before"] == 75


def list_facts_and_go_back(house):
    assert house.sheet.earlier.text() == "cm They said nothing -+ 5"
    assert house.sheet.earlier.isVisible()
    house.write("one")
    house.press(Qt.Key.Key_Return)
    house.write("two")
    house.go_on()
    assert house.kept["facts"] == ("one", "two")
    assert not house.sheet.isVisible()

    house.press(Qt.Key.Key_Left)
    assert house.sheet.prompt.text() == "Which facts fit?"
    assert house.sheet.input.value() == ("one", "two")
    house.qtbot.keyClick(house.sheet.back, Qt.Key.Key_Return)
    assert house.sheet.input.typed.text() == "75"
    house.press(Qt.Key.Key_Return)
    house.go_on()
    house.press(Qt.Key.Key_Right)


def choose_and_count(house):
    assert house.sheet.prompt.text() == "Which kind?"
    house.press(Qt.Key.Key_2, Qt.Key.Key_Return)
    assert house.kept["kind"] == "With someone"
    house.write("a10")
    house.press(Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert house.kept["usual"] == 10
    house.press(Qt.Key.Key_3, Qt.Key.Key_0, Qt.Key.Key_Return)
    assert house.sheet.input is None
    assert house.sheet.earlier.isVisible()
    house.press(Qt.Key.Key_Return)


def test_the_clock_waits_for_words_and_not_for_long_after_them(house):
    house.open("worksheet", WORKSHEET)
    house.start()
    house.pass_time(600_000)
    assert house.player.playback.waiting
    assert not house.player.playback.paused
    assert not house.transport.playing
    assert house.sheet.prompt.text() == "What went on?"
    played = house.player.playback.played
    assert played < 30_000
    house.write("x")
    controls = house.page.controls
    assert (controls.pause.key, controls.captions.key, controls.sound.key) == ("", "", "")
    house.press(Qt.Key.Key_Escape)  # leaves the field first
    assert house.player.stage == "session"
    assert house.sheet.next.hasFocus()
    house.press(Qt.Key.Key_Escape)
    assert house.player.stage == "after"
    assert house.kept == {"thought": "x"}


def test_nothing_written_is_nothing_kept_and_a_clock_that_ran_on_returns(house):
    house.open("worksheet", WORKSHEET)
    house.start()
    house.transport.run(100_000)  # a stall
    house.player.tick()
    assert house.sheet.prompt.text() == "What went on?"
    house.go_on()
    assert house.kept == {}
    house.press(Qt.Key.Key_5)
    house.qtbot.waitUntil(lambda: house.kept == {"strength-before": 5.0})
    house.press(Qt.Key.Key_Backspace)
    house.qtbot.waitUntil(lambda: house.kept == {"strength-before": ""})


def test_the_focus_stays_where_one_writes_when_the_controls_fade(house):
    house.open("worksheet", WORKSHEET)
    house.start()
    house.pass_time(3000)
    house.page.controls.set_still(True)
    house.page.controls.fade()
    assert house.sheet.input.words.hasFocus()
    house.press(Qt.Key.Key_Tab)
    assert house.sheet.next.hasFocus()  # there is no page to go back to


def test_a_screen_reader_hears_the_prompt(house):
    house.open("worksheet", WORKSHEET)
    house.start()
    house.pass_time(3000)
    field = QAccessible.queryAccessibleInterface(house.sheet.input.words)
    assert field.text(QAccessible.Text.Name) == "What went on?"
    assert field.role() == QAccessible.Role.EditableText


def test_a_movement_session_counts_and_shows_each_move(house):
    house.open("movement", MOVES)
    house.start()
    page = house.page
    assert isinstance(page.figure, MoveFigure)
    assert page.care.isVisible()
    assert "dizzy" in page.care.text()
    first = next(cue for cue in house.player.playback.timeline.guide if cue.kind == "move")
    seen = []
    for turn in range(3):
        house.transport.ms = first.start + turn * 4000 + 2000
        page.look()
        seen.append((page.word.text(), page.caption.text()))
        now = page.figure.turn(house.transport.ms)
        assert now is not None
        assert page.figure.moment(now, house.transport.ms).far == (0.5 if turn == 0 else 1.0)
    words = "Turn your head a little to the left."
    assert seen == [
        ("1 of 3, about halfway", words),
        ("2 of 3", words),
        ("3 of 3", words),
    ]
    assert page.figure.accessibleName() == "3 of 3"
    house.pass_time(200_000)
    assert house.player.stage == "quiet"
    assert house.sessions.page()[0].progress == "completed"


def test_one_s_own_pace_is_tapped_kept_and_played(house):
    house.open("breathing", PACED)
    page = house.window.page()
    assert isinstance(page, ExercisePage)
    card = page.choices.pace
    seconds = iter((0.0, 6.0, 12.0, 18.0, 24.5))
    card.taps.clock = lambda: next(seconds)
    card.begin.setFocus()
    house.press(Qt.Key.Key_Return)
    assert card.tap.hasFocus()
    assert not card.done.isEnabled()
    house.press(*[Qt.Key.Key_Space] * 5)
    house.qtbot.keyClick(card.done, Qt.Key.Key_Return)
    assert card.words.text() == "It starts at your pace: a breath of about 6 seconds."
    assert card.begin.hasFocus()
    page.focus_start()
    house.start()
    first = [cue.length for cue in house.player.playback.timeline.guide if cue.kind == "breath"][:2]
    assert sum(first) == pytest.approx(6000, abs=2)
    house.press(Qt.Key.Key_Escape, Qt.Key.Key_S, Qt.Key.Key_S, Qt.Key.Key_Return)
    house.open("breathing", PACED)
    page = house.window.page()
    assert isinstance(page, ExercisePage)
    assert "about 6 seconds" in page.choices.pace.words.text()
