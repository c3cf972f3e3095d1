"""What check-ins told of days: gathered by the day of the place."""

from datetime import date, datetime, timedelta, timezone

from unclench.domain.activity import Activity
from unclench.domain.session import CheckIn
from unclench.store.check_in_days import DayTold, days_told
from unclench.store.check_ins import CheckIns

NOON = datetime(2026, 3, 1, 12, tzinfo=timezone(timedelta(hours=9)))
WALK, SWIM = Activity("walking", 20), Activity("swimming", 30)


def test_a_days_check_ins_are_told_together(database):
    kept = CheckIns(database)
    kept.add(CheckIn("a", NOON, areas=("work",), context=("caffeine",), activities=(WALK,)))
    later = NOON + timedelta(hours=9)
    kept.add(CheckIn("b", later, areas=("work", "home"), activities=(SWIM,)))
    kept.add(CheckIn("c", NOON + timedelta(days=1)))
    kept.add(CheckIn("d", NOON + timedelta(days=5), context=("alcohol",)))
    assert days_told(database, date(2026, 3, 1), date(2026, 3, 2)) == [
        DayTold(
            date(2026, 3, 1), frozenset({"work", "home"}), frozenset({"caffeine"}), (WALK, SWIM)
        ),
        DayTold(date(2026, 3, 2)),
    ]
    assert days_told(database, date(2026, 4, 1), date(2026, 4, 2)) == []
