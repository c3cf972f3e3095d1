"""Whether the words on a session's page can be read, measured on painted pixels."""

from functools import partial

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from tests.viewmodels.guided import Stand

from unclench.widgets.scenes.contrast import contrast, light
from unclench.widgets.scenes.words import SceneLabel
from unclench.widgets.session.session_page import SessionPage

HIDDEN = QColor(0, 0, 0, 0)
PADDING = (12, 5)  # of a scrim around words


def look(page: SessionPage, one: Stand, ms: float) -> None:
    one.transport.ms = ms
    page.look()
    QApplication.processEvents()
    page.look()


def worst(image: QImage, box: QRect, ink: QColor) -> float:
    """The least contrast of `ink` to any pixel of a box."""
    part = image.copy(box.intersected(image.rect())).convertToFormat(QImage.Format.Format_RGB32)
    seen = np.unique(np.frombuffer(part.constBits(), dtype=np.uint32))
    return min(contrast(light(ink.rgb()), light(int(one))) for one in seen)


def painted(page: SessionPage, label: SceneLabel) -> tuple[QImage, QRect]:
    """The page's picture, and where the words of `label` are on it."""
    wide, high = PADDING
    box = label.written().adjusted(wide, high, -wide, -high)
    return page.grab().toImage(), box.translated(label.mapTo(page, QPoint()))


def assert_all_read(page: SessionPage, monkeypatch: pytest.MonkeyPatch, least: float = 4.5) -> None:
    """All words that are shown have at least this contrast to every pixel behind them."""
    labels = [w for w in page.findChildren(SceneLabel) if w.isVisible() and w.text()]
    assert labels
    inks = {label: label.shown() for label in labels}
    with monkeypatch.context() as without:
        veils = {label: veil for label, (_ink, veil) in inks.items()}
        hidden = partial(lambda known, label: (HIDDEN, known[label]), veils)
        without.setattr(SceneLabel, "shown", lambda self, hidden=hidden: hidden(self))
        for label in labels:
            image, box = painted(page, label)
            assert worst(image, box, inks[label][0]) >= least, label.text()
    image, box = painted(page, labels[0])
    ink = inks[labels[0]][0].rgb()
    xs, ys = range(box.left(), box.right()), range(box.top(), box.bottom())
    assert any(image.pixel(x, y) == ink for x in xs for y in ys)
