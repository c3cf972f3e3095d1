"""The app's icon in the tray, with a menu: what is left in sight while the window is away."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from unclench.viewmodels.reminders.message import Message


class Tray(QObject):
    """Tells what was picked; whoever made it does that."""

    openWanted = Signal()
    breathWanted = Signal()
    soundsWanted = Signal()
    pauseWanted = Signal(bool)
    quitWanted = Signal()
    clicked = Signal()  # a message that was shown at the icon

    def __init__(self, icon: QIcon, window: QWidget) -> None:
        """Hidden, and without a menu, until it is shown; both go with `window`."""
        super().__init__(window)
        self.icon = QSystemTrayIcon(icon, self)
        self.icon.setToolTip("Unclench")
        self.icon.activated.connect(self._press)
        self.icon.messageClicked.connect(self.clicked)
        self.menu = QMenu(window)
        self._open, self._breath = self._add(self.openWanted), self._add(self.breathWanted)
        self.sounds = self._add(self.soundsWanted)
        self.menu.addSeparator()
        self.pause = self._add(None)
        self.pause.triggered.connect(lambda: self.pauseWanted.emit(not self._paused))
        self._quit = self._add(self.quitWanted)
        self.speak()
        self.show_paused(False)
        self.show_sounds(False)
        self.icon.setContextMenu(self.menu)

    def speak(self) -> None:
        """Name what stays the same in the language that is set now."""
        self._open.setText(self.tr("Open Unclench"))
        self._breath.setText(self.tr("Breathe for a minute"))
        self._quit.setText(self.tr("Quit Unclench"))

    @staticmethod
    def is_there() -> bool:
        """Whether this desktop has a tray now."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show_paused(self, paused: bool) -> None:
        """Offer the other one of pausing and going on."""
        self._paused = paused
        words = self.tr("Resume reminders") if paused else self.tr("Pause reminders today")
        self.pause.setText(words)

    def show_sounds(self, playing: bool) -> None:
        """Offer the other one of playing and stopping."""
        self.sounds.setText(self.tr("Stop the sound") if playing else self.tr("Play just sounds"))

    def say(self, message: Message) -> bool:
        """Show a message at the icon; whether it could be shown."""
        if not (self.icon.isVisible() and self.is_there() and self.icon.supportsMessages()):
            return False
        self.icon.showMessage(message.title, message.body, self.icon.icon())
        return True

    def _add(self, told: object) -> QAction:
        action = self.menu.addAction("")
        if told is not None:
            action.triggered.connect(told)
        return action

    def _press(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        """A click opens; where a click opens the menu already, nothing more happens."""
        if reason == QSystemTrayIcon.ActivationReason.Trigger:
            self.openWanted.emit()
