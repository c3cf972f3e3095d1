"""One session or check-in with all it holds; its ratings and note can be changed."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QHideEvent, QIntValidator, QKeyEvent, QShowEvent, QTextDocument
from PySide6.QtWidgets import QFormLayout, QPlainTextEdit, QVBoxLayout, QWidget

from unclench.domain.edits import collide
from unclench.domain.errors import StoreError
from unclench.domain.plain_text import sort_key
from unclench.domain.session import CheckIn, Session
from unclench.viewmodels import drafts
from unclench.viewmodels.history import entries, session_words
from unclench.viewmodels.history.entries import ByHand
from unclench.viewmodels.history.history_models import HistoryModels
from unclench.widgets.controls import theme
from unclench.widgets.controls.buttons import MainButton, PlainButton
from unclench.widgets.controls.choice import Choice
from unclench.widgets.controls.day_details import DayDetails, day_said
from unclench.widgets.controls.day_field import DayField
from unclench.widgets.controls.draft_line import DraftLine
from unclench.widgets.controls.field import Field
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.keys import struck
from unclench.widgets.controls.liking import Liking
from unclench.widgets.controls.stacks import Stacks
from unclench.widgets.controls.surfaces import Card, filled
from unclench.widgets.controls.text import label

Item = Session | CheckIn
MOST_MINUTES = 600


class ItemPage(QWidget):
    """Shows an item, or asks for a session to add by hand."""

    left = Signal()  # without saving, or once it was saved
    _untouched: dict[str, Any]  # what each field is while it isn't changed here
    _before: dict[str, Any]  # what each was as it was changed here

    def __init__(self, models: HistoryModels, item: Item | None) -> None:
        """Show `item`; None asks for a new session."""
        super().__init__()
        self._models, self.item = models, item
        self.draft = models.draft(item)
        self.draft.setParent(self)
        self.waited = DraftLine()
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, theme.RING, 0)
        column.setSpacing(8)
        column.addWidget(label(self._title(), "title"))
        column.addWidget(label(self._when(), tone="quiet"))
        column.addWidget(self.waited)
        self.news = label("")  # what happened elsewhere
        column.addWidget(self.news)
        card = Card()
        self._form = QFormLayout()
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.setVerticalSpacing(10)
        inside = card.column()
        if item is None:
            self._ask()
        else:
            self._tell(item, inside)
        self.ratings = self._ratings(item or self._new())
        self.liking = self._ask_liked(item) if not isinstance(item, CheckIn) else None
        self.details = self._ask_day(item) if isinstance(item, CheckIn) else None
        self.note = self._note(item.note if item else "")
        inside.addLayout(self._halves())
        inside.addSpacing(8)
        inside.addLayout(self._buttons())
        column.addWidget(card)
        column.addStretch(1)
        filled(self, page)
        self._keep_draft()
        self.setAccessibleName(self._title())
        first = next(iter(self.ratings.values()), self.back)
        self.setFocusProxy(first if item else self.exercise)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back without saving, and nothing is kept as a draft."""
        if struck(event) == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def save(self) -> None:
        """Store what was changed or put in; stay here when it can't be stored."""
        if self._models.history.save(self._edited(), self.draft.form, self.item):
            self.draft.end()
            self.left.emit()

    def renew(self) -> None:
        """Show what was changed elsewhere meanwhile, but where the person said something here."""
        if self.item is None:
            return
        with suppress(StoreError):
            newest = self._models.newest(self.item)
            if newest is None:
                self._say(self.tr("This was deleted on another computer. Save brings it back."))
            else:
                self._take(newest, self.item)

    def _take(self, newest: Item, before: Item) -> None:
        mine = self._mine()
        now, earlier = self._of(newest), self._of(before)
        news = {name: new for name, new in now.items() if new != earlier[name]}
        self._restore({name: new for name, new in news.items() if name not in mine})
        self.item = newest
        own = {name: news.get(name, self._untouched[name]) for name in mine}
        self._untouched = {**self._said(), **own}
        self._before = {**now, **{name: self._before[name] for name in mine}}
        self._compare(now)

    def _compare(self, now: drafts.Content) -> None:
        """Say whether what was changed here was changed elsewhere too, to what is `now`."""
        words = self.tr(
            "This was changed on another computer meanwhile. What you save here counts."
        )
        self._say(words if collide(now, self._mine(), self._before) else "")

    def _edited(self) -> Item:
        """The item with what was changed or put in here."""
        item, mine = self.item or self._new(), self._mine() if self.item else self._said()
        values = {
            name: None if choice.value in (None, drafts.NO_NUMBER) else int(choice.value)
            for name, choice in self.ratings.items()
            if name in mine
        }
        liked = mine.get("liked", getattr(item, "liked", None))
        whole = entries.changed(item, values, mine.get("note", item.note), liked)
        if self.details is None or not isinstance(whole, CheckIn):
            return whole
        areas = self.details.areas.ticked() if "areas" in mine else whole.areas
        context = self.details.context.ticked() if "context" in mine else whole.context
        done = self.details.done() if "activities" in mine else whole.activities
        return entries.with_day(whole, areas, context, done)

    def showEvent(self, event: QShowEvent) -> None:
        """Much may have come in while another page was shown."""
        super().showEvent(event)
        self.renew()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody knows whether this page comes back."""
        super().hideEvent(event)
        self.draft.keep()

    def _halves(self) -> Stacks:
        halves = Stacks(gap=32, column=360)
        for half in (self._left(), self._right()):
            halves.addWidget(half)
        return halves

    def _left(self) -> QWidget:
        half = QWidget()
        self._form.setContentsMargins(0, 0, 0, 0)
        half.setLayout(self._form)
        half.setVisible(self._form.rowCount() > 0)
        return half

    def _right(self) -> QWidget:
        half = QWidget()
        column = QVBoxLayout(half)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label(self.tr("Note"), tone="quiet"))
        column.addWidget(self.note)
        if self.details is not None:
            column.addSpacing(8)
            column.addWidget(self.details)
        return half

    def _keep_draft(self) -> None:
        """Show what was left unsaved, and from now on keep what is changed."""
        self._say("")
        self._untouched = self._said()
        self._before = self._of(self.item) if self.item else {}
        if self.draft.found:
            day = self.draft.found.get("day")  # as earlier drafts hold it
            self._show_draft({**(day if isinstance(day, dict) else {}), **self.draft.found})
            self.waited.say(self.draft.started(self._models.today()))
        self.draft.watch(self._kept)
        self.left.connect(self.draft.discard)
        self.note.textChanged.connect(self.draft.keep_soon)
        for choice in self.ratings.values():
            choice.chosen.connect(self.draft.keep)
        if self.liking:
            self.liking.chosen.connect(self.draft.keep)
        if self.details:
            self.details.ticked.connect(self.draft.keep)
            self.details.typed.connect(self.draft.keep_soon)
        if self.item is None:
            self.exercise.chosen.connect(self.draft.keep)
            self.minutes.textChanged.connect(self.draft.keep_soon)
            self.when.dateTimeChanged.connect(self.draft.keep_soon)

    def _show_draft(self, found: drafts.Content) -> None:
        if self.item is None:
            self._restore(found)
            return
        now = self._before
        self._restore(drafts.written(found))
        before = drafts.before(found)
        self._before = {**now, **{name: before.get(name, now[name]) for name in self._mine()}}
        self._compare(now)

    def _kept(self) -> drafts.Content:
        """What a draft keeps."""
        mine = self._mine()
        return mine if self.item is None else drafts.with_before(mine, self._before)

    def _mine(self) -> dict[str, Any]:
        """What was changed here; of a new session all that is said, once something is."""
        said = self._said()
        changed = {name: one for name, one in said.items() if one != self._untouched[name]}
        return said if self.item is None and changed else changed

    def _of(self, item: Item) -> dict[str, Any]:
        """What `_said` is where `item` was just opened."""
        said: dict[str, Any] = {}
        for name in self.ratings:
            value = entries.rating(item, name)
            said[name] = drafts.NO_NUMBER if value is None else str(value)
        shown = QTextDocument()
        shown.setPlainText(item.note)
        said["note"] = shown.toPlainText()
        if isinstance(item, CheckIn):
            return said | day_said(item.areas, item.context, item.activities)
        return said | {"liked": item.liked}

    def _said(self) -> dict[str, Any]:
        """All that can be changed here, as a draft keeps it."""
        said: dict[str, Any] = {name: choice.value for name, choice in self.ratings.items()}
        said["note"] = self.note.toPlainText()
        if self.liking:
            said["liked"] = self.liking.value
        if self.details:
            told = self.details
            said |= day_said(told.areas.ticked(), told.context.ticked(), told.done())
        if self.item is None:
            when = self.when.moment().isoformat()
            said |= {"exercise": self.exercise.value, "when": when, "minutes": self.minutes.text()}
        return said

    def _restore(self, found: drafts.Content) -> None:
        """Show what `found` holds; what it doesn't hold stays as it is."""
        for name, choice in self.ratings.items():
            _show(choice, drafts.text(found, name))
        note = found.get("note")
        if isinstance(note, str) and note != self.note.toPlainText():
            self.note.setPlainText(note)
        if self.details:
            with QSignalBlocker(self.details):  # nobody changes it here
                self.details.restore(found)
        if self.liking and isinstance(found.get("liked", ""), bool | None):
            self.liking.show_value(found["liked"])
        if self.item is None:
            _show(self.exercise, drafts.text(found, "exercise"))
            self.minutes.setText(drafts.text(found, "minutes"))
            with suppress(ValueError):
                self.when.show_moment(datetime.fromisoformat(drafts.text(found, "when")))

    def _say(self, words: str) -> None:
        """Say what happened elsewhere to what is open here; "" for nothing."""
        self.news.setText(words)
        self.news.setVisible(bool(words))

    def _title(self) -> str:
        return session_words.title(self.item) if self.item else self.tr("Add a session by hand")

    def _when(self) -> str:
        if self.item is None:
            return self.tr("Something you did without the app, or on another day.")
        day = session_words.day(session_words.at(self.item).date(), self._models.today())
        return f"{day}, {session_words.moment(self.item)}"

    def _tell(self, item: Item, column: QVBoxLayout) -> None:
        """Each name above its words: both may be long, and beside each other they get cut off."""
        for name, words in entries.facts(item, self._models.numbers):
            told = label(words)
            told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(label(name, tone="quiet"))
            column.addWidget(told)
            column.addSpacing(6)

    def _ask(self) -> None:
        known = sorted(self._models.library.entries, key=lambda one: sort_key(one.title))
        choices = [(one.id, one.title) for one in known]
        self.exercise = Choice(self.tr("Exercise"), choices)
        self.when = DayField(self.tr("Started"), timed=True)
        self.when.show_moment(self._models.now())
        self.when.end_at(self._models.now())  # what is to come is not history
        self.minutes = Field(self.tr("Minutes"), "5")
        self.minutes.setValidator(QIntValidator(1, MOST_MINUTES, self))
        self.minutes.setText("5")
        self.minutes.textChanged.connect(self._check)
        for words, widget in (
            (self.tr("Exercise"), self.exercise),
            (self.tr("Started"), self.when),
            (self.tr("Minutes"), self.minutes),
        ):
            self._form.addRow(label(words, tone="quiet"), widget)

    def _check(self) -> None:
        self.keep.setEnabled(self.minutes.hasAcceptableInput())

    def _new(self) -> Session:
        name = self.exercise.value or ""
        entry = self._models.library.entry(name)
        kind = entry.kind if entry else "rest"
        minutes = int(self.minutes.text())
        given = ByHand(name, self._models.title(name), kind, self.when.moment(), minutes)
        return entries.session_by_hand(given)

    def _ratings(self, item: Item) -> dict[str, Choice]:
        made: dict[str, Choice] = {}
        if not self._models.numbers:
            return made
        numbers: list[tuple[str | None, str]] = [(drafts.NO_NUMBER, self.tr("No number"))]
        numbers += [(str(one), str(one)) for one in range(11)]
        for name in entries.questions(item):
            words = entries.question(name)
            choice = Choice(words, numbers)
            value = entries.rating(item, name)
            choice.show_value(drafts.NO_NUMBER if value is None else str(value))
            self._form.addRow(label(words, tone="quiet"), choice)
            made[name] = choice
        return made

    def _ask_liked(self, item: Session | None) -> Liking:
        liking = Liking(item.liked if item else None)
        self._form.addRow(label(self.tr("How was it?"), tone="quiet"), liking)
        return liking

    def _ask_day(self, item: CheckIn) -> DayDetails:
        """What was told of the day; minutes are hidden where numbers are, and stay."""
        details = DayDetails()
        details.restore(day_said(item.areas, item.context, item.activities))
        details.moved.setVisible(self._models.numbers)
        return details

    def _note(self, text: str) -> QPlainTextEdit:
        note = QPlainTextEdit(text)
        theme.dress_field(note)
        note.setTabChangesFocus(True)
        note.setAccessibleName(self.tr("Note"))
        note.setMinimumHeight(theme.scaled(self, 160))
        return note

    def _buttons(self) -> Flow:
        line = Flow(gap=6)
        self.keep = MainButton(self.tr("Save") if self.item else self.tr("Add"))
        self.keep.clicked.connect(self.save)
        self.back = PlainButton(self.tr("Back"), main_size=True)
        self.back.clicked.connect(self.left)
        line.addWidget(self.keep)
        line.addWidget(self.back)
        return line


def _show(choice: Choice, value: str) -> None:
    """Show a value of a draft, if it is still one of those to choose."""
    if value in dict(choice.choices):
        choice.show_value(value)
