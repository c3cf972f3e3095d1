"""What is remembered of a body: sore places, and how each muscle group is to be played."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from unclench.domain.cues import Mode
from unclench.domain.marks import Mark
from unclench.store.database import Database, Row
from unclench.store.waiting import Change


class BodyMarks:
    """Marks and modes by body part id. Every method may raise a StoreError.

    Changes are durable, or kept in mind while the database is taken away.
    """

    def __init__(self, database: Database, today: Callable[[], date] = date.today) -> None:
        """Work on `database`; how the marks stood is remembered by day."""
        self._database, self._today = database, today

    def marks(self) -> Mapping[str, Mark]:
        """The marked parts, in the order of their ids."""
        sql = "SELECT part, intensity, fresh FROM body_mark ORDER BY part"
        return self._seen(
            "body_mark",
            lambda: dict(self._database.made(_mark, self._database.rows(sql))),
        )

    def set(self, part: str, mark: Mark) -> None:
        """Mark a part, or change its mark."""
        sql = (
            "INSERT INTO body_mark (part, intensity, fresh) VALUES (?, ?, ?) ON CONFLICT (part)"
            " DO UPDATE SET intensity = excluded.intensity, fresh = excluded.fresh"
        )
        change = Change(mark, sql, (part, mark.intensity, mark.fresh))
        self._database.keep("body_mark", part, change)
        self._remember(part, mark)

    def remove(self, part: str) -> None:
        """Take a part's mark away, if it has one."""
        change = Change(None, "DELETE FROM body_mark WHERE part = ?", (part,))
        self._database.keep("body_mark", part, change)
        self._remember(part, None)

    def on(self, day: date) -> dict[str, int | None]:
        """The parts that were marked when that day ended, and how sore each was (None: not said).

        In the order of their ids.
        """
        rows = self._database.rows(
            "SELECT part, intensity, marked, max(day) FROM body_mark_day WHERE day <= ?"
            " GROUP BY part ORDER BY part",
            (day.isoformat(),),
        )
        return {part: intensity for part, intensity, marked, _day in rows if marked}

    def first_day(self) -> date | None:
        """The first day of which it is known how the marks stood."""
        day = self._database.rows("SELECT min(day) FROM body_mark_day")[0][0]
        return None if day is None else date.fromisoformat(day)

    def _remember(self, part: str, mark: Mark | None) -> None:
        """Put down how the part is marked today; what stood there before today stays."""
        day = self._today().isoformat()
        sql = (
            "INSERT INTO body_mark_day (day, part, marked, intensity) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (day, part)"
            " DO UPDATE SET marked = excluded.marked, intensity = excluded.intensity"
        )
        values = (day, part, mark is not None, mark.intensity if mark else None)
        self._database.keep("body_mark_day", f"{day} {part}", Change(mark, sql, values))

    def modes(self) -> Mapping[str, Mode]:
        """The modes chosen for muscle groups, in the order of their ids."""
        sql = "SELECT part, mode FROM body_mode"
        return self._seen("body_mode", lambda: dict(self._database.rows(sql)))

    def set_mode(self, part: str, mode: Mode | None) -> None:
        """Remember how a muscle group is to be played; None forgets it."""
        if mode is None:
            change = Change(None, "DELETE FROM body_mode WHERE part = ?", (part,))
        else:
            sql = (
                "INSERT INTO body_mode (part, mode) VALUES (?, ?)"
                " ON CONFLICT (part) DO UPDATE SET mode = excluded.mode"
            )
            change = Change(mode, sql, (part, mode))
        self._database.keep("body_mode", part, change)

    def _seen(self, table: str, read: Callable[[], Mapping[str, Any]]) -> dict[str, Any]:
        return dict(sorted(self._database.waiting.over(table, read).items()))


def _mark(row: Row) -> tuple[str, Mark]:
    part, intensity, fresh = row
    return part, Mark(intensity, bool(fresh))
