"""What each setting can be: a number has limits, a word is one of some, and nothing else fits."""

from typing import Any, Literal, get_args, get_origin, get_type_hints

import pytest

from unclench.domain.preferences import Preferences, fits, limits

HINTS = get_type_hints(Preferences)
NUMBERS = [name for name, hint in HINTS.items() if hint is int]
WORDS = [name for name, hint in HINTS.items() if get_origin(hint) is Literal]
every_setting = pytest.mark.parametrize("name", HINTS)


@every_setting
def test_it_is_a_number_a_word_of_some_a_text_or_yes_or_no(name):
    assert name in NUMBERS or name in WORDS or HINTS[name] in (str, bool)
    assert fits(name, getattr(Preferences(), name))


@pytest.mark.parametrize("name", NUMBERS)
def test_a_number_has_limits_beside_its_field(name):
    low, high, step = limits(name)
    assert low < high
    assert (high - low) % step == 0  # a control that goes by steps reaches both ends
    assert [fits(name, value) for value in (low - 1, low, high, high + 1)] == [
        False, True, True, False,
    ]  # fmt: skip


@pytest.mark.parametrize("name", WORDS)
def test_a_word_is_one_of_some(name):
    assert all(fits(name, word) for word in get_args(HINTS[name]))
    assert not fits(name, "pink")


@every_setting
@pytest.mark.parametrize("value", [None, 1.5, [], {}, -1])
def test_what_has_no_sense_fits_nowhere(name: str, value: Any):
    assert not fits(name, value)


def test_yes_is_no_number_and_a_number_is_no_yes():
    assert not fits("voice_volume", True)
    assert not fits("muted", 1)
    assert not fits("surroundings", 1)


def test_what_this_version_does_not_know_fits_nothing():
    assert not fits("colour_of_the_sea", "green")
    assert not fits("colour_of_the_sea", 1)
    with pytest.raises(KeyError):
        limits("colour_of_the_sea")


def test_only_numbers_have_limits():
    assert limits("text_percent") == (100, 200, 25)
    with pytest.raises(TypeError, match="muted has no limits"):
        limits("muted")
