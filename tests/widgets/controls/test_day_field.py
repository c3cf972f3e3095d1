"""A field for a day: in the order of the region, with a calendar like the rest of the window."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QCalendarWidget, QTableView

from unclench.widgets.controls import theme
from unclench.widgets.controls.day_field import DayField


@pytest.mark.parametrize(("region", "said"), [("en_US", "Mar 5, 2026"), ("de_DE", "5. März 2026")])
def test_a_day_is_shown_as_the_region_writes_it(qtbot, region, said):
    before = QLocale()
    QLocale.setDefault(QLocale(region))
    try:
        field = DayField("From")
    finally:
        QLocale.setDefault(before)
    qtbot.addWidget(field)
    field.show_day(date(2026, 3, 5))
    assert field.text() == said
    assert field.day() == date(2026, 3, 5)


def test_a_weekend_is_a_day_like_the_others(qtbot):
    field = DayField("From")
    qtbot.addWidget(field)
    calendar = field.calendarWidget()
    colours = {calendar.weekdayTextFormat(day).foreground().color().name() for day in Qt.DayOfWeek}
    assert len(colours) == 1
    assert calendar.verticalHeaderFormat() == QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader


@pytest.mark.parametrize("percent", [100, 200])
def test_every_day_of_a_long_month_is_seen(qapp, qtbot, percent):
    theme.apply(qapp, theme.LIGHT, percent)
    field = DayField("From")
    qtbot.addWidget(field)
    field.show_day(date(2026, 8, 15))  # six rows of weeks
    calendar = field.calendarWidget()
    calendar.resize(calendar.sizeHint())
    view = calendar.findChild(QTableView)
    assert view is not None
    calendar.grab()  # lays it out
    last = view.visualRect(view.model().index(view.model().rowCount() - 1, 1))
    assert view.viewport().rect().contains(last)
    theme.apply(qapp, theme.LIGHT)
