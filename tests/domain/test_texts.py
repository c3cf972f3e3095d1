"""Places in a text: filled by name, and never more than was asked for."""

import pytest

from unclench.domain import body
from unclench.domain.body_names import NAMES
from unclench.domain.texts import QT_TRANSLATE_NOOP, begun, english, fill, quantity


@pytest.mark.parametrize(
    ("text", "values", "filled"),
    [
        ("no place", {"a": 1}, "no place"),
        ("{b} then {a}", {"a": 1, "b": "two"}, "two then 1"),
        ("{a}{a}", {"a": "x"}, "xx"),
        ("{gone} stays, {a} goes", {"a": "x"}, "{gone} stays, x goes"),
        ("{a", {"a": "x"}, "{a"),
        ("{a.b} {a[0]} {}", {"a": "x"}, "{a.b} {a[0]} {}"),
        ("a brace } alone, and {{a}}", {"a": "x"}, "a brace } alone, and {x}"),
        ("{file} in {folder}", {"file": "{folder}", "folder": "{file}"}, "{folder} in {file}"),
    ],
)
def test_values_stand_where_their_names_did(text, values, filled):
    assert fill(text, **values) == filled


def test_a_line_begins_with_a_capital():
    assert [begun(one) for one in ("left hand", "PMR", "über 8", "")] == [
        "Left hand", "PMR", "Über 8", "",
    ]  # fmt: skip
    assert body.title("hand_l") == "Left hand"


def test_a_marked_text_is_itself():
    assert QT_TRANSLATE_NOOP("body", "left hand") == english("body", "left hand") == "left hand"


def test_every_part_has_a_name_of_its_own_that_can_be_translated():
    assert set(NAMES) == body.PARTS
    german = {("body", "left hand"): "linke Hand"}
    assert body.name("hand_l", lambda context, text: german[context, text]) == "linke Hand"


def test_what_is_no_part_is_named_as_it_stands():
    assert body.name("left_shoulde") == "left shoulde"


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (0, "0 minutes"),
        (0.5, "0.5 minutes"),
        (1, "1 minute"),
        (1.0, "1 minute"),
        (12, "12 minutes"),
    ],
)
def test_one_of_a_thing_is_said_as_one(number, said):
    assert quantity(number, "minute") == said
