"""Weeks and steps of a program: whatever is done to them, no other step is lost or changed."""

import json
from collections import Counter
from collections.abc import Callable, Iterator
from copy import deepcopy
from functools import partial
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unclench.viewmodels.program_editor import weeks
from unclench.viewmodels.writing.values import Edited, Place, at

WEEK, FIRST, LAST = ("weeks", 0), ("weeks", 0, "steps", 0), ("weeks", 1, "steps", 1)


def raw(*listed: str) -> dict[str, Any]:
    """A program whose weeks have steps named by letters."""
    return {
        "weeks": [
            {"title": f"W{k}", "steps": [{"read": one} for one in names]}
            for k, names in enumerate(listed)
        ]
    }


def letters(made: Any) -> list[str]:
    return ["".join(step["read"] for step in week["steps"]) for week in made["weeks"]]


def test_the_list_shows_weeks_with_their_steps():
    rows = weeks.rows(raw("ab", "c"))
    assert [row.is_week for row in rows] == [True, False, False, True, False]
    assert rows[-1].place == ("weeks", 1, "steps", 0)
    assert weeks.rows({"weeks": [3, {"steps": "no"}, {"steps": [None]}]})[0].place == ("weeks", 1)
    assert weeks.rows(None) == ()


def test_a_week_comes_after_the_one_that_is_selected_or_at_the_end():
    made, place = weeks.with_week(raw("a", "b"), FIRST, "New")
    assert letters(made) == ["a", "", "b"]
    assert place == ("weeks", 1)
    assert weeks.with_week({}, (), "New")[1] == WEEK


def test_a_step_comes_after_the_selected_one_or_at_the_end():
    new = {"read": "x"}
    assert letters(weeks.with_step(raw("ab"), FIRST, new)[0]) == ["axb"]
    assert letters(weeks.with_step(raw("ab", "c"), WEEK, new)[0]) == ["abx", "c"]
    assert letters(weeks.with_step(raw("a", "c"), (), new)[0]) == ["a", "cx"]
    assert letters(weeks.with_step({}, (), new)[0]) == ["x"]


def test_taking_out_leaves_the_next_one_selected():
    made, place = weeks.without(raw("ab"), FIRST)
    assert (letters(made), place) == (["b"], FIRST)
    made, place = weeks.without(raw("a"), FIRST)
    assert (letters(made), place) == ([""], WEEK)
    made, place = weeks.without(raw("a"), WEEK)
    assert (made["weeks"], place) == ([], ())


def test_having_it_twice():
    assert letters(weeks.doubled(raw("ab"), FIRST)[0]) == ["aab"]
    assert letters(weeks.doubled(raw("ab"), WEEK)[0]) == ["ab", "ab"]


def test_a_step_moves_on_into_the_next_week_and_back():
    made, place = weeks.moved(raw("ab", "c"), ("weeks", 0, "steps", 1), 1)
    assert (letters(made), place) == (["a", "bc"], ("weeks", 1, "steps", 0))
    made, place = weeks.moved(made, place, -1)
    assert letters(made) == ["ab", "c"]
    assert weeks.moved(raw("a"), FIRST, -1)[1] == FIRST
    assert letters(weeks.moved(raw("a", "b"), WEEK, 1)[0]) == ["b", "a"]
    assert letters(weeks.moved(raw("a", "b"), WEEK, -1)[0]) == ["a", "b"]


def test_a_step_is_dropped_before_another_above_a_title_or_at_the_end():
    assert letters(weeks.dropped(raw("ab", "cd"), FIRST, LAST)[0]) == ["b", "cad"]
    assert letters(weeks.dropped(raw("abc"), FIRST, ("weeks", 0, "steps", 2))[0]) == ["bac"]
    assert letters(weeks.dropped(raw("ab", "cd"), LAST, ("weeks", 1))[0]) == ["abd", "c"]
    assert letters(weeks.dropped(raw("ab", "cd"), LAST, WEEK)[0]) == ["dab", "c"]
    assert letters(weeks.dropped(raw("ab", "cd"), FIRST, ())[0]) == ["b", "cda"]


def test_a_week_is_dropped_before_the_week_of_another_row():
    assert letters(weeks.dropped(raw("a", "b", "c"), ("weeks", 2), FIRST)[0]) == ["c", "a", "b"]
    assert letters(weeks.dropped(raw("a", "b", "c"), WEEK, ())[0]) == ["b", "c", "a"]


@st.composite
def acts(draw: st.DrawFn) -> tuple[dict[str, Any], list[tuple[str, int, int]]]:
    listed = draw(st.lists(st.text("abc", max_size=4), min_size=1, max_size=4))
    kinds = st.sampled_from(("up", "down", "drop", "double", "out"))
    does = st.tuples(kinds, st.integers(0, 30), st.integers(0, 30))
    return raw(*listed), draw(st.lists(does, max_size=8))


@given(acts())
def test_nothing_is_lost_and_what_came_in_stays(given_acts):
    made, todo = given_acts
    for kind, one, other in todo:
        rows = weeks.rows(made)
        if not rows:
            break
        place, before = rows[one % len(rows)].place, deepcopy(made)
        target: Place = (*(row.place for row in rows), ())[other % (len(rows) + 1)]
        was = Counter("".join(letters(made)))
        part = at(made, place)
        mine = Counter(
            "".join(step["read"] for step in part["steps"]) if "steps" in part else part["read"]
        )
        act: Callable[[], Edited] = {
            "up": partial(weeks.moved, made, place, -1),
            "down": partial(weeks.moved, made, place, 1),
            "drop": partial(weeks.dropped, made, place, target),
            "double": partial(weeks.doubled, made, place),
            "out": partial(weeks.without, made, place),
        }[kind]
        after, now = act()
        assert before == made
        change = {"double": mine, "out": Counter({key: -n for key, n in mine.items()})}
        was.update(change.get(kind, Counter()))
        assert +Counter("".join(letters(after))) == +was
        if kind in ("up", "down", "drop", "double"):
            assert at(after, now) == part
        made = after


READ = {"read": "x"}
WHOLE = {"title": "a", "steps": [READ]}
ODD: tuple[dict[str, Any], ...] = (
    *({}, {"weeks": 5}, {"weeks": None}, {"weeks": {}}, {"weeks": "abc"}, {"weeks": [5]}),
    *({"weeks": [{"steps": 5}]}, {"weeks": [WHOLE, 5]}, {"weeks": [5, WHOLE]}),
    *({"weeks": [WHOLE, {"steps": None}, WHOLE]}, {"weeks": [{"steps": [7, READ]}, WHOLE]}),
)


def every_act(raw: dict[str, Any]) -> Iterator[tuple[Edited, dict[str, Any]]]:
    """All that can be done in it, each with what it puts down."""
    places = [(), *(row.place for row in weeks.rows(raw))]
    for place in places:
        yield weeks.with_week(raw, place, "t"), {"title": "t", "idea": "", "days": 3, "steps": []}
        yield weeks.with_step(raw, place, {"read": "y"}), {"read": "y"}
        part = at(raw, place)
        if place:
            for by in (-1, 1):
                yield weeks.moved(raw, place, by), part
            for before in places:
                yield weeks.dropped(raw, place, before), part


@pytest.mark.parametrize("raw", ODD, ids=str)
def test_whatever_is_typed_into_the_text_the_list_can_be_worked_on(raw):
    raw = json.loads(json.dumps(raw))  # as it is read, nothing in it is the same thing twice
    before, tried = deepcopy(raw), 0
    for (made, place), part in every_act(raw):
        assert at(made, place) == part
        tried += 1
    assert raw == before
    assert tried >= 2
