"""Long words keep off the round ends of a button."""

import pytest
from PySide6.QtGui import QFontMetrics, QImage

from unclench.widgets.controls import theme
from unclench.widgets.controls.buttons import Chip, MainButton, PlainButton
from unclench.widgets.session.session_controls import KeyButton

LONG = "Eyes closed or keeping still can wake bad memories: Five senses"


@pytest.mark.parametrize("kind", [PlainButton, MainButton, Chip])
def test_wrapped_lines_leave_the_ends_free(qtbot, qapp, kind):
    theme.apply(qapp, theme.LIGHT)

    def ends(words: str) -> list[QImage]:
        button = kind(words)
        qtbot.addWidget(button)
        room = theme.scaled(button, button.side_at_100)
        wide = QFontMetrics(button.face()).horizontalAdvance("Eyes closed or keeping still can")
        width = wide + room + 2 * theme.RING
        button.resize(width, kind(LONG).heightForWidth(width))
        image = button.grab().toImage()
        side = room + theme.RING - 3
        return [image.copy(x, 0, side, image.height()) for x in (0, image.width() - side)]

    assert ends(LONG) == ends("")


def test_words_of_a_session_button_are_smaller_before_they_touch_its_edge(qtbot, qapp):
    theme.apply(qapp, theme.LIGHT, 200)
    button = KeyButton("Langsamer", "+")
    qtbot.addWidget(button)
    for width in range(button.minimumSizeHint().width(), button.sizeHint().width() + 1):
        button.resize(width, button.sizeHint().height())
        words = QFontMetrics(button.fitting()).horizontalAdvance(button.text())
        assert (button.width() - words) / 2 >= theme.RING + 8
    assert button.fitting() == button.face()
    theme.apply(qapp, theme.LIGHT)
