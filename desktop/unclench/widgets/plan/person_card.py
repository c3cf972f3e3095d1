"""One person: to read, and to write."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unclench.domain.edits import onto
from unclench.domain.people import LONGEST, SUPPORT, Person
from unclench.viewmodels import plan_words
from unclench.viewmodels.translation import fill
from unclench.widgets.controls.buttons import PlainButton
from unclench.widgets.controls.field import Field
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.surfaces import Card, keep_in_sight
from unclench.widgets.controls.text import label
from unclench.widgets.controls.tick_chips import TickChips

KEEP_MS = 800  # without a key until what is written is kept


class PersonCard(Card):
    """Reads like a card in an address book until somebody wants to write."""

    kept = Signal(object)  # Person, as they are written now
    ended = Signal()  # nothing more is written
    deleteWanted = Signal(object)
    moveWanted = Signal(int)  # -1 up, 1 down

    def __init__(self, person: Person) -> None:
        """Show `person`."""
        super().__init__()
        self.person = self._filled = person  # as kept, and as the fields were filled
        rows = self.column(margin=22, spacing=6)
        self._reading, self.form = QWidget(), PersonForm()
        self._build_reading()
        self.form.hide()
        rows.addWidget(self._reading)
        rows.addWidget(self.form)
        self._soon = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._soon.timeout.connect(self.keep)
        for field in (self.form.name, self.form.reach):
            field.textEdited.connect(lambda _text: self._soon.start())
            field.editingFinished.connect(self.keep)
        self.form.support.changed.connect(self.keep)
        self.form.ready.clicked.connect(self._close)

    @property
    def writes(self) -> bool:
        """Whether somebody is writing."""
        return not self.form.isHidden()

    def show_person(self, person: Person, up: bool, down: bool) -> None:
        """Show what is kept, unless somebody is writing; `up`, `down`: whether it can move."""
        self.up.setEnabled(up)
        self.down.setEnabled(down)
        self.person = person
        name = self.person.name or self.person.reach
        self.setAccessibleName(name or self.tr("Somebody new"))
        for button in (self.edit, self.up, self.down, self.delete):
            said = self.tr("{what}: {name}")
            button.setAccessibleName(fill(said, what=button.text(), name=name))
        reach = self.person.reach if self.person.name else ""
        support = ", ".join(map(plan_words.support, self.person.support))
        for part, words in ((self._name, name), (self._reach, reach), (self._support, support)):
            part.setText(words)
            part.setVisible(bool(words))

    def write(self) -> None:
        """Turn to the fields."""
        self._filled = self.person
        self.form.show_person(self.person)
        self._reading.hide()
        self.form.show()

    def keep(self) -> None:
        """Tell what stands in the fields, if it is new."""
        self._soon.stop()
        if self.writes:
            told = self.form.told(self._filled)
            wanted = onto(self.person, self._filled, told)
            if wanted != self.person:
                self.kept.emit(wanted)  # `show_person` follows, if the store could keep it
            if wanted == self.person:
                self._filled = told

    def keep_focus(self, way: int) -> None:
        """Stay at the button that moved it, or at the other one where that is at its end."""
        wanted, other = (self.up, self.down) if way < 0 else (self.down, self.up)
        (wanted if wanted.isEnabled() else other).setFocus(Qt.FocusReason.OtherFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody knows whether this page comes back."""
        super().hideEvent(event)
        self.keep()

    def _build_reading(self) -> None:
        self._name, self._support = label("", "heading"), label("", "small", "quiet")
        self._reach = label("")
        self._reach.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.edit = PlainButton(self.tr("Change"))
        self.up = PlainButton(self.tr("Up"))
        self.down = PlainButton(self.tr("Down"))
        self.delete = PlainButton(self.tr("Remove"))
        self.edit.clicked.connect(self._begin)
        self.up.clicked.connect(lambda: self.moveWanted.emit(-1))
        self.down.clicked.connect(lambda: self.moveWanted.emit(1))
        self.delete.clicked.connect(lambda: self.deleteWanted.emit(self.person))
        rows = QVBoxLayout(self._reading)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        for part in (self._name, self._reach, self._support):
            rows.addWidget(part)
        line = Flow(gap=4)
        for button in (self.edit, self.up, self.down, self.delete):
            line.addWidget(button)
        rows.addSpacing(6)
        rows.addLayout(line)

    def _begin(self) -> None:
        self.write()
        self.form.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close(self) -> None:
        self.keep()
        wanted = onto(self.person, self._filled, self.form.told(self._filled))
        if wanted.known and wanted != self.person:
            return  # it could not be kept, which is said: the words stay
        self.form.hide()
        self._reading.show()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        keep_in_sight(self.edit)
        self.ended.emit()


class PersonForm(QWidget):
    """The fields of a person."""

    def __init__(self) -> None:
        """Empty."""
        super().__init__()
        self.name = Field(self.tr("Name"), self.tr("For example: my sister"))
        self.reach = Field(self.tr("How to reach them"), self.tr("A number, or how you write"))
        for field in (self.name, self.reach):
            field.setMaxLength(LONGEST)
        question = self.tr("What for?")
        self.support = TickChips(question, {one: plan_words.support(one) for one in SUPPORT})
        self.ready = PlainButton(self.tr("Done writing"))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        for name, field in (
            (self.tr("Name"), self.name),
            (self.tr("How to reach them"), self.reach),
        ):
            rows.addWidget(label(name, "small", "quiet"))
            rows.addWidget(field)
        rows.addWidget(label(question, "small", "quiet"))
        rows.addWidget(self.support)
        rows.addSpacing(4)
        rows.addWidget(self.ready, 0, Qt.AlignmentFlag.AlignLeft)

    def show_person(self, person: Person) -> None:
        """Show what is kept."""
        self.name.setText(person.name)
        self.reach.setText(person.reach)
        self.support.blockSignals(True)
        self.support.show_ticked(person.support)
        self.support.blockSignals(False)

    def told(self, person: Person) -> Person:
        """The person as they are written now."""
        name, reach = self.name.text().strip(), self.reach.text().strip()
        return replace(person, name=name, reach=reach, support=self.support.ticked())
