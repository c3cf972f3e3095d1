"""A line with a piece of a landscape: pressed, it leads to what it names."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from unclench.widgets.controls import ink, theme
from unclench.widgets.controls.buttons import Pressable
from unclench.widgets.controls.paint import Role, colour, draw_box, seen
from unclench.widgets.scenes import scene
from unclench.widgets.scenes.palettes import scene_of

_GAP = 14  # pixels at 100 % between the landscape and the words
_WIDE = 10_000
_EDGE = 12  # pixels at 100 % from the words to what stands right of them
_WRAPPED = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap)


class SceneRow(Pressable):
    """The landscape, a title with a line of facts, and a word on the right."""

    picture_at_100 = 44, 44  # pixels that the landscape is wide and high at 100 %

    def __init__(
        self,
        title: str,
        facts: str,
        picture: tuple[str, str],
        right: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """`picture` is the kind and the id of the exercise whose landscape it is."""
        super().__init__("", parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.show_words(title, facts, picture, right)

    def show_words(self, title: str, facts: str, picture: tuple[str, str], right: str = "") -> None:
        """Say this instead."""
        self.setText(title)
        self._facts, self._picture, self._right = facts, picture, right
        self.setAccessibleDescription(f"{facts}. {right}" if right else facts)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Two lines beside the landscape."""
        wide = theme.scaled(self, 240)
        return QSize(wide, self._high(_WIDE))

    def minimumSizeHint(self) -> QSize:
        """May be narrow: the words wrap."""
        return QSize(theme.scaled(self, 120), self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        """The words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Room for all lines of the words."""
        return self._high(self._room(width))

    def whole_words(self, pictured: bool = True) -> int:
        """How wide it must be to break no word, beside its landscape or without it."""
        beside = self._beside() if pictured else 0
        return self._around() + beside + self._longest()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The landscape where it has room, title and facts, the day on the right."""
        painter = QPainter(self)
        wash = colour(self, Role.AlternateBase) if self.hover else None
        draw_box(self, painter, wash, None, theme.FIELD_CORNER)
        pad, beside = theme.scaled(self, 6) + theme.RING, 0
        if self._pictured(self.width()):
            wide, high = (theme.scaled(self, px) for px in self.picture_at_100)
            square = QRect(pad, (self.height() - high) // 2, wide, high)
            self._paint_scene(painter, seen(self, QRectF(square)).toRect())
            beside = self._beside()
        self._paint_right(painter, pad)
        left, room = pad + beside, self._room(self.width())
        first, second = (self._lines(*words, room) for words in self._words())
        top = (self.height() - first - second) // 2
        for (text, role, bold), box in zip(
            self._words(),
            (QRect(left, top, room, first), QRect(left, top + first, room, second)),
            strict=True,
        ):
            painter.setFont(theme.font(self, role, bold))
            painter.setPen(colour(self, Role.WindowText if bold else Role.PlaceholderText))
            painter.drawText(seen(self, QRectF(box)).toRect(), _WRAPPED, text)
        painter.end()

    def _paint_right(self, painter: QPainter, pad: int) -> None:
        painter.setFont(theme.font(self, "small"))
        wide = painter.fontMetrics().horizontalAdvance(self._right)
        right = QRect(self.width() - wide - pad - 2, 0, wide + 2, self.height())
        painter.setPen(colour(self, Role.PlaceholderText))
        day = seen(self, QRectF(right)).toRect()
        painter.drawText(day, Qt.AlignmentFlag.AlignVCenter, self._right)

    def _paint_scene(self, painter: QPainter, square: QRect) -> None:
        kind, seed = self._picture
        ratio, dark = self.devicePixelRatioF(), theme.is_dark(self)
        made = scene.pixmap(scene_of(kind), seed, square.size(), ratio, dark)
        painter.save()
        painter.setClipPath(ink.rounded(QRectF(square), 0, theme.scaled(self, 10)))
        painter.drawPixmap(square.topLeft(), made)
        painter.restore()

    def _words(self) -> tuple[tuple[str, str, bool], tuple[str, str, bool]]:
        """The title and the facts, each with its role, and whether it is bold."""
        return (self.text(), "body", True), (self._facts, "small", False)

    def _room(self, width: int) -> int:
        """How wide the words may be in a row of this width."""
        beside = self._beside() if self._pictured(width) else 0
        return max(theme.scaled(self, 40), width - self._around() - beside)

    def _pictured(self, width: int) -> bool:
        """Whether the landscape leaves the words their room: else it isn't painted."""
        return width >= self.whole_words()

    def _beside(self) -> int:
        """What the landscape takes from the words."""
        return theme.scaled(self, self.picture_at_100[0]) + theme.scaled(self, _GAP)

    def _around(self) -> int:
        """What the edges and the word on the right take."""
        pad = theme.scaled(self, 6) + theme.RING
        right = QFontMetrics(theme.font(self, "small")).horizontalAdvance(self._right) + 2
        return 2 * pad + right + theme.scaled(self, _EDGE)

    def _longest(self) -> int:
        """How wide the longest word is."""
        wide = 0
        for text, role, bold in self._words():
            face = QFontMetrics(theme.font(self, role, bold))
            wide = max(wide, *(face.horizontalAdvance(word) for word in ("", *text.split())))
        return wide + 1

    def _high(self, room: int) -> int:
        words = sum(self._lines(*one, room) for one in self._words()) + theme.scaled(self, 16)
        return max(words, theme.scaled(self, self.picture_at_100[1] + 12)) + 2 * theme.RING

    def _lines(self, text: str, role: str, bold: bool, room: int) -> int:
        face = QFontMetrics(theme.font(self, role, bold))
        return max(face.height(), face.boundingRect(0, 0, room, _WIDE, _WRAPPED, text).height())
