"""The texts of an exercise file, for a search."""

import json
import os

import pytest

from unclench.files.exercise_words import BYTES_MOST, stamp, words_of

STEPS = [
    {"do": "say", "text": "Let your neck be long."},
    {
        "do": "breathe",
        "phases": [{"in": 4, "cue": "Up"}, {"out": 6}],
        "lines": [{"every": 20, "texts": ["Slowly.", "Slowly.", "Like sand."]}],
    },
    {"do": "write", "prompt": "What now?", "kind": "choice", "options": ["Rest", "Walk"]},
]


def test_reads_what_is_said_shown_and_asked_each_once_and_nothing_else(tmp_path):
    path = tmp_path / "own.json"
    told = {"steps": STEPS, "title": "Own", "evidence": {"grade": "B", "source": "A trial."}}
    path.write_text(json.dumps(told))
    lines = ("Let your neck be long.", "Up", "Slowly.", "Like sand.", "What now?", "Rest", "Walk")
    assert words_of(path) == (*lines, "A trial.")


@pytest.mark.parametrize("text", ["", "[]", "{", "[" * 100_000, '{"steps": 1}'])
def test_a_file_with_faults_says_nothing(tmp_path, text):
    path = tmp_path / "odd.json"
    path.write_text(text)
    assert words_of(path) == ()


def test_only_a_plain_file_of_a_usual_size_has_a_stamp(tmp_path):
    path = tmp_path / "own.json"
    assert stamp(path) is None
    assert words_of(path) == ()
    path.write_text("{}")
    first = stamp(path)
    assert first is not None
    path.write_text("{ }")
    assert stamp(path) != first
    os.truncate(path, BYTES_MOST + 1)
    assert stamp(path) is None
    assert stamp(tmp_path) is None
