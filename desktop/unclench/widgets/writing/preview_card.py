"""What is in a file, before anything is done with it, and the ways to take it in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import Qt

from unclench.viewmodels.fault_words import told
from unclench.viewmodels.translation import fill
from unclench.widgets.controls.buttons import PlainButton
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.surfaces import Card
from unclench.widgets.controls.text import label

if TYPE_CHECKING:
    from unclench.viewmodels.writing.my_files import Way


_FAULTS = 8  # that are told


class Preview(Protocol):
    """What was looked at."""

    @property
    def ways(self) -> tuple[Way, ...]:
        """What may be done with it; none where it has faults."""
        ...


class PreviewCard(Card):
    """Shows one preview and asks what to do with it; hidden while there is none."""

    def __init__(
        self, bring_in: Callable[[Any, Way], object], discard: Callable[[Any], object]
    ) -> None:
        """`bring_in` takes in what was looked at, `discard` leaves it."""
        super().__init__(wash=True)
        self._bring_in, self._discard = bring_in, discard
        self._preview: Preview | None = None
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

    def offer(self, preview: Preview, title: str, lines: Sequence[str]) -> None:
        """Show what was looked at in these words; the one before is left."""
        if self._preview is not None:
            self._discard(self._preview)
        self._preview = preview
        self.title.setText(title)
        self.said.setText("\n".join(lines))
        for way, button in self.ways.items():
            button.setVisible(way in preview.ways)
        self.show()
        first = self.ways[preview.ways[0]] if preview.ways else self.cancel
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def faults(self, found: Sequence[tuple[int, int, str]]) -> list[str]:
        """What is said of a file with these faults: line, column, words."""
        rows = [f"{line}:{column}  {told(said)}" for line, column, said in found[:_FAULTS]]
        return [self.tr("It needs fixing, so it can't be added:"), *rows]

    def credits(self, author: object, licence: object) -> list[str]:
        """Whose it is, as far as the file says so."""
        said = ((self.tr("By {name}"), author), (self.tr("License: {name}"), licence))
        return [fill(words, name=name) for words, name in said if name]

    def take_in(self, way: Way) -> None:
        """Do it in this way."""
        preview, self._preview = self._preview, None
        self.hide()
        if preview is not None:
            self._bring_in(preview, way)

    def leave(self) -> None:
        """Add nothing."""
        preview, self._preview = self._preview, None
        self.hide()
        if preview is not None:
            self._discard(preview)
