"""The data as a whole: saved, restored, deleted, rescued; nothing is lost on the way."""

import os
import threading
from contextlib import closing
from datetime import UTC, date, datetime

import pytest
from tests.viewmodels.past import fill, held

from unclench.store.backup import back_up_daily, shares
from unclench.store.database import open_database
from unclench.store.machines import joining
from unclench.system.paths import Profile
from unclench.viewmodels.machines.machines import Machines
from unclench.viewmodels.settings import data_management
from unclench.viewmodels.settings.data_management import DataManagement
from unclench.viewmodels.window.rescue import Rescue

NOW = datetime(2026, 3, 14, 12, tzinfo=UTC)


@pytest.fixture
def profile(profile: Profile) -> Profile:
    fill(profile, 3)
    return profile


@pytest.fixture
def care(profile, qapp) -> DataManagement:
    return DataManagement(profile, lambda: NOW)


def test_a_backup_is_looked_at_then_restored(care, profile, qtbot, tmp_path):
    path = tmp_path / "kept.unclench"
    with qtbot.waitSignal(care.said):
        care.back_up(path)
    fill(profile, 5)
    with qtbot.waitSignal(care.looked):
        care.look(path)
    assert "Sessions: 3." in care.holds
    assert "Programs: 0. Fair tests: 0. People: 0. Entries in your plan: 0." in care.holds
    assert held(profile) == 5
    with qtbot.waitSignals([care.released, care.swapped, care.said], order="strict") as told:
        care.restore()
    assert told is not None
    assert held(profile) == 3
    assert care.found is None
    assert care.holds == ""
    care.restore()  # nothing was looked at
    care.cancel()


@pytest.fixture
def between(tmp_path):
    """A folder that machines share."""
    folder = tmp_path / "between"
    folder.mkdir()
    return folder


def test_a_restore_says_that_nothing_is_shared_any_more(profile, qtbot, tmp_path, between):
    with closing(open_database(profile.database)) as mine:
        joining.join(mine, between, None, "desk")
    machines = Machines(profile)
    care = DataManagement(profile, lambda: NOW, machines)
    for shared in (True, False):
        with closing(open_database(profile.database)) as mine:
            machines.use(mine)
            machines.rest()
        path = tmp_path / f"{shared}.unclench"
        with qtbot.waitSignal(care.said):
            care.back_up(path)
        with qtbot.waitSignal(care.looked):
            care.look(path)
        with qtbot.waitSignal(care.said) as told:
            care.restore()
        assert told.args[0].startswith("Restored. What you had before is in ")
        assert told.args[0].endswith("turn it on again in Settings.") == shared
    machines.close()


def test_a_broken_backup_is_refused_before_anything_changes(care, profile, qtbot, tmp_path):
    path = tmp_path / "broken.unclench"
    path.write_text("no backup")
    with qtbot.waitSignal(care.failed) as told:
        care.look(path)
    assert "broken.unclench" in told.args[0]
    assert held(profile) == 3


def test_a_restore_in_use_is_refused_and_the_app_goes_on(care, profile, qtbot, tmp_path):
    path = tmp_path / "kept.unclench"
    with qtbot.waitSignal(care.said):
        care.back_up(path)
    with qtbot.waitSignal(care.looked):
        care.look(path)
    with (
        closing(open_database(profile.database)) as database,
        database.transaction(),
        qtbot.waitSignals([care.swapped, care.failed]),
    ):
        care.restore()
    assert held(profile) == 3


@pytest.mark.parametrize("too", [True, False])
def test_everything_goes_and_backups_only_if_wanted(care, profile, qtbot, too):
    back_up_daily(profile, date(2026, 3, 13))
    with qtbot.waitSignal(care.said) as told:
        care.delete_all(too)
    assert str(profile.folder) in told.args[0]
    assert told.args[0].endswith("Your backups are still there.") != too
    assert not profile.database.exists()
    assert (profile.folder / "backups").exists() != too


def test_the_daily_backup_is_silent(care, profile, qtbot):
    with qtbot.waitSignal(care.daily.busyChanged, check_params_cb=lambda busy: not busy):
        care.back_up_daily()
    assert (profile.folder / "backups" / "unclench-2026-03-14.db").exists()


def test_no_second_daily_backup_is_begun_while_one_is_made(care, qtbot, monkeypatch):
    """It clears away what the first has just begun to write: none would ever be finished."""
    made, go_on = list[date](), threading.Event()

    def slowly(_profile: Profile, today: date) -> None:
        made.append(today)
        assert go_on.wait(30)

    monkeypatch.setattr(data_management, "back_up_daily", slowly)
    with qtbot.waitSignal(care.daily.busyChanged, check_params_cb=lambda busy: not busy):
        for _hour in range(3):
            care.back_up_daily()
        go_on.set()
    care.daily.close()
    assert made == [NOW.date()]
    care.back_up_daily()  # the next hour
    care.daily.close()
    assert made == [NOW.date()] * 2


def test_a_rescue_says_that_nothing_is_shared_any_more(profile, qtbot, between):
    with closing(open_database(profile.database)) as mine:
        joining.join(mine, between, None, "desk")
    back_up_daily(profile, date(2026, 3, 13))
    damage(profile)
    rescue = Rescue(profile, lambda: NOW)
    with qtbot.waitSignal(rescue.found):
        rescue.search()
    with qtbot.waitSignals([rescue.done, rescue.said], order="strict"):
        rescue.use_backup(rescue.choices[0][0])
    assert not shares(profile.database)


def test_a_report_has_nothing_personal(care, profile, qtbot):
    with qtbot.waitSignal(care.reported) as told:
        care.report()
    assert "database: version" in told.args[0]


def test_what_a_kill_left_goes(care, profile):
    left = profile.exercises / ".import-a1b2"
    left.mkdir()
    os.utime(left, times=(0, 0))
    care.tidy_up()
    care.tidying.close()
    assert not left.exists()


def damage(profile: Profile) -> bytes:
    content = b"this was a database" * 100
    profile.database.write_bytes(content)
    return content


def test_the_good_backups_are_offered_and_the_damaged_file_kept(profile, qtbot):
    for day in (date(2026, 3, 13), date(2050, 1, 1)):
        back_up_daily(profile, day)
    broken = damage(profile)
    rescue = Rescue(profile, lambda: NOW)
    assert rescue.offer.startswith("Looking")
    with qtbot.waitSignal(rescue.found):
        rescue.search()
    assert rescue.offer.startswith("Choose the backup")
    (name, first), (_other, second) = rescue.choices
    assert (first, second) == ("13 March 2026", "1 January 2050 (still to come)")
    assert rescue.holds(name) == (
        "Sessions: 3. Check-ins: 0. Reviews: 0. Programs: 0. Fair tests: 0. People: 0. "
        "Entries in your plan: 0. The sessions are from 12 March 2026 to 14 March 2026."
    )
    assert rescue.holds("another") == ""
    assert profile.database.read_bytes() == broken  # untouched until the person chooses
    with qtbot.waitSignal(rescue.done), qtbot.assertNotEmitted(rescue.said):
        rescue.use_backup(name)
    assert held(profile) == 3
    aside = list(profile.folder.glob("unclench-damaged-*.db"))
    assert [path.read_bytes() for path in aside] == [broken]


def test_without_a_backup_a_fresh_start(profile, qtbot):
    damage(profile)
    rescue = Rescue(profile, lambda: NOW)
    with qtbot.waitSignal(rescue.found):
        rescue.search()
    assert rescue.offer.startswith("There's no good backup")
    assert rescue.choices == []
    with qtbot.waitSignal(rescue.done):
        rescue.start_afresh()
    assert held(profile) == 0
