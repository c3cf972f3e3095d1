"""Settings: the reminders, the quiet hours, and how reminders arrive."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from unclench.domain.preferences import Preferences
from unclench.domain.reminders import Reminder
from unclench.viewmodels.reminders.models import ReminderModels
from unclench.viewmodels.reminders.reminder_words import minute_words
from unclench.viewmodels.settings.settings import Settings
from unclench.viewmodels.translation import fill
from unclench.widgets.controls.announce import announce
from unclench.widgets.controls.buttons import PlainButton
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.inputs import Switch
from unclench.widgets.controls.surfaces import Card
from unclench.widgets.controls.tab_order import as_seen
from unclench.widgets.controls.text import label
from unclench.widgets.controls.time_field import TimeField
from unclench.widgets.reminders.form import ReminderForm, Targets
from unclench.widgets.reminders.row import ReminderRow

NINE = 9 * 60  # the hour that a new reminder begins with


class RemindersCard(Card):
    """Off until somebody adds one; everything is kept the moment it is saved."""

    def __init__(
        self, settings: Settings, models: ReminderModels, targets: Callable[[], Targets]
    ) -> None:
        """Show what `models` keep; `targets` are what a reminder may lead to."""
        super().__init__()
        self._settings, self._models, self._targets = settings, models, targets
        self._reminders = models.reminders
        self.form: ReminderForm | None = None
        self.rows: dict[str, ReminderRow] = {}
        self._removed: Reminder | None = None
        column = self.column()
        column.addWidget(label(self.tr("Reminders"), "heading"))
        intro = self.tr(
            "A reminder comes once, and not on a day when you've already done something. "
            "Skipped ones aren't counted."
        )
        column.addWidget(label(intro, tone="quiet"))
        self.next = label("")
        column.addWidget(self.next)
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        column.addLayout(self._list)
        column.addLayout(self._buttons())
        self._build_undo(column)
        self._build_contact(column)
        self._build_quiet(column)
        self.way = label("", "small", "quiet")
        column.addWidget(self.way)
        models.messenger.changed.connect(self._show_way)
        self._reminders.changed.connect(self._show)
        settings.changed.connect(self._show_quiet)
        self._show()
        self._show_way()

    def showEvent(self, event: QShowEvent) -> None:
        """See whether reminders can arrive."""
        super().showEvent(event)
        self._models.messenger.look()
        self._show_next()
        self._order()

    def bookmark(self) -> object:
        """The reminder that is written, as far as it is, and the one that can be brought back."""
        written = self.form.reminder() if self.form is not None else None
        return (written, self._removed) if written or self._removed else None

    def open_at(self, bookmark: object) -> None:
        """Go on writing it; the other can still be brought back."""
        assert isinstance(bookmark, tuple)
        written, self._removed = bookmark
        self.undo.setVisible(self._removed is not None)
        if written is not None:
            self._open(written)

    def _buttons(self) -> Flow:
        line = Flow(gap=2)
        self.add = PlainButton(self.tr("Add a reminder"))
        self.add.clicked.connect(lambda: self._open(Reminder("", NINE)))
        self.test = PlainButton(self.tr("Show me one now"))
        self.test.clicked.connect(self._reminders.try_out)
        self.pause = PlainButton("")
        self.pause.clicked.connect(lambda: self._reminders.pause_today(not self._reminders.paused))
        for button in (self.add, self.test, self.pause):
            line.addWidget(button)
        return line

    def _build_undo(self, column: QVBoxLayout) -> None:
        self.undo = PlainButton(self.tr("Bring the reminder back"))
        self.undo.clicked.connect(self._bring_back)
        self.undo.hide()
        column.addWidget(self.undo, 0, Qt.AlignmentFlag.AlignLeft)

    def _build_contact(self, column: QVBoxLayout) -> None:
        self.contact = Switch(self.tr("Remind me once of the person I picked for the week"))
        self.contact.setChecked(self._settings.preferences.contact_reminder)
        self.contact.toggled.connect(lambda on: self._settings.change(contact_reminder=on))
        self._settings.changed.connect(self._follow)
        column.addWidget(self.contact, 0, Qt.AlignmentFlag.AlignLeft)

    def _follow(self, now: Preferences) -> None:
        self.contact.setChecked(now.contact_reminder)

    def _build_quiet(self, column: QVBoxLayout) -> None:
        now = self._settings.preferences
        column.addWidget(label(self.tr("Quiet hours, without reminders"), tone="quiet"))
        self.quiet_from = TimeField(self.tr("Quiet hours begin"), now.quiet_from)
        self.quiet_until = TimeField(self.tr("Quiet hours end"), now.quiet_until)
        self.quiet_from.minuteChanged.connect(
            lambda minute: self._settings.change(quiet_from=minute)
        )
        self.quiet_until.minuteChanged.connect(
            lambda minute: self._settings.change(quiet_until=minute)
        )
        line = QHBoxLayout()
        line.setSpacing(8)
        between = label(self.tr("to"), tone="quiet")
        between.setWordWrap(False)
        for widget in (self.quiet_from, between, self.quiet_until):
            line.addWidget(widget)
        line.addStretch(1)
        column.addLayout(line)

    def _show_quiet(self, _now: object) -> None:
        mine = self._settings.preferences
        for field, minute in (
            (self.quiet_from, mine.quiet_from),
            (self.quiet_until, mine.quiet_until),
        ):
            if field.minute() != minute:
                field.show_minute(minute)

    def _show(self) -> None:
        while (item := self._list.takeAt(0)) is not None:
            if (old := item.widget()) is not None and old is not self.form:
                old.hide()
                old.deleteLater()
        self.rows = {}
        for one in self._reminders.all:
            self.rows[one.id] = row = ReminderRow(one, self._reminders.title_of)
            if one.source == "own":
                row.turned.connect(partial(self._turn, one))
                row.changeWanted.connect(partial(self._open, one))
                row.removeWanted.connect(partial(self._remove, one))
            self._list.addWidget(row)
            row.setVisible(self.form is None or self.form.changes != one.id)
        if self.form is not None:
            self._list.addWidget(self.form)
        words = (
            self.tr("Resume for today") if self._reminders.paused else self.tr("Pause for today")
        )
        self.pause.setText(words)
        self.pause.updateGeometry()
        self.pause.setVisible(self._reminders.waits)
        self._show_next()
        self._order()

    def _order(self) -> None:
        """Tab goes as one reads, once what was put in has its place."""
        QTimer.singleShot(0, self, partial(as_seen, self))

    def _show_next(self) -> None:
        words = self._reminders.next_words
        if self._reminders.paused:
            paused = self.tr("Paused for today.")
            words = f"{paused} {words}".strip()
        self.next.setText(words)
        self.next.setVisible(bool(words))

    def _open(self, reminder: Reminder) -> None:
        self._close()
        self.form = ReminderForm(reminder, self._targets())
        self.form.saved.connect(self._save)
        self.form.left.connect(self._close)
        row = self.rows.get(reminder.id)
        if row is not None:
            row.hide()
        self._list.insertWidget(-1 if row is None else self._list.indexOf(row), self.form)
        self.add.hide()
        self._order()
        self.form.time.setFocus()

    def _close(self) -> None:
        if self.form is not None:
            self.form.hide()
            self._list.removeWidget(self.form)
            self.form.deleteLater()
            self.form = None
        for row in self.rows.values():
            row.show()
        self.add.show()
        if self.isVisible():
            self.add.setFocus()

    def _save(self, reminder: Reminder) -> None:
        kept = self._reminders.put(reminder)
        if kept is not None:
            self._removed = None
            self.undo.hide()
            self._close()
            self._say_quiet(kept)

    def _say_quiet(self, reminder: Reminder) -> None:
        """A reminder at a quiet hour would never come: say so, at once."""
        if self._reminders.quiet.holds(reminder.minute):
            words = self.tr(
                "{time} is in your quiet hours, so this reminder won't come. You can change either."
            )
            self._say(fill(words, time=minute_words(reminder.minute)))

    def _turn(self, reminder: Reminder, on: bool) -> None:
        self._reminders.put(replace(reminder, on=on))

    def _remove(self, reminder: Reminder) -> None:
        self._removed = reminder
        self._reminders.remove(reminder)
        self.undo.show()
        self.undo.setFocus()

    def _bring_back(self) -> None:
        if self._removed is not None:
            self._reminders.put(self._removed)
            self._removed = None
        self.undo.hide()
        self.add.setFocus()

    def _show_way(self) -> None:
        said = {
            "desktop": self.tr("Reminders arrive as notifications of your desktop."),
            "tray": self.tr("Reminders arrive at the icon in the tray."),
            "window": self.tr(
                "This desktop can't show notifications. Reminders appear in the window, as long "
                "as it's open."
            ),
        }.get(self._models.messenger.way, "")
        self.way.setText(said)
        self.way.setVisible(bool(said))

    def _say(self, words: str) -> None:
        self.next.setText(words)
        self.next.show()
        announce(self.next, words)
