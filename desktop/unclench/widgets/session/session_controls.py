"""The controls under a session: each with its key, fading when nobody needs them."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractAnimation,
    QEasingCurve,
    QPointF,
    QPropertyAnimation,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QGraphicsOpacityEffect, QHBoxLayout, QWidget

from unclench.viewmodels.translation import fill
from unclench.widgets.controls import theme
from unclench.widgets.controls.buttons import Pressable
from unclench.widgets.controls.paint import Role, colour, draw_box
from unclench.widgets.scenes.contrast import mixed

REST_MS = 3000  # without a key or a move, until the controls fade
FADE_MS = 200
_VEIL = 0.82  # how little of the picture comes through
_CORNER = 16
_SMALLER = ("small", "tiny")  # roles of words that are too long for their button
_ROUND = 8  # pixels at either side that words leave free at least
_KEY = 0.5  # how much of the ink there is in the key


class KeyButton(Pressable):
    """A button with its key below its words. It leaves all other keys to the page."""

    height_at_100 = theme.MAIN_TARGET
    bold = True
    least = 84  # pixels of width

    def __init__(self, words: str, key: str, parent: QWidget | None = None) -> None:
        """Show `words` above `key`."""
        super().__init__(words, parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # after a click, Space still pauses
        self.key = key
        self.setAccessibleDescription(key)

    def set_key(self, key: str) -> None:
        """Change the lower line."""
        if key != self.key:
            self.key = key
            self.setAccessibleDescription(key)
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Room for both lines."""
        return self._room(self.face())

    def minimumSizeHint(self) -> QSize:
        """Long words are smaller where they have no room."""
        least = self._room(theme.font(self, _SMALLER[-1], bold=True))
        return QSize(least.width(), self.sizeHint().height())

    def _room(self, face: QFont) -> QSize:
        word, key = QFontMetrics(face), QFontMetrics(theme.font(self, "tiny"))
        words = max(word.horizontalAdvance(self.text()), key.horizontalAdvance(self.key))
        height = word.height() + key.height() + 16
        side = max(10, 40 - theme.scaled(self, 20))  # large words have no room to spare
        return QSize(max(words + 2 * side, self.least), max(height, 46)) + QSize(
            2 * theme.RING, 2 * theme.RING
        )

    def fitting(self) -> QFont:
        """The largest type in which the words fit."""
        faces = [self.face(), *(theme.font(self, role, bold=True) for role in _SMALLER)]
        room = self.width() - 2 * (theme.RING + _ROUND)
        fits = (one for one in faces if QFontMetrics(one).horizontalAdvance(self.text()) <= room)
        return next(fits, faces[-1])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter press; everything else is the page's."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def inks(self) -> tuple[QColor, QColor]:
        """The colors of the words and of the key, which is quieter."""
        ink = colour(self, Role.ButtonText)
        return ink, mixed(colour(self, Role.PlaceholderText), ink, _KEY)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The words above, the key below, on a panel that lets the picture through."""
        painter = QPainter(self)
        fill = colour(self, Role.AlternateBase if self.hover or self.isDown() else Role.Base)
        edge = colour(self, Role.PlaceholderText) if theme.is_high_contrast(self) else None
        fill.setAlphaF(1 if edge or self.hover else _VEIL)
        draw_box(self, painter, fill, edge, _CORNER)
        small = theme.font(self, "tiny")
        below = QFontMetrics(small).height() if self.key else 0
        above = QFontMetrics(self.face()).height()
        top = (self.height() - above - below) // 2
        words, key = self.inks()
        painter.setFont(self.fitting())
        painter.setPen(words)
        centre = Qt.AlignmentFlag.AlignCenter
        painter.drawText(QRect(0, top, self.width(), above), centre, self.text())
        painter.setFont(small)
        painter.setPen(key)
        painter.drawText(QRect(0, top + above, self.width(), below), centre, self.key)
        painter.end()


class SizeButton(KeyButton):
    """Makes the window small, or large again: a small window in a large one, or the other way."""

    least = 40

    def __init__(self, name: str, large: bool = False, parent: QWidget | None = None) -> None:
        """Called `name` by screen readers and by what shows under the pointer."""
        super().__init__("", "", parent)
        self._large = large
        self.setAccessibleName(name)
        self.setAccessibleDescription("Ctrl+M")
        self.setToolTip(f"{name} (Ctrl+M)")

    def sizeHint(self) -> QSize:
        """In the small window as small as may be."""
        whole, side = super().sizeHint(), theme.scaled(self, 32) + 2 * theme.RING
        return QSize(side, side) if self._large else QSize(max(whole.width(), side), whole.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The panel, and both windows on it."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(colour(self, Role.ButtonText), 1.8)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        unit = theme.scaled(self, 10) / 10
        middle = QRectF(self.rect()).center()
        outer = QRectF(0, 0, 18 * unit, 13 * unit)
        outer.moveCenter(middle)
        inner = QRectF(0, 0, 8 * unit, 6 * unit)
        inner.moveBottomRight(outer.bottomRight() - QPointF(2, 2) * unit)
        painter.drawRoundedRect(outer, 3, 3)
        if not self._large:
            painter.setBrush(colour(self, Role.ButtonText))
        painter.drawRoundedRect(inner, 2, 2)
        painter.end()


class SessionControls(QWidget):
    """Pause, pace, captions, sound and Stop. All but Stop fade after three quiet seconds."""

    pauseClicked = Signal()
    easeClicked = Signal(int)  # +10: slower, -10: quicker
    captionsClicked = Signal()
    soundClicked = Signal()
    stopClicked = Signal()
    wrongClicked = Signal()
    smallClicked = Signal()
    faded = Signal()
    woken = Signal()  # somebody pressed a key or moved the mouse

    def __init__(self, parent: QWidget | None = None) -> None:
        """All shown."""
        super().__init__(parent)
        self._add_buttons()
        self.fading = QWidget()
        policy = self.fading.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.fading.setSizePolicy(policy)
        self._lay_out()
        self._still = False
        self._held = False
        self._letters = self._paces = True
        self._quiet = False
        self._effect = QGraphicsOpacityEffect(self.fading)
        self._effect.setEnabled(False)
        self.fading.setGraphicsEffect(self._effect)
        self._animation = QPropertyAnimation(self._effect, b"opacity", self)
        self._animation.setDuration(FADE_MS)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.finished.connect(self._fade_done)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.fade)

    def _add_buttons(self) -> None:
        self.pause = KeyButton(self.tr("Pause"), self.tr("Space"))
        self.slower = KeyButton(self.tr("Slower"), "+")
        self.quicker = KeyButton(self.tr("Faster"), "−")
        self.captions = KeyButton(self.tr("Captions"), "C")
        self.sound = KeyButton(self.tr("Sound"), "S")
        self.stop = KeyButton(self.tr("Stop"), self.tr("Esc"))
        self.wrong = KeyButton("?", "")
        self.wrong.setAccessibleName(self.tr("If it feels wrong"))
        self.wrong.setAccessibleDescription("?")
        self.wrong.least = 40
        self.small = SizeButton(self.tr("Small window"))
        self.small.clicked.connect(self.smallClicked)
        self.quicker.setAccessibleName(self.tr("Faster pace"))
        self.slower.setAccessibleName(self.tr("Slower pace"))
        self.pause.clicked.connect(self.pauseClicked)
        self.quicker.clicked.connect(lambda: self.easeClicked.emit(-10))
        self.slower.clicked.connect(lambda: self.easeClicked.emit(10))
        self.captions.clicked.connect(self.captionsClicked)
        self.sound.clicked.connect(self.soundClicked)
        self.stop.clicked.connect(self.stopClicked)
        self.wrong.clicked.connect(self.wrongClicked)
        self._fading_buttons = (
            *(self.pause, self.slower, self.quicker, self.captions, self.sound),
            *(self.small, self.wrong),
        )  # fmt: skip

    def _lay_out(self) -> None:
        row = QHBoxLayout(self.fading)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for button in self._fading_buttons:
            row.addWidget(button)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(4)
        outer.addStretch()
        outer.addWidget(self.fading)
        outer.addWidget(self.stop)
        outer.addStretch()

    def set_still(self, still: bool) -> None:
        """With reduced motion the controls go and come at once."""
        self._still = still

    def show_pace(self, shown: bool) -> None:
        """Whether there is a pace to ease."""
        self._paces = shown
        self._show_pace()

    def _show_pace(self) -> None:
        for button in (self.quicker, self.slower):
            button.setVisible(self._paces and not self._quiet)

    def show_state(self, paused: bool, muted: bool, captions: bool) -> None:
        """Say on the buttons what they do now."""
        self.pause.setText(self.tr("Go on") if paused else self.tr("Pause"))
        self.pause.set_key(self.tr("Space") if self._letters else "")
        self._show_switch(self.sound, "S", not muted)
        self._show_switch(self.captions, "C", captions)

    def show_place(self, writing: bool, quiet: bool) -> None:
        """While one writes, keys write: none is shown but Esc. After the end, Stop goes on."""
        self._letters = not writing
        self.stop.setText(self.tr("Go on") if quiet else self.tr("Stop"))
        self.stop.set_key(self.tr("Enter") if quiet else self.tr("Esc"))
        self.pause.setVisible(not quiet)
        self._quiet = quiet
        self._show_pace()

    def _show_switch(self, button: KeyButton, key: str, on: bool) -> None:
        off = fill(self.tr("{key}: off"), key=key) if self._letters else self.tr("off")
        button.set_key(off if not on else key if self._letters else "")
        state = self.tr("{name}, on") if on else self.tr("{name}, off")
        button.setAccessibleName(fill(state, name=button.text()))

    def hold(self, held: bool) -> None:
        """While held (paused, asked something) the controls stay."""
        self._held = held
        self._show()

    def wake(self) -> None:
        """Show everything, and count the quiet seconds anew."""
        self.woken.emit()
        self._show()

    def _show(self) -> None:
        self._animation.stop()
        self._effect.setEnabled(False)
        self.fading.setVisible(True)
        if self._held:
            self._rest.stop()
        else:
            self._rest.start()

    def rest(self) -> None:
        """Stop counting; what is hidden stays hidden."""
        self._rest.stop()
        if self._animation.state() == QAbstractAnimation.State.Running:
            self._animation.stop()
            self._fade_done()

    def fade(self) -> None:
        """Let all but Stop fade away, unless somebody is about to use them."""
        if self._held:
            return
        if self._in_use():
            self._rest.start()
            return
        if self._still:
            self._fade_done()
            return
        self._effect.setEnabled(True)
        self._animation.setStartValue(1.0)
        self._animation.setEndValue(0.0)
        self._animation.start()

    def _in_use(self) -> bool:
        """Whether the focus or the pointer is there, or a screen reader may be."""
        buttons = (*self._fading_buttons, self.stop)
        return QAccessible.isActive() or any(one.hasFocus() or one.hover for one in buttons)

    def _fade_done(self) -> None:
        self._effect.setEnabled(False)
        self.fading.setVisible(False)
        self.faded.emit()
