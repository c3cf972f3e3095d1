"""What comes from other machines is shown in the open window, and disturbs nothing there."""

import os
from contextlib import closing
from dataclasses import replace

import pytest
from tests.store.machines.computers import MINUTE, Computer, both
from tests.viewmodels.guided import FakeTransport
from tests.viewmodels.machines.fake import OURS, Shared
from tests.viewmodels.past import fill, held, put, session
from tests.widgets.in_session import player_in

from unclench.application import Application
from unclench.domain.people import Person
from unclench.domain.session import Rating
from unclench.store.database import open_database
from unclench.store.errors import StoreError
from unclench.store.machines import checking, joining
from unclench.store.machines.report import Report
from unclench.store.people import People
from unclench.store.sessions import Sessions
from unclench.store.settings import StoredSettings
from unclench.system.paths import Profile
from unclench.viewmodels.local_time import local_now
from unclench.viewmodels.machines import folder_watch
from unclench.viewmodels.machines.machines import Machines
from unclench.viewmodels.session.player import Player
from unclench.widgets.history.history_page import HistoryPage
from unclench.widgets.history.item_page import ItemPage
from unclench.widgets.settings.machines_card import MachinesCard

pytestmark = pytest.mark.thorough


@pytest.fixture
def profile(profile: Profile) -> Profile:
    fill(profile, 3)
    return profile


@pytest.fixture
def shared(tmp_path, monkeypatch) -> Shared:
    made = Shared(tmp_path / "carried").on()
    made.use(monkeypatch)
    made.report = Report(4, 0, (OURS,), ())
    return made


@pytest.fixture
def machines(application: Application, shared: Shared) -> Machines:
    """Those of the open window, through a folder that does what the test says."""
    assert application.machines is not None
    application.machines._make_apart = shared
    application.machines.use(application.database)
    return application.machines


def begin(application: Application) -> Player:
    """Play something, without a sound."""
    application.services._link = FakeTransport
    entry = application.library.entry("breath-46")
    assert entry is not None
    application.window.start(entry, 3)
    return player_in(application.window)


def leave(player: Player) -> None:
    """Stop early, and answer nothing."""
    player.end()
    while player.stage == "after":
        player.ratings.skip()
    player.leave("done")


def elsewhere(profile: Profile) -> None:
    """What the process apart writes into the database: a session, a setting, somebody."""
    with closing(open_database(profile.database)) as database:
        put(database, [session(50, 1)])
        People(database).put(Person("p", "Ann"))
        stored = StoredSettings(database)
        stored.save(stored.load()._replace(ask_rested=False))


def test_what_comes_in_is_shown_where_one_is(application, machines, profile, qtbot):
    window = application.window
    window.open_page("history")
    page = window.page()
    assert isinstance(page, HistoryPage)
    page.show_tab("sessions")
    page.sessions.list.select_row(1)
    chosen = page.models.history.item(1)
    assert application.settings.preferences.ask_rested
    elsewhere(profile)
    with qtbot.waitSignal(machines.cameIn):
        machines.check()
    assert page.models.history.rowCount() == 4
    assert page.models.history.item(page.sessions.list.currentIndex().row()) == chosen
    assert not application.settings.preferences.ask_rested
    assert application.services.people.names() == ("Ann",)


def test_an_open_form_stays_as_it_is(application, machines, profile, qtbot):
    application.window.care.check_in()
    page = application.window.page()
    next(iter(page.numbers.rows.values())).scale.choose(5)
    elsewhere(profile)
    with qtbot.waitSignal(machines.cameIn):
        machines.check()
    assert application.window.page() is page
    assert next(iter(page.numbers.rows.values())).scale.value == 5


def test_a_session_is_over_before_anything_is_looked_for(
    application, machines, shared, profile, qtbot
):
    player = begin(application)
    machines.check_quietly()
    assert shared.calls == []
    leave(player)
    qtbot.waitUntil(lambda: shared.calls == [("check",)] and not machines.doing)


def test_nothing_is_exchanged_while_the_database_is_somewhere_else(
    application, machines, shared, profile, qtbot
):
    profile.database.rename(profile.folder / "moved.db")
    application.library.toggle_favourite("breath-46")
    assert application.loss is not None
    machines.check_quietly()
    assert shared.calls == []


def test_what_arrives_in_a_session_is_shown_after_it(application, machines, profile, qtbot):
    player = begin(application)
    elsewhere(profile)
    with qtbot.waitSignal(machines.cameIn):
        machines.check()
    assert application.settings.preferences.ask_rested
    leave(player)
    qtbot.waitUntil(lambda: not application.settings.preferences.ask_rested)


def test_what_arrives_before_a_session_that_is_not_begun_is_shown_then(
    application, machines, profile, qtbot
):
    application.services._link = FakeTransport
    entry = application.library.entry("breath-46")
    application.window.open_exercise(entry)
    application.window.begin()
    elsewhere(profile)
    with qtbot.waitSignal(machines.cameIn):
        machines.check()
    assert application.settings.preferences.ask_rested
    player_in(application.window).cancel()
    qtbot.waitUntil(lambda: not application.settings.preferences.ask_rested)


def test_what_is_in_the_way_is_said_once_at_the_foot(application, machines, shared, qtbot):
    shared.refuses = StoreError("The stick isn't there.")
    for _ in range(2):
        machines.check()
        qtbot.waitUntil(lambda: not machines.doing)
        said = application.window.notice.isVisible()
        application.window.notice.hide()
    assert not said
    assert machines.trouble == "The stick isn't there."
    application.window.notice.show()
    shared.refuses = None
    machines.check()
    qtbot.waitUntil(lambda: not application.window.notice.isVisible())  # it isn't true any more


def test_what_else_is_said_at_the_foot_stays(application, machines, shared, qtbot):
    shared.refuses = StoreError("The stick isn't there.")
    with qtbot.waitSignal(machines.failed):
        machines.check()
    qtbot.waitUntil(lambda: not machines.doing)
    application.window.say("Something else.")
    shared.refuses = None
    with qtbot.waitSignal(machines.recovered):
        machines.check()
    assert application.window.notice.isVisible()


def test_the_card_stands_in_the_settings(application, machines):
    application.window.open_page("settings")
    card = application.window.page().findChild(MachinesCard)
    assert card.state.isVisible()


def test_deleting_all_says_farewell_first_or_deletes_nothing(
    application, machines, shared, profile, qtbot
):
    data = application.services.data
    assert data.shares == shared.folder
    shared.refuses = StoreError("The stick isn't there.")
    with qtbot.waitSignal(data.failed) as told:
        data.delete_all(backups_too=False, farewell=True)
    assert "nothing was deleted. The stick isn't there." in told.args[0]
    assert profile.database.exists()
    shared.refuses = None
    with qtbot.waitSignal(data.said):
        data.delete_all(backups_too=False, farewell=True)
    assert shared.calls[-1] == ("farewell",)
    assert application.services.sessions.count() == 0


def test_closing_ends_what_waits_for_a_folder(application, machines, shared, qtbot):
    shared.waits = True
    machines.check()
    qtbot.waitUntil(lambda: bool(shared.running))
    application.close()
    assert not shared.running


def test_two_machines_by_real_processes(application, profile, tmp_path, qtbot, monkeypatch):
    monkeypatch.setattr(folder_watch, "EVERY", 0.05)
    folder = tmp_path / "carried"
    folder.mkdir()
    other = Profile(tmp_path / "other")
    other.create()
    fill(other, 2)
    with closing(open_database(other.database)) as database:
        joining.join(database, folder, None, "laptop")
    checking.check(other, local_now())
    machines = application.machines
    machines.occasions._after_writing.setInterval(50)
    machines.occasions._after_news.setInterval(50)
    machines.look(folder)
    qtbot.waitUntil(lambda: not machines.doing)
    assert not machines.looked.found.empty
    with qtbot.waitSignal(machines.joined):
        machines.join(None, "desk")
    assert len(machines.machines) == 2
    before = application.services.sessions.count()
    checking.check(other, local_now())
    assert held(other) == before
    with qtbot.waitSignal(machines.cameIn):  # its folder is watched
        with closing(open_database(other.database)) as database:
            put(database, [session(70, 1)])
        checking.check(other, local_now())
    assert application.services.sessions.count() == before + 1
    with qtbot.waitSignal(machines.changed):  # what is written here goes out
        application.library.toggle_favourite("breath-46")
    qtbot.waitUntil(lambda: not machines.doing)
    checking.check(other, local_now())
    with closing(open_database(other.database)) as database:
        assert "breath-46" in StoredSettings(database).favourites()
    with qtbot.waitSignal(machines.stopped):
        machines.stop()
    assert not machines.on
    told = checking.check(other, local_now()).machines
    assert [one.left is None for one in told] == [True, False]


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such pipes")
def test_a_folder_that_never_answers_holds_up_neither_the_card_nor_the_end(
    application, tmp_path, qtbot
):
    inside = tmp_path / "hangs" / "unclench"
    inside.mkdir(parents=True)
    os.mkfifo(inside / "unclench.json")  # to open it waits for ever
    machines = application.machines
    machines.look(inside.parent)
    apart = machines._apart
    qtbot.waitUntil(lambda: apart._process is not None)
    process = apart._process
    machines.forget()
    assert not machines.doing
    qtbot.waitUntil(lambda: process.poll() is not None)
    machines.look(inside.parent)
    application.close()
    assert not machines.doing


def test_an_open_form_writes_only_what_was_changed_in_it(
    application, profile, tmp_path, fresh_database
):
    """Two profiles and a folder between them: a rating there, a note here, and both stay."""
    folder = tmp_path / "between"
    folder.mkdir()
    other = Profile(tmp_path / "other")
    other.create()
    other.database.write_bytes(fresh_database)
    here, there = Computer(profile, folder), Computer(other, folder)
    for computer in (here, there):
        computer.join()
    both(here, there)
    application.window.open_page("history")
    page = application.window.page()
    assert isinstance(page, HistoryPage)
    page.show_tab("sessions")
    page.sessions.list.select_row(0)
    page.sessions.open_current()
    form = page.sessions.findChildren(ItemPage)[-1]
    assert form.item is not None
    name = form.item.id
    form.note.setPlainText("rain")
    with there.database() as database:
        before = Sessions(database).get(name)
        Sessions(database).put(replace(before, pain_after=Rating(10)))
    both(there, here, rounds=1)
    form.save()  # before the window knows of it
    both(here, there, after=MINUTE)
    for computer in (here, there):
        with computer.database() as database:
            saved = Sessions(database).get(name)
        assert (saved.pain_after.value, saved.note) == (10, "rain")
