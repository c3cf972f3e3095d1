"""Body signs lead to exercises, and marks stay on their scale."""

import pytest

from unclench.domain.body_signs import SIGNS, SUGGESTED, WITHIN, suggestions
from unclench.domain.marks import Mark
from unclench.files import shipped


def test_what_suits_several_signs_comes_first() -> None:
    assert suggestions(()) == ()
    assert suggestions(("nothing-of-this-name",)) == ()
    assert suggestions(("tired",)) == SUGGESTED["tired"]
    assert suggestions(("tired", "sore_back"))[0] == "body-scan"


@pytest.mark.parametrize("intensity", [-1, 11])
def test_a_mark_off_the_scale_is_refused(intensity: int) -> None:
    with pytest.raises(ValueError, match="from 0 to 10"):
        Mark(intensity)


def test_a_mark_is_on_the_scale() -> None:
    assert Mark(10, fresh=True).fresh


@pytest.mark.parametrize(
    ("sign", "exercise"),
    [
        ("tight_jaw", "relax-rapid"),
        ("tight_shoulders", "relax-differential"),
        ("restless", "noting"),
    ],
)
def test_what_names_the_very_sign_is_suggested(sign: str, exercise: str) -> None:
    assert exercise in suggestions((sign,))


def test_what_is_suggested_is_there() -> None:
    known = {row["id"] for row in shipped.index()["exercises"]}
    assert known.issuperset(name for names in SUGGESTED.values() for name in names)


def test_each_sign_can_be_named_within_a_sentence_too():
    assert {code: name.lower() for code, name in SIGNS.items()} == WITHIN
