"""Names in an answer: put in, found, and taken out again, with all that was written around them."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from unclench.domain.people import is_named, with_name, without_name

NAMES = st.text(min_size=1, max_size=20).map(lambda text: " ".join(text.split())).filter(bool)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "Ada"),
        ("  \n", "Ada"),
        ("Bo", "Bo, Ada"),
        ("Bo, ", "Bo, Ada"),
        ("Bo,Cy\n", "Bo,Cy, Ada"),
    ],
)
def test_a_name_goes_to_the_end_after_a_comma(before, after):
    assert with_name(before, "Ada") == after


@pytest.mark.parametrize("text", ["Ada", "Bo, ada", "Ada,Bo", "Bo\n Ada \nCy", "Bo, Ada, Cy"])
def test_a_name_by_itself_is_found(text):
    assert is_named(text, "Ada")


@pytest.mark.parametrize("text", ["", "Adam", "Ada Li", "Maybe Ada", "A.da"])
def test_a_name_among_other_words_is_not(text):
    assert not is_named(text, "Ada")
    assert without_name(text, "Ada") == text


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Ada", ""),
        ("Ada, Bo", "Bo"),
        ("Bo, Ada", "Bo"),
        ("Bo, Ada, Cy", "Bo, Cy"),
        ("Bo\nAda\nCy", "Bo\n\nCy"),
        ("Bo\nAda, Cy", "Bo\nCy"),
    ],
)
def test_a_name_goes_with_its_comma_and_nothing_else(before, after):
    assert without_name(before, "Ada") == after


def test_signs_in_a_name_mean_nothing():
    assert is_named("Bo, A+ (c.) [x", "A+ (c.) [x")
    assert with_name("Smith, J", "Doe, K") == "Smith, J, Doe, K"
    assert without_name("Smith, J, Doe, K", "Doe, K") == "Smith, J"


@given(st.text(max_size=60), NAMES)
def test_what_was_put_in_is_found_and_comes_out_again(text, name):
    assume("," not in name)
    assume(not is_named(text, name))
    written = with_name(text, name)
    assert is_named(written, name)
    assert without_name(written, name) == text.rstrip().removesuffix(",")
