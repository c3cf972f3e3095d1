"""What searches the settings can be read whole, beside the title or below it."""

import pytest
from PySide6.QtGui import QFontMetrics

from unclench.widgets.controls import theme
from unclench.widgets.controls.field import Field
from unclench.widgets.controls.surfaces import scrolled
from unclench.widgets.settings.search_head import SearchHead


@pytest.mark.parametrize(("percent", "width", "beside"), [(100, 560, True), (200, 600, False)])
def test_the_hint_is_read_whole(qtbot, qapp, percent, width, beside):
    theme.apply(qapp, theme.LIGHT, percent)
    search = Field("Einstellungen suchen", "Einstellungen suchen")
    head = SearchHead("Einstellungen", search)
    qtbot.addWidget(head)
    head.resize(width, head.sizeHint().height())
    head.show()
    qtbot.waitUntil(lambda: (search.y() < 20) == beside)
    hint = QFontMetrics(search.font()).horizontalAdvance("Einstellungen suchen")
    margins = search.textMargins()
    assert search.width() - margins.left() - margins.right() >= hint
    theme.apply(qapp, theme.LIGHT)


def test_a_window_that_gets_narrower_takes_it_along(qtbot, qapp):
    theme.apply(qapp, theme.LIGHT)
    search = Field("Einstellungen suchen", "Einstellungen suchen")
    page = SearchHead("Einstellungen", search)
    area = scrolled(page)
    qtbot.addWidget(area)
    area.resize(560, 200)
    area.show()
    qtbot.waitUntil(lambda: search.x() > 100)
    area.resize(300, 200)
    qtbot.waitUntil(lambda: search.x() < 100)
    assert page.width() <= area.viewport().width()
