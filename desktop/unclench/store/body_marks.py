"""What is remembered of a body: sore places, and how each muscle group is to be played."""

from collections.abc import Mapping

from unclench.domain.cues import Mode
from unclench.domain.marks import Mark
from unclench.store.database import Database, Row


class BodyMarks:
    """Marks and modes by body part id. Every method may raise a StoreError; changes are durable."""

    def __init__(self, database: Database) -> None:
        """Work on `database`."""
        self._database = database

    def marks(self) -> Mapping[str, Mark]:
        """The marked parts, in the order of their ids."""
        rows = self._database.rows("SELECT part, intensity, fresh FROM body_mark ORDER BY part")
        return dict(self._database.made(_mark, rows))

    def set(self, part: str, mark: Mark) -> None:
        """Mark a part, or change its mark."""
        self._database.change(
            "INSERT INTO body_mark (part, intensity, fresh) VALUES (?, ?, ?) ON CONFLICT (part)"
            " DO UPDATE SET intensity = excluded.intensity, fresh = excluded.fresh",
            (part, mark.intensity, mark.fresh),
        )

    def remove(self, part: str) -> None:
        """Take a part's mark away, if it has one."""
        self._database.change("DELETE FROM body_mark WHERE part = ?", (part,))

    def modes(self) -> Mapping[str, Mode]:
        """The modes chosen for muscle groups, in the order of their ids."""
        rows = self._database.rows("SELECT part, mode FROM body_mode ORDER BY part")
        return dict(rows)

    def set_mode(self, part: str, mode: Mode | None) -> None:
        """Remember how a muscle group is to be played; None forgets it."""
        if mode is None:
            self._database.change("DELETE FROM body_mode WHERE part = ?", (part,))
        else:
            self._database.change(
                "INSERT INTO body_mode (part, mode) VALUES (?, ?)"
                " ON CONFLICT (part) DO UPDATE SET mode = excluded.mode",
                (part, mode),
            )


def _mark(row: Row) -> tuple[str, Mark]:
    part, intensity, fresh = row
    return part, Mark(intensity, bool(fresh))
