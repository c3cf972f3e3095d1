"""Two small things for the week ahead: one exercise, and one person; both may stay empty."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from unclench.domain.people import LONGEST, Person
from unclench.domain.plain_text import sort_key
from unclench.viewmodels.library.library import Library
from unclench.widgets.controls.buttons import PlainButton
from unclench.widgets.controls.choice import Choice
from unclench.widgets.controls.field import Field
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.text import label

_SHOWN = 4  # people offered by name


class WeekChoice(QWidget):
    """A menu of exercises, favorites first; a line for a person, with those put down before."""

    def __init__(self, library: Library, people: Sequence[Person]) -> None:
        """Offer exercises of `library`, and these people by a press."""
        super().__init__()
        self._library = library
        self.skill = Choice(self.tr("One exercise"), self._exercises())
        who = self.tr("One person to see, call or write to")
        self.contact = Field(who, self.tr("A name"))
        self.contact.setMaxLength(LONGEST)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        rows.addWidget(label(self.tr("For the week ahead, if you like"), "heading"))
        rows.addWidget(label(self.tr("One exercise"), tone="quiet"))
        line = Flow(gap=4)
        line.addWidget(self.skill)
        rows.addLayout(line)
        rows.addWidget(label(who, tone="quiet"))
        rows.addWidget(self.contact)
        named = [one for one in people if one.name][:_SHOWN]
        self.people = [self._person(one) for one in named]
        if named:
            offered = Flow(gap=4)
            for button in self.people:
                offered.addWidget(button)
            rows.addLayout(offered)

    def show_picked(self, skill: str, contact: str) -> None:
        """Show what was picked; an exercise that is gone isn't."""
        if skill in dict(self.skill.choices):
            self.skill.show_value(skill)
        self.contact.setText(contact)

    def _exercises(self) -> list[tuple[str | None, str]]:
        library = self._library
        known = sorted(library.entries, key=lambda one: sort_key(one.title))
        known.sort(key=lambda one: not library.is_favourite(one.id))
        return [("", self.tr("None yet")), *((one.id, one.title) for one in known)]

    def _person(self, person: Person) -> PlainButton:
        button = PlainButton(person.name)
        button.leaves_enter = True  # it saves, as everywhere on the page
        button.clicked.connect(self._naming(person.name))
        return button

    def _naming(self, name: str) -> Callable[[], None]:
        return lambda: self.contact.setText(name)
