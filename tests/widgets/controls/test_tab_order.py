"""Tab goes as one reads, from whichever side that is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from unclench.widgets.controls.buttons import PlainButton
from unclench.widgets.controls.tab_order import as_seen


@pytest.mark.parametrize("direction", Qt.LayoutDirection.__members__.values())
def test_tab_goes_line_by_line_whatever_was_built_first(qtbot, direction):
    page = QWidget()
    qtbot.addWidget(page)
    page.setLayoutDirection(direction)
    low, second, first = (PlainButton(words) for words in ("low", "second", "first"))
    column, line = QVBoxLayout(page), QHBoxLayout()
    column.addLayout(line)
    for button in (first, second):
        line.addWidget(button)
    column.addWidget(low)
    for button in (low, second, first):
        button.setParent(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    as_seen(page)
    first.setFocus()
    for one, following in ((first, second), (second, low)):
        QTest.keyClick(one, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is following
