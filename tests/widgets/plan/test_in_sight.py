"""With little room, what has the focus is scrolled to when a page grows or shrinks."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from unclench.domain.people import Person
from unclench.store.database import Database
from unclench.system import paths
from unclench.viewmodels.library.library import Library, read_index
from unclench.viewmodels.plan.my_people import MyPeople
from unclench.viewmodels.plan.plan import Plan
from unclench.widgets.controls import theme
from unclench.widgets.controls.surfaces import keep_in_sight, scrolled
from unclench.widgets.plan.people_tab import PeopleTab
from unclench.widgets.plan.plan_tab import PlanTab
from unclench.widgets.questions.number_rows import NumberRow, NumberRows


def _page(rows: list[NumberRow]) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    for row in rows:
        column.addWidget(row)
    return page


def test_a_part_below_the_edge_comes_into_sight(qtbot: QtBot) -> None:
    rows = [NumberRow(f"Question {number}?", "low", "high") for number in range(6)]
    area = scrolled(_page(rows))
    qtbot.addWidget(area)
    area.resize(700, 200)
    with qtbot.waitExposed(area):
        area.show()
    last = rows[-1]
    assert (
        not area.viewport()
        .rect()
        .contains(last.scale.mapTo(area.viewport(), last.scale.rect().center()))
    )
    last.scale.setFocus(Qt.FocusReason.ShortcutFocusReason)
    keep_in_sight(last)
    qtbot.waitUntil(
        lambda: (
            area.viewport()
            .rect()
            .contains(last.scale.mapTo(area.viewport(), last.scale.rect().center()))
        )
    )


def test_a_part_on_no_scrolled_page_stays(qtbot: QtBot) -> None:
    row = NumberRow("Question?", "low", "high")
    qtbot.addWidget(row)
    keep_in_sight(row)
    assert row.pos().y() == 0


def _sees(part: QWidget) -> bool:
    """Whether the scrolled page that `part` is on shows all of it."""
    area = part.parentWidget()
    while not isinstance(area, QScrollArea):
        assert area is not None
        area = area.parentWidget()
    port = area.viewport()
    return port.rect().contains(QRect(part.mapTo(port, QPoint(0, 0)), part.size()))


@pytest.fixture
def large(qapp: QApplication) -> Iterator[None]:
    theme.apply(qapp, theme.LIGHT, 200)
    yield
    theme.apply(qapp, theme.LIGHT, 100)


def _low(made: QWidget, qtbot: QtBot) -> None:
    qtbot.addWidget(made)
    made.resize(700, 400)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()


@pytest.mark.usefixtures("large")
def test_who_adds_a_person_sees_where_the_name_goes(database: Database, qtbot: QtBot) -> None:
    people = MyPeople(database)
    for number in range(4):
        people.put(Person(f"p{number}", f"Person {number}", "555", (), number))
    tab = PeopleTab(people)
    _low(tab, qtbot)
    qtbot.keyClick(tab.add, Qt.Key.Key_Space)
    name = list(tab.cards.values())[-1].form.name
    assert name.hasFocus()
    qtbot.waitUntil(lambda: _sees(name))


@pytest.mark.usefixtures("large")
def test_what_is_unfolded_below_the_edge_comes_into_sight(database: Database, qtbot: QtBot) -> None:
    tab = PlanTab(Plan(database), Library(read_index(paths.exercises() / "index.json")))
    _low(tab, qtbot)
    tab.pacing.fold.button.setFocus()
    qtbot.waitUntil(lambda: _sees(tab.pacing.fold.button))
    top = tab.pacing.fold.mapTo(tab, QPoint(0, 0)).y()
    qtbot.keyClick(tab.pacing.fold.button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: tab.pacing.fold.mapTo(tab, QPoint(0, 0)).y() < top)
    assert _sees(tab.pacing.fold.button)


@pytest.mark.usefixtures("large")
def test_a_digit_brings_the_row_that_it_answers_into_sight(qtbot: QtBot) -> None:
    asked = NumberRows({str(at): (f"Question {at}?", "low", "high") for at in range(5)})
    area = scrolled(asked)
    _low(area, qtbot)
    *answered, last = asked.rows.values()
    for row in answered:
        row.scale.choose(5)
    if (focused := asked.focusWidget()) is not None:
        focused.clearFocus()
    assert not _sees(last.scale)
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_7, Qt.KeyboardModifier.NoModifier, "7")
    assert asked.take_key(event)
    assert last.value == 7
    qtbot.waitUntil(lambda: _sees(last.scale))
