"""Pages to read: a column that scrolls by keys, and buttons with long words."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from unclench.widgets.controls import theme
from unclench.widgets.controls.buttons import PlainButton
from unclench.widgets.controls.keys import struck
from unclench.widgets.controls.paint import Role, colour, draw_box
from unclench.widgets.controls.surfaces import centred, filled
from unclench.widgets.controls.text import label

_WRAP = int(Qt.TextFlag.TextWordWrap)
WIDEST = 760  # pixels of text column at 100 %


class LinkButton(PlainButton):
    """A button whose words may be longer than the page is wide: then they wrap."""

    def __init__(self, words: str) -> None:
        """A button that says `words`."""
        super().__init__(words)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def minimumSizeHint(self) -> QSize:
        """May be narrower than its words."""
        return QSize(theme.scaled(self, 96), super().sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        """The words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Room for all lines of the words."""
        low = super().sizeHint().height()
        if width >= self.sizeHint().width():
            return low
        room = max(40, width - 2 * self._side())
        lines = QFontMetrics(self.face()).boundingRect(0, 0, room, 10_000, _WRAP, self.text())
        return max(low, lines.height() + theme.scaled(self, 12) + 2 * theme.RING)

    def paintEvent(self, event: QPaintEvent) -> None:
        """One line as other buttons, or several in their middle."""
        if self.width() >= self.sizeHint().width():
            super().paintEvent(event)
            return
        fill = colour(self, Role.AlternateBase if self.hover else Role.Base)
        painter = QPainter(self)
        draw_box(self, painter, fill, colour(self, Role.PlaceholderText), theme.CORNER)
        painter.setFont(self.face())
        painter.setPen(colour(self, Role.ButtonText))
        inside = self.rect().adjusted(self._side(), 0, -self._side(), 0)
        painter.drawText(inside, _WRAP | int(Qt.AlignmentFlag.AlignCenter), self.text())
        painter.end()

    def _side(self) -> int:
        return theme.scaled(self, self.side_at_100) + theme.RING - 2


class ReadingPage(QWidget):
    """A column that scrolls, with a heading; Esc, Alt+Left and `back` leave it."""

    left = Signal()

    def __init__(self, title: str, back: bool = True, widest: int = WIDEST) -> None:
        """A page called `title`, with a way back or not; `widest` is in pixels at 100 %."""
        super().__init__()
        paper = QWidget()
        self.rows = QVBoxLayout(paper)
        self.rows.setContentsMargins(0, 21 if back else 24, 0, 37)
        self.rows.setSpacing(10)
        self.back = PlainButton(self.tr("Back"))
        self.back.icon_name = "back"
        self.back.setToolTip(self.tr("Back (Esc)"))
        self.back.clicked.connect(self.left)
        if back:
            self.rows.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            self.back.setParent(self)
            self.back.hide()
        self.title = label(title, "display")
        self.rows.addWidget(self.title)
        self.area = filled(self, centred(paper, widest))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(title)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc and Alt+Left leave; arrows and page keys scroll."""
        key, alt = event.key(), event.modifiers() & Qt.KeyboardModifier.AltModifier
        leaves = key == Qt.Key.Key_Escape or (alt and key == Qt.Key.Key_Left)
        bar = self.area.verticalScrollBar()
        steps = {
            Qt.Key.Key_Down: theme.scaled(self, 60),
            Qt.Key.Key_Up: -theme.scaled(self, 60),
            Qt.Key.Key_PageDown: bar.pageStep(),
            Qt.Key.Key_PageUp: -bar.pageStep(),
            Qt.Key.Key_Home: -bar.maximum(),
            Qt.Key.Key_End: bar.maximum(),
        }
        if leaves and struck(event):
            self.left.emit()
        elif key in steps:
            bar.setValue(bar.value() + steps[Qt.Key(key)])
        else:
            super().keyPressEvent(event)
