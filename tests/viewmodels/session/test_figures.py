import pytest
from tests.viewmodels.guided import breathing, moving, muscles

from unclench.domain.cues import Cue, Phase, Timeline
from unclench.viewmodels.session.figures import Groups, Levels, Repetitions, is_gentle


@pytest.fixture
def timeline() -> Timeline:
    return moving()


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


def test_groups_know_their_turn_and_their_phase():
    groups = Groups(muscles({"face_neck": "release"}))
    first = groups.at(0)
    assert first is not None
    assert (first.part, first.phase(0), first.phase(5000), first.phase(11_000)) == (
        "arms",
        "name",
        "tense",
        "release",
    )
    spared = groups.at(31_000)
    assert spared is not None
    assert (spared.mode, spared.phase(31_000), spared.phase(41_000)) == (
        "release",
        "name",
        "release",
    )
    assert groups.after(0) == spared
    assert groups.after(90_000) is None
    assert groups.at(-1) is None
    assert groups.at(1_000_000) is None
    assert groups
    assert not Groups(breathing())


def test_the_breath_rises_and_sinks_between_nothing_and_full():
    timeline = breathing()
    levels = Levels(timeline)
    assert levels.span(timeline.at(0)) == (0, 0)
    assert levels.span(timeline.at(5000)) == (0, 1)
    assert levels.span(timeline.at(9000)) == (1, 0)
    assert levels.span(timeline.at(66_000)) == (0, 0)


def test_a_hold_stays_and_two_in_breaths_share_the_way():
    lengths: tuple[tuple[Phase, int], ...] = (
        ("in", 3000),
        ("in", 1000),
        ("hold", 2000),
        ("out", 6000),
        ("rest", 1000),
    )
    cues, at = [], 0
    for phase, length in lengths:
        cues.append(Cue(at, length, "guide", "breath", phase=phase, cycle=1))
        at += length
    levels = Levels(Timeline("sigh", at, tuple(cues)))
    spans = [levels.span(cue) for cue in cues]
    assert spans[0] == pytest.approx((0, 0.75))
    assert spans[1] == pytest.approx((0.75, 1))
    assert spans[2] == (1, 1)
    assert spans[3] == (1, 0)
    assert spans[4] == (0, 0)


def test_a_turn_that_starts_again_in_another_mode_is_a_turn_of_its_own():
    cues = (
        Cue(0, 5000, "guide", "say", part="arms", mode="tense"),
        Cue(5000, 1000, "guide", "tense", part="arms", mode="tense"),
        Cue(6000, 10_000, "guide", "attend", part="arms", mode="release"),
        Cue(16_000, 20_000, "guide", "release", part="arms", mode="release"),
    )
    groups = Groups(Timeline("x", 36_000, cues))
    again = groups.at(7000)
    assert again is not None
    assert (again.mode, again.phase(7000), again.phase(16_000)) == ("release", "name", "release")
