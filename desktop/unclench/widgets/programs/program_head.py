"""The head of a program's page: its landscape, with what it is in the sky above the hills."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout

from unclench.widgets.controls import theme
from unclench.widgets.controls.buttons import PlainButton
from unclench.widgets.controls.surfaces import SIDE
from unclench.widgets.scenes.ground import Ground
from unclench.widgets.scenes.landscape import Landscape
from unclench.widgets.scenes.words import SceneLabel, SceneWords

_HILLS = 0.5  # of the height of the words: kept below them
_LOW_PAGE = 480  # pixels at 100 % of page below which the summary stands elsewhere
_WORDS = 560  # pixels at 100 %: no line of the summary is wider
_SUN = 0.8, 0.38, 0.42  # its place in the width and the height, its radius in the height


class ProgramHead(Landscape):
    """The way back, and beside it what kind of program it is; title and summary below."""

    left = Signal()
    reads_as = "heading"

    def __init__(self, kind: str, seed: str) -> None:
        """With the landscape of `kind` as it is for `seed`."""
        super().__init__(Ground(kind, seed))
        self.back = PlainButton(self.tr("Programs"))
        self.back.icon_name = "back"
        self.back.setAccessibleName(self.tr("Back to all programs"))
        self.back.setToolTip(self.tr("Back (Esc)"))
        self.back.clicked.connect(self.left)
        self._facts = SceneWords("", "small", "soft")
        self._title = SceneWords("", "display")
        self._summary = _Lead("")
        self._column = QVBoxLayout(self)
        self._column.setSpacing(2)
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self.back)
        line.addWidget(self._facts, 1)
        self._column.addLayout(line)
        self._column.addSpacing(4)
        self._column.addWidget(self._title)
        self._column.addSpacing(4)
        lead = QHBoxLayout()  # asks for the height of the lines at their own width
        lead.addWidget(self._summary, 1)
        lead.addStretch()
        self._column.addLayout(lead)
        self._column.addStretch(1)
        self.short = False  # whether the summary has to stand elsewhere
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def show_words(self, facts: str, title: str, summary: str) -> None:
        """Say what program it is."""
        self._facts.setText(facts)
        self._title.setText(title)
        self._summary.setText(summary)
        self.setAccessibleName(title)
        self.setAccessibleDescription(facts)

    def follow_page(self, high: int) -> None:
        """Leave the summary out where the page, `high` pixels, is low."""
        self.short = high < theme.scaled(self, _LOW_PAGE)
        self._summary.setVisible(not self.short)
        self.settle()

    def restyle(self) -> None:
        """Follow a new width or text size."""
        self.settle()

    def light(self) -> tuple[QPointF, float]:
        """The sun beside the words."""
        x, y, radius = _SUN
        return QPointF(x * self.width(), y * self.height()), radius * self.height()

    def clear_sky(self) -> list[QRect]:
        """Where the words are."""
        return [QRect(one.geometry()) for one in (self._facts, self._title, self._summary)]

    def prepare(self) -> None:
        """Leave room for the hills below the words."""
        side = theme.scaled(self, SIDE)
        side = max(side, (self.width() - theme.scaled(self, theme.CONTENT)) // 2)
        self._summary.setMaximumWidth(theme.scaled(self, _WORDS))
        top, below = theme.scaled(self, 16), self._column.contentsMargins().bottom()
        words_high = self._column.heightForWidth(self.width()) - below
        self._column.setContentsMargins(side, top, side, round(_HILLS * words_high))
        self._column.activate()


class _Lead(SceneLabel):
    """The summary, in plain type."""

    def restyle(self) -> None:
        """Follow a new text size."""
        self.setFont(theme.font(self, "body"))
        self.setAlignment(Qt.AlignmentFlag.AlignTop)
