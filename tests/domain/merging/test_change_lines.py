import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unclench.domain.merging import change_lines
from unclench.domain.merging.change_lines import Line, Newer
from unclench.domain.merging.clock import ZERO, Stamp
from unclench.domain.merging.entities import ENTITIES
from unclench.domain.merging.state import State, Value, changed, deleted, join, normalised, unshared

ANYTHING = r"."
KEYS = {
    "program_tick": '["r",5,0,1]',
    "trial_session": '["t",5,0]',
    "body_mark_day": '["2026-01-02","neck"]',
    "setting": "need",
    "deletion": "2026-01-02/m-1",
    "file": "mine.json",
    "device": "m-1",
}
stamps = st.just(ZERO) | st.builds(
    Stamp, st.integers(1, 5), st.integers(0, 1), st.sampled_from(["a", "m-2"])
)
texts = st.none() | st.text(st.characters(exclude_categories=["Cs"]), max_size=5)
numbers = st.none() | st.integers(-(2**63), 2**63 - 1)


def values_of(entity):
    def of_field(field):
        row = [numbers if name in entity.numbers else texts for name in field.columns]
        if field.child is not None:
            return st.lists(st.tuples(*row).map(list), max_size=2)
        return row[0] if len(row) == 1 else st.tuples(*row).map(list)

    return st.fixed_dictionaries({field.name: of_field(field) for field in entity.fields})


@st.composite
def known_records(draw):
    entity = draw(st.sampled_from(list(ENTITIES.values())))
    gone = draw(st.none() | stamps)
    base = draw(st.none() | stamps)
    if base is None:
        return entity.name, State(None, {}, {}, gone or ZERO)
    now = draw(values_of(entity))
    earlier = st.just(base) | stamps.map(lambda one: min(one, base))
    fields = {name: (draw(earlier), value) for name, value in now.items()}
    whole = {**draw(values_of(entity))}
    return entity.name, normalised(base, whole, fields, gone)


@given(known_records())
def test_a_line_reads_what_it_wrote(record):
    name, state = record
    key = KEYS.get(name, "x")
    text = change_lines.write("m-1", 7, name, key, state)
    assert "\n" not in text
    assert change_lines.read(text) == Line("m-1-7", "m-1", name, key, state)
    assert change_lines.read(text.encode()) == change_lines.read(text)


def test_nothing_can_be_written_of_what_is_unknown():
    with pytest.raises(ValueError, match="nothing is known"):
        change_lines.write("m-1", 1, "person", "x", State(None, {}, {}, None))


def test_a_line_holds_what_is_needed():
    person: dict[str, Value] = {"name": "Ann", "reach": "", "support": "[]", "place": 0}
    first = unshared(person)
    here = changed(first, {**person, "reach": "1"}, {"reach"}, Stamp(5, 0, "a"))
    there = changed(first, {**person, "name": "Anna"}, {"name"}, Stamp(6, 0, "b"))
    text = change_lines.write("a", 1, "person", "p", join(here, there))
    assert json.loads(text) == {
        "v": 1,
        "id": "a-1",
        "device": "a",
        "clock": "000000000006-0000-b",
        "entity": "person",
        "key": "p",
        "fields": {**person, "name": "Anna", "reach": "1"},
        "clocks": {"000000000005-0000-a": ["reach"], "000000000000-0000-": ["support", "place"]},
        "whole": {"reach": ""},
    }
    gone = change_lines.write("a", 2, "person", "p", deleted(here, Stamp(7, 0, "a")))
    assert json.loads(gone)["gone"] == "000000000007-0000-a"
    assert "fields" not in json.loads(gone)


def test_what_most_fields_have_is_said_once():
    new = changed(None, {"name": "Ann", "reach": "", "support": "[]", "place": 0}, (), at(5))
    text = change_lines.write("a", 1, "person", "p", new)
    assert json.loads(text)["clocks"] == {str(ZERO): []}
    edited = changed(new, {**new.snapshot, "name": "Anna"}, {"name"}, at(6))
    text = change_lines.write("a", 1, "person", "p", edited)
    assert json.loads(text)["clocks"] == {str(ZERO): [], str(at(6)): ["name"]}
    line = change_lines.read(text)
    assert isinstance(line, Line)
    assert line.state == edited


def test_a_later_version_is_left_alone():
    assert change_lines.read('{"v":2,"whatever":[1]}') == Newer(2)


GOOD = {
    "v": 1,
    "id": "a-1",
    "device": "a",
    "clock": "000000000006-0000-b",
    "entity": "favourite",
    "key": "p",
    "fields": {},
}
MARK = {**GOOD, "entity": "body_mark", "fields": {"intensity": [3, 1]}}
OLD = "000000000001-0000-b"
LATER = "000000000007-0000-b"


def test_the_examples_are_good():
    for line in (GOOD, MARK):
        assert isinstance(change_lines.read(json.dumps(line)), Line)


def at(ms):
    return Stamp(ms, 0, "a")


BAD: list[object] = [
    [],
    {},
    {**GOOD, "v": "1"},
    {**GOOD, "v": True},
    {**GOOD, "v": 0},
    {**GOOD, "more": 1},
    {**GOOD, "id": 1},
    {**GOOD, "device": "A b"},
    {**GOOD, "entity": "opening"},
    {**GOOD, "key": ""},
    {**GOOD, "key": "\ud800"},
    {**GOOD, "clock": None},
    {**GOOD, "clock": "now"},
    {**GOOD, "fields": []},
    {**GOOD, "fields": {"name": 1}},
    {**GOOD, "gone": GOOD["clock"]},
    {**GOOD, "gone": 5},
    {**GOOD, "clocks": []},
    {**GOOD, "clocks": {OLD: ["name"]}},
    {**MARK, "clocks": {OLD: "intensity"}},
    {**MARK, "clocks": {OLD: [["intensity"]]}},
    {**MARK, "clocks": {LATER: ["intensity"]}},
    {**MARK, "fields": {}},
    {**MARK, "fields": {"intensity": 3}},
    {**MARK, "fields": {"intensity": [3]}},
    {**MARK, "fields": {"intensity": [3, "1"]}},
    {**MARK, "fields": {"intensity": [3, True]}},
    {**MARK, "fields": {"intensity": [3, 1.0]}},
    {**MARK, "fields": {"intensity": [3, 2**63]}},
    {**MARK, "whole": {"intensity": None}},
    {**MARK, "whole": {"part": "x"}},
    {name: value for name, value in GOOD.items() if name != "fields"},
    {**{name: value for name, value in GOOD.items() if name != "fields"}, "gone": OLD},
]


@pytest.mark.parametrize("line", BAD)
def test_what_no_device_writes_is_refused(line):
    with pytest.raises(ValueError, match=ANYTHING):
        change_lines.read(json.dumps(line))


def test_rows_of_another_table_are_lists_of_rows():
    session = next(iter(ENTITIES.values()))
    areas = next(field for field in session.fields if field.name == "areas")
    assert areas.fits([["neck", "skip"]], session.numbers)
    assert not areas.fits(["neck", "skip"], session.numbers)
    assert not areas.fits(None, session.numbers)


@pytest.mark.parametrize("text", [b"\xff", b"[" * 100_000, "", "{", '{"v":1' + "0" * 5000 + "}"])
def test_what_is_no_line_is_refused(text):
    with pytest.raises(ValueError, match=ANYTHING):
        change_lines.read(text)


@given(known_records(), st.data())
def test_a_cut_line_is_refused(record, data):
    name, state = record
    line = change_lines.write("m-1", 7, name, KEYS.get(name, "x"), state).encode()
    with pytest.raises(ValueError, match=ANYTHING):
        change_lines.read(line[: data.draw(st.integers(0, len(line) - 1))])
