"""Text in a card that the Tab key reaches, so that each can be read out."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from unclench.viewmodels.learn.reading import TextSection
from unclench.widgets.controls.surfaces import Card
from unclench.widgets.controls.text import label


class TextCard(Card):
    """A heading with its words; the whole card takes the focus and is read out as one."""

    def __init__(self, section: TextSection, wash: bool = False, tone: str = "") -> None:
        """Show `section`; `tone` colours its heading."""
        super().__init__(wash=wash)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(section.title)
        self.setAccessibleDescription(section.words)
        self.rows = self.column(margin=22, spacing=6)
        self.rows.addWidget(label(section.title, "heading", tone))
        for words in section.text:
            self.rows.addWidget(label(words))
        for words in section.points:
            self.rows.addLayout(pointed(words))


def pointed(words: str) -> QHBoxLayout:
    """A line of a list, with its dot."""
    line = QHBoxLayout()
    line.setSpacing(2)
    dot = label("•", tone="quiet")
    dot.setWordWrap(False)
    line.addWidget(dot, 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(label(words), 1)
    return line
