"""Somebody takes the database of the open window away: it is said, and nothing is lost."""

import shutil
import sqlite3
import sys
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from tests.viewmodels.guided import FakeTransport
from tests.viewmodels.past import fill, held
from tests.widgets.in_session import player_in

from unclench.application import Application
from unclench.domain.program_run import Place, ProgramRun
from unclench.domain.reminders import Reminder
from unclench.store.database import open_database
from unclench.store.program_runs import ProgramRuns
from unclench.store.reminders import StoredReminders
from unclench.system.paths import Profile
from unclench.viewmodels.window import taken_away
from unclench.widgets.questions.check_in_page import CheckInPage
from unclench.widgets.window.taken_away_card import TakenAwayCard

pytestmark = [
    pytest.mark.thorough,
    pytest.mark.skipif(
        sys.platform == "win32", reason="an open file can't be moved or replaced there"
    ),
]


@pytest.fixture
def profile(profile: Profile) -> Profile:
    fill(profile, 3)
    return profile


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """A database with five sessions, as another machine may bring it."""
    elsewhere = Profile(tmp_path / "elsewhere")
    elsewhere.create()
    fill(elsewhere, 5)
    return elsewhere.database


def counts(path: Path) -> tuple[int, int]:
    """Sessions and check-ins in a file, read as anybody would."""
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as look:
        return tuple(
            look.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
            for table in ("session", "check_in")
        )


def check_in(application: Application) -> CheckInPage:
    """Say how the day is, and save it."""
    application.window.care.check_in()
    page = application.window.page()
    assert isinstance(page, CheckInPage)
    next(iter(page.numbers.rows.values())).scale.choose(5)
    page.save.click()
    return page


def card(application: Application, qtbot) -> TakenAwayCard:
    def shown() -> list[TakenAwayCard]:
        every = application.window.findChildren(TakenAwayCard)
        return [one for one in every if one.isVisible()]

    qtbot.waitUntil(lambda: bool(shown()))
    return shown()[0]


def said(widget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel))


def sync(profile: Profile, other: Path) -> Path:
    """What a sync program does with two versions of one file."""
    conflict = profile.folder / "unclench (conflicted copy).db"
    profile.database.rename(conflict)
    shutil.copyfile(other, profile.database)
    return conflict


def test_a_step_that_was_ticked_meanwhile_is_seen_and_saved_with_the_rest(
    application, profile, other, qtbot
):
    runs = application.services.runs
    run = ProgramRun("r", "two-quiet-weeks", "Two quiet weeks", datetime.now().astimezone())
    assert runs.bring_back(run) == ""
    sync(profile, other)
    runs.tick(run, Place(0, 0))
    assert len(runs.waiting) == 1
    assert runs.run("r").times_done(Place(0, 0)) == 1
    card(application, qtbot).mine.click()
    assert runs.waiting == []
    with closing(open_database(profile.database)) as database:
        (kept,) = ProgramRuns(database).all()
    assert kept.times_done(Place(0, 0)) == 1


def test_a_step_of_a_program_that_the_other_file_lacks_is_told(application, profile, other, qtbot):
    runs = application.services.runs
    run = ProgramRun("r", "two-quiet-weeks", "Two quiet weeks", datetime.now().astimezone())
    assert runs.bring_back(run) == ""
    sync(profile, other)
    runs.tick(run, Place(0, 0))
    runs.go_to_week(run, 1)
    card(application, qtbot).there.click()
    assert runs.waiting == []
    assert runs.all() == ()
    assert "doesn't fit in this history" in said(application.window.notice)


def test_reminders_are_those_of_the_file_that_is_chosen(application, profile, other, qtbot):
    reminders = application.services.reminders.reminders
    assert reminders.put(Reminder("", 9 * 60)) is not None
    theirs = Reminder("theirs", 8 * 60)
    with closing(open_database(other)) as database:
        StoredReminders(database).put([theirs])
    sync(profile, other)
    application.settings.change(left_handed=True)
    card(application, qtbot).there.click()
    assert reminders.own == (theirs,)


def test_a_check_in_after_a_sync_is_kept_in_mind_and_goes_where_the_person_says(
    application, profile, other, qtbot
):
    conflict = sync(profile, other)
    page = check_in(application)
    assert "It will be saved as soon as it can be" in said(page)
    offered = card(application, qtbot)
    assert "was replaced by another file" in offered.words.text()
    assert "unclench (conflicted copy).db" in offered.words.text()
    assert "sessions 5" in offered.words.text()
    assert counts(profile.database) == (5, 0)
    application.window.open_page("help")  # it is always there
    application.window.uncover()
    offered.there.click()
    assert counts(profile.database) == (5, 1)
    assert counts(conflict) == (3, 0)
    page.done.click()
    check_in(application)
    assert counts(profile.database) == (5, 2)


def test_what_was_open_can_be_put_back_and_the_other_file_is_kept(
    application, profile, other, qtbot
):
    sync(profile, other)
    check_in(application)
    card(application, qtbot).mine.click()
    assert counts(profile.database) == (3, 1)
    (aside,) = profile.folder.glob("unclench-found-*.db")
    assert counts(aside) == (5, 0)
    assert aside.name in said(application.window.notice)


def test_a_deleted_database_is_written_anew_from_what_is_still_known(application, profile, qtbot):
    shutil.rmtree(profile.folder)
    check_in(application)
    offered = card(application, qtbot)
    assert "was moved or deleted" in offered.words.text()
    offered.mine.click()
    assert counts(profile.database) == (3, 1)


def test_of_a_file_that_was_overwritten_there_is_only_the_new_one(
    application, profile, other, qtbot
):
    profile.database.write_bytes(other.read_bytes())
    check_in(application)
    offered = card(application, qtbot)
    assert "isn't in it" in offered.words.text()
    assert not offered.mine.isVisible()
    offered.there.click()
    assert counts(profile.database) == (5, 1)


def test_a_file_that_comes_back_needs_no_choice(application, profile, qtbot, monkeypatch):
    monkeypatch.setattr(taken_away, "LOOK_AGAIN", 20)
    away = profile.folder / "away.db"
    profile.database.rename(away)
    check_in(application)
    offered = card(application, qtbot)
    with qtbot.waitSignal(offered.destroyed):
        away.rename(profile.database)
    assert counts(profile.database) == (3, 1)
    assert "Your file is back" in said(application.window.notice)


def test_a_window_that_closes_meanwhile_leaves_its_answers_in_a_file_of_their_own(
    application, profile, other, qtbot
):
    conflict = sync(profile, other)
    check_in(application)
    card(application, qtbot)
    application.window.close()
    (kept,) = profile.folder.glob("unclench-kept-*.db")
    assert counts(kept) == (3, 1)
    assert counts(profile.database) == (5, 0)
    assert counts(conflict) == (3, 0)


@pytest.mark.parametrize("choice", ["mine", "there"])
def test_a_session_goes_on_and_is_whole_in_the_file_that_is_chosen(
    application, profile, other, qtbot, monkeypatch, choice
):
    monkeypatch.setattr(application.services, "_link", FakeTransport)
    window = application.window
    window.start(application.library.entry("breath-46"), 3)
    player = player_in(window)
    before = held(profile)
    sync(profile, other)
    player.end()
    assert counts(profile.database) == (5, 0)
    assert window.findChildren(TakenAwayCard) == []  # nothing is asked in a session
    while player.stage == "after":
        player.ratings.skip()
    player.words = "by the window"
    player.leave("done")
    getattr(card(application, qtbot), choice).click()
    sessions = counts(profile.database)[0]
    assert sessions == (before if choice == "mine" else 6)
    with closing(sqlite3.connect(profile.database)) as look:
        sql = "SELECT progress, note FROM session ORDER BY started DESC LIMIT 1"
        assert look.execute(sql).fetchone() == ("ended_early", "by the window")


def change_all(application: Application) -> None:
    """A star, a setting, a mark, a mode and a caution, each as its page does it."""
    application.library.toggle_favourite("breath-46")
    application.settings.change(left_handed=True)
    body = application.services.new_body_map()
    body.mark("knee_l", 6)
    body.choose("jaw", "light")
    application.window.care.care.set_tags(["high_bp"])
    application.services.keep_pace(9.5)


def changed(path: Path) -> tuple[object, ...]:
    """What of it stands in a file, read as anybody would."""
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as look:
        return (
            look.execute("SELECT exercise_id FROM favourite").fetchall(),
            look.execute("SELECT part, intensity FROM body_mark").fetchall(),
            look.execute("SELECT part, mode FROM body_mode").fetchall(),
            sorted(look.execute("SELECT name, value FROM setting WHERE name IN "
                                "('left_handed', 'checklist_tags', 'measured_pace')")),
        )  # fmt: skip


ALL = (
    [("breath-46",)],
    [("knee_l", 6)],
    [("jaw", "light")],
    [("checklist_tags", '["high_bp"]'), ("left_handed", "true"), ("measured_pace", "9.5")],
)
NOTHING: tuple[object, ...] = ([], [], [], [])


@pytest.mark.parametrize("choice", ["mine", "there"])
def test_what_was_set_meanwhile_goes_where_the_person_says(
    application, profile, other, qtbot, choice
):
    conflict = sync(profile, other)
    change_all(application)
    again = application.services.new_body_map()  # as another page reads it meanwhile
    assert (again.marks["knee_l"].intensity, again.own) == (6, {"jaw": "light"})
    assert application.window.care.care.tags == {"high_bp"}
    assert application.services.measured_pace() == 9.5
    offered = card(application, qtbot)
    assert "What you answer or change now is remembered" in offered.words.text()
    assert changed(profile.database) == changed(conflict) == NOTHING
    getattr(offered, choice).click()
    assert changed(profile.database) == ALL
    assert application.settings.preferences.left_handed
    assert application.library.is_favourite("breath-46")


def test_of_the_settings_only_what_was_changed_goes_into_another_file(
    application, profile, other, qtbot
):
    with closing(sqlite3.connect(other)) as theirs, theirs:
        theirs.execute("INSERT INTO setting VALUES ('text_percent', '150')")
    sync(profile, other)
    application.settings.change(left_handed=True)
    card(application, qtbot).there.click()
    now = application.settings.preferences
    assert (now.left_handed, now.text_percent) == (True, 150)


def test_what_was_set_and_the_window_closes_is_in_a_file_of_its_own(
    application, profile, other, qtbot
):
    sync(profile, other)
    change_all(application)
    card(application, qtbot)
    application.window.close()
    (kept,) = profile.folder.glob("unclench-kept-*.db")
    assert changed(kept) == ALL
    assert changed(profile.database) == NOTHING


def test_what_was_set_and_the_file_comes_back_needs_no_choice(
    application, profile, qtbot, monkeypatch
):
    monkeypatch.setattr(taken_away, "LOOK_AGAIN", 20)
    away = profile.folder / "away.db"
    profile.database.rename(away)
    change_all(application)
    offered = card(application, qtbot)
    with qtbot.waitSignal(offered.destroyed):
        away.rename(profile.database)
    assert changed(profile.database) == ALL


def test_a_volume_that_was_just_moved_is_kept_when_the_window_closes(application, profile):
    application.settings.slide(voice_volume=35)
    application.window.close()
    with closing(sqlite3.connect(profile.database)) as look:
        sql = "SELECT value FROM setting WHERE name = 'voice_volume'"
        assert look.execute(sql).fetchone() == ("35",)
