"""Buttons on a landscape: one white as paper, the others words alone that can be read there."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from unclench.widgets.controls import ink, theme
from unclench.widgets.controls.buttons import Wrapping
from unclench.widgets.controls.paint import Role, colour, pill, shows_focus
from unclench.widgets.scenes import contrast
from unclench.widgets.scenes.ground import Ground

_HOVER = 0.3  # more of the veil below the pointer


class SceneButton(Wrapping):
    """On plain paper it is the main button or an outlined one."""

    bold = True
    height_at_100 = theme.MAIN_TARGET
    least_at_100 = 190

    def __init__(self, words: str, main: bool = False) -> None:
        """A button that says `words`; the `main` one is filled."""
        super().__init__(words)
        self._main = main
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)  # it may wrap
        self.side_at_100 = 28 if main else 14
        self._ground: Ground | None = None
        self._page: QWidget | None = None
        self._instead: tuple[str, ...] = ()

    def keep_room(self, instead: tuple[str, ...]) -> None:
        """Be wide enough for each of these words: what stands beside it stays when they change."""
        if instead != self._instead:
            self._instead = instead
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Room for the widest of the words that it may say."""
        size, metrics = super().sizeHint(), QFontMetrics(self.face())
        widest = max(map(metrics.horizontalAdvance, self._instead), default=0)
        more = widest - metrics.horizontalAdvance(self.text())
        return size + QSize(max(0, more), 0)

    def stand_on(self, ground: Ground, page: QWidget) -> None:
        """Stand on the landscape of `page`; again whenever it is another one."""
        self._ground, self._page = ground, page
        self.update()

    def colours(self) -> tuple[QColor, QColor]:
        """What it is filled with, and what its words are written in."""
        look = self._ground.look if self._ground is not None else None
        if self._ground is None or look is None or self._page is None:
            if self._main:
                return colour(self, Role.Highlight), colour(self, Role.HighlightedText)
            fill = colour(self, Role.AlternateBase if self.hover else Role.Base)
            return fill, colour(self, Role.ButtonText)
        if self._main:
            return QColor(look.pale), QColor(look.near)
        box = self.rect().translated(self.mapTo(self._page, QPoint(0, 0)))
        share = contrast.scrim(look.pale, look.near, self._ground.ends(box))
        veil = QColor(look.near)
        veil.setAlphaF(min(1.0, share + (_HOVER if self.hover else 0.0)))
        return veil, QColor(look.pale)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The fill, the icon and the words; a ring that is seen on every landscape."""
        fill, words = self.colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        if shows_focus(self):
            painter.fillPath(ink.rounded(whole, 0, pill(self) + theme.RING), words)
            painter.fillPath(ink.rounded(whole, 2, pill(self) + 1), QColor(fill.rgb()))
        box = ink.rounded(whole, theme.RING, pill(self))
        painter.fillPath(box, ink.brush(fill))
        if self._edged():
            painter.strokePath(box, ink.pen(colour(self, Role.PlaceholderText)))
        self.draw_words(painter, words)
        painter.end()

    def _edged(self) -> bool:
        plain = self._ground is None or self._ground.look is None
        return plain and not self._main
