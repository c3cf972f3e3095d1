"""The window closed into the tray: what goes on, how it comes back, and how it ends."""

from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from tests.app.whole_app import opened
from tests.viewmodels.guided import FakeTransport

from unclench.application import Application
from unclench.domain.preferences import Preferences
from unclench.domain.program_run import Place
from unclench.domain.reminders import Reminder
from unclench.store.database import open_database
from unclench.store.settings import StoredSettings
from unclench.system import language, login_start
from unclench.viewmodels.reminders.message import Message
from unclench.viewmodels.window.instance import Instance, Request
from unclench.widgets.controls.paint import Role
from unclench.widgets.plan.people_tab import PeopleTab
from unclench.widgets.window import background
from unclench.widgets.window.tray import Tray

pytestmark = [
    pytest.mark.thorough,
    pytest.mark.qt_log_ignore(  # said by the screenless platform only
        "does not support raise", "systemTrayWindowChanged", extend=True
    ),
]
BREATH = Reminder("a", 480, subject="breath-46")


@pytest.fixture
def tray_there(monkeypatch):
    """Whether the desktop has a tray, as far as the app can see."""
    there = [True]
    monkeypatch.setattr(Tray, "is_there", staticmethod(lambda: there[0]))
    return there


@pytest.fixture
def left(monkeypatch):
    """How often the application was to end; here it goes on."""
    times = []
    monkeypatch.setattr(QApplication, "quit", lambda *_self: times.append(1))
    return times


@pytest.fixture
def stays(profile):
    with closing(open_database(profile.database)) as database:
        StoredSettings(database).save(Preferences(stay_in_tray=True))


@pytest.fixture
def app(profile, qtbot, qapp, tray_there, left):
    made = opened(profile, qtbot, qapp)
    qtbot.waitUntil(lambda: hasattr(made, "background"))
    made.services._link = FakeTransport
    yield made
    made.window.stays = lambda: False
    made.window.close()
    made.close()
    qapp.setQuitOnLastWindowClosed(True)


def test_as_it_comes_closing_ends_it(app, qapp):
    assert app.background.tray is None
    assert qapp.quitOnLastWindowClosed()
    app.window.close()
    assert not app.window.isVisible()


@pytest.mark.usefixtures("stays")
def test_closed_it_waits_in_the_tray_and_says_so_once(app, qapp, qtbot):
    said: list = []
    app.services.reminders.messenger.tell = lambda message, _answered: said.append(message.title)
    assert not qapp.quitOnLastWindowClosed()
    for _ in range(2):
        app.window.close()
        assert not app.window.isVisible()
        app.background.tray.openWanted.emit()
        assert app.window.isVisible()
    assert said == ["Unclench is still here"]
    assert app.settings.preferences.told_tray


@pytest.mark.usefixtures("stays")
def test_a_session_that_runs_is_put_away_with_its_minutes(app, qtbot):
    app.background.tray.breathWanted.emit()
    assert app.window.session is not None
    app.window.close()
    assert app.window.session is None
    assert not app.window.isVisible()


@pytest.mark.usefixtures("stays")
def test_ctrl_q_ends_it_all_the_same(app, left, qtbot):
    qtbot.keyClick(app.window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert not app.window.isVisible()
    qtbot.waitUntil(lambda: bool(left))


@pytest.mark.usefixtures("stays")
def test_quit_in_the_menu_ends_it(app, left):
    app.window.close()
    app.background.tray.quitWanted.emit()
    assert left
    assert not app.background.stays()


@pytest.mark.usefixtures("stays")
def test_where_the_tray_went_closing_ends_it(app, tray_there, left, qtbot):
    tray_there[0] = False
    app.window.close()
    qtbot.waitUntil(lambda: bool(left))


def test_no_reminder_looks_into_a_database_that_is_put_away(app):
    reminders = app.services.reminders.reminders
    reminders.put(BREATH)
    app._release_store()
    reminders.look()
    app.services.runs.look_at_files()  # a file of a program came meanwhile
    app._reopen_store()
    assert reminders.own == (BREATH,)


def test_starting_at_log_in_keeps_it_too(app, qapp):
    app.services.reminders.login.switch(True)
    assert app.background.stays()
    assert not qapp.quitOnLastWindowClosed()
    app.services.reminders.login.switch(False)
    assert not app.background.stays()
    assert qapp.quitOnLastWindowClosed()
    assert login_start.command() == ""


def test_a_reminder_leads_to_its_exercise(app):
    app.background._go(BREATH, False)
    assert app.window.pages["exercise"] is app.window.page()
    assert app.window.session is None
    app.background._go(BREATH, True)
    assert app.window.session is not None
    app.background._go(Reminder("b", 480, subject="breath-box"), True)  # this one waits
    assert app.window.session.exercise.id == "breath-46"


@pytest.mark.parametrize(
    ("reminder", "words"),
    [
        (None, ""),
        (Reminder("a", 480), ""),
        (Reminder("a", 480, subject="gone"), "The exercise of this reminder isn't there anymore."),
        (
            Reminder("a", 480, subject="gone", source="program"),
            "This program has no next step right now.",
        ),
    ],
)
def test_where_it_can_lead_nowhere_the_window_comes_up_and_says_why(app, reminder, words):
    said: list = []
    app.window.say = said.append
    app.background._go(reminder, True)
    assert app.window.isVisible()
    assert said == ([words] if words else [])


def test_one_of_a_program_leads_to_its_next_step(app, monkeypatch):
    runs = app.services.runs
    program = runs.program(next(one.id for one in runs.programs()))
    assert runs.start(program) == ""
    [run] = runs.all()
    asked = []
    monkeypatch.setattr(app.window, "open_step", lambda *where: asked.append(("open", *where)))
    monkeypatch.setattr(app.window, "start_step", lambda *where: asked.append(("start", *where)))
    one = Reminder("p", 480, subject=run.id, source="program")
    app.background._go(one, False)
    app.background._go(one, True)
    assert asked == [("open", run.id, Place(0, 0)), ("start", run.id, Place(0, 0))]


def test_the_one_for_a_person_leads_to_my_people(app):
    app.background._go(Reminder("contact:x", 480, subject="Ada", source="contact"), False)
    page = app.window.pages["programs"]
    assert app.window.page() is page
    assert page.chips["people"].isChecked()
    assert page.findChild(PeopleTab).isVisible()


def test_a_program_with_an_hour_reminds_and_says_its_name(app):
    runs, models = app.services.runs, app.services.reminders
    runs.start(runs.program(next(one.id for one in runs.programs())))
    runs.set_days(runs.all()[0], (0, 2), 1080, True)
    [one] = models.reminders.all
    assert (one.minute, one.days, one.source) == (1080, (0, 2), "program")
    assert models.reminders.title_of(one) == runs.all()[0].title
    runs.stop(runs.all()[0])
    assert models.reminders.all == ()


def test_the_reminder_of_a_program_begun_in_english_says_its_name_in_the_language_of_now(app):
    runs, models = app.services.runs, app.services.reminders
    runs.start(runs.program("ease-into-it"))
    runs.set_days(runs.all()[0], (0, 2), 1080, True)
    [one] = models.reminders.all
    english = models.reminders.title_of(one)
    said = set()
    for code in ("de", "es"):
        language.use(code)
        said.add(models.reminders.title_of(one))
    assert len(said | {english}) == 3


@pytest.mark.usefixtures("stays")
def test_sounds_play_from_the_menu_and_stop_for_a_session(app):
    tray = app.background.tray
    said: list = []
    app.window.say = said.append
    tray.menu.aboutToShow.emit()
    assert tray.sounds.text() == "Play just sounds"
    tray.soundsWanted.emit()
    assert app.services.sounds.playing
    tray.menu.aboutToShow.emit()
    assert tray.sounds.text() == "Stop the sound"
    app.background._breathe()
    assert not app.services.sounds.playing
    assert said == ["The sound that was playing stopped for your session."]
    tray.soundsWanted.emit()  # the session has its own
    assert not app.services.sounds.playing


@pytest.mark.usefixtures("stays")
def test_reminders_are_paused_from_the_menu(app):
    tray = app.background.tray
    assert tray.pause.text() == "Pause reminders today"
    tray.pause.trigger()
    assert app.services.reminders.reminders.paused
    assert tray.pause.text() == "Resume reminders"
    tray.pause.trigger()
    assert not app.services.reminders.reminders.paused


def hidden(profile, qapp):
    instance = Instance(profile)
    assert instance.is_first()
    made = Application(profile, qapp, instance)
    made.open(Request(hidden=True))
    return made


def ended(app):
    app.window.stays = lambda: False
    app.window.close()
    app.close()
    app.window.deleteLater()


@pytest.mark.usefixtures("stays", "tray_there", "left")
def test_started_hidden_it_is_in_the_tray_and_other_starts_bring_it_up(profile, qtbot, qapp):
    made = hidden(profile, qapp)
    qtbot.waitUntil(lambda: hasattr(made, "background"))
    made._serve(Request(hidden=True))
    assert not made.window.isVisible()
    with qtbot.waitSignal(made.window.painted):
        made._serve(Request())
    assert made.window.isVisible()
    ended(made)


@pytest.mark.usefixtures("stays", "left")
def test_started_hidden_without_a_tray_it_is_in_the_task_bar(
    profile, qtbot, qapp, tray_there, monkeypatch
):
    monkeypatch.setattr(background, "LOOK", 1)
    tray_there[0] = False
    made = hidden(profile, qapp)
    with qtbot.waitSignal(made.window.painted):
        qtbot.waitUntil(made.window.isMinimized)
    ended(made)


def inks(notice: QWidget) -> set[object]:
    return {one.foregroundRole() for one in notice.findChildren(QLabel)}


def test_where_nothing_can_be_shown_the_window_says_it_with_the_same_answers(app, tray_there):
    tray_there[0] = False
    messenger = app.services.reminders.messenger
    answered: list = []
    message = Message("Shoulders <b>", "If you like.", [("start", "Start"), ("later-10", "Later")])
    messenger.window(message)
    assert [one.text() for one in app.window.notice.answers] == ["Start", "Later"]
    assert inks(app.window.notice) == {Role.WindowText}, "nothing is wrong"
    messenger._message, messenger._answered = message, answered.append
    app.window.notice.answers[1].click()
    assert answered == ["later-10"]
    assert not app.window.notice.isVisible()
    app.window.notice.say("Something else.")
    assert app.window.notice.answers == []
    assert inks(app.window.notice) == {Role.BrightText}
