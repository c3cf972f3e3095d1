"""A muscle relaxation by keyboard alone, from marking a sore knee to the last question."""

from collections.abc import Iterator
from contextlib import nullcontext
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QApplication
from tests.viewmodels.guided import FakeTransport
from tests.widgets.in_session import page_in, player_in, press
from tests.widgets.reader import Heard, hear, hear_focus

from unclench.domain.body import Mode, mode_for
from unclench.domain.preferences import Preferences
from unclench.store.body_marks import BodyMarks
from unclench.store.sessions import Sessions
from unclench.store.settings import StoredSettings
from unclench.system import paths
from unclench.viewmodels import app_factory
from unclench.viewmodels.app_factory import AppFactory
from unclench.viewmodels.library.library import Library, read_index
from unclench.viewmodels.session.player import Player
from unclench.viewmodels.settings.settings import Settings
from unclench.viewmodels.window.models import Models
from unclench.widgets.controls import theme
from unclench.widgets.figures import BodyFigure, Figure
from unclench.widgets.session.session_page import SessionPage
from unclench.widgets.window.main_window import MainWindow

Key = Qt.Key
Role = QAccessible.Role
MINUTES_20 = 1_200_000


class Stage:
    """The window with the real exercise, planner and store; only the sound is made up."""

    def __init__(self, database, qtbot) -> None:
        self.database = database
        self.transport = FakeTransport()
        factory = AppFactory(paths.exercises(), self.database, lambda: self.transport)
        self.library = Library(read_index(paths.exercises() / "index.json"), set())
        settings = Settings(Preferences(captions=True))
        self.window = MainWindow(Models(self.library, settings, factory))
        qtbot.addWidget(self.window)
        self.window.resize(1120, 720)
        self.window.show()
        self.window.activateWindow()
        entry = self.library.entry("pmr-16")
        assert entry is not None
        self.window.open_exercise(entry, 20)
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)

    @property
    def player(self) -> Player:
        return player_in(self.window)

    @property
    def page(self) -> SessionPage:
        return page_in(self.window)

    def tab_to(self, name: str) -> Heard:
        for _ in range(60):
            if hear_focus().name == name:
                return hear_focus()
            press(Key.Key_Tab)
        raise AssertionError(f"Tab does not come to {name}")

    def into(self, part: str, ms: int = 500) -> None:
        """Go to `ms` after the turn of `part` begins."""
        cues = self.player.playback.timeline.guide
        self.transport.ms = next(cue.start for cue in cues if cue.part == part) + ms
        self.page.look()

    def parts(self) -> dict[str, str]:
        return {c.part: c.mode or "" for c in self.player.playback.timeline.guide if c.part}

    def begin(self) -> None:
        self.tab_to("Start")
        press(Key.Key_Return)
        while self.player.stage == "before":
            press("5", Key.Key_Return)


def picture(figure: Figure) -> QImage:
    return figure.grab().toImage()


def picture_of(page: SessionPage, areas: dict[str, Mode]) -> QImage:
    """What the figure of `page` would show now if just these places were spared."""
    figure = BodyFigure(page.figure.source, page.figure.parentWidget())
    figure.setGeometry(page.figure.geometry())
    figure.stand_on(page.ground)
    figure.mark(areas)
    figure.advance(figure.source.position())
    made = picture(figure)
    figure.deleteLater()
    return made


@pytest.fixture
def stage(database, qtbot, qapp: QApplication, monkeypatch) -> Iterator[Stage]:
    theme.apply(qapp, theme.LIGHT, 100)
    real = app_factory.session_ports
    monkeypatch.setattr(
        app_factory, "session_ports", lambda: replace(real(), keep_awake=nullcontext)
    )
    made = Stage(database, qtbot)
    yield made
    made.window.close()


def test_from_a_sore_knee_to_the_end_by_keyboard_alone(stage):
    # the map
    heard = stage.tab_to("Mark sore spots")
    assert (heard.role, heard.focused) == (Role.Button, True)
    press(Key.Key_Space)
    assert hear_focus().name == "Neck"
    press(*[Key.Key_Down] * 4)
    press(Key.Key_Left)
    while hear_focus().name != "Left knee":
        press(Key.Key_Down)
    press("7", Key.Key_Escape)
    assert hear_focus().name == "Change sore spots"
    # the sixteen groups leave the knees out; the upper leg is one of them
    press(Key.Key_Space)
    assert hear_focus().description == "7 of 10, no tensing"
    press(Key.Key_Up, "8")
    assert hear_focus().name == "Left upper leg"
    press(Key.Key_Escape)
    # with pain nothing is tensed until one says so
    assert not stage.tab_to("Tense muscles before letting go").checked
    press(Key.Key_Space)
    stage.begin()
    assert stage.player.playback.timeline.milliseconds == MINUTES_20
    assert stage.parts()["thigh_l"] == "release"
    assert stage.parts()["thigh_r"] == "tense"
    stage.into("hand_forearm_r")
    assert hear(stage.page.panel.title).name == "Right hand and lower arm"
    assert hear(stage.page.figure).role == Role.Graphic
    stage.into("thigh_l")
    assert "No tensing today" in hear(stage.page.panel.next).name
    assert hear(stage.page.panel.caption).name == "No effort here. Just notice how it is."
    # to the end
    press(Key.Key_Escape)
    while stage.player.stage == "after":
        press("5", Key.Key_Return)
    assert stage.player.stage == "result"
    kept = Sessions(stage.database).get(stage.player.recorder.session.id)
    assert dict(kept.areas) == {"knee_l": "release", "thigh_l": "release"}
    press(Key.Key_Return)
    assert stage.window.flow is None


@pytest.mark.parametrize(
    ("key", "mode", "words"),
    [
        (Key.Key_L, "light", "Tensing gently today."),
        (Key.Key_N, "release", "No tensing today."),
        (Key.Key_I, "imagery", "Imagining only today."),
    ],
)
def test_one_key_makes_a_group_gentler_now_and_next_time(stage, key, mode, words):
    stage.begin()
    stage.into("hand_forearm_r")
    before = stage.parts()
    press(key)
    after = stage.parts()
    assert {p: after[p] for p in after if after[p] != before[p]} == {"hand_forearm_r": mode}
    assert stage.player.playback.timeline.milliseconds == MINUTES_20
    stage.into("hand_forearm_r")
    assert hear(stage.page.panel.next).name.endswith(words)
    assert picture(stage.page.figure) == picture_of(stage.page, {"hand_forearm_r": mode})
    assert picture(stage.page.figure) != picture_of(stage.page, {})
    kept = Sessions(stage.database).get(stage.player.recorder.session.id)
    assert kept.areas == (("hand_forearm_r", mode),)
    assert BodyMarks(stage.database).modes() == {"hand_forearm_r": mode}


def test_the_keys_work_from_the_ways_to_spare_a_group(stage):
    stage.begin()
    stage.into("hand_forearm_r")
    loud = stage.player.sound.loudness
    stage.page.panel.lighter.setFocus()
    press(Key.Key_Up)
    assert stage.player.sound.loudness == loud + 10
    heard = hear_focus()
    assert (heard.name, heard.description) == ("Lighter", "L")
    press(Key.Key_Space)
    assert stage.player.playback.choices.areas == {"hand_forearm_r": "light"}


def test_one_line_says_what_to_do_and_never_just_tense(stage):
    stage.begin()
    met = set()
    for cue in stage.player.playback.timeline.guide:
        if cue.kind == "tense" and cue.part:
            stage.transport.ms = cue.start + 100
            stage.page.look()
            met.add(hear(stage.page.panel.caption).name)
    assert "Make a loose fist, and hold." in met
    assert len(met) >= 10
    assert all("hold" in words for words in met)


def test_right_leaves_a_group_out_without_a_word(stage):
    stage.begin()
    stage.into("forehead")
    press(Key.Key_Right)
    assert "forehead" not in {
        cue.part for cue in stage.player.playback.timeline.guide if cue.start > stage.transport.ms
    }
    assert stage.player.playback.timeline.milliseconds == MINUTES_20
    session = Sessions(stage.database).get(stage.player.recorder.session.id)
    assert (session.areas, session.progress) == ((("forehead", "skip"),), "running")


def test_what_is_left_out_once_is_there_again_the_next_time(stage):
    stage.begin()
    stage.into("forehead")
    press(Key.Key_L)
    assert hear(stage.page.notice.words).name == "Remembered for next time"
    stage.into("forehead")
    press(Key.Key_Right)
    assert hear(stage.page.notice.words).name == "Skipping this time"
    assert BodyMarks(stage.database).modes() == {"forehead": "light"}
    stage.window.put_session_away()
    entry = stage.library.entry("pmr-16")
    stage.window.open_exercise(entry, 20)
    assert stage.window.page().choices.sore_places.words.text() == "Tensing gently today: forehead."


def test_left_gives_a_group_that_was_left_out_its_turn_back(stage):
    stage.begin()
    stage.into("forehead")
    press(Key.Key_Right)
    assert hear(stage.page.notice.words).name == "Skipping this time"
    press(Key.Key_Left)
    stage.page.look()
    assert hear(stage.page.panel.title).name == "Forehead"
    assert stage.player.playback.cue().kind == "say"
    assert stage.player.recorder.session.areas == ()
    assert Sessions(stage.database).get(stage.player.recorder.session.id).areas == ()
    assert BodyMarks(stage.database).modes() == {}
    press(Key.Key_Left)
    stage.page.look()
    assert hear(stage.page.panel.title).name != "Forehead"


def test_right_in_the_letting_go_only_goes_on(stage):
    stage.begin()
    cues = stage.player.playback.timeline.guide
    stage.transport.ms = next(
        cue.start for cue in cues if (cue.part, cue.kind) == ("forehead", "release")
    )
    press(Key.Key_Right)
    assert BodyMarks(stage.database).modes() == {}
    assert stage.player.playback.cue().kind != "release"


def test_a_cramp_pauses_says_what_eases_it_and_spares_the_legs(stage):
    stage.begin()
    stage.into("lower_leg_r")
    press(Key.Key_K)
    assert stage.player.playback.paused
    heard = hear_focus()
    assert (heard.role, heard.name) == (Role.Button, "Go on")
    assert "toes toward the shin" in hear(stage.page.easing.cramp.words).name
    assert not stage.page.panel.isVisible()
    press(Key.Key_Tab)
    assert hear_focus().name == "Go on without the legs"
    press(Key.Key_Space)
    assert not stage.player.playback.paused
    assert stage.page.panel.isVisible()
    later = [c.part for c in stage.player.playback.timeline.guide if c.start > stage.transport.ms]
    assert not [part for part in later if part and mode_for(part, {"leg_l": "skip"})]
    assert BodyMarks(stage.database).modes() == {}


def test_a_cramp_elsewhere_leaves_out_the_part_whose_turn_it_is(stage):
    stage.begin()
    stage.into("forehead")
    press(Key.Key_K, Key.Key_K)
    assert not stage.player.playback.paused
    press(Key.Key_K, Key.Key_Question, Key.Key_Escape)
    assert hear_focus().name == "Go on"
    press(Key.Key_Tab)
    assert hear_focus().name == "Go on without this part"
    press(Key.Key_Space)
    later = [c.part for c in stage.player.playback.timeline.guide if c.start > stage.transport.ms]
    assert "forehead" not in later
    assert "lower_leg_r" in later


def test_after_a_cramp_one_may_just_go_on(stage):
    stage.begin()
    stage.into("foot_l")
    press(Key.Key_K, Key.Key_Space)
    assert not stage.player.playback.paused
    assert not stage.page.easing.cramp.isVisible()
    assert stage.player.playback.choices.areas == {}


def test_escape_closes_what_helps_with_a_cramp_and_nothing_else(stage):
    stage.begin()
    stage.into("foot_l")
    press(Key.Key_K, Key.Key_Escape)
    assert (stage.player.stage, stage.player.playback.paused) == ("session", True)
    assert not stage.page.easing.cramp.isVisible()
    assert stage.page.panel.isVisible()
    press(Key.Key_Space)
    assert not stage.player.playback.paused
    assert stage.player.playback.choices.areas == {}
    press(Key.Key_Escape)
    assert stage.player.stage == "after"


def test_nothing_is_lit_while_nothing_is_tensed(stage):
    stage.begin()
    bar = stage.page.panel.bar
    for ms in (0, stage.player.playback.timeline.milliseconds - 1):
        stage.transport.ms = ms
        stage.page.look()
        assert (bar.lit, bar.isVisible()) == (-1, False)
        assert hear(stage.page.panel.title).name in {"Settle in", "Notice how you are"}
        assert bar.accessibleName() == ""
    cues = stage.player.playback.timeline.guide
    for kind, words in (("tense", "Tense"), ("release", "Let go")):
        stage.transport.ms = next(c.start for c in cues if c.kind == kind and c.part)
        stage.page.look()
        assert bar.accessibleName() == words


def test_without_groups_nothing_is_offered_for_them(stage):
    stage.window.open_exercise(stage.library.entry("pmr-cue"))
    stage.begin()
    panel = stage.page.panel
    shown = [one for one in (panel.bar, panel.lighter, panel.cramp, panel.skip) if one.isVisible()]
    assert shown == [panel.skip]


def test_large_text_in_a_small_window_leaves_the_words_uncut(stage, qapp):
    theme.apply(qapp, theme.LIGHT, 200)
    stage.window.resize(960, 640)
    stage.begin()
    panel = stage.page.panel
    for part in dict.fromkeys(c.part for c in stage.player.playback.timeline.guide if c.part):
        stage.into(part)
        qapp.processEvents()
        stage.page.look()  # the next look, with everything in its place
        qapp.processEvents()
        assert panel.title.geometry().bottom() < panel.caption.geometry().top()
        assert panel.caption.geometry().bottom() < panel.bar.geometry().top()
        assert panel.skip.geometry().bottom() <= panel.height()


def test_no_tensing_is_suggested_when_it_hurt_more(stage):
    stage.begin()
    stage.into("foot_l")
    press(Key.Key_Escape)
    press("5", Key.Key_Return, "7", Key.Key_Return)
    assert stage.player.stage == "result"
    result = stage.window.flow.page()
    assert "Let go without tensing" in hear(result.gentler).name


def test_what_is_spared_stays_spared_when_the_session_starts_again(stage):
    stage.begin()
    stage.into("thigh_l")
    press(Key.Key_N)
    stage.player.playback.start_again()
    assert stage.parts()["thigh_l"] == "release"
    assert stage.player.playback.timeline.milliseconds == MINUTES_20
    assert stage.transport.ms == -3000


def test_the_plan_is_timed_anew_as_soon_as_a_place_is_marked(stage):
    page = stage.window.page()
    preparation = page.preparation
    rows = [row.words for row in preparation.outline()]
    assert "Right hand and lower arm" in rows
    preparation.body.mark("hand_r", fresh=True)
    assert "Right hand and lower arm" not in [row.words for row in preparation.outline()]
    assert preparation.timeline.milliseconds == MINUTES_20
    said = page.choices.sore_places.words.text()
    assert said == "Skipping today: right hand. No tensing today: everywhere else."
    preparation.choose(tensing=True)
    assert page.choices.sore_places.words.text() == "Skipping today: right hand."


def test_cautions_ticked_before_spare_their_groups(stage):
    StoredSettings(stage.database).set_tags(["cardiac"])
    entry = stage.library.entry("pmr-16")
    stage.window.open_exercise(entry, 20)
    preparation = stage.window.page().preparation
    modes = {cue.mode for cue in preparation.timeline.guide if cue.kind == "tense"}
    assert modes == {"light"}
    assert preparation.timeline.milliseconds == MINUTES_20
