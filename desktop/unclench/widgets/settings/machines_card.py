"""Settings: one history on several machines, through a folder that something else carries."""

from __future__ import annotations

import platform
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unclench.domain.merging.limits import LONGEST_LABEL
from unclench.viewmodels.machines import machine_words
from unclench.viewmodels.machines.machine_words import MachineWords
from unclench.viewmodels.machines.machines import Looked, Machines
from unclench.viewmodels.translation import fill
from unclench.widgets.controls.announce import announce
from unclench.widgets.controls.buttons import PlainButton
from unclench.widgets.controls.clear_layout import clear_layout
from unclench.widgets.controls.field import Field
from unclench.widgets.controls.file_dialogs import ask_folder, open_folder
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.text import label
from unclench.widgets.controls.work_card import WorkCard
from unclench.widgets.settings.joining_form import JoiningForm
from unclench.widgets.settings.stopping_form import StoppingForm


class MachinesCard(WorkCard):
    """Off, being set up, or on; what is in the way stands in words with what to do."""

    def __init__(self, machines: Machines) -> None:
        """Show what `machines` does."""
        super().__init__()
        self._machines = machines
        self._asked: Looked | None = None  # what the form is about
        self._doing = ""  # what is said of it
        self._pressed = False  # a check was asked for, and isn't over
        self._asks_stop = False
        self._said_while_on = False
        self.also_found_by = self.tr("laptop devices cloud Dropbox")  # words of a search
        column = self.column()
        column.addWidget(label(self.tr("Use on several machines"), "heading"))
        self.fault = label("", tone="sun")
        column.addWidget(self.fault)
        self._build_about(column)
        self._build_state(column)
        self.build_work(column, machines.work)
        self.form = JoiningForm(platform.node())
        self.form.wanted.connect(machines.join)
        self.form.cancelled.connect(self._cancel)
        column.addWidget(self.form)
        self.stopping = StoppingForm()
        self.stopping.wanted.connect(machines.stop)
        self.stopping.cancelled.connect(self._ask_stop_no_more)
        column.addWidget(self.stopping)
        column.addLayout(self._build_buttons())
        machines.changed.connect(self.show_all)
        machines.joined.connect(self._say_joined)
        machines.stopped.connect(self._say_stopped)
        self.show_all()

    def showEvent(self, event: QShowEvent) -> None:
        """Another day or hour may have come since, and what was said is of another visit."""
        super().showEvent(event)
        if not self._machines.doing:
            self.said.hide()
        self.show_all()

    def show_all(self) -> None:
        """Show what is known now; the focus stays in the card where it was there."""
        model = self._machines
        asks = model.looked is not None and not model.doing
        stopping = model.doing == "stopping"
        self._asks_stop = self._asks_stop and model.on and not stopping
        shown = {
            self.about: not model.on and not asks,
            self.restored: model.restored and not asks,
            self.stopping: self._asks_stop,
            self.state: model.on,
            self.fault: bool(model.trouble),
            self.form: asks,
            self.check: model.on and not stopping,
            self.give_up: model.doing in ("looking", "opening", "joining", "leaving", "stopping"),
            self.choose: not (model.on or asks or model.doing),
            self.folder: model.on,
            self.stop: model.on and not stopping and not self._asks_stop,
        }
        if self._asks_stop:
            self.stopping.words.setText(model.stopping)
        if model.on:
            self._show_state()
        before = self.fault.text()
        self.fault.setText(model.trouble)
        for widget, seen in shown.items():
            if seen:
                widget.show()
        self._show_form(asks)
        self._keep_focus([widget for widget, seen in shown.items() if not seen])
        for widget, seen in shown.items():
            widget.setVisible(seen)
        if model.trouble != before:
            announce(self.fault, model.trouble)
        self._say_doing()
        if self._pressed and not model.doing:
            self._pressed = False
            announce(self.looked, self.looked.text())

    def _show_form(self, asks: bool) -> None:
        model = self._machines
        if model.looked is None:
            self.form.clear()
        elif model.looked is not self._asked:
            self.form.show_folder(model.looked)
            if model.status is not None:  # it was called so before it was stopped
                self.form.name.setText(model.status.label)
        elif asks and self.form.isVisible() and model.fault:
            self.form.focus_start()  # the passphrase was another one
        self._asked = model.looked

    def _keep_focus(self, leaving: Sequence[QWidget]) -> None:
        """Where what has the focus is about to go, have the next thing to do take it."""
        focused: QWidget | None = self.window().focusWidget()
        if focused is None or not any(
            one is focused or one.isAncestorOf(focused) for one in leaving
        ):
            return
        for button in (self.give_up, self.check, self.choose):
            if button not in leaving:
                button.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def show_busy(self, busy: bool) -> None:
        """A check that comes by itself is too short and too often to be shown."""
        asked = self._pressed or self._machines.doing not in ("checking", "")
        super().show_busy(busy and asked)

    def _build_about(self, column: QVBoxLayout) -> None:
        self.about = label(
            self.tr(
                "Keep the same history, plan and exercises on all your computers. Choose a folder "
                "that they share through a sync program, a network drive or a USB stick. "
                "Unclench itself never goes online. You can protect the folder with a passphrase, "
                "and stop at any time."
            ),
            tone="quiet",
        )
        self.restored = label(
            self.tr(
                "A backup was restored, and that turned it off. If you use the same folder again, "
                "what was deleted since the backup is deleted here too. To keep something of it, "
                "export it first."
            ),
            tone="sun",
        )
        for one in (self.about, self.restored):
            column.addWidget(one)

    def _build_state(self, column: QVBoxLayout) -> None:
        self.state = QWidget()
        inside = QVBoxLayout(self.state)
        inside.setContentsMargins(0, 4, 0, 4)
        inside.setSpacing(12)
        self.place = label("")
        self.sealed = label("", "small", "quiet")
        self.looked = label("", tone="quiet")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self._notes = QVBoxLayout()
        self._notes.setSpacing(8)
        inside.addWidget(_stack(self.place, self.sealed))
        for lines in (self._rows, self._notes):
            inside.addLayout(lines)
        inside.addWidget(self.looked)
        self.lines: tuple[MachineWords, ...] = ()
        self.notes: tuple[str, ...] = ()
        words = self.tr("Name of this computer")
        self.name = Field(words, words)
        self.name.setMaxLength(LONGEST_LABEL)
        self.name.editingFinished.connect(self._rename)
        inside.addWidget(_stack(label(words, tone="quiet"), self.name))
        column.addWidget(self.state)

    def _build_buttons(self) -> Flow:
        self.choose = PlainButton(self.tr("Choose a folder"))
        self.choose.clicked.connect(self._choose)
        self.give_up = PlainButton(self.tr("Cancel"))
        self.give_up.clicked.connect(self._cancel)
        self.check = PlainButton(self.tr("Check now"))
        self.check.clicked.connect(self._check)
        self.folder = PlainButton(self.tr("Open folder"))
        self.folder.setAccessibleName(self.tr("Open the shared folder"))
        self.folder.clicked.connect(self._open)
        self.stop = PlainButton(self.tr("Stop"))
        self.stop.setAccessibleName(self.tr("Stop using it on several computers"))
        self.stop.clicked.connect(self._stop)
        line = Flow(gap=2)
        for button in (self.choose, self.give_up, self.check, self.folder, self.stop):
            line.addWidget(button)
        return line

    def _show_state(self) -> None:
        status = self._machines.status
        assert status is not None  # it is on
        self.place.setText(fill(self.tr("Folder: {folder}"), folder=status.folder))
        self.sealed.setText(
            self.tr("Its files are encrypted with your passphrase.")
            if status.sealed
            else self.tr(
                "Its files aren't encrypted: anyone who can open the folder can read them. To "
                "encrypt them, stop, then choose a new folder and a passphrase."
            )
        )
        self.looked.setText(self._machines.last_look)
        if not self.name.isModified():
            self.name.setText(status.label)
        if self.lines != (lines := self._machines.machines):
            self.lines = lines
            clear_layout(self._rows)
            for one in lines:
                self._rows.addWidget(_stack(label(one.name), label(one.news, "small", "quiet")))
        if self.notes != (notes := self._machines.remarks):
            self.notes = notes
            clear_layout(self._notes)
            for note in notes:
                self._notes.addWidget(label(note, tone="sun"))

    def _say_doing(self) -> None:
        doing = {
            "looking": self.tr("Checking the folder ..."),
            "opening": self.tr("Checking the passphrase ..."),
            "joining": self.tr(
                "Writing your history into the folder, and reading what is there ... You can keep "
                "using Unclench."
            ),
            "leaving": self.tr("Telling the other computers ..."),
            "stopping": self.tr("Telling the other computers ..."),
        }.get(self._machines.doing, "")
        if doing:
            self.say(doing)
        elif self._doing or (self._said_while_on and not self._machines.on):  # as after a restore
            self.said.hide()
        self._doing = doing

    def say(self, words: str) -> None:
        """Say what is done, or what came of it."""
        super().say(words)
        self._said_while_on = self._machines.on
        announce(self.said, words)

    def _say_joined(self) -> None:
        self._doing = ""  # what was said of it gives way to this
        self.say(self.tr("Done. This computer now shares its history through the folder."))

    def _choose(self) -> None:
        folder = ask_folder(self, self.tr("Choose a folder to share"))
        if folder is not None:
            self.said.hide()
            self._machines.look(folder)

    def _cancel(self) -> None:
        self._machines.forget()
        self.said.hide()

    def _check(self) -> None:
        self.said.hide()
        self._pressed = True
        self._machines.check()
        self.show_busy(bool(self._machines.doing))  # also where one runs by itself

    def _rename(self) -> None:
        if not self.name.isModified():
            return
        renamed = self._machines.rename(self.name.text().strip())
        self.name.setModified(False)
        self.show_all()
        if renamed:
            self.say(self.tr("Saved. The other computers see the new name at their next check."))

    def _open(self) -> None:
        if self._machines.status is not None:
            open_folder(self._machines.status.folder)

    def _stop(self) -> None:
        self.said.hide()
        self._asks_stop = True
        self.show_all()
        self.stopping.keep.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self.stopping.words, self.stopping.words.text())

    def _ask_stop_no_more(self) -> None:
        self._asks_stop = False
        self.show_all()
        self.stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_stopped(self, others_know: bool) -> None:
        self._doing = ""  # what was said of it gives way to this
        said = [
            self.tr(
                "Stopped. Everything stays on this computer, and the files in the folder stay "
                "for the others."
            )
        ]
        if not others_know:
            said.append(self.tr("They couldn't be told."))
        if waiting := self._machines.waiting:
            said.append(machine_words.not_out(waiting))
        self.say(" ".join(said))


def _stack(*parts: QWidget) -> QWidget:
    """What belongs together, one close below the other."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    for part in parts:
        column.addWidget(part)
    return made
