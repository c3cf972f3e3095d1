"""Something that stays folded away until somebody asks for it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from unclench.widgets.controls import icons, theme
from unclench.widgets.controls.buttons import Pressable
from unclench.widgets.controls.paint import Role, colour, draw_box, pill, seen
from unclench.widgets.controls.surfaces import keep_in_sight

_WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignVCenter)


class FoldButton(Pressable):
    """Words with a small arrow that points down, and up while something is unfolded below."""

    bold = True
    side_at_100 = 2
    reads_as = "fold"

    def __init__(self, words: str) -> None:
        """A button that says `words`."""
        super().__init__(words)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def sizeHint(self) -> QSize:
        """Room for the arrow too."""
        size = super().sizeHint()
        size.setWidth(size.width() + theme.scaled(self, 34))
        return size

    def minimumSizeHint(self) -> QSize:
        """May be narrower than its words, which wrap then."""
        return QSize(theme.scaled(self, 96), self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        """The words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Room for all lines of the words."""
        room = max(40, width - theme.scaled(self, 28) - 2 * theme.RING)
        lines = QFontMetrics(self.face()).boundingRect(0, 0, room, 10_000, _WRAP, self.text())
        return max(self.sizeHint().height(), lines.height() + 2 * theme.RING)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The words in the accent, then the arrow; washed under the pointer."""
        painter = QPainter(self)
        wash = colour(self, Role.AlternateBase) if self.hover else None
        draw_box(self, painter, wash, None, min(pill(self), theme.FIELD_CORNER))
        side = theme.scaled(self, 14)
        left = theme.RING + theme.scaled(self, self.side_at_100)
        painter.setFont(self.face())
        painter.setPen(colour(self, Role.Highlight))
        words = self.rect().adjusted(left, 0, -side - theme.scaled(self, 8), 0)
        painter.drawText(seen(self, QRectF(words)).toRect(), _WRAP, self.text())
        wide = painter.fontMetrics().boundingRect(words, _WRAP, self.text()).width()
        middle = left + wide + theme.scaled(self, 6) + side / 2
        middle = self.width() - middle if self.isRightToLeft() else middle
        painter.translate(middle, self.height() / 2)
        painter.rotate(180 if self.isChecked() else 0)
        square = QRectF(-side / 2, -side / 2, side, side)
        icons.paint(painter, "down", square, colour(self, Role.Highlight))
        painter.end()


class Fold(QWidget):
    """A button and what it unfolds."""

    def __init__(self, words: str, inside: QWidget, opened: str = "") -> None:
        """`words` on the button, or `opened` while `inside` is shown, which a press does."""
        super().__init__()
        self._words = (words, opened or words)
        self.button = FoldButton(words)
        self.inside = inside
        inside.hide()
        self.button.toggled.connect(self._turn)
        self.button.clicked.connect(self._bring)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(inside)

    def _bring(self, unfolded: bool) -> None:
        """What was unfolded below the edge of a page is scrolled to."""
        if unfolded:
            keep_in_sight(self)

    def _turn(self) -> None:
        unfolded = self.button.isChecked()
        self.inside.setVisible(unfolded)
        self.button.setText(self._words[unfolded])
