"""What is to be taken in: title, author, lengths, cautions and faults, before anything is done."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt

from unclench.viewmodels import words
from unclench.viewmodels.my_exercises.my_exercises import MyExercises
from unclench.widgets.controls.controls import Card, PlainButton, label
from unclench.widgets.controls.flow import Flow

_FAULTS = 8


class ImportCard(Card):
    """Shows one preview and asks what to do with it; hidden while there is none."""

    def __init__(self, mine: MyExercises) -> None:
        """Take in through `mine`."""
        super().__init__(wash=True)
        self._mine = mine
        self._preview: Any = None
        column = self.column(margin=16, spacing=4)
        self.title = label("", "heading")
        self.said = label("")
        column.addWidget(self.title)
        column.addWidget(self.said)
        self.ways = {
            "new": PlainButton(self.tr("Put it in")),
            "keep-both": PlainButton(self.tr("Keep both")),
            "replace": PlainButton(self.tr("Replace mine")),
        }
        self.cancel = PlainButton(self.tr("Cancel"))
        self.cancel.clicked.connect(self._cancel)
        line = Flow(gap=4)
        for way, button in self.ways.items():
            button.clicked.connect(_taking(self, way))
            line.addWidget(button)
        line.addWidget(self.cancel)
        column.addLayout(line)
        self.hide()

    def show_preview(self, preview: Any) -> None:
        """Show what was looked at; the one before is left."""
        if self._preview is not None:
            self._mine.discard(self._preview)
        self._preview = preview
        entry = preview.entry
        self.title.setText(str(entry["title"]) if entry else preview.source.name)
        self.said.setText("\n".join(self._words(preview)))
        for way, button in self.ways.items():
            button.setVisible(way in preview.ways)
        self.show()
        first = self.ways[preview.ways[0]] if preview.ways else self.cancel
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_in(self, way: str) -> None:
        """Do it in this way."""
        preview, self._preview = self._preview, None
        self.hide()
        self._mine.bring_in(preview, way)

    def _cancel(self) -> None:
        preview, self._preview = self._preview, None
        self.hide()
        self._mine.discard(preview)

    def _words(self, preview: Any) -> list[str]:
        if preview.entry is None:
            faults = [f"{line}:{column}  {said}" for line, column, said in preview.faults]
            return [self.tr("It has faults, so it can't be put in:"), *faults[:_FAULTS]]
        entry = preview.entry
        minutes = ", ".join(words.number(one) for one in entry["minutes"])
        found = [str(entry["summary"]), self.tr("%1 minutes").replace("%1", minutes)]
        if entry.get("author"):
            found.append(self.tr("By %1").replace("%1", str(entry["author"])))
        if preview.licence:
            found.append(self.tr("Licence: %1").replace("%1", preview.licence))
        cautions = ", ".join(str(one).replace("_", " ") for one in entry["cautions"])
        if cautions:
            found.append(self.tr("Take care with: %1").replace("%1", cautions))
        if preview.clashes:
            found.append(self.tr("Another exercise has its short name. What would you like?"))
        return found


def _taking(card: ImportCard, way: str) -> Callable[[], None]:
    return lambda: card.take_in(way)
