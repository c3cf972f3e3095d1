"""Days and times as they are written where the person lives."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QLocale

from unclench.viewmodels.day_format import clock_time, long_day, written
from unclench.viewmodels.history import session_words

DAY = date(2026, 3, 5)


@pytest.fixture
def region(request: pytest.FixtureRequest) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("region", "long", "no_year", "month"),
    [
        ("C", "5 March 2026", "5 Mar", "March 2026"),
        ("en_US", "March 5, 2026", "Mar 5", "March 2026"),
        ("en_GB", "5 March 2026", "5 Mar", "March 2026"),
        ("de_DE", "5. März 2026", "5. März", "März 2026"),
        ("es_ES", "5 de marzo de 2026", "5 de mar", "marzo de 2026"),
        ("hu_HU", "2026. március 5.", "márc. 5.", "2026. március"),
        ("ja_JP", "2026年3月5日", "3月5日", "2026年3月"),
        ("vi_VN", "5 tháng 3, 2026", "5 thg 3", "tháng 3, 2026"),
    ],
    indirect=["region"],
)
@pytest.mark.usefixtures("region")
def test_a_day_has_the_order_of_the_region(long: str, no_year: str, month: str) -> None:
    assert long_day(DAY) == long
    assert written(DAY, "dddd", "yyyy", short=True) == no_year
    assert written(DAY, "dddd", "d") == month


@pytest.mark.parametrize(
    ("region", "said"),
    [
        ("en_US", "Thursday, March 5"),
        ("da_DK", "torsdag den 5. marts"),
        ("ja_JP", "3月5日木曜日"),
        ("lv_LV", "ceturtdiena, 5. marts"),
    ],
    indirect=["region"],
)
@pytest.mark.usefixtures("region")
def test_a_heading_names_the_day_of_the_week(said: str) -> None:
    assert written(DAY, "yyyy") == said


@pytest.mark.parametrize(
    ("region", "said"),
    [("en_US", "8:05 PM"), ("de_DE", "20:05"), ("da_DK", "20.05")],
    indirect=["region"],
)
@pytest.mark.usefixtures("region")
def test_the_clock_has_the_hours_of_the_region(said: str) -> None:
    assert clock_time(datetime(2026, 3, 5, 20, 5, tzinfo=UTC)).replace("\u202f", " ") == said


@pytest.mark.parametrize("region", ["es_ES"], indirect=True)
def test_a_day_that_begins_a_line_has_a_capital(region):
    assert written(DAY, "yyyy") == "jueves, 5 de marzo"
    assert session_words.day(DAY, date(2026, 12, 9)) == "Jueves, 5 de marzo"
