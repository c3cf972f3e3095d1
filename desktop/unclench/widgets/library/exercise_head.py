"""The head of an exercise's page: its landscape, with its kind and title upon it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QLinearGradient,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from unclench.viewmodels.library.library import Entry, Library
from unclench.viewmodels.translation import fill
from unclench.viewmodels.words import kind as kind_words
from unclench.widgets.controls import theme
from unclench.widgets.controls.buttons import PlainButton, StarButton
from unclench.widgets.controls.paint import Role, colour, seen
from unclench.widgets.controls.surfaces import SIDE
from unclench.widgets.scenes import contrast, scene
from unclench.widgets.scenes.palettes import palette, scene_of
from unclench.widgets.scenes.shape import shape

HIGH, LOW = 236, 132  # pixels at 100 %, where there is room and where there is little
_LOW_PAGE, _HIGHEST = 680, 380
_SHARE = 0.32  # of the page, where that is more
_WRAP = int(Qt.TextFlag.TextWordWrap)
_CUT = 0.25  # of the height: how much sky is left out, so that the words are on the hills
_DEEPER = 122  # percent: how much darker than the near layer the veil below is
_ABOVE = 0.26  # of the height: over how much the veil comes out of nothing above the words
_LOOKS = 40  # places beside each other at which it is asked what lies behind the words


class ExerciseHead(QWidget):
    """The way back, the title and the star; it can be low."""

    reads_as = "heading"

    def __init__(self, entry: Entry, words: str = "", way_back: str = "") -> None:
        """The head of the page of `entry`.

        `words` stand above its title in place of its kind; `way_back` names the page that it was
        opened from, where that isn't the list.
        """
        super().__init__()
        self._entry = entry
        self._words = words or kind_words(entry.kind)
        self._least = HIGH
        self.back = PlainButton(way_back or self.tr("Exercises"), self)
        self.back.icon_name = "back"
        way = fill(self.tr("Back to {page}"), page=way_back)
        self.back.setAccessibleName(way if way_back else self.tr("Back to all exercises"))
        self.back.setToolTip(self.tr("Back (Esc)"))
        self.star = StarButton(self)
        self.star.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(entry.title)
        self.setAccessibleDescription(self._words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def follow(self, library: Library) -> None:
        """Let the star make it a favorite of `library`, or show that it is one."""
        self._library = library
        self.star.clicked.connect(lambda: library.toggle_favourite(self._entry.id))
        library.favouriteChanged.connect(self._show_star)
        self._show_star()

    def _show_star(self) -> None:
        self.star.show_star(self._library.is_favourite(self._entry.id), self._entry.title)

    def follow_page(self, high: int) -> None:
        """Take a share of a page that is `high` pixels, and little where it is low."""
        if high < theme.scaled(self, _LOW_PAGE):
            least = theme.scaled(self, LOW)
        else:
            least = min(theme.scaled(self, _HIGHEST), round(high * _SHARE))
            least = max(theme.scaled(self, HIGH), least)
        if least != self._least:
            self._least = least
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As high as a landscape is fine, or the words need."""
        return QSize(1, self.heightForWidth(self.width()))

    def hasHeightForWidth(self) -> bool:
        """A long title wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Room for the way back, kind and title, and some landscape above them."""
        words_high = self._title_box(width).height() + theme.scaled(self, 24 + 22)
        return max(self._least, words_high + self.back.sizeHint().height() + theme.scaled(self, 24))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the two buttons in their corners."""
        super().resizeEvent(event)
        left, right = self._sides(self.width())
        self.back.setGeometry(QRect(left - theme.RING, theme.scaled(self, 18), 1, 1))
        self.back.resize(self.back.sizeHint())
        self.back.setGeometry(seen(self, QRectF(self.back.geometry())).toRect())
        self.star.resize(self.star.sizeHint())
        below = self.height() - theme.scaled(self, 22) - self.star.height()
        self.star.move(right + theme.RING - self.star.width(), below)
        self.star.setGeometry(seen(self, QRectF(self.star.geometry())).toRect())

    def words_top(self) -> int:
        """Where kind and title begin, with a little room above them."""
        kind = QFontMetrics(theme.font(self, "body", bold=True)).height()
        title = self._title_box(self.width()).height()
        return self.height() - title - kind - theme.scaled(self, 20 + 2 + 16)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The landscape, darkened below, and the words; in high contrast the words alone."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plain = theme.is_high_contrast(self)
        ink = colour(self, Role.WindowText) if plain else QColor("white")
        title = self._title_box(self.width())
        title.moveBottom(self.height() - theme.scaled(self, 20))
        face = theme.font(self, "body", bold=True)
        kind = QRect(title.left(), 0, title.width(), QFontMetrics(face).height())
        kind.moveBottom(title.top() - theme.scaled(self, 2))
        if not plain:
            self._paint_scene(painter, kind.top())
        painter.setPen(ink)
        painter.setFont(self._title_face(title.width()))
        painter.drawText(seen(self, QRectF(title)).toRect(), _WRAP, self._entry.title)
        painter.setFont(face)
        painter.drawText(seen(self, QRectF(kind)).toRect(), 0, self._words)
        painter.end()

    def _paint_scene(self, painter: QPainter, words_from: int) -> None:
        name, dark = scene_of(self._entry.kind), theme.is_dark(self)
        ratio, cut = self.devicePixelRatioF(), round(_CUT * self.height())
        size = QSize(self.width(), self.height() + cut)
        painter.drawPixmap(0, -cut, scene.pixmap(name, self._entry.id, size, ratio, dark))
        shade = QColor(palette(name, dark).near).darker(_DEEPER)
        veil = QLinearGradient(0, words_from - _ABOVE * self.height(), 0, words_from)
        needed = self._needed(shade, words_from, size)
        for place, part in ((0.0, 0.0), (0.35, 0.14), (0.7, 0.6), (1.0, 1.0)):
            shade.setAlphaF(part * needed)
            veil.setColorAt(place, shade)
        painter.fillRect(QRectF(self.rect()), veil)

    def _needed(self, shade: QColor, y: int, size: QSize) -> float:
        """How dense a veil must be for white words at `y`; below, the hills are darker."""
        name, dark = scene_of(self._entry.kind), theme.is_dark(self)
        colours, form = palette(name, dark), shape(name, self._entry.id)
        layers = (colours.near, colours.middle, colours.far)
        found = {colours.near}
        for number in range(_LOOKS + 1):
            x = number * size.width() / _LOOKS / size.height()
            at = (y + size.height() - self.height()) / size.height()
            hills = zip(layers, reversed(form.layers), strict=True)
            found.add(next((one for one, hill in hills if hill.edge(x) <= at), colours.sun))
        lightest = max(map(QColor, found), key=lambda one: contrast.light(one.rgb()))
        return contrast.scrim(QColor("white"), shade, (lightest, lightest))

    def _sides(self, width: int) -> tuple[int, int]:
        side = theme.scaled(self, SIDE)
        side = max(side, (width - theme.scaled(self, theme.CONTENT)) // 2) + theme.RING
        return side, width - side

    def _title_face(self, room: int) -> QFont:
        """As large as the longest word of the title allows."""
        faces = [theme.font(self, role) for role in ("display", "title", "heading")]
        words = self._entry.title.split()

        def fits(face: QFont) -> bool:
            return max(map(QFontMetrics(face).horizontalAdvance, words), default=0) <= room

        return next(filter(fits, faces), faces[-1])

    def _title_box(self, width: int) -> QRect:
        left, right = self._sides(width)
        room = QRect(left, 0, max(80, right - left - theme.scaled(self, 56)), 10_000)
        face = self._title_face(room.width())
        found = QFontMetrics(face).boundingRect(room, _WRAP, self._entry.title)
        return QRect(left, 0, room.width(), found.height())
