"""The steps as a list: adding, moving, nesting; what is not touched stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unclench.viewmodels.editor import editor_steps as steps
from unclench.viewmodels.writing import values
from unclench.viewmodels.writing.undo import Stack, State, TextChange


def raw(*names: object) -> dict:
    return {"title": "T", "steps": [step(name) for name in names]}


def step(name: object) -> dict:
    if isinstance(name, list):
        return {"do": "repeat", "times": 2, "steps": [step(one) for one in name]}
    return {"do": "say", "text": name}


def names(made: dict) -> list:
    def one(each: dict) -> object:
        return [one(inner) for inner in each["steps"]] if each["do"] == "repeat" else each["text"]

    return [one(each) for each in made["steps"]]


def test_rows_go_into_repeats():
    found = steps.rows(raw("a", ["b", "c"], "d"))
    assert [row.depth for row in found] == [0, 0, 1, 1, 0]
    assert found[2].place == ("steps", 1, "steps", 0)
    assert steps.rows({"steps": [1, None]}) == ()
    assert steps.rows([]) == ()


@pytest.mark.parametrize(
    ("before", "place", "by", "after", "at"),
    [
        (["a", "b"], ("steps", 0), 1, ["b", "a"], ("steps", 1)),
        (["a", "b"], ("steps", 0), -1, ["a", "b"], ("steps", 0)),
        (["a", ["b", "c"]], ("steps", 1, "steps", 0), -1, ["a", "b", ["c"]], ("steps", 1)),
        ([["a", "b"], "c"], ("steps", 0, "steps", 1), 1, [["a"], "b", "c"], ("steps", 1)),
        ([["a"], "c"], ("steps", 0, "steps", 0), 1, ["a", "c"], ("steps", 0)),
        ([[["a"]], "c"], ("steps", 0, "steps", 0, "steps", 0), 1, [["a"], "c"],
         ("steps", 0, "steps", 0)),
    ],
)  # fmt: skip
def test_moving(before, place, by, after, at):
    start = raw(*before)
    made, found = steps.moved(start, place, by)
    assert (names(made), found) == (after, at)
    assert start == raw(*before)


def test_nesting_and_out_again():
    made, place = steps.nested(raw("a", "b"), ("steps", 1))
    assert (names(made), place) == (["a", ["b"]], ("steps", 1, "steps", 0))
    made, place = steps.nested(raw(["a"], "b"), ("steps", 1))
    assert (names(made), place) == ([["a", "b"]], ("steps", 0, "steps", 1))
    made, place = steps.outside(made, place)
    assert (names(made), place) == ([["a"], "b"], ("steps", 1))
    assert steps.outside(made, place)[1] == place


def test_adding_copying_taking_out():
    made, place = steps.inserted(raw("a"), ("steps", 0), step("b"))
    assert (names(made), place) == (["a", "b"], ("steps", 1))
    made, place = steps.inserted({"title": "T"}, (), step("b"))
    assert (names(made), place) == (["b"], ("steps", 0))
    made, place = steps.duplicated(raw("a", "b"), ("steps", 0))
    assert (names(made), place) == (["a", "a", "b"], ("steps", 1))
    assert steps.removed(raw("a", "b"), ("steps", 1))[1] == ("steps", 0)
    made, place = steps.removed(raw("a", ["b"]), ("steps", 1, "steps", 0))
    assert (names(made), place) == (["a"], ("steps", 0))
    assert steps.removed(raw("a"), ("steps", 0))[1] == ()


@pytest.mark.parametrize("typed", [5, None, {}, "abc"])
def test_a_step_can_be_added_whatever_stands_in_the_place_of_the_list(typed):
    made, place = steps.inserted({"steps": typed}, (), step("b"))
    assert (made["steps"], place) == ([step("b")], ("steps", 0))


def test_dropping():
    assert names(steps.dropped(raw("a", "b", "c"), ("steps", 0), ("steps", 2))[0]) == [
        "b", "a", "c",
    ]  # fmt: skip
    assert names(steps.dropped(raw("a", "b"), ("steps", 0), ())[0]) == ["b", "a"]
    into = steps.dropped(raw("a", ["b"]), ("steps", 0), ("steps", 1, "steps", 0))
    assert (names(into[0]), into[1]) == ([["a", "b"]], ("steps", 0, "steps", 0))
    same = steps.dropped(raw(["a"]), ("steps", 0), ("steps", 0, "steps", 0))
    assert names(same[0]) == [["a"]]


@given(st.lists(st.integers(0, 40), max_size=12))
def test_no_step_is_ever_lost(moves):
    made: dict = raw("a", ["b", ["c"]], "d", ["e"])
    for number in moves:
        found = steps.rows(made)
        row = found[number % len(found)]
        act = (steps.nested, steps.outside)[number % 2]
        made = act(made, row.place)[0]
        made, place = steps.moved(made, steps.rows(made)[0].place, 1)
        assert values.at(made, place)
        last = steps.rows(made)[-1].place
        made = steps.dropped(made, last, ())[0] if number % 3 == 0 else made
    said = sorted(row.step["text"] for row in steps.rows(made) if row.step["do"] == "say")
    assert said == list("abcde")


def test_values():
    made = values.with_values(raw("a"), ("steps", 0), {"text": values.GONE, "pause": 2})
    assert made["steps"][0] == {"do": "say", "pause": 2}
    with pytest.raises(LookupError):
        values.at(raw("a"), ("steps", 0, "text", 1))


def test_changes_of_one_value_are_undone_together():
    stack = Stack()
    assert (stack.undo(), stack.redo()) == (None, None)
    for before, after in ("ab", "bc"):
        stack.push(TextChange(State(before), State(after), "type", "k"))
    stack.seal()
    stack.push(TextChange(State("c"), State("d"), "type", "k"))
    assert stack.undo() == State("c")
    assert stack.undo() == State("a")
    assert (stack.undo_words, stack.redo_words) == ("", "type")
    assert stack.redo() == State("c")
