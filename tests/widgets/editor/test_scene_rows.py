"""The list of one's own exercises: a card with its landscape for each."""

import pytest
from PySide6.QtGui import QColor, QImage

from unclench.widgets.controls import theme
from unclench.widgets.controls.paint import Role, colour
from unclench.widgets.my_exercises.scene_rows import SceneRows


@pytest.fixture
def shown(mine_page, qtbot):
    """The list with one saved exercise and one that is only a draft, which stands first."""
    saved = mine_page.mine.begin("breathing")
    saved.set_title("Sea air")
    with qtbot.waitSignal(mine_page.mine.own.changed):
        saved.save()
    mine_page.mine.stop_editing()
    mine_page.mine.begin("rest").set_title("Only a draft")
    mine_page.mine.stop_editing()
    qtbot.waitUntil(lambda: mine_page.list.count() == 2)
    return mine_page.list


def picture(shown, row: int) -> set[int]:
    """The colors in the place of the picture of a row."""
    box = shown.visualItemRect(shown.item(row))
    image: QImage = shown.viewport().grab(box).toImage()
    left, top = (theme.scaled(shown, px) for px in (16, 16))
    return {
        QColor(image.pixel(left + x, top + y)).rgb()
        for x in range(0, 56, 4)
        for y in range(0, 30, 3)
    }


def test_a_saved_one_has_its_landscape_and_a_draft_a_pencil(shown):
    assert [shown.item(k).text().split("\n")[0] for k in range(2)] == ["Only a draft", "Sea air"]
    assert len(picture(shown, 1)) > 12
    assert colour(shown, Role.Base).rgb() not in picture(shown, 1)
    assert len(picture(shown, 0)) < 12


def test_a_row_has_room_for_its_picture_however_few_its_lines(shown):
    assert shown.visualItemRect(shown.item(1)).height() >= theme.scaled(shown, SceneRows.least)


def test_a_draft_is_called_by_its_title(shown, mine_page):
    first, _second = mine_page.mine.rows()
    assert (first.title, first.draft) == ("Only a draft", True)
