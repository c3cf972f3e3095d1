"""What a page of a session stands on: its landscape, prepared once for each size, or plain paper.

The sun stands where the page wants it, and all that stands on the landscape asks here for colors
that can be read.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPixmap, QRadialGradient

from unclench.widgets.scenes import contrast, scene
from unclench.widgets.scenes.look import SceneLook, scene_look
from unclench.widgets.scenes.palettes import scene_of

_DARK_FROM, _DARK_TO = 20, 6  # hours of the day between which it counts as dark
_MOON = (0.86, 0.16, 0.07)  # where a night's moon stands: out of the way
_GLOW, _MOONLIGHT = 0.42, 0.5  # how strong the light is that lies over the hills
_COARSE = 4  # of the picture's pixels, each so-many-th is looked at for contrast


def after_dark(hour: int) -> bool:
    """Whether it is dark outside, for all that a clock can tell."""
    return hour >= _DARK_FROM or hour < _DARK_TO


class Ground:
    """The landscape under a page, or nothing of it where words stand on plain paper."""

    def __init__(self, kind: str, seed: str, night: bool = False) -> None:
        """The landscape of an exercise of `kind`, whose id is `seed`; `night`: it is dark out."""
        self._kind, self._seed, self._night = kind, seed, night
        self.look: SceneLook | None = None
        self.scene = ""
        self.pixmap = QPixmap()
        self._dark = False
        self._coarse = QImage()
        self._made: tuple[object, ...] = ()

    @property
    def plain(self) -> bool:
        """Whether there is no landscape."""
        return self.look is None

    def wear(self, dark: bool, plain: bool) -> None:
        """Follow the theme: by day or in the dark, or plain paper."""
        night = self._night and dark
        self.scene = "" if plain else "night" if night else scene_of(self._kind)
        self.look = None if plain else scene_look(self._kind, self.scene, dark)
        self._dark = dark

    def fit(self, size: QSize, ratio: float, sun: tuple[QPointF, float]) -> bool:
        """Prepare the picture for a page of `size`; whether it is another one now.

        `sun` is the middle and the radius of the light, in pixels; `ratio` is the device's.
        """
        made = (self.scene, self.look, size.toTuple(), ratio, sun[0].toTuple(), sun[1])
        if made == self._made:
            return False
        self._made = made
        if self.look is not None and not size.isEmpty():
            self._paint(size, ratio, *sun)
        return True

    def _paint(self, size: QSize, ratio: float, middle: QPointF, radius: float) -> None:
        self.pixmap = QPixmap(size * ratio)
        self.pixmap.setDevicePixelRatio(ratio)
        painter = QPainter(self.pixmap)
        wide, high = size.width(), size.height()
        sun = (middle.x() / wide, middle.y() / high, 0.0 if self._dark else radius / high)
        sun = _MOON if self.scene == "night" else sun
        box = QRectF(0, 0, wide, high)
        scene.paint(painter, box, self.scene, self._seed, self._dark, sun)
        self._paint_light(painter, middle, radius)
        painter.end()
        small = size / _COARSE
        image = self.pixmap.toImage()
        self._coarse = image.scaled(small.expandedTo(QSize(1, 1)))

    def _paint_light(self, painter: QPainter, middle: QPointF, radius: float) -> None:
        """The sun's light behind what the page shows, over sky and hills alike."""
        assert self.look is not None
        glow = QRadialGradient(middle, radius)
        strong = _MOONLIGHT if self._dark or self.scene == "night" else _GLOW
        for place, share in ((0.0, 1.0), (0.3, 0.82), (0.62, 0.36), (1.0, 0.0)):
            shade = QColor(self.look.warmth)
            shade.setAlphaF(strong * share)
            glow.setColorAt(place, shade)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(glow))
        painter.drawEllipse(middle, radius, radius)

    def paint(self, painter: QPainter, box: QRect, at: QPoint) -> None:
        """Paint what lies under `box` of a widget whose corner is `at` on the page."""
        ratio, here = self.pixmap.devicePixelRatio(), box.translated(at)
        if ratio == 1:
            painter.drawPixmap(box.topLeft(), self.pixmap, here)
            return
        source = QRectF(QPointF(here.topLeft()) * ratio, here.size().toSizeF() * ratio)
        painter.drawPixmap(QRectF(box), self.pixmap, source)

    def ends(self, box: QRect) -> tuple[QColor, QColor]:
        """The darkest and the lightest color under a box of the page."""
        image = self._coarse
        left, top = max(0, box.left() // _COARSE), max(0, box.top() // _COARSE)
        right = min(image.width(), box.right() // _COARSE + 2)
        bottom = min(image.height(), box.bottom() // _COARSE + 2)
        if right <= left or bottom <= top:
            return QColor("#000000"), QColor("#000000")
        seen = {image.pixel(x, y) for x in range(left, right) for y in range(top, bottom)}
        return QColor(min(seen, key=contrast.light)), QColor(max(seen, key=contrast.light))
