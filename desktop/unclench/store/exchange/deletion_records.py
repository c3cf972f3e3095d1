"""How many entries of each day were deleted, as flat records of a history file, and back."""

from datetime import date

from unclench.domain.texts import QT_TRANSLATE_NOOP
from unclench.store.deletions import Deletion
from unclench.store.exchange import value_checks as must_be
from unclench.store.exchange.records import RecordForm

MOST = 1_000_000

DELETION = RecordForm[Deletion](
    QT_TRANSLATE_NOOP("import", "a number of what was deleted"),
    {"day": must_be.filled_day, "count": must_be.whole(1, MOST)},
    lambda item: {"day": item.day.isoformat(), "count": item.count},
    lambda record: Deletion(date.fromisoformat(record["day"]), record["count"]),
)
