"""The words under the picture, in a box whose height does not change while the session runs."""

from __future__ import annotations

import re
from collections.abc import Iterable

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from unclench.widgets.controls import theme
from unclench.widgets.scenes.words import Place, SceneLabel

_WRAP = int(Qt.TextFlag.TextWordWrap.value)
_SCRIM = 10  # pixels above and below the words for the scrim behind them
_ROLES = ("title", "heading", "body", "small")


class Caption(SceneLabel):
    """Plain words, as large as all the captions of the session allow within `share` of the page."""

    def __init__(self, share: float = 0.3, place: Place = "low") -> None:
        """An empty caption that never takes more than `share` of its page's height."""
        super().__init__("", place)
        self._share = share
        self._texts: frozenset[str] = frozenset()
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setContentsMargins(12, _SCRIM // 2, 12, _SCRIM // 2)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def expect(self, texts: Iterable[str]) -> None:
        """Make room for any of these."""
        self._texts = frozenset(texts)
        self.fit()

    def say(self, words: str) -> None:
        """Show these words, if they are others."""
        if words != self.text():
            self.setText(words)
            self.update()  # the scrim reaches beyond what Qt takes for the words

    def fit(self) -> None:
        """Choose the size of the words for the width there is, and keep the height for all."""
        page = self.parentWidget()
        most = (page.height() if page else 400) * self._share
        for role in _ROLES:
            face = theme.font(self, role)
            theme.weigh(face, theme.PLAIN)
            height = self._height(QFontMetrics(face))
            if height <= most or role == _ROLES[-1]:
                self.setFont(face)
                self.setFixedHeight(height)
                return

    def _height(self, metrics: QFontMetrics) -> int:
        box = QRect(0, 0, max(1, self.contentsRect().width()), 10_000)
        heights = (metrics.boundingRect(box, _WRAP, text).height() for text in self._texts)
        return max(heights, default=0) + _SCRIM

    def minimumSizeHint(self) -> QSize:
        """As narrow as the page likes."""
        return QSize(1, self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()


def repeats(words: str, known: str) -> bool:
    """Whether `words` say nothing that isn't read in `known` already, a line that stands below."""
    return bool(words) and _vocabulary(words) <= _vocabulary(known)


def _vocabulary(words: str) -> set[str]:
    return set(re.findall(r"\w+", words.casefold()))
