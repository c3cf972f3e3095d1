"""The format's page for authors: each of its examples is right, and it leaves nothing out."""

import json
import re
import wave
from pathlib import Path

import pytest
from pydantic import BaseModel
from tests.domain.exercises import raw

from unclench.domain.body import PARTS
from unclench.domain.cautions import TAGS
from unclench.domain.exercise import Exercise
from unclench.domain.program import STEPS, Instead, Program, Week
from unclench.domain.steps import KINDS
from unclench.files import programs
from unclench.files.program_reader import LoadedProgram, read_program
from unclench.files.reader import Loaded, read
from unclench.system import paths

PAGE = (paths.exercises() / "README.md").read_text(encoding="utf-8")
_ALL = [json.loads(text) for text in re.findall(r"```json\n(.*?)```", PAGE, re.DOTALL)]
EXAMPLES = [each for each in _ALL if "weeks" not in each]


@pytest.mark.parametrize("example", EXAMPLES, ids=[e.get("do", "whole") for e in EXAMPLES])
def test_each_example_is_right(example: dict[str, object], tmp_path: Path) -> None:
    with wave.open(str(tmp_path / "my-voice.wav"), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(8000)
        sound.writeframes(bytes(16_000))
    path = tmp_path / "example.json"
    whole = raw(example, {"do": "rest", "fill": 1}, minutes=(3,)) if "do" in example else example
    path.write_text(json.dumps(whole), encoding="utf-8")
    assert isinstance(read(path), Loaded), read(path)


def test_the_program_is_right(tmp_path: Path) -> None:
    (example,) = (each for each in _ALL if "weeks" in each)
    path = tmp_path / "program.json"
    path.write_text(json.dumps(example), encoding="utf-8")
    found = read_program(path, programs.known(tmp_path))
    assert isinstance(found, LoadedProgram), found


def test_each_kind_of_step_has_an_example() -> None:
    assert [e["do"] for e in EXAMPLES if "do" in e] == list(KINDS)


def test_every_key_tag_and_part_is_named() -> None:
    formats: tuple[type[BaseModel], ...] = (Exercise, Program, Week, Instead)
    models = (*formats, *STEPS.values(), *KINDS.values())
    fields = [model.model_fields for model in models]
    keys = {field.alias or name for each in fields for name, field in each.items()}
    named = set(re.findall(r"`\"?([\w$-]+)", PAGE)) | set(re.findall(r"\"([\w$-]+)\":", PAGE))
    assert keys <= named
    assert set(TAGS) <= named
    assert {
        p.removesuffix("_d").removesuffix("_n") for p in PARTS if p[-2:] not in ("_l", "_r")
    } <= named
