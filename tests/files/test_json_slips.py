"""Slips of a hand that edits JSON: each is told in a whole sentence, at the place to mend."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tests.domain.exercises import raw

from unclench.domain.fault_words import faults
from unclench.files.editing import check
from unclench.files.json_slips import no_json
from unclench.files.positions import line_of
from unclench.files.reader import Loaded, read

PYTHONS = re.compile("(?i)expecting|delimiter|property|extra data|illegal|unterminated|invalid")

# what stands in a file, the offset that is named, and words of the sentence
SLIPS: dict[str, tuple[str, int, str]] = {
    "a decimal comma": ('{"in": 4,5}', 7, r"\(4,5\); JSON uses a point: write 4\.5$"),
    "a negative one": ('{"in": -0,125}', 7, r"write -0\.125$"),
    "a comma for thousands": ('{"in": 1,500}', 7, r"write 1\.500, or 1500 if"),
    "values without brackets": ('{"in": 4, 5}', 10, "where a name in straight quotes belongs"),
    "a wide colon": ('{"in"：4}', 5, "has the character ： here, where JSON uses only :"),
    "a wide comma": ('{"in": 4，"out": 6}', 8, "uses only ,"),
    "a listing comma": ('{"in": 4、"out": 6}', 8, "uses only ,"),
    "an Arabic comma": ('{"in": 4، "out": 6}', 8, "uses only ,"),
    "a wide brace": ('｛"in": 4}', 0, "uses only {"),
    "a wide semicolon": ('{"in": 4；"out": 6}', 8, "uses only ,"),
    "a corner bracket": ('{"in": 「4」}', 7, "has a curly quote"),
    "an Arabic digit": ('{"in": ٤}', 7, r"the number ٤ in other digits; .*: write 4$"),
    "an Arabic decimal": ('{"in": ٤٫٥}', 7, r"write 4\.5$"),
    "wide digits": ('{"in": １２．５}', 7, r"write 12\.5$"),
    "other digits behind ours": ('{"in": 1٢}', 7, "write 12$"),
    "other digits below zero": ('{"in": -٤}', 7, "write -4$"),
    "a comma forgotten": ('{"in": 4\n  "out": 6}', 8, "is missing a comma"),
    "a comma forgotten behind a text": ('{"in": "a"\n"out": 6}', 10, "is missing a comma"),
    "a comma forgotten behind a list": ('{"in": [] "out": 6}', 9, "is missing a comma"),
    "a comma forgotten between objects": ("[{}\r\n{}]", 3, "is missing a comma"),
    "a comma forgotten between numbers": ("[4\n5]", 2, "is missing a comma"),
    "a comma too many": ('{"in": 4,\n}', 8, "comma here with nothing after it"),
    "a comma too many in a list": ("[4, ]", 2, "comma here with nothing after it"),
    "two commas": ("[4,, 5]", 3, "comma here with nothing after it"),
    "a comma at the beginning": ("[, 5]", 1, "comma here with nothing after it"),
    "a semicolon": ('{"in": 4; "out": 6}', 8, r"JSON needs a comma"),
    "a semicolon for a colon": ('{"in"; 4}', 5, r"JSON needs a colon"),
    "a path of Windows": ('{"file": "my\\voice.wav"}', 12, r"in a path write / .*\\\\$"),
    "a path of Windows with u": ('{"file": "my\\users.wav"}', 12, r"in a path write /"),
    "a fence": ('```json\n{"in": 4}\n```\n', 0, "has a line with ``` here"),
    "a fence at the end": ('{"in": 4}\n  ```\n', 10, "has a line with ``` here"),
    "another fence": ('~~~\n{"in": 4}', 0, "has a line with ~~~"),
    "a merge": ('{"a": 1,\n<<<<<<< HEAD\n"in": 4\n', 9, "as a merge leaves them"),
    "the middle of a merge": ('{"a": 1,\r=======\r"in": 4\n', 9, "as a merge leaves them"),
    "the end of a merge": ('{"a": 1\n>>>>>>> theirs\n}', 8, "as a merge leaves them"),
    "the base of a merge": ('{"a": 1\n||||||| 1234\n}', 8, "as a merge leaves them"),
    "a unit": ('{"seconds": 20 s}', 12, "has 20 s where a number should be alone; write 20$"),
    "a unit at once": ('{"seconds": 4.5min,}', 12, r"has 4\.5min where .*; write 4\.5$"),
    "a percent sign": ('{"tempo": 80%}', 10, "has 80% .*write 80$"),
    "a number that stops at its point": ('{"in": 5.}', 7, r"has 5\. where .*write 5$"),
    "a fraction": ('{"fill": 1/2}', 9, r"\(1/2\).*: write 0\.5$"),
    "a mixed fraction": ('{"fill": 1 1/2}', 9, r"write 1\.5$"),
    "a division by nothing": ('{"fill": 1/0}', 9, "has 1/0 where .*write 1$"),
    "a fraction of one sign": ('{"fill": ½}', 9, r"\(½\).*: write 0\.5$"),
    "a number and such a sign": ('{"fill": 4½}', 9, r"write 4\.5$"),
    "a zero before": ('{"in": 04}', 7, r"starts with 0 \(04\); write 4$"),
    "sixteens": ('{"in": 0x1F}', 7, "write 31$"),
    "a range": ('{"in": 4-6}', 7, "has two numbers"),
    "a range in words": ('{"in": 4 to 6}', 7, "has two numbers"),
    "a time": ('{"seconds": 1:30}', 12, "has a time"),
    "thousands": ('{"seconds": 1 500}', 12, "write 1500$"),
    "numbers side by side": ("[4 5]", 1, "has more than one number"),
    "no zero before the point": ('{"fill": .5}', 9, r"JSON writes 0\.5$"),
    "a plus": ('{"fill": +5}', 9, "JSON writes 5$"),
    "another minus": ('{"fill": −.5}', 9, r"JSON writes -0\.5$"),
    "a tab": ('{"a": "b\tc"}', 8, "has a tab inside"),
    "a line inside": ('{"a": "b\rc"}', 8, "continues on the next line"),
    "a bell": ('{"a": "b\x07c"}', 8, r"U\+0007\) inside a text"),
    "a form feed": ('{\f"a": 1}', 1, r"U\+000C"),
    "a text without end": ('{"a": "b', 6, "never ends"),
    "cut off": ('{"a": [\n1', 9, r"the \[ of line 1 is still open"),
    "cut off behind a comma": ('{"a": [\r[], {"a": 1}],\r', 23, "the { of line 1 is still open"),
    "another bracket": ('{"a":\n[{"b": 1]}', 14, "the { of line 2 is still open: close it with }"),
    "a list closed as an object": ('{"a": [1}', 8, r"the \[ of line 1 .* with \]"),
    "round brackets": ('{"a": (1)}', 6, "a round bracket"),
    "a quote in a text": ('{"a": "Say "hello" now"}', 12, 'for a quote inside a text'),
    "a doubled quote": ('{"a": "Say ""hello"" now"}', 12, 'for a quote inside a text'),
    "no colon": ('{"a" 1}', 4, "is missing a colon"),
    "an equals sign": ('{"a" = 1}', 5, "has an equals sign"),
    "no value": ('{"a", "b": 1}', 4, "has a name without a value"),
    "no value behind the colon": ('{"a":\n, "b": 1}', 5, "has no value here"),
    "no brace": ('"format": 1', 0, "does not start with a brace"),
    "words before": ('\nHere it is: {"a": 1}', 1, "does not start with a brace"),
    "two exercises": ('{"a": 1}\n{"a": 1}', 9, "has a second exercise"),
    "a brace too many": ('{"a": 1}}', 8, "has } too many"),
    "words behind": ('{"a": 1}\nEnjoy!', 9, "after the } that ends it"),
    "capitals": ('{"a": True}', 6, "True here, which JSON writes true$"),
    "another null": ('{"a": None}', 6, "writes null$"),
    "no quotes": ('{"a": say}', 6, "the word say here without quotes"),
    "a name without quotes": ('{format: 1}', 1, 'without its quotes here; write "format"$'),
    "a name that lacks its first": ('{title": 1}', 1, 'write "title"$'),
    "dots": ('{"a": [1, ...]}', 10, "three dots"),
    "a backtick": ("{`a`: 1}", 1, "backtick"),
    "a web page's quote": ("{&quot;a&quot;: 1}", 1, "as on a web page"),
    "a page's comment": ("{<!-- a -->}", 1, "has a comment"),
    "a comment behind a number": ('{"a": 1 // one\n}', 8, "has a comment"),
    "escaped as a whole": ('{\\"a\\": 1}', 1, "outside of any text"),
    "another sign for a value": ('{"a": *}', 6, r"has \* here, where a value belongs"),
    "another sign for a name": ('{?: 1}', 1, r"has \? here, where a name"),
    "another sign for a comma": ('{"a": [] ?}', 9, "where a comma belongs"),
    "nothing but a sign": ("*", 0, "does not start with a brace"),
    "a colon that stands alone": ('{"a": : 1}', 6, "where a value belongs"),
}  # fmt: skip


@pytest.mark.parametrize("case", SLIPS)
def test_each_slip_has_its_sentence_and_its_place(tmp_path: Path, case: str) -> None:
    text, at, said = SLIPS[case]
    path = tmp_path / "mine.json"
    path.write_bytes(text.encode())
    found = read(path)
    assert isinstance(found, list)
    (fault,) = found
    assert re.search(said, fault.message)
    assert (fault.line, fault.column) == line_of(text, at)
    assert not PYTHONS.search(fault.message)
    assert [remark.message for remark in check(text, tmp_path).remarks] == [fault.message]


def test_what_a_newer_python_calls_a_trailing_comma_is_told_alike() -> None:
    error = json.JSONDecodeError("Illegal trailing comma before end of object", '{"a": 1, }', 7)
    at, said = no_json('{"a": 1, }', error)
    assert (at, said) == (7, "has a comma here with nothing after it; delete the comma")


@given(st.text(st.sampled_from('{}[]":,.0159-+/½٤٫，：“\\ \t\r\n#xn…('), max_size=24))
@example("4 5")
@example("4 5".rjust(70, "1"))
@example('{"a": 1' + "2" * 99 + " x}")
def test_any_text_gets_a_sentence(text: str) -> None:
    try:
        json.loads(text)
    except json.JSONDecodeError as error:
        at, said = no_json(text, error)
        assert 0 <= at <= len(text)
        assert not PYTHONS.search(said)
        assert 10 < len(said) < 300


@pytest.mark.parametrize("end", ["\r", "\r\n", "\n"])
def test_lines_count_on_every_system(tmp_path: Path, end: str) -> None:
    text = json.dumps(raw({"do": "rest", "fill": 1}, id="Not Right"), indent=1)
    line = next(k for k, row in enumerate(text.split("\n"), 1) if '"id"' in row)
    path = tmp_path / "mine.json"
    path.write_bytes(text.replace("\n", end).encode())
    found = read(path)
    assert isinstance(found, list)
    assert [(fault.line, fault.column) for fault in found] == [(line, 8)]
    path.write_bytes(text.replace("\n", end).replace('"Not', "'Not").encode())
    found = read(path)
    assert isinstance(found, list)
    assert [(fault.line, fault.column) for fault in found] == [(line, 8)]
    path.write_bytes(text.replace("\n", end).replace("Not Right", "right").encode())
    assert isinstance(read(path), Loaded)


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("日本語", '"日本語"'),
        ("العربية", '"العربية"'),
        ("my–breath", '"my–breath"'),
        ("\ud800", r'"\ud800"'),
        ("a\u202eb", r'"a\u202eb"'),
        ("é" * 99, '"' + "é" * 56 + "..."),
    ],
)
def test_values_are_shown_in_their_own_script(value: str, shown: str) -> None:
    error = {"type": "string_pattern_mismatch", "loc": ("language",), "ctx": {}}
    (fault,) = faults({"language": value}, [error])  # type: ignore[list-item]
    assert f'"language" is {shown}; it must be' in fault.message
