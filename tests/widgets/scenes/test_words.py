"""Words on a landscape break where all their lines are about as long."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from unclench.widgets.controls import theme
from unclench.widgets.scenes.words import SceneWords

LONG = "Let go of the count, and breathe in your own way."


@pytest.mark.parametrize("aligned", [Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignHCenter])
def test_no_word_is_left_alone_on_a_line(qtbot, qapp, aligned):
    theme.apply(qapp, theme.LIGHT, 100)
    words = SceneWords(LONG)
    qtbot.addWidget(words)
    words.setAlignment(aligned | Qt.AlignmentFlag.AlignTop)
    one_line = QFontMetrics(words.font()).horizontalAdvance(LONG)
    words.resize(one_line + 200, 90)
    alone = words.written()
    words.resize(one_line, 90)
    both = words.written()
    assert alone.height() < both.height() < 2 * alone.height()
    assert both.width() < 0.7 * one_line
    centred = aligned == Qt.AlignmentFlag.AlignHCenter
    assert (both.center().x() > 0.45 * one_line) is centred
