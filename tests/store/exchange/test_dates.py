"""Dates and times in many languages: understood whole, or refused; never half."""

from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.date_words import generated
from unclench.store.exchange.date_words import plain, readings, split, unit
from unclench.store.exchange.dates import order_of, read_moment
from unclench.store.exchange.unclear import UnclearError
from unclench.system import paths


def clock(*parts):
    """What a clock shows, wherever it hangs."""
    return datetime.combine(date(*parts[:3]), time(*parts[3:]))


EVENING = clock(2026, 4, 14, 20, 30)
DAY = clock(2026, 4, 14)
MORNING = clock(2026, 4, 15, 7, 5)
EAST = timezone(timedelta(hours=2))


UNDERSTOOD = [
    # halves of the day
    ("14/4/2026 8:30 p. m.", EVENING),
    ("14/4/2026 8:30 p.\xa0m.", EVENING),
    ("15/4/2026 7:05 a. m.", MORNING),
    ("14/4/2026 8:30 μ.μ.", EVENING),
    ("14/4/2026 8:30 CH", EVENING),
    ("15/4/2026 7:05 SA", MORNING),
    ("2026年4月14日 下午8:30", EVENING),
    ("2026年4月14日下午8:30", EVENING),
    ("2026. 4. 14. 오후 8:30", EVENING),
    ("2026년 4월 14일 오후 8시 30분", EVENING),
    ("2026. ápr. 14. du. 8:30", EVENING),
    ("٢٠٢٦/٤/١٤ ٨:٣٠ م", EVENING),
    ("4/14/26, 8:30\u202fPM", EVENING),
    ("8:30 PM 4/14/2026", EVENING),
    ("8.30pm 14/4/2026", EVENING),
    ("14/4/2026 8.30 p.m.", EVENING),
    ("14/4/2026 20:30 pm", EVENING),
    ("2026-04-14 8 PM", clock(2026, 4, 14, 20)),
    ("12:00 am 14 Apr 2026", DAY),
    ("12:30 pm 14 Apr 2026", clock(2026, 4, 14, 12, 30)),
    ("14/4/2026 8:30 PTG", EVENING),
    ("2026/04/14 午後8:30", EVENING),
    ("14/4/2026 8:30 م", EVENING),
    ("2026-04-14 8.30pm", EVENING),
    # digits of other scripts
    ("१४/०४/२०२६ २०:३०", EVENING),
    ("2026-04-14 ๒๐:๓๐", EVENING),
    ("۱۴/۰۴/۲۰۲۶ ۲۰:۳۰", EVENING),
    # month names, ordinals, weekdays
    ("14 เม.ย. 2026 20:30", EVENING),
    ("14. dubna 2026 20:30", EVENING),
    ("14 kwietnia 2026 20:30", EVENING),
    ("14 de abril de 2026, 20:30", EVENING),
    ("April 14th, 2026 8:30 PM", EVENING),
    ("Apr 14, 2026 at 8:30 pm", EVENING),
    ("1er avril 2026", clock(2026, 4, 1)),
    ("1º de abril de 2026", clock(2026, 4, 1)),
    ("14. April 2026 20:30", EVENING),
    ("14 Sept. 2025", clock(2025, 9, 14)),
    ("14 апреля 2026 г., 20:30", EVENING),
    ("mar 14 abr 2026 20:30", EVENING),
    ("martes, 14 de abril de 2026", DAY),
    ("Thứ Ba, 14 tháng 4, 2026", DAY),
    ("14-Apr-26", DAY),
    ("14 kwi 2026", DAY),
    ("Tue Apr 14 20:30:00 2026", EVENING),
    # times in other forms
    ("14 avr. 2026 20 h 30", EVENING),
    ("1er avril 2026 20h30", clock(2026, 4, 1, 20, 30)),
    ("14.04.2026, 20:30 Uhr", EVENING),
    ("14.4.2026 klo 20.30", EVENING),
    ("15.4.2026 kl. 07.05", MORNING),
    ("2026年4月14日 20時30分", EVENING),
    ("2026-04-14 20:30:15.5", clock(2026, 4, 14, 20, 30, 15, 500_000)),
    # numbers
    ("14.04.26 20:30", EVENING),
    ("2026.04.14. 20:30", EVENING),
    ("2026/4/14 20:30", EVENING),
    ("04/04/2026", clock(2026, 4, 4)),
    ("20260414", DAY),
    ("202604142030", EVENING),
    ("20260414203000", EVENING),
    ("20260414T203000", EVENING),
    ("2026-W16-2", DAY),
    # zones
    ("Tue, 14 Apr 2026 20:30:00 +0200", EVENING.replace(tzinfo=EAST)),
    ("2026-04-14T20:30:00.000+02:00[Europe/Berlin]", EVENING.replace(tzinfo=EAST)),
    ("2026-04-14 20:30 (CEST)", EVENING.replace(tzinfo=EAST)),
    ("2026-04-14 20:30 Europe/Berlin", EVENING.replace(tzinfo=EAST)),
    ("2026-04-14 8:30 PM GMT+2", EVENING.replace(tzinfo=EAST)),
    ("Tue Apr 14 20:30:00 CEST 2026", EVENING.replace(tzinfo=EAST)),
    ("2026-04-14 11:30 PDT", datetime(2026, 4, 14, 18, 30, tzinfo=UTC)),
    ("2026-04-14 18:30Z", datetime(2026, 4, 14, 18, 30, tzinfo=UTC)),
    ("2026-04-14 18:30 utc+00:00", datetime(2026, 4, 14, 18, 30, tzinfo=UTC)),
    ("1776191400", datetime(2026, 4, 14, 18, 30, tzinfo=UTC)),
    ("1776191400000", datetime(2026, 4, 14, 18, 30, tzinfo=UTC)),
    ("1776191400.5", datetime(2026, 4, 14, 18, 30, 0, 500_000, tzinfo=UTC)),
]


@pytest.mark.parametrize(("text", "moment"), UNDERSTOOD)
def test_moments_that_are_understood(text, moment):
    found = read_moment(text, None)
    assert found == moment
    assert (found.tzinfo is None) == (moment.tzinfo is None)


REFUSED = [
    ("46126.8541666667", "a spreadsheet's number for a day"),
    ("46126,8541666667", "a spreadsheet's number for a day"),
    ("12345", "a bare number"),
    ("99999999999", "a bare number"),
    ("20261314", "there is no such day"),
    ("Mon, 14 Apr 2026 20:30", "understood"),  # it was a Tuesday
    ("2026-04-14 20:30 CST", "“cst” isn't understood"),
    ("2026-04-14 20:30 Nowhere/Land", "time zone Nowhere/Land isn't known"),
    ("2026-04-14 20:30 +25:00", "offset from UTC can't be"),
    ("2026-04-14 20:30 abends", "“abends” isn't understood"),
    ("2026-04-14 25:00", "there is no 25:00 on a clock"),
    ("2026-04-14 20:30 21:30", "two times"),
    ("2026-04-14 20 h 30 21:30", "understood"),
    ("2026-04-14 20:30 am", "understood"),
    ("14 Apr 2026 am", "understood"),
    ("am pm 14 Apr 2026 8:30", "understood"),
    ("14 lis 2025", "could be 2025-10-14 or 2025-11-14"),
    ("26-04-14", "four digits"),
    ("14 Apr", "understood"),
    ("2026-04", "no day, month and year"),
    ("2026-04-14 1.2.3.4", "too many numbers"),
    ("2026-02-30", "no such day"),
    ("2026-04-014", "no such day"),
    ("2026-04-14 h", "understood"),
    ("2026-04-14 $", "$ isn't understood"),
    ("日xx", "isn't understood"),
    ("前前", "isn't understood"),
    ("", "no day"),
    ("x" * 81, "too long"),
]


@pytest.mark.parametrize(("text", "why"), REFUSED)
def test_moments_that_are_refused(text, why):
    with pytest.raises(ValueError, match=r".*") as refused:
        read_moment(text, "day")
    assert why in str(refused.value)


def test_day_and_month_are_told_or_asked():
    assert read_moment("03/04/2026", "day") == clock(2026, 4, 3)
    assert read_moment("03/04/2026", "month") == clock(2026, 3, 4)
    with pytest.raises(UnclearError) as asked:
        read_moment("03/04/2026 20:30", None)
    assert (asked.value.ask, str(asked.value)) == ("order", "it could be 2026-03-04 or 2026-04-03")
    with pytest.raises(ValueError, match="no such day"):
        read_moment("04/14/2026", "day")


@pytest.mark.parametrize(
    ("dates", "order"),
    [
        (["03/04/2026", "13/04/2026"], "day"),
        (["04/13/2026"], "month"),
        (["03/04/2026"], None),
        (["2026-01-02", "soon"], None),
        (["13/04/2026", "04/13/2026"], None),
        ([], None),
    ],
)
def test_the_order_that_dates_tell(dates, order):
    assert order_of(dates) == order


def test_words_mean_something_within_one_language():
    assert plain(" P.\xa0M. ") == "pm"
    assert split(["p", "m", "kwi"]) == ("pm", "kwi")
    assert split(["zzz"]) is None
    assert readings(()) == {()}
    assert ("am",) in readings(("de",))
    assert all(roles[0] != "am" for roles in readings(("de", "abril")))
    assert (unit("Minuten"), unit("s"), unit("Std."), unit("apples")) == ("m", "s", "h", None)


def test_the_words_are_those_of_the_library():
    assert (paths.assets() / "dates" / "words.json").read_text("utf-8") == generated()


@given(st.datetimes(clock(1990, 1, 1), clock(2026, 1, 1)), st.sampled_from(["day", "month"]))
def test_what_was_written_in_a_common_form_comes_back(moment, order):
    moment = moment.replace(microsecond=0)
    first = "%d/%m" if order == "day" else "%m/%d"
    for form in (f"{first}/%Y %H:%M:%S", f"{first}/%Y %I:%M:%S %p", "%A, %d %B %Y %H:%M:%S"):
        assert read_moment(moment.strftime(form), order) == moment
    for aware in (moment.replace(tzinfo=EAST), moment.replace(tzinfo=UTC)):
        assert read_moment(aware.isoformat(), None) == aware
        assert read_moment(aware.strftime("%d %b %Y %H:%M:%S %z"), None) == aware


@given(st.text(max_size=90) | st.from_regex(r"[0-9 ./:apm年月-]{1,30}", fullmatch=True))
def test_no_cell_is_more_than_refused(text):
    try:
        found = read_moment(text, None)
    except (ValueError, OverflowError, OSError):
        return
    assert isinstance(found, datetime)
