"""A text that is made where no language is set is said where one is."""

import copy
import json

import pytest

from unclench.system.said import (
    QT_TRANSLATE_NOOP,
    Numeral,
    Said,
    changed,
    english_form,
    fill,
    packed,
    spoken,
    unpacked,
)

GERMAN = {
    ("faults", "{key} is {value}", -1): "{key} steht auf {value}",
    ("faults", "item {number}", -1): "Eintrag {number}",
    ("faults", "{count} step(s)", 1): "{count} Schritt",
    ("faults", "{count} step(s)", 2): "{count} Schritte",
    ("faults", "{count} step(s)", 3): "{count} Schritte",
    ("faults", "lasts {length} min", -1): "dauert {length} Min.",
}


def german(context: str, text: str, _comment: str = "", n: int = -1) -> str:
    return GERMAN.get((context, text, n), text)


def test_it_is_a_text_in_english_like_any_other():
    item = fill(QT_TRANSLATE_NOOP("faults", "item {number}"), number=3)
    whole = fill(QT_TRANSLATE_NOOP("faults", "{key} is {value}"), key=item, value='"high"')
    assert whole == 'item 3 is "high"'
    assert json.dumps([whole]) == json.dumps(['item 3 is "high"'])
    assert hash(whole) == hash('item 3 is "high"')
    assert f"{whole}!" == 'item 3 is "high"!'


def test_it_is_said_with_all_that_it_holds_in_another_language():
    item = fill(QT_TRANSLATE_NOOP("faults", "item {number}"), number=3)
    whole = fill(QT_TRANSLATE_NOOP("faults", "{key} is {value}"), key=item, value="{key}")
    assert spoken(whole, german) == "Eintrag 3 steht auf {key}"
    assert spoken("a file's own words", german) == "a file's own words"


def test_an_exception_gives_it_back_whole():
    said = fill(QT_TRANSLATE_NOOP("faults", "item {number}"), number=3)
    outer = fill(QT_TRANSLATE_NOOP("faults", "{key} is {value}"), key=ValueError(said), value=1)
    assert spoken(str(ValueError(said)), german) == "Eintrag 3"
    assert spoken(outer, german) == "Eintrag 3 steht auf 1"


@pytest.mark.parametrize(
    ("count", "english", "said"),
    [
        (1, "1 step", "1 Schritt"),
        (2, "2 steps", "2 Schritte"),
        (0, "0 steps", "0 step(s)"),
        (1.0, "1 step", "1 Schritt"),
        (2.5, "2.5 steps", "2,5 Schritte"),
        (0.5, "0.5 steps", "0,5 Schritte"),
    ],
)
def test_a_count_decides_the_form(count, english, said):
    found = fill(QT_TRANSLATE_NOOP("faults", "{count} step(s)", "", 1), count=count)
    assert found == english
    assert spoken(found, german, ",") == said.replace("step(s)", "steps")


def test_what_lacks_a_translation_has_its_english_form():
    text = QT_TRANSLATE_NOOP("faults", "{count} entr(y|ies) of {who}", "", 1)
    assert spoken(fill(text, count=1, who="her"), german) == "1 entry of her"
    assert spoken(fill(text, count=4, who="her"), german) == "4 entries of her"


def test_english_forms_leave_other_brackets_alone():
    assert (
        english_form("(a) step(s), {n} (person|people) (or so", 2) == "(a) steps, {n} people (or so"
    )
    assert english_form("step(s)", 1) == "step"


def test_a_number_has_the_mark_of_the_language():
    found = fill(QT_TRANSLATE_NOOP("faults", "lasts {length} min"), length=Numeral("4.0"))
    assert found == "lasts 4.0 min"
    assert spoken(found, german, ",") == "dauert 4,0 Min."
    given = fill(QT_TRANSLATE_NOOP("faults", "lasts {length} min"), length="4.0")
    assert spoken(given, german, ",") == "dauert 4.0 Min."


def test_more_can_be_filled_in_later():
    text = fill(QT_TRANSLATE_NOOP("faults", "{key} is {value}"), key="a")
    assert text == "a is {value}"
    assert spoken(fill(text, value="b"), german) == "a steht auf b"
    counted = fill(QT_TRANSLATE_NOOP("faults", "{count} step(s) of {who}", "", 1), count=1)
    assert fill(counted, who="her") == "1 step of her"


def test_its_words_and_its_values_can_be_changed():
    said = fill(QT_TRANSLATE_NOOP("faults", "{key} is {value}"), key="a", value=2)
    loud = changed(said, str.upper)
    assert loud == "A IS 2"
    assert spoken(loud, german) == "A steht auf 2"
    assert changed("plain", str.upper) == "PLAIN"
    assert type(changed(Numeral("1.5"), str)) is Numeral


def test_it_goes_through_json_and_copies_and_comes_back():
    inner = fill(QT_TRANSLATE_NOOP("faults", "{count} step(s)", "", 1), count=2.5)
    said = fill(QT_TRANSLATE_NOOP("faults", "{key} is {value}"), key=inner, value=7)
    for back in (unpacked(json.loads(json.dumps(packed(said)))), copy.deepcopy(said)):
        assert back == said == "2.5 steps is 7"
        assert spoken(back, german, ",") == "2,5 Schritte steht auf 7"
    assert unpacked(packed("plain")) == "plain"


def test_a_number_needs_no_values():
    assert unpacked({"number": 3, "values": 4}) == "3"


@pytest.mark.parametrize("kept", [3, {}, {"text": "a"}, None, [1]])
def test_what_was_not_packed_is_refused(kept):
    with pytest.raises((TypeError, LookupError, AttributeError)):
        unpacked(kept)


def test_a_text_knows_where_it_is_from():
    text = QT_TRANSLATE_NOOP("faults", "item {number}")
    assert isinstance(text, Said)
    assert (text.context, text.source, dict(text.values)) == ("faults", "item {number}", {})
