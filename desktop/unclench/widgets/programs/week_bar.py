"""The weeks of a program as a bar of segments: what is done, where one is, what one looks at."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy

from unclench.viewmodels.programs import program_words
from unclench.viewmodels.translation import fill
from unclench.widgets.controls import ink, theme
from unclench.widgets.controls.buttons import Pressable
from unclench.widgets.controls.chip_row import Tabs
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.keys import step_along
from unclench.widgets.controls.paint import Role, colour, draw_ring
from unclench.widgets.scenes.palettes import palette, scene_of

_BAR, _GAP, _LEAST = 8, 8, 92  # pixels at 100 %: a bar's height, what is between, its least width
_WRAP = int(Qt.TextFlag.TextWordWrap)


class Week(NamedTuple):
    """One week: its title, whether all of it was done, and whether the person is in it."""

    title: str
    done: bool
    here: bool


class WeekBar(Tabs):
    """Segments that fill the width, in as few lines as have room, all of one length."""

    picked = Signal(int)  # the week to look at, counted from 0

    def __init__(self, kind: str) -> None:
        """In the colors of the landscape of `kind`."""
        self._line = _Even()
        super().__init__(self.tr("Weeks"), self._line)
        self._kind = kind
        self._group = QButtonGroup(self)
        self.segments: list[WeekSegment] = []

    def show_weeks(self, weeks: Sequence[Week], looked_at: int) -> None:
        """Show these, and which of them is looked at."""
        while len(self.segments) > len(weeks):
            last = self.segments.pop()
            self._line.removeWidget(last)
            self._group.removeButton(last)
            last.deleteLater()
        while len(self.segments) < len(weeks):
            made = WeekSegment(self._kind)
            made.clicked.connect(partial(self.picked.emit, len(self.segments)))
            self._group.addButton(made)
            self._line.addWidget(made)
            self.segments.append(made)
        for at, (segment, week) in enumerate(zip(self.segments, weeks, strict=True)):
            segment.show_week(at, week)
            segment.setChecked(at == looked_at)
            chosen = Qt.FocusPolicy.StrongFocus if at == looked_at else Qt.FocusPolicy.ClickFocus
            segment.setFocusPolicy(chosen)


class _Even(Flow):
    """Lines of equally many segments, as far as that goes."""

    def __init__(self) -> None:
        super().__init__(gap=2, column=_LEAST)

    def _columns(self, width: int) -> int:
        count = max(1, len(self._items))
        most = max(1, min(count, super()._columns(width)))
        lines = -(-count // most)
        return -(-count // lines)


class WeekSegment(Pressable):
    """A bar with the week's title below."""

    reads_as = "tab"

    def __init__(self, kind: str) -> None:
        """In the colors of the landscape of `kind`."""
        super().__init__("")
        self.setCheckable(True)
        self._kind = kind
        self._week = Week("", done=False, here=False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.toggled.connect(self.updateGeometry)

    def show_week(self, number: int, week: Week) -> None:
        """Show this week, counted from 0."""
        self._week = week
        self.setText(week.title)
        named = program_words.week_title(number, week.title)
        here, done = self.tr("{week}. You are here"), self.tr("{week}. Done")
        self.setAccessibleName(
            fill(here if week.here else done, week=named) if week.here or week.done else named
        )
        self.setToolTip(named)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The bar and one line of words."""
        wide = theme.scaled(self, _LEAST)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """As narrow as there is room: the title wraps."""
        return QSize(theme.scaled(self, 48), self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        """The title wraps."""
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go along the weeks."""
        if not step_along(self, event):
            super().keyPressEvent(event)

    def heightForWidth(self, width: int) -> int:
        """Room for all lines of the title."""
        high = theme.scaled(self, _BAR + _GAP) + self._words(width).height()
        return max(high, theme.scaled(self, theme.TARGET)) + 2 * theme.RING + 2

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The bar in the landscape's color; the title stronger where one looks."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide, high = self.width() - 2 * theme.RING, theme.scaled(self, _BAR)
        bar = QRectF(theme.RING, theme.RING + 1, wide, high)
        path = ink.rounded(bar, 0, high / 2)
        painter.fillPath(path, ink.brush(self._shade()))
        if theme.is_high_contrast(self) or self.hover:
            painter.strokePath(path, ink.pen(colour(self, Role.Highlight), 1.5))
        painter.setFont(theme.font(self, "small", bold=self.isChecked()))
        painter.setPen(colour(self, Role.WindowText if self.isChecked() else Role.PlaceholderText))
        words = self._words(self.width())
        words.moveTop(theme.RING + 1 + theme.scaled(self, _BAR + _GAP))
        painter.drawText(words, _WRAP, self.text())
        if self.isChecked():
            self._underline(painter, words)
        draw_ring(self, painter, theme.FIELD_CORNER, shown=self.hasFocus())
        painter.end()

    def _underline(self, painter: QPainter, words: QRect) -> None:
        """A dot's width of line below the title: strength alone is not seen by everybody."""
        wide = painter.fontMetrics().boundingRect(words, _WRAP, self.text()).width()
        line = QRectF(words.left(), words.bottom() + 1, wide, 2)
        ink.fill(painter, line, colour(self, Role.Highlight))

    def _words(self, width: int) -> QRect:
        room = QRect(theme.RING, 0, max(24, width - 2 * theme.RING), 10_000)
        face = QFontMetrics(theme.font(self, "small", bold=True))
        high = face.boundingRect(room, _WRAP, self.text()).height()
        return QRect(room.left(), 0, room.width(), high)

    def _shade(self) -> QColor:
        plain = theme.is_high_contrast(self)
        if not self._week.done and not self._week.here:
            return colour(self, Role.Base if plain else Role.Mid)
        if plain:
            return colour(self, Role.Highlight if self._week.done else Role.PlaceholderText)
        dark = theme.is_dark(self)
        colours = palette(scene_of(self._kind), dark)
        if dark:  # the layers of a dusk are as dark as the paper
            return QColor(colours.sun) if self._week.done else QColor(colours.sun).darker(160)
        return QColor(colours.near if self._week.done else colours.middle)
