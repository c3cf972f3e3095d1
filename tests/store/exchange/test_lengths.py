"""Lengths, numbers and ratings: read as they are meant, asked where they could mean two things."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unclench.store.exchange.lengths import Lengths, colon_of, read_length, unit_of
from unclench.store.exchange.numbers import decimal_of, read_number, tidy
from unclench.store.exchange.ratings import Scale, read_rating
from unclench.store.exchange.unclear import UnclearError

KNOWN = Lengths("m", "m:ss", ".")


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("0:45:0", 45),
        ("1:02:03.5", 62.05),
        ("1 h 5 min", 65),
        ("1h05", 65),
        ("1h05m", 65),
        ("1 hour and 5 minutes", 65),
        ("1 Stunde 5 Minuten", 65),
        ("1 heure et 5 minutes", 65),
        ("1時間5分", 65),
        ("20 минут", 20),
        ("20 minutos", 20),
        ("20 min.", 20),
        ("90 seconds", 1.5),
        ("90000 ms", 1.5),
        ("2,5 h", 150),
        ("20'", 20),
        ("5'30\"", 5.5),
        ("PT1H5M", 65),
        ("pt90s", 1.5),
    ],
)
def test_lengths_that_say_what_they_count(text, minutes):
    assert read_length(text, Lengths()) == minutes * 60_000


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("20", 20),
        ("2.5", 2.5),
        ("12:30", 12.5),
        ("1,200", 1200),
        ("1 200", 1200),
        ("1\u202f200", 1200),
        ("1'200", 1200),
        ("٢٠", 20),
        ("２０", 20),
    ],
)
def test_lengths_whose_column_says_what_they_count(text, minutes):
    assert read_length(text, KNOWN) == minutes * 60_000


@pytest.mark.parametrize(
    ("text", "ask"), [("0:20", "lengths"), ("20", "lengths"), ("1,200", "decimal")]
)
def test_lengths_that_could_be_two_are_asked(text, ask):
    with pytest.raises(UnclearError) as unclear:
        read_length(text, Lengths())
    assert unclear.value.ask == ask


def test_a_colon_is_hours_or_minutes_as_was_said():
    assert read_length("1:05", Lengths(colon="h:mm")) == 65 * 60_000
    assert read_length("1:05", Lengths(colon="m:ss")) == 65_000


@pytest.mark.parametrize(
    "text",
    [
        *("", "x", "5 apples", "-5", "99999999", "5 min ago", "0", "25 h", "1:75", "1:75:00", "PT"),
        *("1 min 1 h", "1.2.3", "1e5", "20 30", "½ h", "1" * 400, "." * 50, "1,23,4", "5 min 3 x"),
    ],
)
def test_no_lengths(text):
    with pytest.raises(ValueError, match=r"\w"):
        read_length(text, KNOWN)


@pytest.mark.parametrize(
    ("heading", "unit"),
    [
        ("Duration (ms)", "ms"),
        ("duration secs", "s"),
        ("Length in minutes", "m"),
        ("Dauer (Std.)", "h"),
        ("Duration", None),
        ("minutes or seconds", None),
        ("today's length", None),
    ],
)
def test_the_unit_that_a_name_tells(heading, unit):
    assert unit_of(heading) == unit


@pytest.mark.parametrize(
    ("heading", "cells", "colon"),
    [
        ("Duration (hh:mm)", [], "h:mm"),
        ("Duration (m:ss)", [], "m:ss"),
        ("Duration hh:mm:ss", [], None),
        ("Duration", ["0:20", "90:00"], "m:ss"),
        ("Duration", ["0:20", "x" * 99], None),
    ],
)
def test_what_tells_the_colon(heading, cells, colon):
    assert colon_of(heading, cells) == colon


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1,234,567", 1234567),
        ("1.234.567", 1234567),
        ("1,234.5", 1234.5),
        ("1.234,5", 1234.5),
        ("1 234,5", 1234.5),
        ("0,123", 0.123),
        ("1,5", 1.5),
    ],
)
def test_numbers_that_can_only_be_one(text, number):
    assert read_number(text, None) == number


def test_the_sign_before_a_fraction_decides():
    assert read_number("1,200", ",") == 1.2
    assert read_number("1.200", ",") == 1200
    with pytest.raises(ValueError, match="mixes"):
        read_number("1,234.5", ",")


@pytest.mark.parametrize(
    ("cells", "sign"),
    [
        (["1,5", "1,200"], ","),
        (["1.5"], "."),
        (["1,200.5"], "."),
        (["1.200,5"], ","),
        (["1,200", "20", "x", "9" * 30], None),
        (["1,5", "1.5"], None),
    ],
)
def test_cells_tell_the_sign_before_a_fraction(cells, sign):
    assert decimal_of(cells) == sign


@pytest.mark.parametrize(
    ("text", "rating"), [("0", 0), ("10", 10), ("4.0", 4), ("4,0", 4), ("7/10", 7), ("７", 7)]
)
def test_ratings(text, rating):
    assert read_rating(text, None) == rating


@pytest.mark.parametrize("text", ["n/a", "-", "–", "high", "", "7/", "5 of 10", "9" * 400])
def test_what_is_no_rating(text):
    with pytest.raises(ValueError, match=r"no number|isn't a number"):
        read_rating(text, None)


@pytest.mark.parametrize("text", ["11", "7.5", "70", "3/5", "70/100"])
def test_ratings_are_never_stretched_unasked(text):
    with pytest.raises(UnclearError) as unclear:
        read_rating(text, None)
    assert unclear.value.ask == "scale"


def test_ratings_are_stretched_when_their_scale_was_said():
    percent, five = Scale.read("0-100"), Scale.read("1-5")
    assert [read_rating(text, percent) for text in ("0", "70", "75/100", "100")] == [0, 7, 8, 10]
    assert [read_rating(text, five) for text in ("1", "3", "5/5")] == [0, 5, 10]
    assert read_rating("7/10", percent) == 7
    for wrong in ("101", "n/a"):
        with pytest.raises(ValueError, match=r"not on the scale|no number|isn't a number"):
            read_rating(wrong, percent)


@pytest.mark.parametrize("text", ["", "5", "5-1", "a-b", "3-3"])
def test_what_is_no_scale(text):
    with pytest.raises(ValueError, match="0-100 or 1-5"):
        Scale.read(text)


@given(st.integers(1, 24 * 3_600_000 - 1000))
def test_a_length_written_in_parts_comes_back(length):
    seconds = length // 1000 or 1
    hours, minutes, rest = seconds // 3600, seconds // 60 % 60, seconds % 60
    for text in (f"{hours}:{minutes:02}:{rest:02}", f"{hours} h {minutes} min {rest} s"):
        assert read_length(text, Lengths()) == seconds * 1000


@given(st.text(max_size=70) | st.from_regex(r"[0-9 .,:'hmin]{1,20}", fullmatch=True))
def test_no_cell_is_more_than_refused(text):
    for read in (
        lambda: read_length(text, KNOWN) > 0,
        lambda: 0 <= read_rating(text, Scale(0, 100)) <= 10,
        lambda: read_number(tidy(text), None) >= 0,
    ):
        try:
            fits = read()
        except ValueError:
            continue
        assert fits
