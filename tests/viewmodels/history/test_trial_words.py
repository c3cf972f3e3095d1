"""What is said of a fair test: never more than it found, always that hoping may be part of it."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from tests.domain.trials import BEGUN, DESIGN, SEED, TRIAL, drawn, with_drawn

from unclench.domain.trials.analysis import Finding, PairRatings, Rated, TrialResult, analyze
from unclench.domain.trials.design import ended
from unclench.domain.trials.power import OFFERED, found
from unclench.domain.trials.schedule import coming
from unclench.viewmodels.history import trial_words
from unclench.viewmodels.history.trial_plot import plot

OVER = ended(TRIAL, BEGUN + timedelta(30), "finished")
STOPPED = ended(TRIAL, BEGUN + timedelta(30), "stopped")


def result(*differences, lost=0):
    pairs = [PairRatings(Rated(5, 5 + one), Rated(5, 5)) for one in differences]
    return analyze([*pairs, *[PairRatings(Rated(5), Rated(5, 5))] * lost], SEED)


LOWER = result(*[-1, -2, -1, -1, 0, -2, -1, -1, -2, -1])
HIGHER = result(*[1, 2, 1, 1, 0, 2, 1, 1, 2, 1])
UNCLEAR = result(*[-2, 1, -1, 2, -1, 1, 0, -1, 1, 0])


def test_a_clear_answer_names_both_and_the_interval():
    said = trial_words.headline(OVER, LOWER)
    low, high = LOWER.found.low, LOWER.found.high
    assert said == (
        "In 10 fair pairs, stress ended about 1.2 points lower after “Longer out-breath” than "
        f"after “Quiet rest” (likely between {abs(high):.1f} and {abs(low):.1f})."
    )
    assert "1.2 points higher after" in trial_words.headline(OVER, HIGHER)


def test_what_is_not_clear_says_what_could_be_missed():
    said = trial_words.headline(OVER, UNCLEAR)
    assert said == (
        f"Not clear. A difference smaller than about {UNCLEAR.missable:.1f} points could be missed."
    )


def test_few_pairs_and_an_early_end_have_no_answer():
    assert "Only 2 of 14 pairs" in trial_words.headline(OVER, result(-3, -3))
    assert trial_words.headline(STOPPED, LOWER) == "Unfinished, no result."
    assert plot(STOPPED, LOWER) is None
    assert trial_words.missing(STOPPED, result(*[-1] * 9, lost=1)) == ""


def test_without_numbers_there_are_none():
    for one, way in ((LOWER, "lower"), (HIGHER, "higher")):
        said = trial_words.headline(OVER, one, numbers=False)
        assert said == f"Stress ended {way} after “Longer out-breath” than after “Quiet rest”."
    said = trial_words.headline(OVER, UNCLEAR, numbers=False)
    assert said == "Not clear. A small difference could be missed."
    said = trial_words.headline(OVER, result(-3, -3), numbers=False)
    assert said == "Not clear. Too few pairs have both ratings."


def test_how_often_the_method_errs_is_a_caution_and_never_hidden():
    """The rates are not the person's: nothing about the ratings can be told from them."""
    assert trial_words.how_sure(OVER.design, LOWER) == trial_words.how_sure(OVER.design, HIGHER)
    assert "about 5 of 100 such tests" in trial_words.how_sure(OVER.design, LOWER)[0]


def test_missing_ratings_show_the_worst_case_beside():
    assert trial_words.missing(OVER, LOWER) == ""
    lost = result(*[-3] * 9, lost=1)
    said = trial_words.missing(OVER, lost)
    assert said.startswith("1 rating afterward is missing. At the very worst")
    assert "points lower (likely between" in said
    harmful = trial_words.missing(OVER, result(*[0] * 9, lost=5))
    assert "5 ratings afterward are missing" in harmful
    assert "points higher" in harmful
    few = trial_words.missing(OVER, result(-1, lost=1))
    assert "likely" not in few


def test_hidden_numbers_do_not_hide_that_the_worst_case_differs():
    wide = trial_words.missing(OVER, result(*[-3] * 9, lost=5), numbers=False)
    assert wide == (
        "Some ratings afterward are missing. "
        "At the very worst for “Longer out-breath”, the answer would be different."
    )
    safe = trial_words.missing(OVER, result(*[-5] * 27, lost=1), numbers=False)
    assert safe.endswith("At the very worst for “Longer out-breath”, the answer would be the same.")


def test_without_a_whole_pair_there_is_no_worst_case_to_tell():
    nothing = result(lost=14)
    assert nothing.worst is not None
    assert trial_words.missing(OVER, nothing) == "14 ratings afterward are missing."
    assert plot(OVER, nothing) is None


def test_hidden_numbers_are_not_beside_the_drawn_interval():
    for numbers, words in ((True, "likely between"), (False, "")):
        drawn_plot = plot(OVER, LOWER, numbers)
        assert drawn_plot is not None
        assert drawn_plot.numbers is numbers
        assert drawn_plot.rows[0].words[:14] == words


def test_a_drawn_interval_says_in_which_direction_it_lies():
    for one, way in ((LOWER, "lower"), (HIGHER, "higher")):
        drawn_plot = plot(OVER, one)
        assert drawn_plot is not None
        assert drawn_plot.rows[0].words.startswith("likely between ")
        assert drawn_plot.rows[0].words.endswith(f" {way}")
    unclear = plot(OVER, UNCLEAR)
    assert unclear is not None
    assert unclear.rows[0].words == trial_words.interval(UNCLEAR.found)
    assert trial_words.beside(LOWER.found._replace(low=None)) == ""


def test_nobody_is_told_that_nothing_could_be_missed():
    said = trial_words.headline(OVER, result(*[0] * 14))
    assert said == "Not clear. A small difference could be missed."


def test_how_sure_tells_how_often_such_a_test_looks_clear_by_chance():
    first, *method = trial_words.how_sure(DESIGN, LOWER)
    assert first == (
        "If “Longer out-breath” did nothing more than “Quiet rest”, about 5 of 100 such tests "
        "would look this clear."
    )
    assert len(method) == 4
    assert "hoping may be part of it" in trial_words.hoping()


@pytest.mark.parametrize("answer", [UNCLEAR, result(-3, -3)])
def test_how_sure_tells_how_often_such_a_test_misses_a_difference_where_none_is_clear(answer):
    first, *method = trial_words.how_sure(DESIGN, answer)
    assert first == (
        "If “Longer out-breath” and “Quiet rest” differed by 1 point, about 58 of 100 such tests "
        "with every rating would miss it."
    )
    assert method == list(trial_words.how_sure(DESIGN, LOWER)[1:])


def test_the_interval_is_drawn_with_its_worst_case():
    drawn_plot = plot(OVER, result(*[-3] * 9, lost=1))
    assert drawn_plot is not None
    assert [row.name for row in drawn_plot.rows] == ["Difference", "At the very worst"]
    assert drawn_plot.rows[0].mean == -3
    assert drawn_plot.table.rows[0][1] == "\N{MINUS SIGN}3.0"
    assert plot(OVER, result(-1, -2)) is None


def test_an_interval_around_nothing_says_both_ways():
    said = trial_words.interval(Finding(-0.1, -0.9, 0.7, 0.5))
    assert said == "likely between 0.9 lower and 0.7 higher"
    assert trial_words.interval(Finding(0, None, None, 1)) == ""


@pytest.mark.parametrize(
    ("pairs", "days", "words"),
    [
        (14, 7, "It may take four weeks, and the answer may be: not clear."),
        (10, 7, "It may take three weeks, and the answer may be: not clear."),
        (14, 1, "It may take 14 weeks, and the answer may be: not clear."),
    ],
)
def test_a_set_up_ends_with_how_long_it_may_take(pairs, days, words):
    assert trial_words.how_long(pairs, days) == words


def test_what_comes_is_said_with_its_day():
    trial = with_drawn(drawn(0, 0, BEGUN))
    now = BEGUN + timedelta(hours=8)
    step = coming(trial, now)
    assert step is not None
    assert trial_words.place(step, 14) == "Pair 1 of 14, session 2 of 2"
    assert trial_words.waits(step, now) == "You can start it today from 17:01 on."
    free = coming(TRIAL, BEGUN)
    assert free is not None
    assert trial_words.waits(free, BEGUN) == "It's ready when you are."
    for days, words in ((1, "It waits until Thursday."), (3, "Today is the last day for it.")):
        moment = BEGUN + timedelta(days)
        step = coming(trial, moment)
        assert step is not None
        assert trial_words.waits(step, moment).startswith(words)


def test_days_that_are_near_have_names():
    today = date(2026, 3, 2)
    assert trial_words.day_of(today, today) == "today"
    assert trial_words.day_of(today + timedelta(1), today) == "tomorrow"
    assert trial_words.day_of(today + timedelta(3), today) == "Thursday"
    assert "2026" in trial_words.day_of(today + timedelta(30), today)


def test_the_table_of_what_a_number_of_pairs_finds():
    assert [one.pairs for one in OFFERED] == [10, 14, 21, 28]
    assert found(14).two == 94
    assert found(13) == found(10) == OFFERED[0]
    assert found(7) == OFFERED[0]
    assert trial_words.row(OFFERED[1]) == ("42 of 100", "94 of 100", "5 of 100")
    assert trial_words.eyebrow(DESIGN) == "Fair test · stress · 14 pairs"
    assert trial_words.title(replace(DESIGN, title="A")) == "“A” or “Quiet rest”"


def test_a_result_without_a_finding_is_said():
    nothing = TrialResult("few", 0, 28, 0.0, None, None, None)
    assert "Only 0 of 14 pairs" in trial_words.headline(OVER, nothing)


def test_a_difference_of_nothing_at_all_is_drawn_as_any_other():
    """It ended the page: a whole 0 was no number with a decimal."""
    drawn_plot = plot(OVER, result(*[0] * 14))
    assert drawn_plot is not None
    assert drawn_plot.table.rows[0][1] == "0.0"
