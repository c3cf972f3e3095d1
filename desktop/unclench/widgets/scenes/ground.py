"""What a page of a session stands on: its landscape, prepared once for each size, or plain paper.

The sun stands where the page wants it, and all that stands on the landscape asks here for colors
that can be read.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPixmap, QRadialGradient

from unclench.widgets.scenes import contrast, grain, scene
from unclench.widgets.scenes.look import SceneLook, scene_look
from unclench.widgets.scenes.palettes import palette, scene_of
from unclench.widgets.scenes.pictures.base import Place
from unclench.widgets.scenes.shape import Shape, shape

_DARK_FROM, _DARK_TO = 20, 6  # hours of the day between which it counts as dark
_ASIDE = (0.86, 0.16, 0.07)  # where a moon stands that something is in the way of
_MOON = 0.4  # of its light's radius: a moon in the middle of it
_GLOW, _MOONLIGHT = 0.42, 0.5  # how strong the light is that lies over the hills
_SEA, _NIGHT = "sea", "night"
_FEW = 7  # stars, where more come out by and by
_STAR = 4  # pixels that a star keeps away from words


def after_dark(hour: int) -> bool:
    """Whether it is dark outside, for all that a clock can tell."""
    return hour >= _DARK_FROM or hour < _DARK_TO


class Ground:
    """The landscape under a page, or nothing of it where words stand on plain paper."""

    def __init__(self, kind: str, seed: str, night: bool = False, moon_aside: bool = False) -> None:
        """The landscape of an exercise of `kind`, whose id is `seed`; `night`: it is dark out.

        `moon_aside`: what the page shows stands in the light, so a moon can't.
        """
        self._kind, self._seed, self._night = kind, seed, night
        self._moon_aside = moon_aside
        self.look: SceneLook | None = None
        self.scene = ""
        self.pixmap = QPixmap()
        self._dark = False
        self._words: tuple[QRect, ...] = ()
        self._seen = QImage()
        self._ends: dict[object, tuple[QColor, QColor]] = {}  # by box
        self._made: tuple[object, ...] = ()
        self.more: Callable[[QPainter, Place], None] | None = None  # a picture's part in it
        self.room = QRect()  # where that picture is

    @property
    def plain(self) -> bool:
        """Whether there is no landscape."""
        return self.look is None

    @property
    def wet(self) -> bool:
        """Whether it is a sea with lines of light, and nothing else on it."""
        return self.scene == _SEA and self.more is None

    def wear(self, dark: bool, plain: bool) -> None:
        """Follow the theme: by day or in the dark, or plain paper."""
        night = self._night and dark
        self.scene = "" if plain else _NIGHT if night else scene_of(self._kind)
        self.look = None if plain else scene_look(self._kind, self.scene, dark)
        self._dark = dark

    def fit(
        self, size: QSize, ratio: float, sun: tuple[QPointF, float], words: Sequence[QRect] = ()
    ) -> bool:
        """Prepare the picture for a page of `size`; whether it is another one now.

        `sun` is the middle and the radius of the light, in pixels; `ratio` is the device's. No star
        stands behind `words`.
        """
        boxes = tuple(box.getRect() for box in words) if self.scene == _NIGHT else ()
        room = self.room.getRect() if self.more else ()
        made = (self.scene, self.look, size.toTuple(), ratio, sun[0].toTuple(), sun[1], boxes, room)
        if made == self._made:
            return False
        self._made = made
        if self.look is not None and not size.isEmpty():
            self._words = tuple(words)
            self._paint(size, ratio, *sun)
        return True

    def _paint(self, size: QSize, ratio: float, middle: QPointF, radius: float) -> None:
        fine = grain.canvas(size, ratio)
        painter = QPainter(fine)
        form = self._form(size, middle, radius)
        box = QRectF(QPointF(), size.toSizeF())
        scene.paint_shape(painter, box, palette(self.scene, self._dark), form)
        if self.more:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            colours = palette(self.scene, self._dark)
            self.more(painter, Place(size, self.room, QRect(), ratio, colours, form))
        self._paint_light(painter, middle, radius)
        painter.end()
        self.pixmap = grain.finished(fine)
        image = self.pixmap.toImage().convertToFormat(QImage.Format.Format_RGB32)
        self._seen = image if ratio == 1 else image.scaled(size)
        self._ends.clear()

    def _form(self, size: QSize, middle: QPointF, radius: float) -> Shape:
        """The exercise's landscape, its sun and stars where the page has room for them."""
        wide, high = size.width(), size.height()
        lit = not self._dark and self.scene != _NIGHT  # a moon is painted over its light
        sun = (middle.x() / wide, middle.y() / high, radius / high if lit else 0.0)
        if self.scene == _NIGHT and self._moon_aside:
            sun = _ASIDE
        form = shape(self.scene, self._seed)
        stars = tuple(
            star
            for star in form.stars[: _FEW if self.more else None]
            if not any(_near(box, star[0] * wide, star[1] * high) for box in self._words)
        )
        return form._replace(sun=sun, stars=stars)

    def _paint_light(self, painter: QPainter, middle: QPointF, radius: float) -> None:
        """The sun's light behind what the page shows, over sky and hills alike; a moon on it."""
        assert self.look is not None
        glow = QRadialGradient(middle, radius)
        strong = _MOONLIGHT if self._dark or self.scene == _NIGHT else _GLOW
        for place, share in ((0.0, 1.0), (0.3, 0.82), (0.62, 0.36), (1.0, 0.0)):
            shade = QColor(self.look.glow)
            shade.setAlphaF(strong * share)
            glow.setColorAt(place, shade)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(glow))
        painter.drawEllipse(middle, radius, radius)
        if self.scene == _NIGHT and not self._moon_aside:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            colours = palette(self.scene, self._dark)
            scene.paint_sun(painter, middle, _MOON * radius, colours, moon=True)

    def paint(self, painter: QPainter, box: QRect, at: QPoint) -> None:
        """Paint what lies under `box` of a widget whose corner is `at` on the page."""
        ratio, here = self.pixmap.devicePixelRatio(), box.translated(at)
        if ratio == 1:
            painter.drawPixmap(box.topLeft(), self.pixmap, here)
            return
        source = QRectF(QPointF(here.topLeft()) * ratio, here.size().toSizeF() * ratio)
        painter.drawPixmap(QRectF(box), self.pixmap, source)

    def ends(self, box: QRect) -> tuple[QColor, QColor]:
        """The darkest and the lightest color under a box of the page; kept for its next picture."""
        place = box.getRect()
        if place not in self._ends:
            self._ends[place] = self._looked_up(box)
        return self._ends[place]

    def _looked_up(self, box: QRect) -> tuple[QColor, QColor]:
        box = box.intersected(self._seen.rect())
        if box.isEmpty():
            return QColor("#000000"), QColor("#000000")
        bits, line = self._seen.constBits(), self._seen.bytesPerLine()
        seen: set[int] = set()
        for y in range(box.top(), box.bottom() + 1):
            first = y * line + 4 * box.left()
            seen.update(memoryview(bits)[first : first + 4 * box.width()].cast("I"))
        return QColor(min(seen, key=contrast.light)), QColor(max(seen, key=contrast.light))


def _near(box: QRect, x: float, y: float) -> bool:
    return box.adjusted(-_STAR, -_STAR, _STAR, _STAR).contains(round(x), round(y))
