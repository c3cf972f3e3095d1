"""What is said about a text while it is written, and how its steps fill the time."""

import json

import pytest

from unclench.files.editing import check, lay
from unclench.files.templates import KINDS, template, template_text


@pytest.mark.parametrize("kind", KINDS)
def test_templates_are_right_and_fill_their_length(kind, tmp_path):
    checked = check(template_text(kind), tmp_path)
    assert checked.exercise is not None
    for minutes in checked.exercise.minutes.choices:
        blocks = lay(checked, minutes).blocks
        assert sum(block.length for block in blocks) == minutes * 60_000
        assert [block.start for block in blocks] == sorted(block.start for block in blocks)
        shares = [block.share for block in blocks if block.share is not None]
        assert sum(shares) == pytest.approx(1)


def test_a_closing_rest_belongs_to_no_step(tmp_path):
    raw = template("breathing")
    raw["steps"] = raw["steps"][1:2]
    blocks = lay(check(json.dumps(raw), tmp_path), 3).blocks
    assert blocks[0].path == ("steps", 0)
    raw["steps"] = [{"do": "say", "text": "Hello."}, {"do": "bell", "times": 3, "every": 2}]
    last = lay(check(json.dumps(raw), tmp_path), 3).blocks[-1]
    assert (last.path, last.kind, last.share) == ((), "rest", None)


def test_repeats_are_there_each_time(tmp_path):
    raw = template("rest")
    inside = [{"do": "say", "text": "Rest."}, {"do": "rest", "seconds": 5}]
    raw["steps"] = [{"do": "repeat", "times": 3, "steps": inside}, {"do": "rest", "fill": 1}]
    blocks = lay(check(json.dumps(raw), tmp_path), 3).blocks
    assert sum(block.path == ("steps", 0, "steps", 1) for block in blocks) == 3


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{", "still open"),
        ("[]", "object"),
        ("x" * (1 << 21), "larger than 1 MiB"),
        ('{"format": 1, "format": 1}', "is here twice"),
    ],
)
def test_what_is_no_exercise(tmp_path, text, said):
    checked = check(text, tmp_path)
    assert not checked.right
    assert any(said in remark.message for remark in checked.remarks)


def test_faults_and_warnings_know_their_place(tmp_path):
    raw = template("breathing")
    raw["steps"][1]["phases"] = [{"in": 4}, {"hold": 12}, {"out": 4}]
    (warned,) = check(json.dumps(raw), tmp_path).remarks
    assert (warned.path, warned.level) == (("steps", 1, "phases", 1), "warning")
    raw["steps"][0]["pause"] = "long"
    (fault,) = check(json.dumps(raw, indent=1), tmp_path).remarks
    assert (fault.path, fault.level) == (("steps", 0, "pause"), "fault")
    assert fault.line > 1


def test_recordings_must_be_there(tmp_path):
    raw = template("rest")
    raw["steps"].insert(0, {"do": "play", "file": "voice.wav"})
    (fault,) = check(json.dumps(raw), tmp_path).remarks
    assert fault.path == ("steps", 0, "file")
