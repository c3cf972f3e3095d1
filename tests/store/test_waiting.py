"""What a person set while the database was taken away."""

import sys

import pytest

from unclench.domain.marks import Mark
from unclench.domain.preferences import Preferences
from unclench.store.body_marks import BodyMarks
from unclench.store.database import Database
from unclench.store.errors import DamagedDatabase, StoreError
from unclench.store.settings import StoredSettings

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="an open file can't be moved there")


@pytest.fixture
def away(database: Database):
    """The database is taken away; calling it brings it back."""
    elsewhere = database.path.with_name("elsewhere.db")
    database.claim()
    database.path.rename(elsewhere)
    return lambda: elsewhere.rename(database.path)


def test_the_last_change_of_each_thing_counts(database, away):
    marks = BodyMarks(database)
    marks.set("knee_l", Mark(3))
    marks.set("neck", Mark(4))
    marks.set("knee_l", Mark(7, fresh=True))
    marks.remove("neck")
    assert marks.marks() == {"knee_l": Mark(7, fresh=True)}
    away()
    database.write_waiting()
    assert not database.waiting
    assert marks.marks() == {"knee_l": Mark(7, fresh=True)}


def test_what_is_set_again_once_the_file_is_back_does_not_wait(database, away):
    settings = StoredSettings(database)
    settings.set_favourite("a", True)
    settings.save(Preferences(left_handed=True))
    assert database.waiting
    away()
    settings.set_favourite("a", False)
    settings.save(Preferences(left_handed=True))
    assert not database.waiting
    assert (settings.favourites(), settings.load()) == (frozenset(), Preferences(left_handed=True))


def test_what_is_as_it_was_does_not_wait(database, away):
    settings = StoredSettings(database)
    settings.save(Preferences(left_handed=True))
    assert settings.load().left_handed
    settings.save(Preferences())
    assert settings.load() == Preferences()


def test_the_settings_as_they_are_stored_are_what_counts(database):
    settings = StoredSettings(database)
    settings.save(Preferences(left_handed=True))
    database.path.rename(database.path.with_name("elsewhere.db"))
    settings.save(Preferences(left_handed=True, text_percent=150))
    assert [change.values[0] for change in database.waiting] == ["text_percent"]
    settings.save(Preferences(left_handed=True))
    assert not database.waiting


def test_all_waits_until_it_can_be_written(database, away):
    StoredSettings(database).set_tags(["high_bp"])
    with pytest.raises(StoreError):
        database.write_waiting()
    assert StoredSettings(database).tags() == {"high_bp"}


def test_what_waits_is_seen_though_the_rest_can_not_be_read(database, away, monkeypatch):
    settings = StoredSettings(database)
    settings.set_pace(9.5)

    def refuse(_sql: str) -> None:
        raise DamagedDatabase(database.path)

    monkeypatch.setattr(database, "rows", refuse)
    assert settings.pace() == 9.5
    with pytest.raises(DamagedDatabase):
        settings.favourites()
