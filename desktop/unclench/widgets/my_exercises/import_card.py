"""What is to be taken in: title, author, lengths, cautions and faults, before anything is done."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from unclench.viewmodels import words
from unclench.viewmodels.my_exercises.my_exercises import MyExercises
from unclench.viewmodels.translation import Counted, counted, fill
from unclench.widgets.controls.buttons import PlainButton
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.surfaces import Card
from unclench.widgets.controls.text import label

if TYPE_CHECKING:
    from unclench.viewmodels.my_exercises.my_exercises import ExercisePreview, Way

_FAULTS = 8


class ImportCard(Card):
    """Shows one preview and asks what to do with it; hidden while there is none."""

    def __init__(self, mine: MyExercises) -> None:
        """Take in through `mine`."""
        super().__init__(wash=True)
        self._mine = mine
        self._preview: ExercisePreview | None = None
        column = self.column(margin=16, spacing=4)
        self.title = label("", "heading")
        self.said = label("")
        column.addWidget(self.title)
        column.addWidget(self.said)
        self.ways: dict[Way, PlainButton] = {
            "new": PlainButton(self.tr("Add it")),
            "keep-both": PlainButton(self.tr("Keep both")),
            "replace": PlainButton(self.tr("Replace mine")),
        }
        self.cancel = PlainButton(self.tr("Cancel"))
        self.cancel.clicked.connect(self.leave)
        line = Flow(gap=4)
        for way, button in self.ways.items():
            button.clicked.connect(partial(self.take_in, way))
            line.addWidget(button)
        line.addWidget(self.cancel)
        column.addLayout(line)
        self.hide()

    def show_preview(self, preview: ExercisePreview) -> None:
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

    def take_in(self, way: Way) -> None:
        """Do it in this way."""
        preview, self._preview = self._preview, None
        self.hide()
        if preview is not None:
            self._mine.bring_in(preview, way)

    def leave(self) -> None:
        """Add nothing."""
        preview, self._preview = self._preview, None
        self.hide()
        if preview is not None:
            self._mine.discard(preview)

    def _lengths(self, minutes: Sequence[float]) -> str:
        said = Counted.tr("{lengths} minute(s)", "the last length counts", counted(minutes[-1]))
        return fill(said, lengths=", ".join(words.number(one) for one in minutes))

    def _words(self, preview: ExercisePreview) -> list[str]:
        if preview.entry is None:
            faults = [f"{line}:{column}  {said}" for line, column, said in preview.faults]
            return [self.tr("It needs fixing, so it can't be added:"), *faults[:_FAULTS]]
        entry = preview.entry
        found = [str(entry["summary"]), self._lengths(entry["minutes"])]
        if entry.get("author"):
            found.append(fill(self.tr("By {author}"), author=entry["author"]))
        if preview.licence:
            found.append(fill(self.tr("License: {licence}"), licence=preview.licence))
        cautions = ", ".join(str(one).replace("_", " ") for one in entry["cautions"])
        if cautions:
            found.append(fill(self.tr("Take care with: {cautions}"), cautions=cautions))
        if preview.clashes:
            found.append(self.tr("You already have an exercise with this ID. What would you like?"))
        return found
