"""Things side by side, in as many lines as they need."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from unclench.widgets.controls.buttons import Chip
from unclench.widgets.controls.flow import Flow


def test_a_button_whose_words_wrap_gets_the_height_of_its_lines(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    column, line = QVBoxLayout(page), Flow(gap=4)
    short, long = Chip("Sea"), Chip("Rain on leaves, and a stream a little further away")
    for chip in (short, long):
        line.addWidget(chip)
    column.addLayout(line)
    column.addStretch(1)
    page.resize(280, 300)
    page.show()
    assert long.width() <= 280
    assert long.height() == long.heightForWidth(long.width()) > short.height()
    assert short.height() == short.sizeHint().height()
