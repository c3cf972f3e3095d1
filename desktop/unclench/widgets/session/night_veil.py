"""Black over a session for the night, once nobody has stirred for a minute."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from unclench.viewmodels.session.darkness import Darkness
from unclench.widgets.controls.announce import announce

FADE_MS, BACK_MS = 10_000, 800  # until all is black, and until all is seen again
_STEP = 80  # ms between two steps of either
_STIRS = (
    QEvent.Type.ShortcutOverride,
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.TouchBegin,
)


class NightVeil(QWidget):
    """Lies over all of a session's pages, and lets nothing through to them while it is dark.

    The key or click that brings the picture back does nothing else: in the dark nobody sees what
    it would do. A moved mouse is no reason, for a bed moves too.
    """

    covers = Signal(bool)  # nothing is seen any more; or something is again

    def __init__(self, darkness: Darkness, over: QWidget, still: bool) -> None:
        """Over all of `over`; `still`: in reduced motion it comes and goes at once."""
        super().__init__(over)
        self._darkness, self._over, self._still = darkness, over, still
        self.share = 0.0  # how dark it is: 0 to 1
        self._steps = QTimer(self)
        self._steps.setInterval(_STEP)
        self._steps.timeout.connect(self._step)
        darkness.changed.connect(self.turn)
        self.hide()

    def fit(self) -> None:
        """Cover the session at its size."""
        self.setGeometry(self._over.rect())
        self.raise_()

    def turn(self, dark: bool) -> None:
        """Begin to go dark, or to come back."""
        application = QApplication.instance()
        assert application is not None
        if dark:
            application.installEventFilter(self)
            self.setCursor(Qt.CursorShape.BlankCursor)
            self.fit()
            self.show()
        else:
            application.removeEventFilter(self)
            self.unsetCursor()
            self._covered(False)
            announce(self._over, self.tr("The picture is back. All keys work again."))
        if self._still:
            self.show_share(1.0 if dark else 0.0)
        else:
            self._steps.start()

    def _step(self) -> None:
        dark = self._darkness.dark
        by = _STEP / FADE_MS if dark else -_STEP / BACK_MS
        self.show_share(min(1.0, max(0.0, self.share + by)))

    def show_share(self, share: float) -> None:
        """Be so dark."""
        self.share = share
        if share in {0.0, 1.0}:
            self._steps.stop()
            self._covered(share == 1.0)
        self.setVisible(share > 0 or self._darkness.dark)
        self.update()

    def _covered(self, whole: bool) -> None:
        """What is all black needs nothing painted below it."""
        if whole != self.testAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent):
            self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, whole)
            self.covers.emit(whole)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Black, as thick as it is by now."""
        painter = QPainter(self)
        black = QColor(Qt.GlobalColor.black)
        black.setAlphaF(self.share)
        painter.fillRect(event.rect(), black)
        painter.end()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Light again at a key or click, which goes no further."""
        if event.type() not in _STIRS or not self.isVisible():
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # a key, not a shortcut: what it would do is not done
        else:
            self._darkness.stir()
        return True
