"""A reminder on a real desktop: a notification service, a tray, and the window put away."""

from contextlib import closing
from datetime import datetime, timedelta

import pytest
from tests.real_desktop.desktop import Desktop

from unclench.domain.preferences import Preferences
from unclench.domain.reminders import Reminder
from unclench.store.database import open_database
from unclench.store.reminders import StoredReminders
from unclench.store.sessions import Sessions
from unclench.store.settings import StoredSettings
from unclench.system.paths import Profile

pytestmark = [pytest.mark.real_desktop, pytest.mark.timeout(240)]

WORDS = "Sit <b>back</b> for a moment?"
TRAY = Preferences(stay_in_tray=True, told_tray=True, quiet_from=0, quiet_until=0)


def prepare(profile: Profile, preferences: Preferences = TRAY) -> None:
    """A reminder for the next minute, in a profile where this was set."""
    soon = datetime.now().astimezone() + timedelta(minutes=1)
    one = Reminder("a", soon.hour * 60 + soon.minute, (), WORDS, "breath-46")
    with closing(open_database(profile.database)) as database:
        StoredSettings(database).save(preferences)
        StoredReminders(database).put([one])


def sessions(profile: Profile) -> int:
    with closing(open_database(profile.database)) as database:
        return Sessions(database).count()


def test_it_arrives_with_the_window_in_the_tray_and_its_start_leads_to_the_exercise(
    desktop: Desktop, profile: Profile
):
    desktop.start()
    prepare(profile)
    app = desktop.app(profile.folder)
    desktop.await_that(lambda: desktop.sees("Unclench"))
    desktop.await_that(lambda: desktop.xdotool("search", "--name", "^Unclench$"))
    desktop.close_window("Unclench")
    assert app.poll() is None
    assert desktop.notes() == []
    desktop.await_that(desktop.notes, patience=75)
    [(title, body, name)] = desktop.notes()
    assert (title, name) == (WORDS, "Unclench")
    assert body.startswith("Longer out-breath")
    assert not desktop.sees("Unclench")
    desktop.choose("Start")
    desktop.await_that(lambda: desktop.sees("Unclench"))
    assert desktop.run("dunstctl", "count", "displayed").stdout.strip() == "0"
    app.terminate()  # as a log-out does, although it stays in the tray
    assert app.wait(20) == 0


def test_started_at_log_in_there_is_no_window_and_putting_it_off_is_remembered(
    desktop: Desktop, profile: Profile
):
    desktop.start()
    prepare(profile)
    app = desktop.app(profile.folder, "--hidden")
    desktop.await_that(desktop.notes, patience=80)
    assert not desktop.sees("Unclench")
    desktop.choose("In 10 minutes")

    def snoozed() -> bool:
        with closing(open_database(profile.database)) as database:
            memory = StoredReminders(database).memory()
        return memory.snooze is not None and memory.snooze.id == "a"

    desktop.await_that(snoozed)
    other = desktop.app(profile.folder)  # a second start brings the window up
    assert other.wait(20) == 0
    desktop.await_that(lambda: desktop.sees("Unclench"))
    app.terminate()
    assert app.wait(20) == 0


def test_without_a_tray_closing_ends_the_app_whatever_was_set(desktop: Desktop, profile: Profile):
    desktop.start(tray=False)
    prepare(profile)
    app = desktop.app(profile.folder)
    desktop.await_that(lambda: desktop.sees("Unclench"))
    desktop.close_window("Unclench")
    assert app.wait(20) == 0
