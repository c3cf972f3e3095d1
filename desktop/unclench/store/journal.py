"""Sessions and check-ins as one list by time, a page at a time."""

from collections.abc import Sequence

from unclench.domain.session import CheckIn, Session
from unclench.store.check_ins import CheckIns
from unclench.store.database import Database
from unclench.store.sessions import Filter, Sessions, condition

CHECK_IN = "check-in"
"""The kind in a filter that lets only check-ins through."""

_EVERYTHING = Filter()


class Journal:
    """All that a person put down, newest first. Every method may raise a StoreError."""

    def __init__(self, database: Database) -> None:
        """Read from `database`."""
        self._database = database
        self._sessions = Sessions(database)
        self._check_ins = CheckIns(database)

    def page(
        self, offset: int = 0, limit: int = -1, where: Filter = _EVERYTHING
    ) -> list[Session | CheckIn]:
        """`limit` entries (-1: all) after the first `offset`; whole, so that they can be put back.

        Check-ins belong to no exercise: a filter for one, or for a kind of them, leaves them out.
        """
        union, values = _union(where)
        rows = self._database.rows(
            f"{union} ORDER BY at DESC, id DESC LIMIT ? OFFSET ?",
            (*values, limit, offset),
        )
        ids = [name for what, name, _at in rows if what == "session"]
        found: dict[tuple[str, str], Session | CheckIn] = {
            ("session", session.id): session for session in self._sessions.named(ids)
        }
        names = [name for what, name, _at in rows if what == CHECK_IN]
        found.update({(CHECK_IN, item.id): item for item in self._check_ins.named(names)})
        return [found[what, name] for what, name, _at in rows]

    def count(self, where: Filter = _EVERYTHING) -> int:
        """How many entries `page` would give without a limit."""
        union, values = _union(where)
        return int(self._database.rows(f"SELECT count(*) FROM ({union})", values)[0][0])


def _union(where: Filter) -> tuple[str, Sequence[object]]:
    parts: list[str] = []
    values: list[object] = []
    if where.kind != CHECK_IN:
        terms, given = condition(where)
        parts.append(f"SELECT 'session' AS what, id, started AS at FROM session{terms}")
        values += given
    if where.kind in (None, CHECK_IN) and where.exercise_id is None:
        plain = Filter(first=where.first, last=where.last, text=where.text)
        terms, given = condition(plain)
        parts.append(f"SELECT '{CHECK_IN}' AS what, id, at FROM check_in{terms}")
        values += given
    return " UNION ALL ".join(parts) or "SELECT '' AS what, '' AS id, 0 AS at WHERE 0", values
