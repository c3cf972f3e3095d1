"""Text on a page: lines with room between them, and a single line as high as any label."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from unclench.widgets.controls import theme
from unclench.widgets.controls.text import label

LONG = "Notice your breath, and come back to it as often as you like. "


def plain(role: str) -> QLabel:
    """The same as Qt lays it out."""
    made = QLabel()
    made.setFont(theme.font(made, role))
    made.setWordWrap(True)
    made.setContentsMargins(theme.RING, 0, theme.RING, 0)
    return made


@pytest.mark.parametrize(("role", "apart"), [("body", 1.45), ("small", 1.45), ("title", 1.15)])
def test_lines_are_as_far_apart_as_the_look_asks(qapp, qtbot, role, apart):
    theme.apply(qapp, theme.LIGHT)
    text, qts = label(LONG * 3, role), plain(role)
    for one in (text, qts):
        qtbot.addWidget(one)
    qts.setText(LONG * 3)
    line = QFontMetrics(text.font()).height()
    count = round(qts.heightForWidth(300) / line)
    assert count > 2
    wanted = line + (count - 1) * apart * theme.ROLES[role]
    assert text.heightForWidth(300) == pytest.approx(wanted, abs=2)
    text.resize(300, text.heightForWidth(300))
    image = text.grab().toImage()
    paper = image.pixel(0, 0)
    inked = [any(image.pixel(x, y) != paper for x in range(300)) for y in range(image.height())]
    first = [y for y in range(1, len(inked)) if inked[y] and not inked[y - 1]]
    assert len(first) >= count  # all lines are painted, with clear rows between them
    assert not inked[-1]


def test_one_line_and_none_are_as_high_as_qt_has_them(qapp, qtbot):
    theme.apply(qapp, theme.LIGHT)
    for words in ("Short.", ""):
        text, qts = label(words), plain("body")
        qts.setText(words)
        for one in (text, qts):
            qtbot.addWidget(one)
        assert text.heightForWidth(300) == qts.heightForWidth(300)
        assert text.sizeHint() == qts.sizeHint()


def test_a_layout_gives_all_lines_room_whatever_the_words_and_the_size(qapp, qtbot):
    theme.apply(qapp, theme.LIGHT)
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    text = label("Short.")
    column.addWidget(text)
    column.addStretch(1)
    holder.resize(320, 600)
    holder.show()
    low = text.height()
    text.setText(f"{LONG}\n{LONG * 2}averyveryverylongwordthatisnothingbutlettersandgoesonandon")
    qtbot.waitUntil(lambda: text.height() > 3 * low)
    assert text.height() >= text.heightForWidth(text.width())
    before = text.height()
    theme.apply(qapp, theme.LIGHT, 150)
    qtbot.waitUntil(lambda: text.height() > before)
    assert text.height() >= text.heightForWidth(text.width())
    theme.apply(qapp, theme.LIGHT)


def test_text_stands_where_it_is_told_to(qapp, qtbot):
    text = label(LONG * 2)
    qtbot.addWidget(text)
    text.resize(300, 400)
    tops = []
    for place in (Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignVCenter):
        text.setAlignment(Qt.AlignmentFlag.AlignLeft | place)
        image = text.grab().toImage()
        paper = image.pixel(0, 0)
        tops.append(
            next(y for y in range(400) if any(image.pixel(x, y) != paper for x in range(300)))
        )
    assert tops[0] < 20 < 100 < tops[1]
