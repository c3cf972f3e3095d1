"""Timelines worked out by hand (data/timelines/README.md) come out to the millisecond."""

import json
from pathlib import Path

import pytest

from unclench.domain.faults import parse
from unclench.domain.timeline import Choices, compile

FILES = sorted((Path(__file__).parents[1] / "data" / "timelines").glob("*.json"))


@pytest.mark.parametrize("path", FILES, ids=[p.stem for p in FILES])
def test_a_timeline_is_as_worked_out_by_hand(path: Path) -> None:
    golden = json.loads(path.read_text(encoding="utf-8"))
    exercise = parse(golden["exercise"]).exercise
    assert exercise is not None
    tags = frozenset(golden["choices"].pop("tags", ()))
    timeline = compile(exercise, Choices(**golden["choices"], tags=tags))
    assert timeline.as_dict() == golden["timeline"]


def test_there_are_ten_and_each_is_explained() -> None:
    notes = FILES[0].with_name("README.md").read_text(encoding="utf-8")
    assert len(FILES) == 10
    assert all(f"`{path.stem}`" in notes for path in FILES)
