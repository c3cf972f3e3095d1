"""What a session has to say about itself: one quiet line, and one question after a long sleep."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from unclench.viewmodels.session.player import Player
from unclench.viewmodels.translation import fill
from unclench.widgets.controls.announce import announce
from unclench.widgets.controls.buttons import MainButton, PlainButton
from unclench.widgets.controls.surfaces import Card
from unclench.widgets.controls.text import label
from unclench.widgets.scenes.words import SceneWords

_ROOM = 3  # pixels beyond a line of words, so that the page stays as it is when one comes
SHOWN_MS = 2500  # how long a change of pace or volume stays to be read


class Notice(QWidget):
    """One quiet line: what was just changed, else what does not work."""

    def __init__(self, player: Player, parent: QWidget | None = None) -> None:
        """Listen to `player`."""
        super().__init__(parent)
        self._player = player
        self._passing = ""
        self.words = SceneWords("", "small")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.words)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_MS)
        self._timer.timeout.connect(self._passed)
        player.sound.settingChanged.connect(self._setting)
        player.playback.settingChanged.connect(self._setting)
        player.sound.stateChanged.connect(self._refresh)
        player.recorder.failingChanged.connect(self._refresh)
        self._refresh()

    def tell(self, words: str) -> None:
        """Say `words` for a moment."""
        self._passing = words
        self._timer.start()
        self._refresh()

    def _setting(self, name: str) -> None:
        words = {
            "tempo": self._pace(),
            "volume": fill(self.tr("Volume {percent}%"), percent=self._player.sound.loudness),
            "mode": self.tr("Remembered for next time"),
            "skip": self.tr("Skipping this time"),
            "muted": self._either(self.tr("Sound off"), self.tr("Sound on")),
        }.get(name, "")
        self.tell(words)

    def _either(self, off: str, on: str) -> str:
        return off if self._player.settings.preferences.muted else on

    def _pace(self) -> str:
        tempo = self._player.playback.choices.tempo
        if tempo == 100:
            return self.tr("The usual pace")
        words = self.tr("Slower: {percent}%") if tempo > 100 else self.tr("Faster: {percent}%")
        return fill(words, percent=tempo)

    def _passed(self) -> None:
        self._passing = ""
        self._refresh()

    def _refresh(self) -> None:
        lines = [self._passing] if self._passing else []
        if not lines and self._player.sound.state == "silent":
            lines.append(self.tr("No audio device found. Continuing without sound."))
        if not lines and self._player.recorder.failing:
            lines.append(self.tr("This can't be saved right now. Unclench keeps trying."))
        text = " ".join(lines)
        self.words.setMinimumHeight(QFontMetrics(self.words.font()).height() + _ROOM)
        if text != self.words.text():
            self.words.setText(text)
            announce(self.words, text)


class AskPanel(Card):
    """After the computer slept for long: go on, start again, or end."""

    def __init__(self, player: Player, parent: QWidget | None = None) -> None:
        """Hidden until `player` asks."""
        super().__init__(parent, wash=True)
        self._player = player
        self.words = label(self.tr("The computer was asleep. How would you like to go on?"))
        self.go_on = MainButton(self.tr("Go on"))
        self.again = PlainButton(self.tr("Start again"))
        self.end = PlainButton(self.tr("End here"))
        self.go_on.clicked.connect(player.playback.resume)
        self.again.clicked.connect(player.playback.start_again)
        self.end.clicked.connect(player.end)
        column: QVBoxLayout = self.column(12, 6)
        column.addWidget(self.words)
        row = QHBoxLayout()
        for button in (self.go_on, self.again, self.end):
            row.addWidget(button)
        row.addStretch()
        column.addLayout(row)
        player.playback.askingChanged.connect(self._show)
        self._show(player.playback.asking)

    def _show(self, asking: bool) -> None:
        self.setVisible(asking)
        if asking:
            self.go_on.setFocus()
            announce(self, self.words.text())


class CarePanel(Card):
    """What to do when it feels wrong; `?` opens it and closes it."""

    turned = Signal()  # opened or closed

    def __init__(self, care: str, sleeps: bool = False, parent: QWidget | None = None) -> None:
        """Closed; `care` is what this kind of exercise has to say; `sleeps`: it goes dark."""
        super().__init__(parent)
        usual = self.tr("Open your eyes, look around, or stop here. Whatever you need is fine.")
        small = self.tr("Ctrl+M makes the window small, and large again.")
        dark = self.tr(
            "After a quiet minute the window goes dark, and the sound goes on. "
            "Any key or click brings the picture back, and does nothing else."
        )
        said = [*([care] if care else []), usual, dark if sleeps else small]
        self.words = label(" ".join(said))
        self.close_it = MainButton(self.tr("OK"))
        self.close_it.clicked.connect(self.put_away)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 14, 20, 14)
        row.addWidget(self.words, 1)
        row.addWidget(self.close_it)
        self.hide()

    def toggle(self) -> None:
        """Open, or close."""
        if not self.put_away():
            self.show()
            self.close_it.setFocus()
            announce(self, self.words.text())
            self.turned.emit()

    def put_away(self) -> bool:
        """Close it; whether it was open."""
        opened = not self.isHidden()
        if opened:
            self.hide()
            self.turned.emit()
        return opened
