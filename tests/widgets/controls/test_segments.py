"""Choices joined in one control: one is on, arrows go along, each has a name."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from unclench.widgets.controls import theme
from unclench.widgets.controls.chip_row import segment_row


def test_one_is_on_and_a_press_tells(qtbot, qapp):
    theme.apply(qapp, theme.LIGHT)
    page = QWidget()
    told: list[int] = []
    qtbot.addWidget(page)
    line, chips = segment_row([(1, "1"), (3, "3"), (5, "5")], 3, told.append)
    page.setLayout(line)
    page.show()
    assert [chip.isChecked() for chip in chips.values()] == [False, True, False]
    qtbot.mouseClick(chips[5], Qt.MouseButton.LeftButton)
    assert told == [5]
    assert not chips[3].isChecked()


def test_they_join_without_a_gap_on_one_wash(qtbot, qapp):
    theme.apply(qapp, theme.LIGHT)
    page = QWidget()
    qtbot.addWidget(page)
    line, chips = segment_row([(1, "1"), (3, "3"), (5, "5")], 3, lambda _value: None)
    page.setLayout(line)
    page.show()
    first, second, third = chips.values()
    assert first.geometry().right() + 1 == second.geometry().left()
    middle = page.height() // 2
    seen = page.grab().toImage()
    wash = theme.LIGHT.wash.lower()
    for chip in (first, third):
        assert seen.pixelColor(chip.geometry().center().x() - 12, middle).name() == wash
    assert seen.pixelColor(second.geometry().center().x() - 10, middle).name() == "#ffffff"
    corner = seen.pixelColor(first.geometry().left(), theme.RING + 1).name()
    assert corner != wash


def test_in_high_contrast_words_under_the_pointer_stay_white_on_black(qtbot, qapp):
    theme.apply(qapp, theme.CONTRAST)
    page = QWidget()
    qtbot.addWidget(page)
    line, chips = segment_row([(1, "1"), (3, "3")], 3, lambda _value: None)
    page.setLayout(line)
    page.show()
    chips[1].hover = True
    seen = page.grab().toImage()
    inside = chips[1].geometry().center()
    assert seen.pixelColor(inside.x() - 10, inside.y()).lightness() < theme.MIDDLE
    theme.apply(qapp, theme.LIGHT)
