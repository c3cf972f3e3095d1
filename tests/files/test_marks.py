"""Where the lines and bells of a timeline stand in the exercise."""

import json

from unclench.files.editing import check, lay
from unclench.files.templates import template


def marks(tmp_path, *steps, minutes=3):
    raw = {**template("rest"), "steps": list(steps)}
    checked = check(json.dumps(raw), tmp_path)
    assert checked.exercise is not None, checked.remarks
    return lay(checked, minutes).marks


def test_lines_lead_to_their_words(tmp_path):
    lines = [
        {"at": 20, "text": "Once."},
        {"every": 45, "texts": ["One.", "Two."]},
    ]
    found = marks(tmp_path, {"do": "rest", "fill": 1, "lines": lines})
    assert [(one.start, one.text, one.inside) for one in found] == [
        (20_000, "Once.", ("lines", 0, "text")),
        (45_000, "One.", ("lines", 1, "texts", 0)),
        (90_000, "Two.", ("lines", 1, "texts", 1)),
        (135_000, "One.", ("lines", 1, "texts", 0)),
    ]
    assert {(one.path, one.kind) for one in found} == {(("steps", 0), "line")}


def test_the_same_words_at_two_moments_are_told_apart(tmp_path):
    lines = [{"at": 20, "text": "Soft."}, {"at": 60, "text": "Soft."}]
    found = marks(tmp_path, {"do": "rest", "fill": 1, "lines": lines})
    assert [one.inside[1] for one in found] == [0, 1]


def test_bells_stand_where_they_ring_each_time(tmp_path):
    bells = {"do": "bell", "times": 2, "every": 5}
    found = marks(
        tmp_path,
        {"do": "say", "text": "Rest.", "pause": 2},
        {"do": "repeat", "times": 2, "steps": [bells]},
        {"do": "rest", "fill": 1},
        {"do": "bell"},
    )
    assert [one.kind for one in found] == ["bell"] * 5
    assert [one.path for one in found] == [("steps", 1, "steps", 0)] * 4 + [("steps", 3)]
    assert found[1].start - found[0].start == 5000
    assert found[-1].start == 180_000
    assert {one.inside for one in found} == {()}


def test_a_line_that_comes_at_another_moment_than_written_leads_to_its_step(tmp_path):
    """A step that a reader of the file has moved on in keeps its line, without its place."""
    lines = [{"every": 45, "texts": ["One."]}, {"at": 2.0004, "text": "Soft."}]
    found = marks(tmp_path, {"do": "rest", "fill": 1, "lines": lines})
    assert [one.inside[:2] for one in found if one.text == "Soft."] == [("lines", 1)]
