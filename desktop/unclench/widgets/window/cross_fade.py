"""One page fades into the next: the old one's picture lies over the new one, and thins out."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, Qt, QVariantAnimation
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

MILLISECONDS = 180


class CrossFade(QWidget):
    """Goes by itself; the pointer and keys are the new page's from the start."""

    def __init__(self, over: QWidget, old: QWidget) -> None:
        """Lay the picture of `old`, which is shown in `over`, on top of whatever comes there."""
        self._picture = old.grab()
        super().__init__(over)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(over.rect())
        self._way = QVariantAnimation(self)
        self._way.setStartValue(1.0)
        self._way.setEndValue(0.0)
        self._way.setDuration(MILLISECONDS)
        self._way.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._way.valueChanged.connect(self.update)
        self._way.finished.connect(self.deleteLater)

    def begin(self) -> None:
        """Show it, once the new page is below."""
        self.show()
        self.raise_()
        self._way.start()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The picture, as thin as it is by now."""
        painter = QPainter(self)
        painter.setOpacity(float(self._way.currentValue()))
        painter.drawPixmap(0, 0, self._picture)
        painter.end()
