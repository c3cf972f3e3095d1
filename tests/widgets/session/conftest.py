"""Every test of a session begins in one look, whatever the one before it wore."""

import pytest
from PySide6.QtWidgets import QApplication

from unclench.widgets.controls import theme


@pytest.fixture(autouse=True)
def light(qapp: QApplication):
    theme.apply(qapp, theme.LIGHT, 100)
    yield
    theme.apply(qapp, theme.LIGHT, 100)
