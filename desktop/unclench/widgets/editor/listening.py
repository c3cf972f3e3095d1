"""Says one line of the form at a time, and shows at its button how far that is."""

from __future__ import annotations

from PySide6.QtCore import QObject
from shiboken6 import isValid

from unclench.viewmodels.editor.editor import Editor
from unclench.viewmodels.editor.preview import PreviewPlayer
from unclench.viewmodels.sound.voices import Voices
from unclench.widgets.editor.form import Form
from unclench.widgets.editor.spoken import SpokenField


class Listening(QObject):
    """One voice for all lines of `form`; a button pressed again stops it."""

    def __init__(
        self, form: Form, editor: Editor, preview: PreviewPlayer, voices: Voices | None
    ) -> None:
        """Speak with `voices`, None where there are none; `preview` is quiet meanwhile."""
        super().__init__(form)
        self._editor, self._preview, self._voices = editor, preview, voices
        self._field: SpokenField | None = None
        self.speaking = False
        if voices is not None:
            voices.setParent(self)
            voices.tried.connect(self._show)
        form.listenWanted.connect(self.turn)
        form.built.connect(self.stop)
        preview.playingChanged.connect(self._give_way)

    def turn(self, field: SpokenField) -> None:
        """Say the words of `field`, or stop when they are being said."""
        again = field is self._field and self.speaking
        self.stop()
        if again:
            return
        self._field = field
        text = " ".join(field.text().split())
        if not text or self._voices is None:
            self._show("missing" if text else "empty")
            return
        self._preview.stop()
        self._voices.try_out(text, self._editor.language)

    def stop(self) -> None:
        """Be quiet."""
        if self._voices is not None:
            self._voices.hush()
        self._show("")
        self._field = None

    def close(self) -> None:
        """Put the voice away."""
        self.stop()
        if self._voices is not None:
            self._voices.close()

    def _show(self, trial: str) -> None:
        self.speaking = trial in ("making", "playing")
        if self._field is not None and isValid(self._field):
            self._field.show_trial(trial)

    def _give_way(self, playing: bool) -> None:
        if playing:
            self.stop()
