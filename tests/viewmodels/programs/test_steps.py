"""What a step asks for, and what is said after its session."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from unclench.domain.program import Program
from unclench.domain.program_run import Done, Place, ProgramRun, StepTarget, ended, step_at, target
from unclench.viewmodels.programs import steps

NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)
OTHERS = [{"when": "neck", "exercise": "pmr-release", "minutes": 5}]
STEPS: list[dict[str, Any]] = [
    {"exercise": "pmr-short", "minutes": 10, "instead": OTHERS},
    {"read": "stress"},
    {"ask": "peg"},
    {"ask": "check-in"},
    {"exercise": "breath-46"},
]
TITLES = {"pmr-short": "Muscles, short", "breath-46": "Longer out-breath"}
WEEKS = [
    {"title": "Notice", "idea": "I.", "days": 3, "steps": STEPS},
    {"title": "Let go", "idea": "I.", "days": 3, "steps": [{"read": "stress"}]},
]
TOP = {"format": 1, "id": "mine", "title": "Mine", "summary": "S.", "for": ["pain"]}
PROGRAM = Program.model_validate({**TOP, "weeks": WEEKS})
RUN = ProgramRun("r", "mine", "Mine", NOON)


def named(wanted: StepTarget) -> str:
    return steps.title(wanted, lambda name: TITLES.get(name, ""), {"stress": "Stress"}.__getitem__)


def done(*numbers: int) -> ProgramRun:
    return replace(RUN, done=tuple(Done(Place(0, number), NOON) for number in numbers))


@pytest.mark.parametrize(
    ("number", "wanted", "title"),
    [
        (0, StepTarget("exercise", "pmr-short", 10), "Muscles, short, 10 minutes"),
        (1, StepTarget("read", "stress"), "Read “Stress”"),
        (2, StepTarget("ask", "peg"), "Three questions about your week"),
        (3, StepTarget("ask", "check-in"), "A check-in"),
        (4, StepTarget("exercise", "breath-46"), "Longer out-breath"),
    ],
)
def test_each_kind_of_step_has_what_it_leads_to_and_a_title(qapp, number, wanted, title):
    found = target(PROGRAM.weeks[0].steps[number], frozenset())
    assert found == wanted
    assert named(found) == title


def test_a_caution_leads_to_another_exercise(qapp):
    found = target(PROGRAM.weeks[0].steps[0], frozenset({"neck"}))
    assert found == StepTarget("exercise", "pmr-release", 5)
    assert named(found) == "pmr-release, 5 minutes"


def test_a_place_that_a_newer_version_lacks_is_none():
    assert step_at(PROGRAM, Place(0, 4)) is PROGRAM.weeks[0].steps[4]
    assert step_at(PROGRAM, Place(0, 5)) is None
    assert step_at(PROGRAM, Place(2, 0)) is None


def test_the_week_is_told_as_people_count(qapp):
    assert steps.week_words(PROGRAM, 1) == "Mine · week 2 of 2"


@pytest.mark.parametrize(
    ("run", "number", "said"),
    [
        (done(0), 0, "That was week 1, step 1. Next: Read “Stress”."),
        (RUN, 0, "This step is still there when you want it. Next: Muscles, short, 10 minutes."),
        (done(0, 1, 2, 3, 4), 4, "That was week 1, step 5. Next is week 2, “Let go”."),
        (done(0), 9, ""),
    ],
)
def test_after_a_session_it_is_said_what_comes_next(qapp, run, number, said):
    assert steps.after_session(PROGRAM, run, Place(0, number), frozenset(), named) == said


def test_after_the_last_one_nothing_comes(qapp):
    over = ended(done(0), NOON, "finished")
    assert "last step of “Mine”" in steps.after_session(
        PROGRAM, over, Place(0, 0), frozenset(), named
    )
    everything = replace(done(0, 1, 2, 3, 4), week=1)
    everything = replace(everything, done=(*everything.done, Done(Place(1, 0), NOON)))
    assert steps.after_session(PROGRAM, everything, Place(0, 0), frozenset(), named) == (
        "That was week 1, step 1."
    )


def test_what_comes_next_is_what_the_persons_cautions_ask_for(qapp):
    said = steps.after_session(PROGRAM, done(1), Place(0, 1), {"neck"}, named)
    assert said == "That was week 1, step 2. Next: pmr-release, 5 minutes."


@pytest.mark.parametrize("how", ["stopped", "finished"])
def test_who_plays_on_in_a_run_that_ended_is_not_told_that_it_ended_now(qapp, how):
    before = replace(done(0), done=(Done(Place(0, 0), NOON + timedelta(days=1)),))
    over = ended(before, NOON, how)
    said = steps.after_session(PROGRAM, over, Place(0, 0), frozenset(), named)
    assert said == "That was week 1, step 1."
