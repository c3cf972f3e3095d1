"""Each warning of the format's page, and that good exercises get none."""

from __future__ import annotations

from typing import Any

import pytest
from tests.domain.exercises import BREATH_46, exercise, raw

from unclench.domain.advice import warnings
from unclench.domain.faults import parse
from unclench.domain.rules import Path

REST = {"do": "rest", "fill": 1}
END = {"do": "rest", "seconds": 20}
BREATHE = BREATH_46 | {"cycles": 1}
del BREATHE["fill"]


def _warned(*steps: dict[str, Any], **more: Any) -> list[tuple[Path, str]]:
    decoded = raw(*steps, **more)
    parsed = parse(decoded)
    assert parsed.exercise is not None, parsed.faults
    return [(f.path, f.message) for f in warnings(parsed.exercise, decoded, {})]


def test_a_good_exercise_gets_none() -> None:
    assert _warned(BREATH_46, END) == []


def test_a_hold_over_ten_seconds() -> None:
    phases = [{"in": 4}, {"hold": 10.5}, {"out": 4}]
    assert _warned(BREATHE | {"phases": phases}, END) == [
        (("steps", 0, "phases", 1), "a hold of 10.5 s; up to 10 s is safer")
    ]
    assert _warned(BREATHE | {"phases": [{"in": 4}, {"hold": 10}, {"out": 4}]}, END) == []


@pytest.mark.parametrize(("seconds", "rate"), [(10.5, "2.9"), (1.4, "21.4")])
def test_breathing_too_slow_or_too_fast(seconds: float, rate: str) -> None:
    phases = [{"in": seconds}, {"out": seconds}]
    said = f"{rate} breaths a minute; between 3 and 20 is comfortable"
    assert _warned(BREATHE | {"phases": phases}, END) == [(("steps", 0, "phases"), said)]
    taper = BREATHE | {"taper_to": phases}
    assert _warned(taper, END) == [(("steps", 0, "taper_to"), said)]


@pytest.mark.parametrize("seconds", [10, 1.5])
def test_three_and_twenty_breaths_a_minute_are_right(seconds: float) -> None:
    assert _warned(BREATHE | {"phases": [{"in": seconds}, {"out": seconds}]}, END) == []


@pytest.mark.parametrize(
    ("kinds", "breaths"),
    [
        (["in", "out", "in", "out"], 2),
        (["in", "in", "out"], 1),
        (["in", "hold", "in", "out", "rest"], 1),
        (["out", "in"], 1),
        (["in", "out", "out"], 1),
        (["out"], 1),
    ],
)
def test_the_breaths_of_a_cycle_are_counted(kinds: list[str], breaths: int) -> None:
    slow = BREATHE | {"phases": [{kind: 8} for kind in kinds]}
    rate = f"{60 * breaths / (8 * len(kinds)):.1f} breaths a minute"
    told = [said for _, said in _warned(slow, END) if "breaths" in said]
    right = 3 <= 60 * breaths / (8 * len(kinds)) <= 20
    assert [said.startswith(rate) for said in told] == ([] if right else [True])


def test_own_pace_is_judged_by_where_it_goes() -> None:
    fast = [{"in": 1}, {"out": 1}]
    step = {"do": "breathe", "phases": "own-pace", "taper_to": fast, "cycles": 2}
    assert [path for path, _ in _warned(step, END)] == [("steps", 0, "taper_to")]


def test_no_free_breathing_at_the_end() -> None:
    said = "no 20 s of free breathing at the end; add a rest (in 1 minute)"
    assert _warned(BREATH_46, {"do": "rest", "seconds": 19.9}) == []  # 40 s of cycles, 0.1 s more
    assert _warned(BREATH_46, {"do": "rest", "seconds": 10}) == [(("steps", 0), said)]
    inner = {"do": "repeat", "times": 6, "steps": [BREATHE]}
    assert _warned(inner) == [(("steps", 0, "steps", 0), said)]


def test_a_warning_that_several_lengths_share_is_given_once() -> None:
    found = _warned(BREATH_46, {"do": "rest", "seconds": 10}, minutes=(1, 2, 3))
    assert [message[-13:] for _, message in found] == ["(in 1 minute)"]


def test_a_long_silence() -> None:
    steps = ({"do": "say", "text": "A."}, REST, {"do": "say", "text": "Z."})
    found = _warned(*steps, minutes=(2,))
    assert found == [
        (
            ("steps", 1),
            "silence for 116 s; up to 90 s is easier to follow: add lines (in 2 minutes)",
        )
    ]
    assert _warned(*steps, minutes=(2,), kind="rest") == []
    lines = [{"at": 45, "text": "B."}]
    assert _warned(steps[0], REST | {"lines": lines}, steps[2], minutes=(2,)) == []


def test_rests_in_a_row_are_one_silence() -> None:
    quiet = {"do": "rest", "seconds": 50}
    found = _warned({"do": "say", "text": "A."}, quiet, quiet, BREATHE, END, minutes=(3,))
    assert [path for path, _ in found] == [("steps", 1)]


def test_a_long_silence_at_the_end_is_one_too() -> None:
    attend = {"do": "attend", "part": None, "fill": 1, "text": "Listen."}
    found = _warned(attend, minutes=(2,))
    assert found == [
        (
            ("steps", 0),
            "silence for 119 s; up to 90 s is easier to follow: add lines (in 2 minutes)",
        )
    ]


def test_a_silence_in_the_closing_rest_points_to_the_last_step() -> None:
    found = _warned({"do": "say", "text": "A."}, minutes=(2,))
    assert [path for path, _ in found] == [("steps", 0)]


@pytest.mark.parametrize("text", ["Take an Ibuprofen.", "like XANAX, but free", "Soma is here."])
def test_names_of_drugs_and_brands(text: str) -> None:
    found = _warned({"do": "say", "text": text}, REST)
    assert len(found) == 1
    assert "is the name of a drug or a brand; leave it out" in found[0][1]
    assert found[0][0] == ("steps", 0, "text")


def test_words_that_only_hold_a_name_are_right() -> None:
    assert _warned({"do": "say", "text": "Somatic. Advilish."}, REST) == []


HARD = (
    "Relaxation responses facilitate parasympathetic activation, attenuating distress symptoms now."
)


def test_hard_texts_in_english_only() -> None:
    step = {"do": "say", "text": HARD}
    assert _warned(step, REST)[0][1].startswith("reads like US grade ")
    assert _warned(step, REST, language="de") == []
    six = "Progressive neuromuscular relaxation facilitates parasympathetic regulation."
    assert len(_warned(step | {"text": six}, REST)) == 1
    assert _warned(REST, summary=HARD)[0][0] == ("summary",)
    options = {"do": "write", "prompt": "A?", "field": "a", "type": "choice", "seconds": 1}
    found = _warned(options | {"options": ["Fine.", "Valium."]}, REST)
    assert [path for path, _ in found] == [("steps", 0, "options", 1)]


def test_what_nobody_reads_aloud_is_not_judged() -> None:
    assert _warned(REST, author=HARD, evidence={"grade": "A", "source": HARD}) == []


def test_an_exercise_knows_what_it_has() -> None:
    plain = exercise(END, cautions={"neck": "note", "jaw": {"level": "avoid"}})
    assert (plain.breathes, plain.holds) == (False, False)
    assert plain.caution_levels() == {"neck": "note", "jaw": "avoid"}
    assert exercise(BREATH_46).breathes
    assert not exercise(BREATH_46).holds
    held = {"do": "breathe", "phases": [{"in": 4}, {"hold": 2}, {"out": 4}], "cycles": 1}
    assert exercise({"do": "repeat", "times": 1, "steps": [held]}).holds
