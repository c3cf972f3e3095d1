"""What is said in a form outlives everything but its saving; what can't be read is set aside."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from unclench.store.drafts import Draft, Drafts

AT = datetime(2026, 3, 14, 8, 10, tzinfo=timezone(timedelta(hours=2)))
PUT = "INSERT INTO draft VALUES ('week', ?, 0, ?)"


def test_a_draft_is_kept_changed_and_dropped(database):
    drafts = Drafts(database)
    assert drafts.get("week") is None
    drafts.keep("week", Draft(AT, {"numbers": {"average": 3}}))
    drafts.keep("week", Draft(AT, {"note": "rain \ud83c"}))
    drafts.keep("check_in", Draft(AT.astimezone(UTC), {}))
    found = drafts.get("week")
    assert found == Draft(AT, {"note": "rain \ud83c"})
    assert found.begun.utcoffset() == AT.utcoffset()
    assert drafts.count() == (2, 0)
    drafts.drop("week")
    drafts.drop("never")
    assert drafts.get("week") is None
    assert drafts.count() == (1, 0)


@pytest.mark.parametrize(
    ("begun", "content"),
    [(0, "{"), (0, "[1]"), (0, '"text"'), (0, ""), (0, "[" * 9999), (2**62, "{}")],
)
def test_a_damaged_draft_is_set_aside(database, begun, content):
    drafts = Drafts(database)
    for times in range(2):
        database.change(PUT, (begun, content))
        assert drafts.get("week") is None
        assert drafts.count() == (0, 1), times
    assert database.rows("SELECT content FROM draft") == [(content,)]
    drafts.keep("week", Draft(AT, {"note": "new"}))
    assert drafts.count() == (1, 1)
