"""Words on a landscape: in a color that can be read there, on a scrim where none can."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from unclench.widgets.controls import theme
from unclench.widgets.controls.paint import Role
from unclench.widgets.scenes import contrast
from unclench.widgets.scenes.ground import Ground
from unclench.widgets.scenes.look import SceneLook

Place = Literal["sky", "low", "soft"]
_WIDER, _HIGHER, _CORNER = 12, 5, 12  # pixels of scrim around words, and its corner
_ROLES = {"sky": Role.WindowText, "low": Role.WindowText, "soft": Role.PlaceholderText}


class SceneLabel(QLabel):
    """Plain text that wraps, on plain paper until it is told what it stands on.

    Words of the "sky" are dark by day, "soft" ones have the landscape's tone, "low" ones are light.
    """

    def __init__(self, words: str = "", place: Place = "sky") -> None:
        """Say `words`."""
        super().__init__(words)
        self._place = place
        self._ground: Ground | None = None
        self._page: QWidget | None = None
        self._chosen: tuple[tuple[object, ...], tuple[QColor, float]] | None = None
        self._evened: tuple[tuple[object, ...], QRect] = ((), QRect())
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setContentsMargins(theme.RING, 0, theme.RING, 0)

    def stand_on(self, ground: Ground, page: QWidget) -> None:
        """Stand on the landscape of `page`; again whenever it is another one."""
        self._ground, self._page, self._chosen = ground, page, None
        self.update()

    def written(self) -> QRect:
        """Where the words are on this widget, with the room that a scrim has around them."""
        flags = int(self.alignment().value) | self._wrapped()
        box = QFontMetrics(self.font()).boundingRect(self._room(), flags, self.text())
        return box.adjusted(-_WIDER, -_HIGHER, _WIDER, _HIGHER).intersected(self.rect())

    def _room(self) -> QRect:
        """Where the words stand, no wider than their lines need: no word is left alone on one."""
        room = self.contentsRect()
        if not self.wordWrap():
            return room
        key = (self.text(), self.font(), self.alignment(), room.getRect())
        if self._evened[0] != key:
            self._evened = (key, self._even(room))
        return self._evened[1]

    def _even(self, room: QRect) -> QRect:
        metrics, words, wrap = QFontMetrics(self.font()), self.text(), self._wrapped()

        def height(width: int) -> int:
            return metrics.boundingRect(QRect(0, 0, width, 1 << 20), wrap, words).height()

        wide = room.width()
        longest = max(map(metrics.horizontalAdvance, words.split()), default=0)
        lines = height(wide)
        if lines < 2 * metrics.height():
            return room
        least = min(wide, max(wide // 2, longest))
        while least < wide:
            between = (least + wide) // 2
            if height(between) <= lines:
                wide = between
            else:
                least = between + 1
        left = (room.width() - wide) // 2 if self.alignment() & Qt.AlignmentFlag.AlignHCenter else 0
        return QRect(room.left() + left, room.top(), wide, room.height())

    def _wrapped(self) -> int:
        return int(Qt.TextFlag.TextWordWrap.value) if self.wordWrap() else 0

    def shown(self) -> tuple[QColor, float]:
        """The color of the words, and how strong the scrim behind them is (0: there is none)."""
        ground, page = self._ground, self._page
        if ground is None or page is None or ground.look is None:
            return self.palette().color(_ROLES[self._place]), 0.0
        box = self.written()
        box = box.translated(self.mapTo(page, QPoint(0, 0)))
        key = (box.getRect(), ground.pixmap.cacheKey())
        if self._chosen is None or self._chosen[0] != key:
            self._chosen = (key, self._choose(ground.look, ground.ends(box)))
        return self._chosen[1]

    def _choose(self, look: SceneLook, behind: tuple[QColor, QColor]) -> tuple[QColor, float]:
        wanted = {"sky": (look.ink,), "soft": (look.tone, look.ink), "low": (look.pale,)}
        for ink in wanted[self._place]:
            if contrast.reads(ink, behind):
                return ink, 0.0
        return look.pale, contrast.scrim(look.pale, look.near, behind)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The scrim, then the words; nothing where only what is beside them is painted anew."""
        if not self.text() or not event.rect().intersects(self.written()):
            return
        ink, veil = self.shown()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if veil and self._ground is not None and self._ground.look is not None:
            behind = QColor(self._ground.look.near)
            behind.setAlphaF(veil)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(behind)
            painter.drawRoundedRect(QRectF(self.written()), _CORNER, _CORNER)
        painter.setPen(ink)
        flags = int(self.alignment().value) | self._wrapped()
        painter.drawText(self._room(), flags, self.text())
        painter.end()


class SceneWords(SceneLabel):
    """The same in the type of a role, whatever the text size."""

    def __init__(
        self, words: str, role: str = "body", place: Place = "sky", bold: bool = True
    ) -> None:
        """Say `words` in the type of `role`."""
        super().__init__(words, place)
        self._role, self._bold = role, bold
        self.restyle()

    def restyle(self) -> None:
        """Follow a new text size."""
        self.setFont(theme.font(self, self._role, bold=self._bold))
