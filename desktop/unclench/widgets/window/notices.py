"""What is said when something is in the way: a page instead of the window, one dialog."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6 import QtCore
from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from unclench.domain.preferences import Preferences
from unclench.viewmodels.settings.settings import Settings
from unclench.viewmodels.window.rescue import Rescue
from unclench.widgets.controls import theme
from unclench.widgets.controls.buttons import MainButton, PlainButton
from unclench.widgets.controls.choice import Choice
from unclench.widgets.controls.file_dialogs import open_folder
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.keys import bind
from unclench.widgets.controls.surfaces import filled
from unclench.widgets.controls.text import label
from unclench.widgets.learn.help_page import HelpPage

_WIDE, _HIGH = 720, 460  # pixels at 100 %, where the screen is as large


class FaultPage(QWidget):
    """Stands in for the window when the data can't be opened: what is wrong, and what to do."""

    rescued = Signal()  # the data can be opened now, or that should be tried

    def __init__(
        self, words: str, folder: Path, rescue: Rescue | None = None, again: bool = False
    ) -> None:
        """Say `words` (plain sentences); offer to open `folder`, to quit, and what `rescue` can.

        With `again` also to try again: Enter or Space do so, once a press.
        """
        super().__init__()
        self.setWindowTitle("Unclench")
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(40, 40, 40, 40)
        column.setSpacing(16)
        column.addStretch(1)
        column.addWidget(label(self.tr("Your data couldn't be opened"), "title"))
        self.words = label(words)
        column.addWidget(self.words)
        self._rescue = rescue
        self.help_page: HelpPage | None = None
        if rescue is not None:
            self._offer_rescue(rescue, column)
        column.addLayout(self._ways(folder, again))
        column.addStretch(2)
        filled(self, page)
        bind(self, {"F3": self.open_help})
        wanted = QSize(theme.scaled(self, _WIDE), theme.scaled(self, _HIGH))
        self.resize(wanted.boundedTo(self.screen().availableSize()))

    def _ways(self, folder: Path, again: bool) -> Flow:
        line = Flow(gap=10)
        self.quit = MainButton(self.tr("Quit"))
        self.quit.clicked.connect(self.close)
        self.folder = PlainButton(self.tr("Open folder"), main_size=True)
        self.folder.clicked.connect(lambda: open_folder(folder))
        if again:
            self.again = MainButton(self.tr("Try again"))
            self.again.clicked.connect(self.rescued)
            line.addWidget(self.again)
            self.again.setFocus()
        line.addWidget(self.quit)
        self.help = PlainButton(self.tr("Help now (F3)"), main_size=True)
        self.help.clicked.connect(self.open_help)
        self.folder.setVisible(folder.is_dir())
        line.addWidget(self.folder)
        line.addWidget(self.help)
        return line

    def open_help(self) -> None:
        """Help needs no data: it opens in a window of its own."""
        if self.help_page is None:
            self.help_page = HelpPage(Settings(Preferences()))
            self.help_page.own.setEnabled(False)  # the person's own line can't be read or kept
            self.help_page.left.connect(self.help_page.close)
            self.help_page.resize(900, 700)
        self.help_page.show()
        self.help_page.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Help goes with it."""
        if self.help_page is not None:
            self.help_page.close()
        super().closeEvent(event)

    def _offer_rescue(self, rescue: Rescue, column: QVBoxLayout) -> None:
        self.offer = label(rescue.offer)
        self.backups = Choice(self.tr("Backup"), [("", "")])
        self.backup = MainButton(self.tr("Use this backup"))
        self.backup.clicked.connect(lambda: rescue.use_backup(self.backups.value or ""))
        self.fresh = PlainButton(self.tr("Start fresh"), main_size=True)
        self.fresh.clicked.connect(rescue.start_afresh)
        column.addWidget(self.offer)
        self.backups.hide()
        self.backups.chosen.connect(lambda _name: self._show_holds(rescue))
        column.addWidget(self.backups, 0, QtCore.Qt.AlignmentFlag.AlignLeft)
        self.holds = label("", tone="quiet")
        self.holds.hide()
        column.addWidget(self.holds)
        line = Flow(gap=10)
        for button in (self.backup, self.fresh):
            button.hide()
            line.addWidget(button)
        column.addLayout(line)
        rescue.found.connect(partial(self._show_offer, rescue))
        rescue.failed.connect(self.offer.setText)
        rescue.work.busyChanged.connect(self.fresh.setDisabled)
        rescue.work.busyChanged.connect(self.backup.setDisabled)
        rescue.work.busyChanged.connect(self.backups.setDisabled)
        rescue.done.connect(self.rescued)
        rescue.search()

    def _show_offer(self, rescue: Rescue) -> None:
        self.offer.setText(rescue.offer)
        if rescue.backups:
            self.backups.offer(rescue.choices)
        self.backups.setVisible(bool(rescue.backups))
        self.backup.setVisible(bool(rescue.backups))
        self.fresh.show()
        self._show_holds(rescue)

    def _show_holds(self, rescue: Rescue) -> None:
        """What the chosen backup holds, also for who only hears what is chosen."""
        said = rescue.holds(self.backups.value or "")
        self.holds.setText(said)
        self.holds.setVisible(bool(said))
        self.backups.setAccessibleDescription(said)


class FaultDialog(QDialog):
    """Says once that something in the app broke, and where its log is."""

    def __init__(self, log: Path, parent: QWidget | None = None) -> None:
        """`log` holds the details."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addWidget(label(self.tr("Something in Unclench went wrong"), "heading"))
        words = self.tr(
            "That's our fault, not yours. What you've done so far is saved. "
            "You can go on, or close the window and open it again. "
            "The details are in this file, without anything you wrote:"
        )
        column.addWidget(label(words))
        column.addWidget(label(str(log), tone="quiet"))
        line = QHBoxLayout()
        line.addStretch(1)
        folder = PlainButton(self.tr("Open folder"))
        folder.clicked.connect(lambda: open_folder(log.parent))
        close = PlainButton(self.tr("Go on"))
        close.clicked.connect(self.accept)
        line.addWidget(folder)
        line.addWidget(close)
        column.addLayout(line)
        close.setFocus()
        self.setMinimumWidth(440)
