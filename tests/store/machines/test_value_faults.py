"""What another machine told can be read by the app, or it is set aside; whatever it may be."""

import shutil
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from tests.store.bringing import bring_in, looked_at
from tests.store.machines.sharing import Machine, gone, line_of

from unclench.domain.merging.entities import ENTITIES
from unclench.store.body_marks import BodyMarks
from unclench.store.care_plan import PacedActivities, PlanDoors, Practices
from unclench.store.check_ins import CheckIns, WeekReviews
from unclench.store.deletions import Deletions
from unclench.store.exchange.history_file import export_history
from unclench.store.exchange.imports import carry_out
from unclench.store.machines import applying, rows
from unclench.store.machines.applying import set_aside
from unclench.store.machines.local_changes import UNCOUNTED
from unclench.store.machines.value_faults import is_wrong
from unclench.store.people import People
from unclench.store.program_runs import ProgramRuns
from unclench.store.sessions import Sessions
from unclench.store.settings import StoredSettings
from unclench.store.trials import Trials

FILLED = Path(__file__).parents[2] / "data" / "databases" / "v10.db"
"""Of every table it has rows."""


NO_TABLE = {
    ("device", "m-abcdef"): {"label": "Kim's 👩‍💻", "left": None},
    ("file", "programs/mine.json"): {"text": ["é" * (1 << 19), None]},
}


@pytest.fixture(scope="module")
def known(tmp_path_factory):
    """One record of each kind and more, as machines tell them."""
    path = shutil.copyfile(FILLED, tmp_path_factory.mktemp("known") / "known.db")
    filled = Machine(path, "filled")
    with closing(filled.database):
        return {
            (line.entity, line.key): line.state.now()
            for line in filled.all()
            if line.state.now() is not None
        }


@pytest.fixture(scope="module")
def empty(tmp_path_factory, fresh_database):
    path = tmp_path_factory.mktemp("empty") / "empty.db"
    path.write_bytes(fresh_database)
    machine = Machine(path, "empty")
    with closing(machine.database):
        yield machine


def read_all(database):
    """Read whatever the app reads."""
    for dated in (Sessions(database), CheckIns(database), WeekReviews(database)):
        dated.page()
    for kept in (People(database), PlanDoors(database), Practices(database)):
        kept.all()
    for other in (PacedActivities(database), ProgramRuns(database), Trials(database)):
        other.all()
    Deletions(database).all()
    Sessions(database).put_last()
    marks, stored = BodyMarks(database), StoredSettings(database)
    for look in (marks.marks, marks.modes, marks.first_day, stored.load, stored.tags, stored.pace):
        look()
    marks.on(date(2100, 1, 1))
    stored.favourites()
    for form in ("json", "csv"):
        export_history(database, form)


def test_every_kind_of_record_is_there(known):
    assert {entity for entity, _key in known} == ENTITIES.keys() - {"file", "device"}


def test_what_the_app_writes_is_taken(known, machine):
    assert not any(is_wrong(entity, key, values) for (entity, key), values in known.items())
    here = machine("here")
    taken = here.take(line_of(entity, key, values) for (entity, key), values in known.items())
    assert taken == len([entity for entity, _key in known if entity not in UNCOUNTED])
    assert set_aside(here.database) == []
    assert {key: state.now() for key, state in here.states().items()} == known
    assert here.database.rows("PRAGMA foreign_key_check") == []
    read_all(here.database)


TABLES = {
    "nameless": "start,minutes\n2026-11-20 08:00,10\n",
    "named": "Date,Minutes,Exercise,Note\n2026-03-01,20,Body scan,\n2026-03-01,1440,??,a\n",
    "diary": "full_date,date,weekday,time,mood,activities,note_title,note\n"
    '2026-03-27,March 27,Friday,20:39,good,"meditation | walk","","quiet evening"\n',
}


@pytest.mark.parametrize("kind", TABLES)
def test_what_another_app_wrote_is_taken_by_other_machines_and_from_our_own_file(
    machine, tmp_path, kind
):
    one, other, file = machine("one"), machine("other"), tmp_path / "history.json"
    found = looked_at(one.database, TABLES[kind])
    carry_out(one.database, found)
    assert found.new
    other.take(one.told())
    assert set_aside(other.database) == []
    assert Sessions(other.database).page() == Sessions(one.database).page()
    assert CheckIns(other.database).page() == CheckIns(one.database).page()
    read_all(other.database)
    file.write_text(export_history(one.database, "json"), "utf-8")
    fresh = machine("fresh")
    assert bring_in(fresh.database, file).problems == ()
    assert Sessions(fresh.database).page() == Sessions(one.database).page()


@pytest.mark.parametrize("old", sorted(FILLED.parent.glob("*.db")), ids=lambda one: one.stem)
def test_what_old_versions_wrote_is_taken(machine, tmp_path, old):
    before, here = Machine(shutil.copyfile(old, tmp_path / "old.db"), "before"), machine("here")
    with closing(before.database):
        here.take(before.told())
        assert set_aside(here.database) == []


@pytest.mark.parametrize(
    ("entity", "field", "empty"),
    [
        ("session", "exercise_id", ["", "", ""]),
        ("program_run", "program_id", ["", ""]),
        ("person", "name", ""),
    ],
)
def test_names_may_be_empty(known, entity, field, empty):
    key = next(key for one, key in known if one == entity)
    assert not is_wrong(entity, key, known[entity, key] | {field: empty})


NUMBERS = (
    st.sampled_from([0, 1, -1, 2, 11, 99, 1440, 10**9, 4 * 10**12, 2**62, -(2**63), 2**63 - 1])
    | st.integers(-(2**63), 2**63 - 1)
    | st.none()
)
TEXTS = (
    st.sampled_from(
        [
            *("", "neck", "skip", "running", "completed", "2026-03-01", "2026-13-01", "9999-12-31"),
            *("[]", "{}", "null", "1e999", "[1]", '["a"]', "[[1,2,3]]", "[" * 9000, "NaN", "0x"),
            *("day", "professional", "body", "stress", "a" * 64, "\0", "\U0001f642", "live"),
        ]
    )
    | st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
    | st.none()
)


def spoilt(value, number, data):
    """A value of the same form, with something else in it."""
    if isinstance(value, list) and value and isinstance(value[0], list):
        rows = list(value)
        at = data.draw(st.integers(0, len(rows) - 1))
        rows[at] = spoilt(rows[at], number, data)
        return data.draw(st.sampled_from([rows, rows[::-1], rows * 2, rows[:1]]))
    if isinstance(value, list):
        at = data.draw(st.integers(0, max(len(value) - 1, 0)))
        return [
            spoilt(one, number, data) if place == at else one for place, one in enumerate(value)
        ]
    if isinstance(value, int) or (value is None and number):
        return data.draw(NUMBERS)
    return data.draw(TEXTS)


@pytest.mark.parametrize("order", ["child first", "parent first", "parent made here"])
@pytest.mark.parametrize("checked", [True, False])
def test_one_wrong_child_is_set_aside_alone(known, machine, monkeypatch, order, checked):
    if not checked:  # the table refuses it by itself
        monkeypatch.setattr(applying, "is_wrong", lambda *_any: False)
    here = machine("here")
    trial = next(key for entity, key in known if entity == "trial")
    drawn = next(values for (entity, _key), values in known.items() if entity == "trial_session")
    keys = [f'["{trial}",{pair},1]' for pair in (0, 99, 1)]
    drawings = [line_of("trial_session", key, drawn) for key in keys]
    parent = line_of("trial", trial, known["trial", trial])
    if order == "parent first":
        here.take([parent])
    here.take(drawings)
    if order == "child first":
        here.take([parent])
    if order == "parent made here":
        rows.write(here.database, "trial", {trial: known["trial", trial]})
        here.drain()
    assert rows.read(here.database, "trial", [trial])
    pairs = here.database.rows("SELECT pair FROM trial_session ORDER BY pair")
    assert pairs == [(0,), (1,)]
    assert set_aside(here.database) == [("trial_session", keys[1])]
    assert not here.touched()
    here.take([gone("trial_session", keys[1])])
    assert set_aside(here.database) == []


@settings(deadline=None)
@given(data=st.data())
def test_whatever_comes_the_app_can_read_what_it_has(known, empty, data):
    entity, key = data.draw(st.sampled_from(sorted(known)))
    values = dict(known[entity, key])
    for _time in range(data.draw(st.integers(0, 2))):
        if values:
            name = data.draw(st.sampled_from(sorted(values)))
            values[name] = spoilt(values[name], data.draw(st.booleans()), data)
    kind = ENTITIES[entity]  # a line with a value of another form is none
    assume(all(field.fits(values[field.name], kind.numbers) for field in kind.fields))
    parents = [
        line_of(other[0], other[1], known[other]) for other in known if other[0] == kind.parent
    ]
    empty.take([*parents, line_of(entity, key, values)])
    assert set(set_aside(empty.database)) <= {(entity, key)}
    try:
        read_all(empty.database)
        assert empty.states()[entity, key].now() == values
    finally:
        with empty.database.transaction():
            empty.database.change("UPDATE machine SET applying = 1")
            for table in ("record", "trial", "program_run", entity, "deletion_share"):
                empty.database.change(f"DELETE FROM {table}")
            empty.database.change("UPDATE machine SET applying = 0")


UNREADABLE = [
    ("session", "started", [10**16, 0]),
    ("session", "started", [-(2**62), 0]),
    ("session", "started", [0, 10**9]),
    ("session", "planned_ms", [180_000, 0, "running"]),
    ("session", "planned_ms", [2**62, 0, "completed"]),
    ("session", "run_id", ["r", 2**62, 0]),
    ("session", "areas", [["neck", "skip"], ["neck", "skip"]]),
    ("session", "areas", [["neck", "skip"], ["hip", "skip"]]),
    ("session", "areas", [["neck", "gently"]]),
    ("session", "answers", [[0, "f", "?", "no JSON"]]),
    ("session", "answers", [[0, "f", "?", "{}"]]),
    ("session", "answers", [[1, "f", "?", '"x"'], [0, "f", "?", '"x"']]),
    ("check_in", "at", [None, 0]),
    ("check_in", "activities", '[["walk"]]'),
    ("check_in", "activities", "no JSON"),
    ("check_in", "signs", '{"a": 1}'),
    ("person", "support", "[1]"),
    ("plan_door", "step", ["", "tomorrow", 0]),
    ("paced_activity", "usual", [600, "never", 0]),
    ("paced_activity", "usual", [2**62, "2026-03-01", 0]),
    ("program_run", "days", "[9]"),
    ("program_run", "ended", [2**62, 0, "finished"]),
    ("trial", "ended", [2**62, 0, "finished"]),
    ("trial_session", "drawn", [2**62, 0]),
    ("trial_session", "held", [1, 0, None]),
    ("trial_session", "held", [None, None, "s"]),
    ("trial_session", "before", [11, 0]),
    ("trial_session", "before", [0, -1]),
    ("deletion", "count", 2**62),
    ("deletion", "count", None),
    ("body_mark", "intensity", [4, 7]),
    ("body_mark_day", "marked", [2, 4]),
    ("session", "liked", 2),
    ("program_run", "remind", 7),
    ("plan_door", "step", ["", None, 3]),
    ("device", "label", "a" * 61),
    ("device", "label", "a\u202eb"),
    ("device", "label", None),
    ("file", "text", ["é" * (1 << 19) + "x", None]),
    ("file", "text", ["{}", "0" * 1001]),
]


@pytest.mark.parametrize(("entity", "field", "value"), UNREADABLE)
def test_what_the_app_could_not_read_is_told(known, entity, field, value):
    every = known | NO_TABLE
    key = next(key for one, key in every if one == entity)
    assert not is_wrong(entity, key, every[entity, key])
    assert is_wrong(entity, key, every[entity, key] | {field: value})


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("help_country", "no JSON"),
        ("help_country", "null"),
        ("help_country", "[[1]]"),
        ("ask_pain", "1"),
        ("need", '"money"'),
        ("own_help", '"a\u202eb"'),
        ("own_help", r'"a\u0000b"'),
        ("own_help", f'"{"x" * 32_768}"'),
        ("measured_pace", "true"),
        ("measured_pace", '"6"'),
        ("checklist_tags", '"back"'),
        ("checklist_tags", "[1]"),
        ("checklist_tags", '["a\u202eb"]'),
    ],
)
def test_a_setting_that_nobody_can_set_is_told(key, value):
    assert is_wrong("setting", key, {"value": value})


def test_what_can_be_set_is_taken():
    for key, value in (
        ("own_help", r'"two\nlines \u200f\u05d0"'),
        ("own_help", f'"{"x" * 32_767}"'),
        ("measured_pace", "6"),
        ("checklist_tags", '["back"]'),
        ("need", '"pain"'),
    ):
        assert not is_wrong("setting", key, {"value": value})


@pytest.mark.parametrize(
    ("entity", "key"),
    [
        ("favourite", "a\0b"),
        ("favourite", "a\u202eb"),
        ("favourite", "a" * 201),
        ("body_mark_day", '["9999-99-99","neck"]'),
        ("program_tick", '["r",4611686018427387904,0,1]'),
        ("program_tick", '["r",0,4611686018427387904,1]'),
        ("trial_session", '["t",28,0]'),
        ("trial_session", '["t",0,2]'),
        ("deletion", "2026-99-99/other"),
        ("plan_door", "window"),
        ("file", "/".join("abcdefghijk")),
        ("file", "n\u202egpj.json"),
    ],
)
def test_a_key_that_can_t_be_is_told(known, entity, key):
    every = known | NO_TABLE
    values = next(values for (one, _key), values in every.items() if one == entity)
    assert is_wrong(entity, key, values)
