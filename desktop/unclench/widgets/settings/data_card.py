"""Settings: the data folder, backups, deletion, a report."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QVBoxLayout

from unclench.viewmodels.settings.data_management import DataManagement
from unclench.viewmodels.translation import fill
from unclench.widgets.controls.buttons import MainButton, PlainButton
from unclench.widgets.controls.file_dialogs import ask_open, ask_save, open_folder
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.inputs import Switch
from unclench.widgets.controls.text import label
from unclench.widgets.controls.work_card import WorkCard

_KINDS = "(*.zip *.db)"


class DataCard(WorkCard):
    """Nothing is restored or deleted before it was said what that means."""

    def __init__(self, care: DataManagement) -> None:
        """Show what `care` does."""
        super().__init__()
        self.care = care
        column = self.column()
        column.addWidget(label(self.tr("Data"), "heading"))
        folder = self.tr("Everything is stored in one folder on this computer: {folder}")
        column.addWidget(label(fill(folder, folder=care.profile.folder), tone="quiet"))
        column.addWidget(
            label(
                self.tr("A backup is made automatically every day and kept in that folder."),
                tone="quiet",
            )
        )
        self.also = label("", tone="quiet")
        column.addWidget(self.also)
        column.addLayout(self._buttons())
        self.build_work(column, care.work)
        self._build_restore(column)
        self._build_delete(column)
        self._shared = care.shares
        care.looked.connect(self._show_found)
        care.said.connect(self.say)
        care.failed.connect(self.say)
        care.reported.connect(self._copy)
        if care.machines is not None:
            care.machines.changed.connect(self._show_shared)
        self._show_shared()

    def showEvent(self, event: QShowEvent) -> None:
        """The history may be shared since."""
        super().showEvent(event)
        self._show_shared()

    def _show_shared(self) -> None:
        """Where else a part of it is, while it is shared."""
        shared = self.care.shares
        if shared != self._shared:  # what was deleted or restored before may be true no more
            self.said.hide()
        self._shared = shared
        words = self.tr("What you share with your other computers is also in {folder}.")
        self.also.setText("" if shared is None else fill(words, folder=shared))
        self.also.setVisible(shared is not None)

    def _buttons(self) -> Flow:
        line = Flow(gap=2)
        self.folder = PlainButton(self.tr("Open folder"))
        self.folder.clicked.connect(lambda: open_folder(self.care.profile.folder))
        self.back_up = PlainButton(self.tr("Back up"))
        self.back_up.clicked.connect(self._back_up)
        self.restore = PlainButton(self.tr("Restore"))
        self.restore.clicked.connect(self._look)
        self.report = PlainButton(self.tr("Copy problem report"))
        self.report.setToolTip(self.tr("A report about a problem, without anything you wrote"))
        self.report.clicked.connect(self.care.report)
        self.delete = PlainButton(self.tr("Delete all"))
        self.delete.clicked.connect(partial(self._ask_delete, True))
        for button in (self.folder, self.back_up, self.restore, self.report, self.delete):
            line.addWidget(button)
        return line

    def _build_restore(self, column: QVBoxLayout) -> None:
        self.found = label("")
        self.found.hide()
        column.addWidget(self.found)
        self.build_answers(column, MainButton(self.tr("Restore this backup")))
        self.confirm.clicked.connect(self.care.restore)
        self.cancel.clicked.connect(self.care.cancel)

    def _build_delete(self, column: QVBoxLayout) -> None:
        words = self.tr(
            "This removes your history, fair tests, plan, people and settings, and your own "
            "exercises and programs from {folder}. It can't be undone here."
        )
        self.warning = label(fill(words, folder=self.care.profile.folder), tone="sun")
        self.others = label("", tone="quiet")
        self.farewell = Switch(self.tr("Tell the other computers that this one has left"))
        self.farewell.setChecked(True)
        self.backups_too = Switch(self.tr("Delete the backups too"))
        self.sure = PlainButton(self.tr("Delete all now"), main_size=True)
        self.sure.clicked.connect(self._delete)
        self.keep = MainButton(self.tr("Keep everything"))
        self.keep.clicked.connect(partial(self._ask_delete, False))
        line = Flow(gap=6)
        for button in (self.keep, self.sure):
            line.addWidget(button)
        for part in (self.warning, self.others, self.farewell, self.backups_too):
            column.addWidget(part)
        column.addLayout(line)
        self._ask_delete(False)

    def _ask_delete(self, asked: bool) -> None:
        if self.keep.hasFocus() or self.sure.hasFocus():  # they are about to go
            self.delete.show()
            self.delete.setFocus()
        for widget in (self.warning, self.backups_too, self.sure, self.keep):
            widget.setVisible(asked)
        shared = self.care.shares
        for widget in (self.others, self.farewell):
            widget.setVisible(asked and shared is not None)
        words = self.tr(
            "Your other computers keep what they have. What this one wrote stays in {folder} for "
            "them; once none of them needs it, you can delete it there."
        )
        self.others.setText(fill(words, folder=shared) if shared is not None else "")
        self.delete.setVisible(not asked)
        if asked:
            self.said.hide()  # what was deleted earlier isn't all there was
            self.keep.setFocus()

    def _delete(self) -> None:
        self._ask_delete(False)
        farewell = self.care.shares is not None and self.farewell.isChecked()
        self.care.delete_all(self.backups_too.isChecked(), farewell)

    def _back_up(self) -> None:
        path = ask_save(self, self.tr("Back up"), "unclench-backup.zip", self._kinds())
        if path is not None:
            self.care.back_up(path)

    def _look(self) -> None:
        path = ask_open(self, self.tr("Restore"), self._kinds())
        if path is not None:
            self.said.hide()
            self.care.look(path)

    def show_busy(self, busy: bool) -> None:
        """Nothing else can be begun meanwhile."""
        super().show_busy(busy)
        for button in (self.back_up, self.restore, self.report, self.delete, self.confirm):
            button.setEnabled(not busy)

    def _show_found(self) -> None:
        holds = self.care.holds
        more = self.tr("What you have now will be kept in the backups folder.")
        if self.care.shares is not None:
            more += " " + self.tr(
                "Restoring turns off sharing with your other computers. When you turn it on again, "
                "what was deleted since this backup is deleted here too."
            )
        self.found.setText(f"{holds} {more}")
        for widget in (self.found, self.confirm, self.cancel):
            widget.setVisible(bool(holds))
        if holds:
            self.cancel.setFocus()

    def _copy(self, report: str) -> None:
        QGuiApplication.clipboard().setText(report)
        self.say(self.tr("The report is on the clipboard. Read it before you share it."))

    def _kinds(self) -> str:
        return " ".join((self.tr("Backup"), _KINDS))
