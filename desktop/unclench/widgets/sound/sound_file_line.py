"""Save a session as a sound file: a button, then how far it is, with a way to stop."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from unclench.viewmodels.library.preparation import Preparation
from unclench.viewmodels.sound.sound_file import KINDS, SoundFile, file_name
from unclench.viewmodels.translation import fill
from unclench.widgets.controls import theme
from unclench.widgets.controls.announce import announce
from unclench.widgets.controls.buttons import PlainButton
from unclench.widgets.controls.choice import Choice
from unclench.widgets.controls.file_dialogs import ask_save, with_ending
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.paint import Role, colour
from unclench.widgets.controls.text import label

_WHOLE = 1000


class ProgressBar(QProgressBar):
    """A line that fills up."""

    def __init__(self, words: str) -> None:
        """Named `words`, empty."""
        super().__init__()
        self.setRange(0, _WHOLE)
        self.setTextVisible(False)
        self.setAccessibleName(words)

    def sizeHint(self) -> QSize:
        """A comfortable length."""
        return QSize(theme.scaled(self, 320), theme.scaled(self, 12) + 2 * theme.RING)

    def minimumSizeHint(self) -> QSize:
        """May be short."""
        return QSize(theme.scaled(self, 96), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """An outline, and the part that is done."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inset = theme.RING + 0.5
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        corner = box.height() / 2
        painter.setPen(colour(self, Role.PlaceholderText))
        painter.setBrush(colour(self, Role.Base))
        painter.drawRoundedRect(box, corner, corner)
        done = QRectF(box)
        done.setWidth(max(box.height(), box.width() * self.value() / _WHOLE))
        if self.value() > 0:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(self, Role.Highlight))
            painter.drawRoundedRect(done, corner, corner)
        painter.end()


class SoundFileLine(QWidget):
    """On the page of an exercise; takes the choices made there."""

    def __init__(self, file: SoundFile, preparation: Preparation) -> None:
        """Make `file` of what `preparation` has ready."""
        super().__init__()
        self.making, self._preparation = file, preparation
        self._told = ""
        self.save = PlainButton(self.tr("Save"))
        self.save.setAccessibleName(self.tr("Save as sound file"))
        self.save.clicked.connect(self._ask)
        kinds = [(one, self._kind(one)) for one in KINDS]
        self.kind = Choice(self.tr("Kind of sound file"), kinds)
        self.said = label("", tone="quiet")
        self.bar = ProgressBar(self.tr("Sound file progress"))
        self.bar.setMaximumWidth(theme.scaled(self, 420))
        self.cancel = PlainButton(self.tr("Cancel"))
        self.cancel.setAccessibleName(self.tr("Cancel the sound file"))
        self.cancel.clicked.connect(self._cancel)
        line = Flow(gap=4)
        line.addWidget(self.kind)
        line.addWidget(self.save)
        line.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(line)
        column.addWidget(self.said)
        column.addWidget(self.bar)
        file.changed.connect(self._show)
        preparation.changed.connect(self._show)
        self._show()

    def hideEvent(self, event: QHideEvent) -> None:
        """What was read here need not be said on the next page; what goes on is."""
        self.making.forget()
        super().hideEvent(event)

    def _ask(self) -> None:
        prepared, kind = self._preparation, self.kind.value or KINDS[0]
        name = file_name(prepared.entry.title, prepared.minutes, kind)
        path = ask_save(self, self.tr("Save as sound file"), name, f"{kind} (*.{kind})")
        if path is None or prepared.timeline is None:
            return
        if path.suffix.lower().lstrip(".") not in KINDS:
            path = with_ending(path, kind)
        self.making.begin(path, prepared.timeline)
        self.cancel.setFocus()

    def _cancel(self) -> None:
        self.making.cancel()
        self.save.setFocus()

    def _kind(self, ending: str) -> str:
        return {
            "mp3": self.tr("MP3, plays nearly everywhere"),
            "flac": self.tr("FLAC, full quality"),
            "ogg": self.tr("OGG, small"),
            "opus": self.tr("Opus, smallest"),
            "wav": self.tr("WAV, full quality, very large"),
        }[ending]

    def _show(self) -> None:
        busy = self.making.busy
        had = self.cancel.hasFocus()
        self.save.setEnabled(not busy and self._preparation.timeline is not None)
        for widget in (self.save, self.kind):
            widget.setVisible(not busy)
        self.cancel.setVisible(busy)
        self.bar.setVisible(busy)
        self.bar.setValue(round(self.making.share * _WHOLE))
        said = self._words()
        self.said.setText(said)
        self.said.setVisible(bool(said))
        if had and not busy:
            self.save.setFocus()
        if self.making.state != self._told:
            self._told = self.making.state
            announce(self.said, said)

    def _words(self) -> str:
        file = self.making
        said = {
            "speaking": self.tr("Preparing the voice for {title} ..."),
            "writing": self.tr("Saving {title} ..."),
            "done": self.tr("Saved as {file}"),
            "stopped": self.tr("Stopped. Nothing was saved."),
            "failed": self.tr("This couldn't be saved: {reason}"),
        }.get(file.state, "")
        return fill(said, title=file.title, file=_shown(file.path), reason=file.reason)


def _shown(path: Path) -> str:
    """The path, with places where a line may break."""
    return str(path).replace("/", "/\u200b").replace("\\", "\\\u200b")
