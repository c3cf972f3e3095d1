"""What is good to know before a session: what concerns this person, and the rest folded."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from unclench.viewmodels import words
from unclench.viewmodels.library.preparation import Preparation
from unclench.viewmodels.translation import Counted, fill, translate
from unclench.widgets.controls.buttons import PlainButton
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.fold import Fold
from unclench.widgets.controls.reading import LinkButton
from unclench.widgets.controls.surfaces import CareCard
from unclench.widgets.controls.tag import Tag
from unclench.widgets.controls.text import label


def _source(text: str) -> QHBoxLayout:
    """Where the evidence comes from, in the author's words."""
    line = QHBoxLayout()
    named = label(translate("exercise", "Source:"), "small", "quiet")
    named.setWordWrap(False)
    line.addWidget(named)
    line.addWidget(label(text, "small", "quiet"), 1)
    return line


class ForYou(CareCard):
    """One sentence for each caution that the person ticked; nothing is ever hidden for it."""

    fitWanted = Signal()

    def __init__(self, preparation: Preparation) -> None:
        """Show the concerns of `preparation`."""
        super().__init__()
        self.offers: dict[str, LinkButton] = {}
        rows = self.column(margin=21, spacing=6)
        rows.addWidget(label(self.tr("For you"), "subheading", "sun"))
        concerns = preparation.concerns()
        self._preparation = preparation
        last = {concern.offer: concern.tag for concern in concerns if concern.offer}
        for concern in concerns:
            rows.addWidget(label(concern.words))
            if last.get(concern.offer) == concern.tag:
                button = LinkButton(concern.offer)
                button.setAccessibleDescription(concern.words)
                button.clicked.connect(partial(preparation.take_offer, concern.tag))
                rows.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
                self.offers[concern.tag] = button
        link = PlainButton(self.tr("Change what applies to you"))
        link.clicked.connect(self.fitWanted)
        rows.addSpacing(4)
        rows.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        self.fit = link
        preparation.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        """What is chosen already is not offered."""
        for tag, button in self.offers.items():
            button.setVisible(self._preparation.would_change(tag))


class GoodToKnow(QWidget):
    """Positions and level, and two folds with the rest.

    What concerns this person, `for_you`, is put by the page where it is read first.
    """

    fitWanted = Signal()

    def __init__(self, preparation: Preparation) -> None:
        """For the exercise of `preparation`."""
        super().__init__()
        self._preparation = preparation
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(8)
        self._rows.addWidget(label(self.tr("Good to know"), "heading"))
        self._chosen = label("", tone="quiet")
        self._build_tags()
        self._rows.addWidget(self._chosen)
        self.for_you: ForYou | None = None
        if preparation.concerns():
            self.for_you = ForYou(preparation)
            self.for_you.fitWanted.connect(self.fitWanted)
        self._build_cautions()
        self._build_evidence()
        preparation.changed.connect(self._show)
        self._show()

    def _build_tags(self) -> None:
        entry, line = self._preparation.entry, Flow(gap=4)
        for posture in entry.posture:
            line.addWidget(Tag(words.posture(posture)))
        line.addWidget(Tag(words.level(entry.level)))
        self._rows.addLayout(line)

    def _build_cautions(self) -> None:
        cautions = self._preparation.cautions()
        if not cautions:
            return
        inside = CareCard()
        column = inside.column(margin=21, spacing=4)
        for what, people in cautions.items():
            column.addWidget(label("; ".join(people), tone="sun"))
            column.addWidget(label(what))
            column.addSpacing(4)
        if not self._preparation.tags:
            fit = PlainButton(self.tr("Does any of this apply to you?"))
            fit.clicked.connect(self.fitWanted)
            column.addWidget(fit, 0, Qt.AlignmentFlag.AlignLeft)
        count = sum(len(people) for people in cautions.values())
        if self._preparation.concerns():
            said = Counted.tr("%n more note(s) on who should take care", "", count)
        else:
            said = Counted.tr("%n note(s) on who should take care", "", count)
        self.cautions = Fold(said, inside)
        self._rows.addWidget(self.cautions)

    def _build_evidence(self) -> None:
        stated = self._preparation.evidence
        if stated is None:
            return
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label(words.evidence(stated.grade)))
        if stated.source:
            column.addLayout(_source(stated.source))
        if self._preparation.entry.own:
            said = self.tr("That's what the author says. Unclench hasn't checked it.")
            column.addWidget(label(said, "small", "quiet"))
        self.evidence = Fold(self.tr("How sure can we be?"), inside)
        self._rows.addWidget(self.evidence)

    def _show(self) -> None:
        chosen = self._preparation.posture
        if chosen:
            said = fill(self.tr("You chose: {posture}."), posture=words.posture_within(chosen))
            self._chosen.setText(said)
        self._chosen.setVisible(bool(chosen))
