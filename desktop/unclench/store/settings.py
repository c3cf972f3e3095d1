"""What a person set, and the exercises they marked."""

import json
from collections.abc import Iterable
from typing import Any

from unclench.domain.preferences import Preferences, fits
from unclench.store.columns import from_json
from unclench.store.database import Database
from unclench.store.errors import DatabaseTakenAway
from unclench.store.waiting import Change

_DEFAULTS = Preferences()
_NAMES = Preferences._fields
_TABLE = "setting"
_TAGS = "checklist_tags"
_PACE = "measured_pace"
_SLOWEST = 120  # seconds per breath


class StoredSettings:
    """Preferences and favourites. Every method may raise a StoreError.

    What returned is durable, or kept in mind while the database is taken away.
    """

    def __init__(self, database: Database) -> None:
        """Work on `database`."""
        self._database = database
        self._stored = _DEFAULTS  # as far as this has read or written them

    def load(self) -> Preferences:
        """What was saved; a value that means nothing to this version falls back to its default."""
        found: dict[str, Any] = {}
        for name, text in self._texts().items():
            value = from_json(text)
            if fits(name, value):
                found[name] = value
        self._stored = Preferences(**found)
        return self._stored

    def save(self, preferences: Preferences) -> None:
        """Keep what differs from the defaults; settings of other versions stay as they are.

        Once the history is shared, what wasn't changed here isn't written: it may be another
        machine's by now.
        """
        changes = {name: _change(name, getattr(preferences, name)) for name in _NAMES}
        try:
            with self._database.transaction():
                shared = self._database.rows("SELECT 1 FROM machine")
                for name, change in changes.items():
                    if not shared or getattr(preferences, name) != getattr(self._stored, name):
                        self._database.change(change.sql, change.values)
        except DatabaseTakenAway:
            for name, change in changes.items():
                if getattr(preferences, name) != getattr(self._stored, name):
                    self._database.waiting.add(_TABLE, name, change)
                else:
                    self._database.waiting.drop(_TABLE, name)
            return
        self._stored = preferences
        for name in _NAMES:
            self._database.waiting.drop(_TABLE, name)

    def tags(self) -> frozenset[str]:
        """The caution tags that the person ticked in the health checklist."""
        found = self._other(_TAGS)
        if not isinstance(found, list):
            return frozenset()
        return frozenset(tag for tag in found if isinstance(tag, str))

    def set_tags(self, tags: Iterable[str]) -> None:
        """Replace the ticked tags."""
        self._set_other(_TAGS, sorted(tags) or None)

    def pace(self) -> float | None:
        """The person's own measured pace in seconds per breath; None before it was measured."""
        found = self._other(_PACE)
        return float(found) if type(found) in (int, float) and 0 < found < _SLOWEST else None

    def set_pace(self, seconds: float | None) -> None:
        """Remember the measured pace, or forget it."""
        self._set_other(_PACE, seconds)

    def _other(self, name: str) -> Any:
        text = self._texts().get(name)
        return None if text is None else from_json(text)

    def _set_other(self, name: str, value: object) -> None:
        self._database.keep(_TABLE, name, _change(name, value))

    def _texts(self) -> dict[str, str]:
        """Every value, as JSON, by its name."""
        sql = "SELECT name, value FROM setting"
        return self._database.waiting.over(_TABLE, lambda: dict(self._database.rows(sql)))

    def favourites(self) -> frozenset[str]:
        """The ids of the exercises that were marked."""
        sql = "SELECT exercise_id, 1 FROM favourite"
        return frozenset(
            self._database.waiting.over("favourite", lambda: dict(self._database.rows(sql)))
        )

    def set_favourite(self, exercise_id: str, marked: bool) -> None:
        """Mark an exercise, or take the mark away."""
        if marked:
            sql = "INSERT INTO favourite (exercise_id) VALUES (?) ON CONFLICT DO NOTHING"
        else:
            sql = "DELETE FROM favourite WHERE exercise_id = ?"
        change = Change(1 if marked else None, sql, (exercise_id,))
        self._database.keep("favourite", exercise_id, change)


def _change(name: str, value: object) -> Change:
    """Storing a setting; what is at its default is not there."""
    if value is None or (name in _NAMES and value == getattr(_DEFAULTS, name)):
        return Change(None, "DELETE FROM setting WHERE name = ?", (name,))
    text = json.dumps(value, allow_nan=False)
    sql = (
        "INSERT INTO setting (name, value) VALUES (?, ?)"
        " ON CONFLICT (name) DO UPDATE SET value = excluded.value"
    )
    return Change(text, sql, (name, text))
