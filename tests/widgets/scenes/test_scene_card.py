"""A card with a landscape gives its room to the words where a page is low."""

from PySide6.QtGui import QColor

from unclench.widgets.controls import theme
from unclench.widgets.controls.buttons import MainButton
from unclench.widgets.scenes.scene_card import Invitation


def test_the_landscape_goes_where_the_words_need_its_room(qapp, qtbot):
    theme.apply(qapp, theme.LIGHT)
    page = Invitation("sea", "Nothing here yet", "One thing to do. " * 12)
    page.offer(MainButton("Begin"))
    qtbot.addWidget(page)
    page.resize(700, 600)
    page.show()
    card = page.card

    def top() -> str:
        return card.grab().toImage().pixelColor(card.width() // 4, 30).name()

    surface = QColor(theme.LIGHT.surface).name()
    assert top() != surface
    words = card.rows.heightForWidth(card.width()) - card.rows.contentsMargins().top()
    page.resize(700, words + 90)
    qtbot.waitUntil(lambda: top() == surface)
    assert card.height() >= card.heightForWidth(card.width())
    page.resize(700, 600)
    qtbot.waitUntil(lambda: top() != surface)
    theme.apply(qapp, theme.CONTRAST)
    assert card.grab().toImage().pixelColor(card.width() // 4, 30) == QColor("black")
    theme.apply(qapp, theme.LIGHT)
