"""The generated files are fresh, and the schema agrees with the reader about structure."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from tests.domain.exercises import BREATH_46, raw

from tools.schema import generated, schema
from unclench.domain.faults import parse
from unclench.files.catalogue import exercise_files
from unclench.system import paths

VALIDATOR = jsonschema.Draft202012Validator(schema())
REST = {"do": "rest", "fill": 1}
WRITE = {"do": "write", "prompt": "A?", "field": "a", "seconds": 1}
TENSE = {"do": "tense", "muscles": "arms", "tense": 5, "release": 10}
PHASES = [{"in": 4}, {"out": 6}]
RIGHT: list[dict[str, Any]] = [
    raw(BREATH_46),
    raw(REST, ambience=None, author="A", licence="B", language="pt-BR", after="skip"),
    raw(REST, cautions={"neck": "note", "jaw": {"level": "avoid", "offer": {"holds": False}}}),
    raw({"do": "attend", "part": None, "seconds": 1, "text": "A."}),
    raw({"do": "breathe", "phases": "own-pace", "taper_to": PHASES, "minutes": 0.5}),
    raw(WRITE | {"rate": {"max": 100, "low": "a", "high": "b"}}),
    raw(WRITE | {"type": "choice", "options": ["a", "b"]}),
    raw({"do": "repeat", "times": 2, "steps": [{"do": "bell"}, TENSE]}, REST, minutes=(2.5,)),
    raw({"do": "move", "figure": "f", "out": 1, "back": 1, "times": 1}),
    raw(REST | {"lines": [{"at": 1, "text": "A."}, {"every": 9, "texts": ["B."]}]}),
]
WRONG: list[object] = [
    {},
    [],
    raw(REST, format=2),
    raw(REST, level="1"),
    raw(REST, colour="blue"),
    raw(REST, author=None),
    raw(REST, id="Not a slug"),
    raw(REST, title=""),
    raw(REST, title="a" * 81),
    raw(REST, minutes=(1.25,)),
    raw(REST, minutes=(0.5,)),
    raw(REST, posture=[]),
    raw(REST, kind="breath"),
    raw(REST, cautions={"flu": "note"}),
    raw(REST, cautions={"neck": "stop"}),
    raw(REST, cautions={"neck": {"level": "note", "offer": {"holds": True}}}),
    raw(),
    raw({"do": "no such kind"}),
    raw({"do": "say"}),
    raw({"do": "rest"}),
    raw({"do": "rest", "seconds": 1, "fill": 1}),
    raw({"do": "rest", "fill": 0}),
    raw({"do": "breathe", "phases": PHASES}),
    raw({"do": "breathe", "phases": "own", "cycles": 1}),
    raw({"do": "breathe", "phases": [{"in": 4, "out": 4}], "cycles": 1}),
    raw({"do": "breathe", "phases": [{"in": 0.4}], "cycles": 1}),
    raw({"do": "breathe", "phases": [], "cycles": 1}),
    raw(TENSE | {"muscles": "arm"}),
    raw(TENSE | {"tense": 11}),
    raw({"do": "bell", "times": 0}),
    raw({"do": "bell", "times": True}),
    raw(WRITE | {"rate": {"max": 50, "low": "a", "high": "b"}}),
    raw(REST | {"lines": [{"at": 1}]}),
    raw(REST | {"only": []}),
    raw(REST | {"unless": ["flu"]}),
]


@pytest.mark.parametrize("sample", RIGHT)
def test_schema_and_reader_both_accept(sample: dict[str, Any]) -> None:
    assert parse(sample).exercise is not None
    assert not list(VALIDATOR.iter_errors(sample))


@pytest.mark.parametrize("sample", WRONG)
def test_schema_and_reader_both_refuse(sample: object) -> None:
    assert parse(sample).faults
    assert list(VALIDATOR.iter_errors(sample))


def test_the_schema_itself_is_right() -> None:
    jsonschema.Draft202012Validator.check_schema(schema())


@pytest.mark.parametrize("path", exercise_files(paths.exercises()), ids=lambda p: p.stem)
def test_the_schema_accepts_each_shipped_exercise(path: Path) -> None:
    assert not list(VALIDATOR.iter_errors(json.loads(path.read_text(encoding="utf-8"))))


@pytest.mark.parametrize("name", ["exercise.schema.json", "index.json"])
def test_what_is_generated_is_fresh(name: str) -> None:
    written = (paths.exercises() / name).read_text(encoding="utf-8")
    fresh = generated(paths.exercises())[name]
    assert written == fresh, f"{name} is out of date: run make schema"
