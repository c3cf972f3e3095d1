"""One line that says how far the voice for a session is."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from unclench.viewmodels.library.preparation import Preparation
from unclench.viewmodels.sound.voices import Voices
from unclench.viewmodels.translation import Counted, fill
from unclench.widgets.controls.text import label


class VoiceLine(QWidget):
    """Empty as long as everything is recorded; nothing waits for it."""

    def __init__(self, voices: Voices, preparation: Preparation) -> None:
        """Have `voices` say what is prepared, and follow them."""
        super().__init__()
        self._voices, self._preparation = voices, preparation
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.said = label("", tone="quiet")
        column.addWidget(self.said)
        voices.changed.connect(self._show)
        preparation.changed.connect(self._prepare)
        self._prepare()
        self._show()

    def _prepare(self) -> None:
        if self._preparation.timeline is not None:
            self._voices.prepare(self._preparation.timeline)

    def _show(self) -> None:
        words = self._words()
        self.said.setText(words)
        self.setVisible(bool(words))

    def _words(self) -> str:
        now = self._voices.progress
        if now is None:
            return ""
        if not now.over:
            going = self.tr("Preparing the voice ... {done} of {count}. You can start at any time.")
            return fill(going, done=now.done, count=now.total)
        if now.source is None:
            return self.tr("No voice here can read this exercise. You'll see its words.")
        if now.failed:
            said = Counted.tr(
                "The voice couldn't read {failed} of %n text(s). You'll see those words.",
                "",
                now.total,
            )
            return fill(said, failed=now.failed)
        return self.tr("The voice is ready.")
