"""At the window's foot, until it is settled: the file of the history was taken away."""

from __future__ import annotations

from pathlib import Path

from unclench.viewmodels.window.taken_away import TakenAway
from unclench.widgets.controls.buttons import PlainButton
from unclench.widgets.controls.file_dialogs import open_folder
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.surfaces import Card
from unclench.widgets.controls.text import label


class TakenAwayCard(Card):
    """Says what happened and offers both files; nothing is chosen for the person."""

    def __init__(self, loss: TakenAway, folder: Path) -> None:
        """Offer the ways of `loss`; `folder` is where the files are."""
        super().__init__(wash=True)
        rows = self.column(margin=18, spacing=6)
        self.words = label(loss.words, tone="sun")
        rows.addWidget(self.words)
        line = Flow(gap=6)
        self.mine = PlainButton(self.tr("Put my history back"))
        self.mine.clicked.connect(loss.write_back)
        self.mine.setVisible(loss.can_write_back)
        there = self.tr("Use the file that's there now")
        self.there = PlainButton(there if loss.there is not None else self.tr("Start fresh"))
        self.there.clicked.connect(loss.use_there)
        self.folder = PlainButton(self.tr("Open folder"))
        self.folder.clicked.connect(lambda: open_folder(folder))
        for button in (self.mine, self.there, self.folder):
            line.addWidget(button)
        rows.addLayout(line)
        loss.failed.connect(self.words.setText)
        loss.settled.connect(self.deleteLater)
        self.setAccessibleName(loss.words)
