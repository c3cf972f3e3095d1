"""A person's own reminders, and what was told of all: a handful, read and written as a whole."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any

from unclench.domain.reminders import MOST, Memory, Reminder, Snooze
from unclench.store.columns import from_json
from unclench.store.database import Database
from unclench.store.waiting import Change

_TABLE = "setting"
_OWN, _MEMORY = "reminders", "reminders_told"


class StoredReminders:
    """Every method may raise a StoreError.

    They lie among the settings, and so in every backup. What returned is durable, or kept in mind
    while the database is taken away. What means nothing to this version is left out.
    """

    def __init__(self, database: Database) -> None:
        """Work on `database`."""
        self._database = database

    def all(self) -> tuple[Reminder, ...]:
        """The person's own."""
        return self.own()

    def add_new_inside(self, items: Iterable[Reminder]) -> int:
        """Add those whose id is free, as many as there may be, inside the caller's transaction.

        Returns:
            How many were added.
        """
        mine = self.own()
        known = {one.id for one in mine}
        new = [one for one in items if one.id not in known][: MOST - len(mine)]
        if new:
            change = _change(_OWN, [_row(one) for one in (*mine, *new)])
            self._database.change(change.sql, change.values)
        return len(new)

    def own(self) -> tuple[Reminder, ...]:
        """The person's own, in the order in which they were made."""
        rows = self._read(_OWN)
        found = [_reminder(row) for row in rows] if isinstance(rows, list) else []
        known = {one.id: one for one in found if one is not None}
        return tuple(known.values())[:MOST]

    def put(self, own: Sequence[Reminder]) -> None:
        """Keep these in place of all that were there."""
        self._keep(_OWN, [_row(one) for one in own])

    def memory(self) -> Memory:
        """What was told, put off and paused."""
        found = self._read(_MEMORY)
        if not isinstance(found, dict):
            return Memory()
        told = found.get("told")
        days = told.items() if isinstance(told, dict) else ()
        known = {name: day for name, text in days if (day := _day(text)) is not None}
        return Memory(known, _snooze(found.get("snooze")), _day(found.get("paused")))

    def remember(self, memory: Memory) -> None:
        """Keep this."""
        said: dict[str, Any] = {"told": {name: str(day) for name, day in memory.told.items()}}
        if memory.snooze is not None:
            said["snooze"] = [memory.snooze.id, memory.snooze.until.isoformat()]
        if memory.paused is not None:
            said["paused"] = str(memory.paused)
        self._keep(_MEMORY, said)

    def _read(self, name: str) -> Any:
        sql = "SELECT name, value FROM setting"
        texts = self._database.waiting.over(_TABLE, lambda: dict(self._database.rows(sql)))
        return from_json(texts[name]) if name in texts else None

    def _keep(self, name: str, value: Any) -> None:
        self._database.keep(_TABLE, name, _change(name, value))


def _change(name: str, value: Any) -> Change:
    sql = (
        "INSERT INTO setting (name, value) VALUES (?, ?)"
        " ON CONFLICT (name) DO UPDATE SET value = excluded.value"
    )
    text = json.dumps(value, allow_nan=False)
    return Change(text, sql, (name, text))


def _row(one: Reminder) -> dict[str, Any]:
    row = {"id": one.id, "minute": one.minute, "days": list(one.days), "words": one.words}
    return {**row, "subject": one.subject, "on": one.on}


def _reminder(row: object) -> Reminder | None:
    """What a row says; None when this version can't read it."""
    if not isinstance(row, dict):
        return None
    texts = [row.get(name, "") for name in ("id", "words", "subject")]
    minute, days, on = row.get("minute"), row.get("days", []), row.get("on", True)
    if type(minute) is not int or not isinstance(days, list) or type(on) is not bool:
        return None
    if not all(isinstance(one, str) for one in texts) or not texts[0]:
        return None
    try:
        weekdays = tuple(sorted({int(day) for day in days}))
        return Reminder(texts[0], minute, weekdays, texts[1], texts[2], on=on)
    except (ValueError, TypeError, OverflowError):
        return None


def _day(text: object) -> date | None:
    try:
        return date.fromisoformat(text) if isinstance(text, str) else None
    except ValueError:
        return None


def _snooze(said: object) -> Snooze | None:
    """Which one was put off until when; None for what isn't that, or has no offset."""
    try:
        name, until = said if isinstance(said, list) else ("", "")
        moment = datetime.fromisoformat(until)
    except (ValueError, TypeError):
        return None
    return Snooze(name, moment) if isinstance(name, str) and moment.tzinfo else None
