"""What can't be taken over is set aside, stops nothing else, and is tried again."""

from tests.store.machines.sharing import line_of, sessions, whole_of

from unclench.domain.merging.clock import Stamp
from unclench.store.machines import applying
from unclench.store.machines.applying import set_aside
from unclench.store.machines.value_faults import WRONG
from unclench.store.sessions import Sessions

MARK = {"intensity": [4, 1]}


def test_what_the_app_could_not_show_is_set_aside_and_the_rest_comes_in(here, there, ended):
    good = whole_of(there, ended())
    late = good | {"started": [10**18, 0]}
    lines = [line_of("session", name, late if name == "b" else good) for name in "abc"]
    taken = here.take(lines)
    assert (taken.changed, taken.refused) == (2, (("session", "b", WRONG),))
    assert sorted(sessions(here)) == ["a", "c"]
    assert set_aside(here.database) == [("session", "b", WRONG)]
    assert here.take(lines).refused == ()  # it was told
    assert here.states()["session", "b"].now() == late


def test_what_a_table_refuses_is_set_aside_and_the_rest_comes_in(here, there, ended):
    good = whole_of(there, ended())
    both = good | {"stress_before": [4, "skipped"]}
    lines = [line_of("session", name, both if name == "b" else good) for name in "abc"]
    taken = here.take(lines)
    assert (taken.changed, taken.refused) == (2, (("session", "b", WRONG),))
    assert sorted(sessions(here)) == ["a", "c"]


def test_what_was_set_aside_comes_in_once_it_is_mended(here, there, ended):
    good = whole_of(there, ended())
    here.take([line_of("session", "a", good | {"started": [10**18, 0]})])
    here.take([line_of("session", "a", good, at=6)])
    assert sessions(here) == {"a": ended()}
    assert set_aside(here.database) == []


def test_a_change_that_is_set_aside_leaves_what_is_here_and_a_later_edit_counts(here, ended):
    Sessions(here.database).put(ended())
    [line] = here.told()
    late = Stamp(line.state.base.ms + 1000, 0, "other")
    wrong = line.state.now() | {"started": [10**18, 0]}
    here.take([line_of("session", "a", wrong, at=late.ms)])
    assert sessions(here) == {"a": ended()}
    Sessions(here.database).note("a", "mine")
    [mended] = here.told()
    assert mended.state.now()["started"] == line.state.now()["started"]
    assert mended.state.now()["note"] == "mine"
    assert set_aside(here.database) == []
    assert {at for at, _value in mended.state.fields.values()} == {mended.state.base}


def test_what_is_done_is_done_once_also_after_a_refusal(here, there, ended):
    both = whole_of(there, ended()) | {"stress_before": [4, "skipped"]}
    said = []
    lines = [line_of("session", "a", both), line_of("body_mark", "neck", MARK)]
    applying.apply(here.database, lines, lambda: said.append(1))
    assert said == [1]
