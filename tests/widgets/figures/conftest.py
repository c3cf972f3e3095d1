"""Figures are looked at in one look."""

import pytest
from PySide6.QtWidgets import QApplication

from unclench.widgets.controls import theme


@pytest.fixture(autouse=True)
def light(qapp: QApplication):
    theme.apply(qapp, theme.LIGHT, 100)
