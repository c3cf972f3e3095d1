"""My people: whom to turn to, how to reach them, and what for; shown again in Help now."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unclench.domain.people import Person
from unclench.viewmodels.plan.my_people import MyPeople
from unclench.viewmodels.translation import fill
from unclench.widgets.controls import theme
from unclench.widgets.controls.buttons import LowMainButton, MainButton
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.stacks import Stacks
from unclench.widgets.controls.text import label
from unclench.widgets.controls.undo_bar import UndoBar
from unclench.widgets.plan.person_card import PersonCard
from unclench.widgets.plan.plan_part import PlanPart
from unclench.widgets.scenes.scene_card import Invitation


class PeopleTab(PlanPart):
    """A card for each person; what is written is kept by itself, and stays on this computer."""

    def __init__(self, people: MyPeople) -> None:
        """Show and change `people`."""
        super().__init__()
        self._people = people
        self.setAccessibleName(self.tr("My people"))
        column = QVBoxLayout(self._page)
        column.setContentsMargins(0, 0, theme.RING, 24)
        column.setSpacing(12)
        self._said = label(
            self.tr("They're shown in Help now (F3), also in a session. Nobody else sees them."),
            tone="quiet",
        )
        column.addWidget(self._said)
        self.add = LowMainButton(self.tr("Add a person"))
        self.add.clicked.connect(self.begin)
        line = Flow(gap=6)
        line.addWidget(self.add)
        column.addLayout(line)
        self._empty = self._build_empty()
        column.addWidget(self._empty, 1)
        self._stacks = Stacks(gap=12, column=330)
        column.addLayout(self._stacks)
        self.bar = UndoBar()
        self.bar.undo.clicked.connect(self._undo)
        column.addWidget(self.bar)
        self._end = QWidget()  # takes the room that cards leave
        column.addWidget(self._end, 1)
        self.cards: dict[str, PersonCard] = {}
        self._order: list[str] = []  # of their ids, as they stand on the page
        self.follow(people)
        self.refresh()

    def refresh(self) -> None:
        """Show everybody in their order; who is being written about stays as it stands there."""
        everybody = list(self._people.all())
        known = {one.id for one in everybody}
        everybody += [card.person for card in self._written() if card.person.id not in known]
        if self._order != [one.id for one in everybody]:
            self._arrange(everybody)
        for place, one in enumerate(everybody):
            self.cards[one.id].show_person(one, place > 0, place < len(everybody) - 1)
        for part in (self._said, self.add):
            part.setVisible(bool(everybody))
        self._empty.setVisible(not everybody)
        self._end.setVisible(bool(everybody))
        gone = self._people.deleted
        gone = gone if gone is not None and gone.id not in known else None  # came back elsewhere
        removed = self.tr("Removed: {name}")
        self.bar.tell(fill(removed, name=gone.name or gone.reach) if gone else "")

    def begin(self) -> None:
        """Write about somebody new."""
        made = self._card(self._people.begin())
        made.write()
        self.refresh()
        made.form.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _written(self) -> list[PersonCard]:
        return [card for card in self.cards.values() if card.writes]

    def _card(self, person: Person) -> PersonCard:
        card = PersonCard(person)
        card.kept.connect(self._people.put)
        card.deleteWanted.connect(self._delete)
        card.moveWanted.connect(partial(self._move, card))
        card.ended.connect(self._drop_empty)
        self.cards[person.id] = card
        return card

    def _arrange(self, everybody: list[Person]) -> None:
        old, self._order = self.cards, [one.id for one in everybody]
        for card in old.values():
            self._stacks.removeWidget(card)
        self.cards = {}
        for one in everybody:
            if one.id in old:
                self.cards[one.id] = old[one.id]
            else:
                self._card(one)
            self._stacks.addWidget(self.cards[one.id])
        for name, card in old.items():
            if name not in self.cards:
                card.hide()
                card.deleteLater()
        self._stacks.share_anew()

    def _drop_empty(self) -> None:
        """Somebody without a word was never there."""
        self.refresh()
        if not self.cards:
            self._start().setFocus(Qt.FocusReason.OtherFocusReason)

    def _delete(self, person: Person) -> None:
        self._people.delete(person)
        self.bar.undo.setFocus(Qt.FocusReason.OtherFocusReason)

    def _move(self, card: PersonCard, by: int) -> None:
        self._people.move(card.person, by)
        card.keep_focus(by)

    def _undo(self) -> None:
        self._people.undo_delete()
        self._start().setFocus(Qt.FocusReason.OtherFocusReason)

    def _start(self) -> QWidget:
        return self.add if self.add.isVisible() else self.first

    def _build_empty(self) -> Invitation:
        words = self.tr(
            "One or two are enough: someone who listens, who lends a hand, or who knows "
            "what it's like. They're shown in Help now (F3), and nobody else sees them."
        )
        made = Invitation("dusk", self.tr("Who's good to have around?"), words)
        self.first = MainButton(self.tr("Add a person"))
        self.first.clicked.connect(self.begin)
        made.offer(self.first)
        return made
