"""Fair tests on the page for a visit: with their design, and only once they are over."""

from dataclasses import replace
from datetime import timedelta

import pytest
from tests.domain.trials import DESIGN, TRIAL, drawn
from tests.viewmodels.past import NOW, history_of, put, session

from unclench.domain.session import Rating
from unclench.domain.trial_place import TrialPart, TrialPlace
from unclench.domain.trials.design import Trial
from unclench.store.trials import Trials
from unclench.viewmodels.history.visit import UNASKED


@pytest.fixture
def models(database, qapp):
    return history_of(database)


def pairs(start):
    return tuple(
        drawn(pair, part, start + timedelta(2 * pair + part), rated=(6, 4 + part))
        for pair in range(14)
        for part in (0, 1)
    )


def test_a_test_that_is_over_is_printed_with_its_design(models, database, qtbot):
    start = NOW - timedelta(days=30)
    over = Trial("over", DESIGN, TRIAL.seed, start, pairs(start), NOW - timedelta(1), "finished")
    stopped = replace(over, id="stopped", ended_how="stopped", ended_at=NOW - timedelta(2))
    old = replace(over, id="old", ended_at=NOW - timedelta(days=400))
    going = replace(TRIAL, id="going", started_at=NOW)
    for trial in (over, stopped, old, going):
        Trials(database).begin(trial)
    visit = models.visit
    assert "trials" not in UNASKED
    with qtbot.waitSignal(visit.changed):
        visit.ask(parts=frozenset({"trials"}))
    found = visit.found.summary.sections
    assert [one.title for one in found] == ["Fair test: “Longer out-breath” or “Quiet rest”"] * 2
    (first,), (second,) = (one.sentences for one in found)
    said = {first, second}
    assert any("14 pairs of 5 minutes each, order drawn by chance" in one for one in said)
    assert any("hoping may be part of it" in one for one in said)
    assert any("Unfinished, no result." in one for one in said)
    assert sum(one.plot is not None for one in found) == 1


@pytest.mark.parametrize("free", [0, 5])
def test_sessions_that_are_sealed_are_said_to_be_left_out(models, database, qtbot, free):
    Trials(database).begin(replace(TRIAL, id="going", started_at=NOW - timedelta(days=3)))
    part = TrialPart("going", TrialPlace(0, 0))
    put(database, [session(n, n / 4) for n in range(free)])
    put(database, [session(90, 1, trial=part), session(91, 2, trial=part)])
    said = "2 sessions of your fair test aren't counted: they're sealed until it's over."
    with qtbot.waitSignal(models.effects.changed):
        models.effects.refresh()
    assert said in models.effects.findings.above
    with qtbot.waitSignal(models.correlation.changed):
        models.correlation.refresh()
    assert said in models.correlation.view.sources
    with qtbot.waitSignal(models.visit.changed):
        models.visit.refresh()
    page = " ".join(" ".join(one.sentences) for one in models.visit.found.summary.sections)
    assert page.count(said) == 1


@pytest.mark.parametrize(
    ("after", "parts", "told"),
    [
        (2, {"stress", "trials"}, True),  # the row says lower, the test higher
        (2, {"trials"}, False),  # there is no row
        (2, {"pain", "trials"}, False),  # of another rating
        (None, {"stress", "trials"}, False),  # too early: the row says nothing yet
    ],
)
def test_where_a_row_says_something_else_it_is_told_why_both_can_be_true(
    models, database, qtbot, after, parts, told
):
    start = NOW - timedelta(days=30)
    over = Trial("over", DESIGN, TRIAL.seed, start, pairs(start), NOW - timedelta(1), "finished")
    Trials(database).begin(over)
    many = 20 if after is not None else 2
    changes = {"stress_before": Rating(6), "stress_after": Rating(after or 2)}
    put(database, [session(n, 1 + n, DESIGN.exercise_id, **changes) for n in range(many)])
    with qtbot.waitSignal(models.visit.changed):
        models.visit.ask(parts=frozenset(parts))
    page = [" ".join(one.sentences) for one in models.visit.found.summary.sections]
    assert ("both can be true" in page[-1]) is told
    if told:
        assert "The row above looks at ratings before and after “Longer out-breath”." in page[-1]


def test_where_a_row_says_the_same_nothing_is_explained(models, database, qtbot):
    start, flat = NOW - timedelta(days=30), {"stress_before": Rating(6), "stress_after": Rating(6)}
    drawn_flat = tuple(replace(one, after=6) for one in pairs(start))
    over = Trial("over", DESIGN, TRIAL.seed, start, drawn_flat, NOW - timedelta(1), "finished")
    Trials(database).begin(over)
    put(database, [session(n, 1 + n, DESIGN.exercise_id, **flat) for n in range(20)])
    with qtbot.waitSignal(models.visit.changed):
        models.visit.ask(parts=frozenset({"stress", "trials"}))
    (_row, test) = (" ".join(one.sentences) for one in models.visit.found.summary.sections)
    assert "Not clear." in test
    assert "both can be true" not in test
