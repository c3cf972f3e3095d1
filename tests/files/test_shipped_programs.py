"""The programs that ship: right, without warnings, and safe for everybody they may meet."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from unclench.domain.cautions import TAGS, Tag
from unclench.domain.exercise import Caution, Exercise
from unclench.domain.program import AskStep, ExerciseStep, Program, ReadStep, Step
from unclench.files import programs
from unclench.files.folder import program_files
from unclench.files.program_reader import LoadedProgram, read_program, warn_of
from unclench.files.reader import Loaded, read
from unclench.system import paths

FILES = {path.stem: path for path in program_files(paths.exercises())}
LONGEST = 20  # minutes of one step


def loaded(name: str) -> LoadedProgram:
    nobody = paths.exercises() / "nobodys"
    found = read_program(FILES[name], programs.known(nobody))
    assert isinstance(found, LoadedProgram), found
    return found


def exercise(name: str) -> Exercise:
    found = read(paths.exercises() / f"{name}.json")
    assert isinstance(found, Loaded), found
    return found.exercise


def steps(program: Program) -> Iterator[Step]:
    for week in program.weeks:
        yield from week.steps


def played(program: Program) -> Iterator[ExerciseStep]:
    return (step for step in steps(program) if isinstance(step, ExerciseStep))


def suits(made: Exercise, tag: Tag) -> bool:
    """Whether a person with this tag is not sent to another exercise."""
    caution = made.cautions.get(tag)
    elsewhere = isinstance(caution, Caution) and bool(caution.offer and caution.offer.exercise)
    level = made.caution_levels().get(tag)
    return level != "avoid" and not (level == "modify" and elsewhere)


def test_four_programs_ship_with_their_weeks():
    weeks = {name: len(loaded(name).program.weeks) for name in FILES}
    wanted = {"better-nights": 3, "ease-into-it": 8, "let-go-ladder": 8, "two-quiet-weeks": 2}
    assert weeks == wanted


@pytest.mark.parametrize("name", FILES)
def test_a_program_is_right_and_nothing_is_to_be_warned_of(name):
    found = loaded(name)
    assert warn_of(found) == []
    assert found.program.id == name
    assert found.program.evidence is not None


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("tag", TAGS)
def test_nobody_is_led_to_an_exercise_that_their_caution_forbids(name, tag):
    for step in played(loaded(name).program):
        other = next((one for one in step.instead if one.when == tag), None)
        suited = exercise(other.exercise if other else step.exercise)
        assert suits(suited, tag), f"{step.exercise} with {tag}"


@pytest.mark.parametrize("name", FILES)
def test_what_is_done_instead_is_another_thing_and_no_longer(name):
    for step in played(loaded(name).program):
        for other in step.instead:
            assert (other.exercise, other.minutes) != (step.exercise, step.minutes)
            assert (other.minutes or 0) <= (step.minutes or 0) <= LONGEST


@pytest.mark.parametrize("name", FILES)
def test_each_length_is_said(name):
    for step in played(loaded(name).program):
        assert step.minutes is not None
        assert all(other.minutes is not None for other in step.instead)


@pytest.mark.parametrize("name", FILES)
def test_ideas_are_one_to_three_sentences(name):
    for week in loaded(name).program.weeks:
        assert 1 <= sum(week.idea.count(end) for end in ".?!") <= 3, week.idea


def test_the_long_one_asks_about_the_week_at_its_start_and_every_second_week():
    weeks = loaded("ease-into-it").program.weeks
    asked = [n for n, week in enumerate(weeks, 1) if AskStep(ask="peg") in week.steps]
    assert asked == [1, 2, 4, 6, 8]
    assert weeks[0].steps[0] == AskStep(ask="peg")
    for week in weeks:
        assert sum(isinstance(step, ReadStep) for step in week.steps) == 1
        assert week.days == 4


def test_the_ladder_has_its_rungs_in_order():
    weeks = loaded("let-go-ladder").program.weeks
    first = [next(s.exercise for s in week.steps if isinstance(s, ExerciseStep)) for week in weeks]
    learned = ["pmr-16", "pmr-short", "pmr-release", "pmr-cue"]
    assert first[:7] == [*learned, "relax-differential", "relax-rapid", "relax-apply"]


def test_the_short_one_takes_three_to_ten_minutes():
    lengths = [step.minutes or 0 for step in played(loaded("two-quiet-weeks").program)]
    assert min(lengths) == 3
    assert max(lengths) == 10
