"""The key above lines: which mark is which, whole on the narrowest page."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QImage, QPainter

from unclench.viewmodels.history.plots import Line, Lines
from unclench.viewmodels.history.tables import WordTable
from unclench.widgets.charts import draw, style

NAMES = ("In the way of enjoyment", "In the way of activity")


class Watched(style.Style):
    """Knows where each text was written."""

    def write(self, painter, area, text, role="tiny", *how, **more):
        PLACES[text] = area
        super().write(painter, area, text, role, *how, **more)


PLACES: dict[str, QRectF] = {}


@pytest.mark.parametrize(("width", "lines"), [(900, 1), (540, 2)])
def test_names_that_do_not_fit_beside_each_other_stand_below(qapp, width, lines):
    PLACES.clear()
    look = Watched(**vars(style.paper(QFont(qapp.font()), 2.0)))
    line, ring = (Line(name, (4.0, 5.0), "disc") for name in NAMES)
    plot = Lines("Weeks", "", WordTable((), ()), labels=("a", "b"), lines=(line, ring))
    image = QImage(width, 420, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    draw.draw(painter, QRectF(image.rect()), plot, look)
    painter.end()
    rooms = [PLACES[name] for name in NAMES]
    assert len({room.top() for room in rooms}) == lines
    assert all(room.right() <= width for room in rooms)
    assert not rooms[0].intersects(rooms[1])
    assert all(PLACES["10"].top() >= room.bottom() for room in rooms)
