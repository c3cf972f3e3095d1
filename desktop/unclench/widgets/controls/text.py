"""Text on a page."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from unclench.widgets.controls import theme
from unclench.widgets.controls.paint import Role

_TONES = {"quiet": Role.PlaceholderText, "accent": Role.Highlight, "sun": Role.BrightText}


class Text(QLabel):
    """Plain text that wraps and is never read as HTML."""

    def __init__(self, words: str, role: str = "body", tone: str = "") -> None:
        """Say `words` in the type of `role`, in the colour of `tone`."""
        super().__init__(words)
        self._role = role
        self._bold = tone == "accent"
        self.reads_as = "heading" if role in theme.WEIGHTS else ""
        self.setProperty("textFormat", "PlainText")
        self.setWordWrap(True)
        self.setContentsMargins(theme.RING, 0, theme.RING, 0)  # in line with the controls
        if tone:
            self.setForegroundRole(_TONES[tone])
        self.restyle()

    def restyle(self) -> None:
        """Follow a new text size."""
        if self._role != "body" or self._bold:
            self.setFont(theme.font(self, self._role, self._bold))


def label(words: str, role: str = "body", tone: str = "") -> QLabel:
    """Plain text of one role ("display" to "small") and tone ("", "quiet", "accent", "sun")."""
    return Text(words, role, tone)
