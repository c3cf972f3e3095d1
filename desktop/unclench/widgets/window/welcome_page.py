"""The first minute with a new profile: three short pages, each of which may be skipped."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from unclench.viewmodels.learn.reading import read_help
from unclench.viewmodels.settings.settings import Settings
from unclench.viewmodels.translation import fill
from unclench.widgets.controls import theme
from unclench.widgets.controls.announce import announce
from unclench.widgets.controls.buttons import MainButton, PlainButton
from unclench.widgets.controls.chip_row import Group
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.keys import ENTER, struck
from unclench.widgets.controls.surfaces import Card, scrolled
from unclench.widgets.controls.text import label
from unclench.widgets.scenes import scene
from unclench.widgets.settings.look_chips import (
    language_choice,
    need_chips,
    text_size_chips,
    theme_chips,
)

WIDEST = 640  # pixels that the card is wide at 100 %
HIGH = 560  # and high
_SCENE, _SEED = "sea", "welcome"


class WelcomePage(QWidget):
    """What brings one here and how it looks, where the data lives, what this is not."""

    left = Signal()
    startWanted = Signal()

    def __init__(
        self, settings: Settings, folder: Path, test: Callable[[], object] | None = None
    ) -> None:
        """`folder` holds the data; `test` plays a short sound."""
        super().__init__()
        self._settings, self.data_folder, self._test = settings, folder, test
        self.steps = QStackedWidget()
        self._titles: list[str] = []
        for build in (self._look, self._data, self._limits):
            self.steps.addWidget(scrolled(build(), clear=True))
        self.place = label("", "small", "quiet")
        self.back = PlainButton(self.tr("Back"), main_size=True)
        self.skip = PlainButton(self.tr("Skip"), main_size=True)
        self.next = MainButton(self.tr("Next"))
        self.back.once = self.next.once = True
        self.back.clicked.connect(lambda: self._go(-1))
        self.skip.clicked.connect(self.left)
        self.next.clicked.connect(lambda: self._go(1))
        buttons = Flow(gap=8)
        for button in (self.next, self.back, self.skip):
            buttons.addWidget(button)
        self._card = Card(self)
        column = self._card.column(margin=32, spacing=12)
        column.addWidget(self.steps, 1)
        column.addWidget(self.place)
        column.addLayout(buttons)
        self._show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A landscape behind the card; in high contrast the paper alone."""
        if not theme.is_high_contrast(self):
            painter = QPainter(self)
            size, ratio = self.size(), self.devicePixelRatioF()
            dark = theme.is_dark(self)
            painter.drawPixmap(0, 0, scene.pixmap(_SCENE, _SEED, size, ratio, dark))
            painter.end()

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the card in the middle."""
        super().resizeEvent(event)
        self.restyle()

    def restyle(self) -> None:
        """Follow the size, and the text size, which may be chosen right here."""
        wide = min(self.width(), theme.scaled(self, WIDEST))
        high = min(self.height(), theme.scaled(self, HIGH))
        box = QRect(0, 0, wide, high)
        box.moveCenter(self.rect().center())
        self._card.setGeometry(box)

    def showEvent(self, event: QShowEvent) -> None:
        """Keys work at once."""
        super().showEvent(event)
        self.next.setFocus()

    def bookmark(self) -> object:
        """Which of the pages is shown."""
        return self.steps.currentIndex()

    def open_at(self, bookmark: object) -> None:
        """Go to that page."""
        assert isinstance(bookmark, int)
        self._go(bookmark)

    def say_silent(self) -> None:
        """Say that the test could not be heard."""
        said = self.tr("No sound output was found. Sessions work without it too.")
        self.heard.setText(said)
        announce(self.heard, said)

    def _paper(
        self, title: str, *words: str, beside: QWidget | None = None
    ) -> tuple[QWidget, QVBoxLayout]:
        self._titles.append(title)
        paper = QWidget()
        column = QVBoxLayout(paper)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        head = QHBoxLayout()
        head.addWidget(label(title, "display"), 1)
        if beside is not None:
            head.addWidget(beside, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        for one in words:
            column.addWidget(label(one, "lead"))
        return paper, column

    def _look(self) -> QWidget:
        self.language = language_choice(self._settings)
        greeting = self.tr("Let's set things up for you.")
        paper, column = self._paper(self.tr("Welcome"), greeting, beside=self.language)
        column.setSpacing(4)
        column.addSpacing(8)
        column.addWidget(label(self.tr("What brings you here?"), "subheading"))
        line, self.needs = need_chips(self._settings)
        column.addWidget(Group(self.tr("What brings you here?"), line))
        column.addSpacing(10)
        column.addWidget(label(self.tr("Colors"), "subheading"))
        line, self.themes = theme_chips(self._settings)
        column.addWidget(Group(self.tr("Colors"), line))
        column.addSpacing(10)
        column.addWidget(label(self.tr("Text size"), "subheading"))
        line, self.sizes = text_size_chips(self._settings)
        column.addWidget(Group(self.tr("Text size"), line))
        if self._test is not None:
            column.addSpacing(10)
            column.addWidget(label(self.tr("Sound"), "subheading"))
            self.test = PlainButton(self.tr("Test the sound"))
            self.test.clicked.connect(self._test)
            self.heard = label(self.tr("No sound? Sessions work without it too."), "small", "quiet")
            beside = QHBoxLayout()
            beside.addWidget(self.test)
            beside.addWidget(self.heard, 1)
            column.addLayout(beside)
        column.addStretch(1)
        return paper

    def _data(self) -> QWidget:
        paper, column = self._paper(
            self.tr("Your data stays private"),
            self.tr(
                "What you write and rate stays on this computer, in one folder. Nothing is ever "
                "sent anywhere. There's no account."
            ),
        )
        self.folder = label(str(self.data_folder), tone="quiet")
        column.addWidget(self.folder)
        words = self.tr(
            "A backup is made there every day. In Settings you can make one yourself, or delete "
            "everything."
        )
        column.addWidget(label(words, "lead"))
        column.addStretch(1)
        return paper

    def _limits(self) -> QWidget:
        paper, column = self._paper(
            self.tr("Before you begin"),
            read_help().safety,
            self.tr(
                "If you need someone now: Help now is always in the side bar, and opens with F3."
            ),
            self.tr("If it's all too much: Flare, above it, is a short session with no questions."),
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
        self.next.setText(self.tr("Breathe for one minute") if last else self.tr("Next"))
        self.skip.setText(self.tr("Look around first") if last else self.tr("Skip"))
        for button in (self.next, self.skip):
            button.updateGeometry()
        self.back.setVisible(at > 0)
        words = fill(self.tr("{number} of {count}"), number=at + 1, count=count)
        self.place.setText(words)
        self.setAccessibleName(self._titles[at])
        self.next.setAccessibleDescription(self._titles[at])
        announce(self, self._titles[at])
