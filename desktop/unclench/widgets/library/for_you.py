"""What of an exercise concerns this person, and the change that one click makes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal

from unclench.viewmodels.library.preparation import Preparation
from unclench.widgets.controls.buttons import PlainButton
from unclench.widgets.controls.reading import LinkButton
from unclench.widgets.controls.surfaces import Card
from unclench.widgets.controls.text import label


class ForYou(Card):
    """One sentence for each caution that the person ticked; nothing is ever hidden for it."""

    fitWanted = Signal()

    def __init__(self, preparation: Preparation) -> None:
        """Show the concerns of `preparation`, or the way to the checklist when there is none."""
        super().__init__(wash=True)
        self.offers: dict[str, LinkButton] = {}
        rows = self.column(margin=19, spacing=6)
        rows.addWidget(label(self.tr("For you"), tone="sun"))
        concerns = preparation.concerns()
        last = {concern.offer: concern.tag for concern in concerns if concern.offer}
        for concern in concerns:
            rows.addWidget(label(concern.words))
            if last.get(concern.offer) == concern.tag:
                button = LinkButton(concern.offer)
                button.setAccessibleDescription(concern.words)
                button.clicked.connect(_taking(preparation, concern.tag))
                rows.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
                self.offers[concern.tag] = button
        link = PlainButton(self.tr("Change what fits you"))
        link.clicked.connect(self.fitWanted)
        rows.addSpacing(4)
        rows.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)


def _taking(preparation: Preparation, tag: str) -> Callable[[], None]:
    return lambda: preparation.take_offer(tag)
