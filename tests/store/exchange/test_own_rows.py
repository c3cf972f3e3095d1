"""Our own exports after a spreadsheet: copied rows, ids and titles that were taken out."""

import csv
import io
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from unclench.domain.session import CheckIn, Rating
from unclench.store.exchange.columns import Answers
from unclench.store.exchange.history_csv import export_csv
from unclench.store.exchange.history_json import export_json
from unclench.store.exchange.import_file import look_at
from unclench.store.exchange.imports import carry_out
from unclench.store.exchange.titles import Titles
from unclench.store.sessions import Sessions

NOW = datetime(2026, 11, 29, 10, tzinfo=UTC)


def looked_at(database, text, **said):
    return look_at(database, text.encode(), NOW, Answers(**said)).preview


def without(text, *names, rename=str):
    rows = list(csv.reader(io.StringIO(text)))
    kept = [place for place, name in enumerate(rows[0]) if name not in names]
    rows[0] = [rename(name) for name in rows[0]]
    out = io.StringIO()
    csv.writer(out).writerows([[row[place] for place in kept] for row in rows])
    return out.getvalue()


@pytest.fixture
def three(session):
    start = session().started_at
    notes = ("one", "=two", "")
    return [
        session(id=f"s{n}", started_at=start + timedelta(days=n), note=note)
        for n, note in enumerate(notes)
    ]


@pytest.mark.parametrize("form", [export_csv, export_json])
def test_a_copied_row_with_another_day_is_an_entry_of_its_own(database, session, form):
    first = session()
    copy = replace(first, started_at=first.started_at + timedelta(days=1), note="copied")
    found = looked_at(database, form([first, copy]))
    assert (found.new, found.duplicates, found.problems) == (2, 0, ())
    carry_out(database, found)
    assert [one.note for one in Sessions(database).page()] == ["copied", ""]
    for rows in ([first, copy], [copy, first]):
        again = looked_at(database, form(rows))
        assert (again.new, again.duplicates) == (0, 2)


def test_the_one_that_is_known_keeps_its_id(database, session):
    first = session()
    Sessions(database).put(first)
    copy = replace(first, started_at=first.started_at + timedelta(days=1))
    (new,) = looked_at(database, export_csv([copy, first])).sessions
    assert new.started_at == copy.started_at
    assert new.id != first.id


def test_two_versions_of_one_entry_are_told(database, session):
    found = looked_at(database, export_csv([session(), session(note="other"), session()]))
    assert (found.new, found.duplicates) == (1, 1)
    (told,) = found.problems
    assert (told.line, told.cell, told.kept) == (3, "id", False)
    assert told.message == 'its id "a" belongs to another row with different contents'


def test_copied_check_ins_come_in_too(database):
    one = CheckIn("c", NOW - timedelta(days=3), Rating(3))
    found = looked_at(database, export_json([], [one, replace(one, at=one.at + timedelta(1))]))
    assert (len(found.check_ins), found.duplicates) == (2, 0)


@pytest.mark.parametrize("gone", [("id",), ("id", "title"), ("id", "exercise_id"), ("id", "kind")])
@pytest.mark.parametrize("rename", [str, str.upper, str.title])
def test_sessions_without_ids_are_known_by_what_they_say(database, three, gone, rename):
    text = without(export_csv(three), *gone, rename=rename)
    for one in three:
        Sessions(database).put(one)
    found = looked_at(database, text)
    assert (found.new, found.duplicates) == (0, 3)
    assert not found.questions
    more = text.replace("one", "another")
    assert [one.note for one in looked_at(database, more).sessions] == ["another"]


def test_sessions_without_ids_come_in_whole_and_once(database, session):
    whole = session(areas=(("neck_back", "light"),), stress_after=Rating(2), progress="ended_early")
    found = looked_at(database, without(export_csv([whole]), "id"))
    assert [replace(one, id="a") for one in found.sessions] == [whole]
    carry_out(database, found)
    assert looked_at(database, without(export_csv([whole]), "id")).duplicates == 1


def test_an_id_without_a_title_gets_its_title(database, session):
    text = without(export_csv([session()]), "id", "title")
    assert looked_at(database, text).sessions[0].title == "Longer out-breath"
    Sessions(database).put(session(exercise_id="my-own", title="Mine"))
    own = text.replace("breath-46", "my-own")
    assert looked_at(database, own).duplicates == 1
    (foreign,) = looked_at(database, "Date,Minutes,Exercise\n2026-03-05 08:00,5,my-own\n").sessions
    assert (foreign.exercise_id, foreign.title) == ("my-own", "Mine")
    (nobodys,) = looked_at(database, text.replace("breath-46", "no-such-one")).sessions
    assert (nobodys.exercise_id, nobodys.title) == ("no-such-one", "no-such-one")


def test_names_in_another_language_are_guessed_with_the_title_before_the_id(database):
    head = "ID,Exercise ID,Titel,Beginn,played_ms,note"
    text = f"{head}\ng1,breath-46,Longer out-breath,2026-01-01T08:00:00.000+00:00,180000,\n"
    (one,) = looked_at(database, text).sessions
    assert (one.title, one.played_ms) == ("Longer out-breath", 180_000)


def test_a_title_is_found_in_every_language():
    titles = Titles([("body-scan", "Longest body scan"), ("../odd", "Odd"), ("my-own", "Körper")])
    assert titles.id_of("Körperreise") == titles.id_of("korperreise") == "body-scan"
    assert titles.id_of("Body scan") == titles.id_of("longest body scan") == "body-scan"
    assert titles.id_of("korper") == "my-own"
    never = Titles([])
    assert never.id_of("Körperreise") == "imported-korperreise"


def test_what_is_no_id_is_a_title():
    titles = Titles([("my-own", "Mine")])
    assert [titles.title_of(name) for name in ("my-own", "Mine", "../x", "a b")] == [
        *("Mine", "Mine", "../x", "a b")
    ]
    assert (titles.id_of("mine"), titles.id_of("Ünüsual!")) == ("my-own", "imported-unusual")
