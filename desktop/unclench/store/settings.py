"""What a person set, and the exercises they marked."""

import json
from collections.abc import Iterable
from typing import Any

from unclench.domain.preferences import Preferences, fits
from unclench.store.columns import from_json
from unclench.store.database import Database

_DEFAULTS = Preferences()
_NAMES = Preferences._fields
_TAGS = "checklist_tags"
_PACE = "measured_pace"
_SLOWEST = 120  # seconds a breath


class StoredSettings:
    """Preferences and favourites. Every method may raise a StoreError; what returned is durable."""

    def __init__(self, database: Database) -> None:
        """Work on `database`."""
        self._database = database

    def load(self) -> Preferences:
        """What was saved; a value that means nothing to this version falls back to its default."""
        found: dict[str, Any] = {}
        for name, text in self._database.rows("SELECT name, value FROM setting"):
            value = from_json(text)
            if fits(name, value):
                found[name] = value
        return Preferences(**found)

    def save(self, preferences: Preferences) -> None:
        """Keep what differs from the defaults; settings of other versions stay as they are."""
        with self._database.transaction():
            for name in _NAMES:
                value = getattr(preferences, name)
                self._database.change("DELETE FROM setting WHERE name = ?", (name,))
                if value != getattr(_DEFAULTS, name):
                    self._database.change(
                        "INSERT INTO setting (name, value) VALUES (?, ?)", (name, json.dumps(value))
                    )

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
        """The person's own measured pace in seconds a breath; None before it was measured."""
        found = self._other(_PACE)
        return float(found) if type(found) in (int, float) and 0 < found < _SLOWEST else None

    def set_pace(self, seconds: float | None) -> None:
        """Remember the measured pace, or forget it."""
        self._set_other(_PACE, seconds)

    def _other(self, name: str) -> Any:
        rows = self._database.rows("SELECT value FROM setting WHERE name = ?", (name,))
        return from_json(rows[0][0]) if rows else None

    def _set_other(self, name: str, value: object) -> None:
        if value is None:
            self._database.change("DELETE FROM setting WHERE name = ?", (name,))
        else:
            self._database.change(
                "INSERT INTO setting (name, value) VALUES (?, ?)"
                " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                (name, json.dumps(value, allow_nan=False)),
            )

    def favourites(self) -> frozenset[str]:
        """The ids of the exercises that were marked."""
        return frozenset(
            str(row[0]) for row in self._database.rows("SELECT exercise_id FROM favourite")
        )

    def set_favourite(self, exercise_id: str, marked: bool) -> None:
        """Mark an exercise, or take the mark away."""
        if marked:
            sql = "INSERT INTO favourite (exercise_id) VALUES (?) ON CONFLICT DO NOTHING"
        else:
            sql = "DELETE FROM favourite WHERE exercise_id = ?"
        self._database.change(sql, (exercise_id,))
