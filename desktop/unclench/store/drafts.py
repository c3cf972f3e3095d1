"""What stands in forms that were not saved yet: kept as it is said, gone once the form is saved.

It lies in the database like the pages of a worksheet and the note after a session, so it is as
private and as durable, and is backed up, restored and deleted with them.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from unclench.store.columns import from_json, from_moment, to_moment
from unclench.store.database import Database, Row

_ASIDE = " (unreadable)"


@dataclass(frozen=True)
class Draft:
    """When a form was begun (aware), and what was said in it so far, as JSON can hold it."""

    begun: datetime
    content: Mapping[str, Any]


class Drafts:
    """Drafts by their form's name. Every method may raise a StoreError; changes are durable."""

    def __init__(self, database: Database) -> None:
        """Work on `database`."""
        self._database = database

    def get(self, form: str) -> Draft | None:
        """The draft of `form`, if there is one. One that can't be read is set aside."""
        rows = self._database.rows(
            "SELECT begun, offset_minutes, content FROM draft WHERE form = ?", (form,)
        )
        if not rows:
            return None
        found = _draft(rows[0])
        if found is None:
            self._database.change(
                "UPDATE OR REPLACE draft SET form = form || ? WHERE form = ?", (_ASIDE, form)
            )
        return found

    def keep(self, form: str, draft: Draft) -> None:
        """Keep what is said in `form` now, in place of what was said before."""
        self._database.change(
            "INSERT INTO draft (form, begun, offset_minutes, content) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (form) DO UPDATE SET begun = excluded.begun,"
            " offset_minutes = excluded.offset_minutes, content = excluded.content",
            (form, *from_moment(draft.begun), json.dumps(draft.content)),
        )

    def drop(self, form: str) -> None:
        """Forget the draft of `form`, if there is one."""
        self._database.change("DELETE FROM draft WHERE form = ?", (form,))

    def count(self) -> tuple[int, int]:
        """How many forms wait to be saved, and how many drafts were set aside."""
        forms = [str(row[0]) for row in self._database.rows("SELECT form FROM draft")]
        aside = sum(1 for form in forms if form.endswith(_ASIDE))
        return len(forms) - aside, aside


def _draft(row: Row) -> Draft | None:
    begun, minutes, text = row
    content = from_json(text)
    try:
        return Draft(to_moment(begun, minutes), content) if isinstance(content, dict) else None
    except OverflowError:  # a moment that no clock shows
        return None
