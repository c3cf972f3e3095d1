"""The body map as the person meets it: shown, with nothing marked."""

import pytest
from PySide6.QtWidgets import QApplication

from unclench.viewmodels.body_map.body_map import BodyMap, kept_in
from unclench.widgets.body_map.body_map_page import BodyMapPage
from unclench.widgets.controls import theme


@pytest.fixture
def shown(database, qapp) -> BodyMap:
    return kept_in(database)


@pytest.fixture
def page(shown, qtbot, qapp: QApplication) -> BodyMapPage:
    theme.apply(qapp, theme.LIGHT, 100)
    made = BodyMapPage(shown)
    qtbot.addWidget(made)
    made.resize(960, 640)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return made
