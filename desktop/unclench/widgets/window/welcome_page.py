"""The first minute with a new profile: three short pages, each of which may be skipped."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from unclench.viewmodels.learn.reading import read_help
from unclench.viewmodels.settings.settings import Settings
from unclench.viewmodels.translation import fill
from unclench.widgets.controls import theme
from unclench.widgets.controls.announce import announce
from unclench.widgets.controls.buttons import MainButton, PlainButton
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.keys import ENTER, struck
from unclench.widgets.controls.surfaces import scrolled
from unclench.widgets.controls.text import label
from unclench.widgets.settings.look_chips import text_size_chips, theme_chips

WIDEST = 680  # pixels of text column at 100 %
_SIDE = 37  # pixels beside the words
_COLUMN = "column"  # what is kept in the middle, and is wider at a larger text size


class WelcomePage(QWidget):
    """How it looks, where the data lives, what this is not; then a first minute."""

    left = Signal()
    startWanted = Signal()

    def __init__(
        self, settings: Settings, folder: Path, test: Callable[[], object] | None = None
    ) -> None:
        """`folder` holds the data; `test` plays a short sound."""
        super().__init__()
        self._settings, self._folder, self._test = settings, folder, test
        self.steps = QStackedWidget()
        self._titles: list[str] = []
        for build in (self._look, self._data, self._limits):
            self.steps.addWidget(scrolled(_centred(build(), theme.scaled(self, WIDEST))))
        self.place = label("", tone="quiet")
        self.back = PlainButton(self.tr("Back"), main_size=True)
        self.skip = PlainButton(self.tr("Skip"), main_size=True)
        self.next = MainButton(self.tr("Next"))
        self.back.clicked.connect(lambda: self._go(-1))
        self.skip.clicked.connect(self.left)
        self.next.clicked.connect(lambda: self._go(1))
        buttons = Flow(gap=8)
        for button in (self.next, self.back, self.skip):
            buttons.addWidget(button)
        self._end = end = QVBoxLayout()
        end.setContentsMargins(_SIDE, 0, _SIDE, 21)
        end.addWidget(self.place)
        end.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.steps, 1)
        column.addLayout(end)
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc skips, Enter goes on, Alt+Left goes back."""
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        key = struck(event)
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in ENTER:
            self._go(1)
        elif alt and key == Qt.Key.Key_Left:
            self._go(-1)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """The columns follow the text size, which may be chosen right here."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            for column in self.findChildren(QWidget, _COLUMN):
                column.setMaximumWidth(theme.scaled(self, WIDEST))
            self._align()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The buttons stay below their column."""
        super().resizeEvent(event)
        self._align()

    def _align(self) -> None:
        beside = max(0, self.width() - theme.scaled(self, WIDEST)) // 2
        self._end.setContentsMargins(beside + _SIDE, 0, beside + _SIDE, 21)

    def showEvent(self, event: QShowEvent) -> None:
        """Keys work at once."""
        super().showEvent(event)
        self.next.setFocus()

    def _paper(self, title: str, *words: str) -> tuple[QWidget, QVBoxLayout]:
        self._titles.append(title)
        paper = QWidget()
        column = QVBoxLayout(paper)
        column.setContentsMargins(37, 37, 37, 12)
        column.setSpacing(14)
        column.addStretch(1)
        column.addWidget(label(title, "display"))
        for one in words:
            column.addWidget(label(one, "lead"))
        return paper, column

    def _look(self) -> QWidget:
        paper, column = self._paper(
            self.tr("Welcome"), self.tr("First, make it easy on your eyes and ears.")
        )
        column.addWidget(label(self.tr("Colours"), "heading"))
        line, self.themes = theme_chips(self._settings)
        column.addLayout(line)
        column.addWidget(label(self.tr("Text size"), "heading"))
        line, self.sizes = text_size_chips(self._settings)
        column.addLayout(line)
        if self._test is not None:
            column.addWidget(label(self.tr("Sound"), "heading"))
            self.test = PlainButton(self.tr("Test the sound"))
            self.test.clicked.connect(self._test)
            column.addWidget(self.test, 0, Qt.AlignmentFlag.AlignLeft)
            hint = self.tr("No sound? Sessions work without it too.")
            column.addWidget(label(hint, tone="quiet"))
        column.addStretch(1)
        return paper

    def _data(self) -> QWidget:
        paper, column = self._paper(
            self.tr("It stays with you"),
            self.tr(
                "What you write and rate stays on this computer, in one folder. Nothing is ever "
                "sent anywhere. There is no account."
            ),
        )
        self.folder = label(str(self._folder), tone="quiet")
        column.addWidget(self.folder)
        column.addStretch(1)
        return paper

    def _limits(self) -> QWidget:
        paper, column = self._paper(
            self.tr("What this is not"),
            read_help().safety,
            self.tr("If you need someone now, F3 opens Help now from anywhere."),
        )
        column.addStretch(1)
        return paper

    def _go(self, by: int) -> None:
        there = self.steps.currentIndex() + by
        if there >= self.steps.count():
            self.startWanted.emit()
        elif there >= 0:
            self.steps.setCurrentIndex(there)
            self._show()

    def _show(self) -> None:
        at, count = self.steps.currentIndex(), self.steps.count()
        last = at == count - 1
        self.next.setText(self.tr("Start a 1-minute breath") if last else self.tr("Next"))
        self.next.updateGeometry()
        self.back.setVisible(at > 0)
        words = fill(self.tr("{number} of {count}"), number=at + 1, count=count)
        self.place.setText(words)
        self.setAccessibleName(self._titles[at])
        self.next.setAccessibleDescription(self._titles[at])
        announce(self, self._titles[at])


def _centred(column: QWidget, widest: int) -> QWidget:
    """`column` in the middle of the page, at most so many pixels wide."""
    column.setMaximumWidth(widest)
    column.setObjectName(_COLUMN)
    page = QWidget()
    line = QHBoxLayout(page)
    line.setContentsMargins(0, 0, 0, 0)
    line.addStretch(1)
    line.addWidget(column, 1000)
    line.addStretch(1)
    return page
