"""A field whose words are spoken in a session, with a button that says them now."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from unclench.viewmodels.translation import fill
from unclench.widgets.controls.announce import announce
from unclench.widgets.controls.buttons import IconButton
from unclench.widgets.controls.text import label


class SpokenField(QWidget):
    """`field` and its button; `wanted` when the button is pressed, to begin or to stop."""

    wanted = Signal()

    def __init__(self, field: QWidget, name: str, text: Callable[[], str]) -> None:
        """Say what `text` gives, which is called `name`."""
        super().__init__()
        self.field, self.text, self._name = field, text, name
        self.button = IconButton("play", "")
        self.button.clicked.connect(self.wanted)
        self._told = label("", "small", "quiet")
        self._told.hide()
        self._line = QHBoxLayout()
        self._line.setSpacing(2)
        self._line.addWidget(field, 1)
        self._line.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._line)
        column.addWidget(self._told)
        self.show_trial("")

    def add(self, widget: QWidget) -> None:
        """Put `widget` behind the button."""
        self._line.addWidget(widget)

    def show_trial(self, trial: str) -> None:
        """Show how far the voice is (`viewmodels.sound.voices.Trial`); "" when it is at rest."""
        runs = trial in ("making", "playing")
        words = self.tr("Stop listening to: {name}") if runs else self.tr("Listen to: {name}")
        self.button.say(fill(words, name=self._name))
        self.button.show_icon("stop" if runs else "play")
        said = {
            "making": self.tr("Preparing the voice ..."),
            "captions": self.tr("In Settings, no voice is chosen for your own words."),
            "missing": self.tr("There's no voice for these words on this computer."),
            "failed": self.tr("The voice couldn't say this."),
            "silent": self.tr("No audio device found."),
            "empty": self.tr("Nothing to say yet."),
        }.get(trial, "")
        self._told.setText(said)
        self._told.setVisible(bool(said))
        if said:
            announce(self._told, said)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a new text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """As narrow as the field may be."""
        size = super().minimumSizeHint()
        return QSize(min(size.width(), self.sizeHint().width()), size.height())
