import pytest
from tests.domain.exercises import exercise

from unclench.domain.cues import Cue, Timeline
from unclench.domain.timeline import Choices, compile
from unclench.viewmodels.session.captions import Captions
from unclench.viewmodels.session.repetitions import Repetitions, is_gentle


@pytest.fixture
def timeline() -> Timeline:
    move = {"do": "move", "figure": "cat-cow", "out": 3, "back": 5, "times": 4, "text": "Round it."}
    lines = [{"at": 10, "text": "Small is fine."}]
    made = exercise(
        {"do": "rest", "seconds": 5, "text": "Sit."},
        {**move, "lines": lines},
        {"do": "rest", "fill": 1},
    )
    return compile(made, Choices(minutes=1))


def first(timeline: Timeline) -> int:
    return next(cue.start for cue in timeline.guide if cue.kind == "move")


def test_each_repetition_knows_its_number_and_its_far_end(timeline):
    moves, start = Repetitions(timeline), first(timeline)
    turn = moves.at(start + 8000)
    assert turn is not None
    assert (turn.number, turn.times, turn.figure, turn.side) == (2, 4, "cat-cow", "both")
    assert (turn.start, turn.far, turn.end) == (start + 8000, start + 11_000, start + 16_000)
    assert turn.out_share(start + 9500) == 0.5
    assert turn.out_share(start + 11_000) == 1
    assert turn.out_share(start + 13_500) == 0.5
    assert turn.share(start + 12_000) == 0.5
    assert turn.share(start + 8000) == 0


def test_while_it_is_named_nothing_moves(timeline):
    turn = Repetitions(timeline).at(first(timeline) - 1)
    assert turn is not None
    assert turn.number == 0
    assert turn.name == "Cat cow"
    assert turn.share(first(timeline) - 1) == turn.out_share(first(timeline) - 1) == 0


def test_before_and_after_there_is_no_turn(timeline):
    moves = Repetitions(timeline)
    assert moves.at(0) is None
    assert moves.at(-1000) is None
    assert moves.at(first(timeline) + 32_000) is None
    assert Repetitions(Timeline("x", 5, (Cue(0, 5, "guide", "move", cycle=1),))).at(1) is None


@pytest.mark.parametrize(("times", "gentle"), [(1, 1), (3, 1), (4, 2), (10, 2)])
def test_the_first_repetitions_are_gentle(times, gentle):
    assert [is_gentle(n, times) for n in range(1, times + 1)].count(True) == gentle


def test_what_to_do_stays_in_view_and_a_line_takes_its_place_for_a_while(timeline):
    captions, start = Captions(timeline), first(timeline)
    assert captions.at(start + 100) == "Round it."
    line = next(cue for cue in timeline.over if cue.kind == "line")
    assert captions.at(line.start + 10) == "Small is fine."
    assert captions.at(line.end + 4001) == "Round it."
