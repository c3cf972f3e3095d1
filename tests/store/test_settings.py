"""Preferences and favourites: what was set is kept, what makes no sense falls back alone."""

from typing import Any, Literal, cast, get_args, get_origin, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unclench.domain.preferences import Preferences, limits
from unclench.store.settings import StoredSettings
from unclench.store.waiting import Waiting

WORDS = {
    name: get_args(hint)
    for name, hint in get_type_hints(Preferences).items()
    if get_origin(hint) is Literal
}


@pytest.fixture
def settings(database):
    return StoredSettings(database)


def saved(database):
    return dict(database.rows("SELECT name, value FROM setting"))


def test_nothing_saved_means_the_defaults(settings):
    assert settings.load() == Preferences()


def test_only_what_differs_from_the_defaults_is_kept(settings, database):
    chosen = Preferences(theme="dark", text_percent=150, ask_pain=False, voice_volume=0)
    settings.save(chosen)
    assert settings.load() == chosen
    assert saved(database) == {
        "theme": '"dark"',
        "text_percent": "150",
        "ask_pain": "false",
        "voice_volume": "0",
    }
    settings.save(chosen._replace(theme="system", text_percent=100))
    assert saved(database) == {"ask_pain": "false", "voice_volume": "0"}


def another(name: str, usual: object) -> Any:
    """What it can be besides what it usually is."""
    if isinstance(usual, bool):
        return not usual
    if isinstance(usual, int):
        low, high, _step = limits(name)
        return low if usual == high else high
    return next(word for word in (*WORDS.get(name, ()), "words") if word != usual)


def test_every_setting_survives(settings):
    changed = {name: another(name, usual) for name, usual in Preferences()._asdict().items()}
    assert all(value != getattr(Preferences(), name) for name, value in changed.items())
    settings.save(Preferences(**changed))
    assert settings.load() == Preferences(**changed)


def test_what_another_version_set_stays(settings, database):
    database.change("INSERT INTO setting VALUES ('colour_of_the_sea', '\"green\"')")
    settings.save(Preferences(muted=True))
    assert settings.load() == Preferences(muted=True)
    assert saved(database)["colour_of_the_sea"] == '"green"'


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("theme", '"pink"'),
        ("theme", "1"),
        ("text_percent", "99"),
        ("text_percent", "201"),
        ("text_percent", "150.0"),
        ("text_percent", "true"),
        ("tone_volume", "-1"),
        ("muted", "1"),
        ("muted", '"yes"'),
        ("captions", "not JSON"),
        ("captions", "[]"),
    ],
)
def test_a_value_without_sense_falls_back_alone(settings, database, name, text):
    settings.save(Preferences(left_handed=True))
    database.change("INSERT INTO setting VALUES (?, ?)", (name, text))
    assert settings.load() == Preferences(left_handed=True)


@given(text=st.text(st.characters(exclude_categories=["Cs"])))
def test_no_text_in_the_table_stops_the_start(text):
    class Table:
        waiting = Waiting()

        def rows(self, sql):
            return [(name, text) for name in Preferences._fields]

    assert isinstance(StoredSettings(cast(Any, Table())).load(), Preferences)


def test_favourites(settings):
    assert settings.favourites() == frozenset()
    settings.set_favourite("breath-46", True)
    settings.set_favourite("breath-46", True)
    settings.set_favourite("pmr-short", True)
    assert settings.favourites() == {"breath-46", "pmr-short"}
    settings.set_favourite("breath-46", False)
    settings.set_favourite("never", False)
    assert settings.favourites() == {"pmr-short"}
