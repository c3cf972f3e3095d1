"""Random sessions with odd texts, offsets and ratings: through the table and both kinds of file."""

import csv
import io
import tempfile
from contextlib import closing
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.store.bringing import bring_in, looked_at

from unclench.domain.session import Answer, Rating, Session
from unclench.store.database import open_database
from unclench.store.exchange.history_csv import export_csv
from unclench.store.exchange.history_json import export_json
from unclench.store.exchange.imports import ImportResult
from unclench.store.sessions import Filter, Sessions

pytestmark = pytest.mark.thorough

ANY = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
AWKWARD = st.text(
    st.sampled_from("'=+-@\t\r\n,;\"\\\x00\x1a%_\ufeff\u2028\U0001f600ä "), max_size=9
)
TEXTS = ANY | AWKWARD
NAMES = TEXTS.filter(bool)
RATINGS = st.builds(Rating, st.integers(0, 10)) | st.builds(
    Rating, missing=st.sampled_from(["skipped", "ended_early", "hidden", "not_asked"])
)
ZONES = st.integers(-1439, 1439).map(lambda minutes: timezone(timedelta(minutes=minutes)))
FIRST, LAST = (datetime.fromisoformat(day) for day in ("1900-01-01", "2199-12-31"))
MOMENTS = st.datetimes(FIRST, LAST, timezones=ZONES).map(
    lambda moment: moment.replace(microsecond=moment.microsecond // 1000 * 1000)
)
LENGTHS = st.integers(0, 90 * 60_000)
VALUES = TEXTS | st.lists(TEXTS, max_size=3).map(tuple) | st.integers(0, 100) | st.floats(-9, 9)
SESSIONS = st.builds(
    Session,
    id=NAMES,
    exercise_id=NAMES,
    title=NAMES,
    kind=NAMES,
    started_at=MOMENTS,
    planned_ms=LENGTHS,
    played_ms=LENGTHS,
    progress=st.sampled_from(["running", "completed", "ended_early"]),
    stress_before=RATINGS,
    pain_before=RATINGS,
    stress_after=RATINGS,
    pain_after=RATINGS,
    note=TEXTS,
    areas=st.dictionaries(NAMES, st.sampled_from(["light", "skip"]), max_size=2).map(
        lambda areas: tuple(sorted(areas.items()))
    ),
    answers=st.lists(st.builds(Answer, NAMES, TEXTS, VALUES), max_size=3).map(tuple),
)
HISTORIES = st.lists(SESSIONS, max_size=6, unique_by=lambda session: session.id)


def with_offsets(sessions):
    """Equal moments in different zones are equal to Python; here the zone counts too."""
    return [(session, session.started_at.utcoffset()) for session in sessions]


def by_id(sessions):
    return sorted(sessions, key=lambda session: session.id)


@given(HISTORIES)
def test_through_the_database_and_both_files(history):
    with tempfile.TemporaryDirectory() as folder:
        with closing(open_database(Path(folder) / "one.db")) as database:
            sessions = Sessions(database)
            for session in history:
                sessions.begin(session)
            page = sessions.page()
            assert with_offsets(by_id(page)) == with_offsets(by_id(history))
            assert [s.started_at for s in page] == sorted(
                (s.started_at for s in history), reverse=True
            )
            days = {session.started_at.date() for session in history}
            assert len(history) == sum(sessions.count(Filter(first=d, last=d)) for d in days)
        for kind, export in (("json", export_json), ("csv", export_csv)):
            file = Path(folder) / "history"
            file.write_text(export(page), "utf-8", newline="")
            with closing(open_database(Path(folder) / f"{kind}.db")) as fresh:
                assert bring_in(fresh, file) == ImportResult(len(page), 0, ())
                assert with_offsets(Sessions(fresh).page()) == with_offsets(page)
                assert bring_in(fresh, file) == ImportResult(0, len(page), ())


@given(HISTORIES)
def test_no_cell_of_a_csv_starts_a_formula(history):
    for row in csv.reader(io.StringIO(export_csv(history), newline="")):
        assert not [cell for cell in row if cell.startswith(tuple("=+-@\t\r\n"))]


@given(st.binary(max_size=200) | TEXTS.map(str.encode))
def test_no_file_whatever_is_in_it_is_more_than_a_problem(content):
    with (
        tempfile.TemporaryDirectory() as folder,
        closing(open_database(Path(folder) / "one.db")) as database,
    ):
        found = looked_at(database, content)
    assert not found.sessions
    assert found.problems or found.questions or content.startswith(b"id")
