"""What is on the page Today once the store is open: the one thing, four needs, again, the week."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from unclench.domain.situation import NextStep, TrialSession
from unclench.domain.suggest import RIGHT_NOW, RightNow
from unclench.domain.suggestion import Begin, Play
from unclench.viewmodels.today.today import Today
from unclench.widgets.controls import theme
from unclench.widgets.controls.flow import Lines
from unclench.widgets.controls.text import label
from unclench.widgets.today.hero import HeroCard
from unclench.widgets.today.need_cards import NeedCard
from unclench.widgets.today.play_row import PlayRow, PlayRows
from unclench.widgets.today.week_bars import WeekBars

if TYPE_CHECKING:
    from unclench.domain.preferences import Preferences
    from unclench.viewmodels.settings.settings import Settings
    from unclench.viewmodels.today.offers import Offer
    from unclench.widgets.shell import Shell

_LOOK_EVERY = 30_000  # ms between two looks at the clock
_BARS = 520  # pixels at 100 % that the week is wide at most
_AGAIN, _WEEK = 7, 4  # parts of the width
_WIDE = 900  # pixels at 100 %: from here on two columns
_SCENES = {"calm": "sea", "body": "clay", "head": "sky", "sleep": "night"}


class TodayParts(QWidget):
    """Asks `shell` to start and to open."""

    refilled = Signal()  # there may be more to show, or less
    programWanted = Signal(str)  # the id of a program to look at
    trialStarted = Signal()  # what is due of the fair test
    trialWanted = Signal()  # its page

    def __init__(
        self, today: Today, settings: Settings, shell: Shell, greet: Callable[[datetime], None]
    ) -> None:
        """Show `today`; `greet` says the time of day of a moment."""
        super().__init__()
        today.setParent(self)
        self.today, self._settings, self._shell, self._greet = today, settings, shell, greet
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.hero = HeroCard(settings.preferences.reduced_motion)
        self.hero.started.connect(self._start)
        self.hero.somethingElse.connect(today.step_on)
        self.hero.pageWanted.connect(self._open)
        column.addWidget(self.hero)
        self.nothing = label(
            self.tr("Nothing here goes with your health considerations right now.")
        )
        column.addWidget(self.nothing)
        self._notes = QVBoxLayout()
        column.addLayout(self._notes)
        column.addSpacing(14)
        column.addWidget(label(self.tr("What do you need right now?"), "heading"))
        self._build_needs(column)
        column.addSpacing(14)
        self._build_foot(column)
        today.changed.connect(self.show_all)
        today.failed.connect(shell.say)
        settings.changed.connect(self._follow_settings)  # a method: these parts go, settings stay
        self._seen = False
        self._clock = QTimer(self, interval=_LOOK_EVERY)
        self._clock.timeout.connect(self.look_at_the_clock)
        self.show_all()

    def add_note(self, note: QWidget) -> None:
        """Put a quiet note below the one thing to do."""
        self._notes.addWidget(note)

    def show_all(self) -> None:
        """Show what is known now."""
        self._greet(self.today.now)
        hero = self.today.hero
        self.hero.setVisible(hero is not None)
        self.nothing.setVisible(hero is None)
        if hero is not None:
            self.hero.show_hero(hero, self.today.has_more, self.today.starts)
        self._show_need()
        self._show_again()
        self.bars.show_week()
        self.refilled.emit()

    def look_at_the_clock(self) -> None:
        """Another part of the day, or another day: suggest anew, but not under the pointer."""
        if self.today.has_aged() and not self.hero.underMouse():
            self.today.begin_anew()

    def focus_first(self) -> None:
        """Go to the one thing to do."""
        if self.today.hero is not None:
            self.hero.start.setFocus()
        else:
            self.needs["calm"].setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Look at once: much may have been done since."""
        super().showEvent(event)
        self._clock.start()
        if self._seen:
            self.today.look()
            self.look_at_the_clock()
        self._seen = True

    def hideEvent(self, event: QHideEvent) -> None:
        """No clock for what nobody sees."""
        super().hideEvent(event)
        self._clock.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns where there is room."""
        super().resizeEvent(event)
        self.restyle()

    def restyle(self) -> None:
        """Follow a new width or text size."""
        wide = self.width() >= theme.scaled(self, _WIDE)
        way = QBoxLayout.Direction
        self._foot.setDirection(way.LeftToRight if wide else way.TopToBottom)
        self.bars.setMaximumWidth(theme.scaled(self, _BARS))

    def _build_needs(self, column: QVBoxLayout) -> None:
        names = {
            "calm": (self.tr("Calm down"), self.tr("1 to 3 minutes, right here")),
            "body": (self.tr("Ease a sore body"), self.tr("Gently, around what hurts")),
            "head": (self.tr("Get out of my head"), self.tr("Notice, or write it down")),
            "sleep": (
                self.tr("Wind down to sleep"),
                self.tr("Let the day go, bit by bit"),
            ),
        }
        grid = Lines(gap=8, column=220)
        self._chosen = QButtonGroup(self)
        self._chosen.setExclusive(False)
        self.needs: dict[RightNow, NeedCard] = {}
        for need in RIGHT_NOW:
            card = self.needs[need] = NeedCard(*names[need], _SCENES[need])
            card.clicked.connect(partial(self._choose, need))
            self._chosen.addButton(card)
            grid.addWidget(card)
        column.addLayout(grid)
        self.offers = QWidget()
        self.offers.setAccessibleName(self.tr("What fits"))
        self._offered = PlayRows(290, self._row, self.offers)
        self.offers.hide()
        column.addWidget(self.offers)

    def _build_foot(self, column: QVBoxLayout) -> None:
        self._foot = QHBoxLayout()
        self._foot.setSpacing(24)
        self._again = QWidget()
        rows = QVBoxLayout(self._again)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(label(self.tr("Again"), "heading"))
        self._played = PlayRows(260, self._row)
        rows.addLayout(self._played)
        rows.addStretch(1)
        week = QVBoxLayout()
        week.setSpacing(8)
        week.addWidget(label(self.tr("This week"), "heading"))
        self.bars = WeekBars(self.today)
        self.bars.setMaximumWidth(theme.scaled(self, _BARS))
        week.addWidget(self.bars)
        week.addStretch(1)
        self._foot.addWidget(self._again, _AGAIN)
        self._foot.addLayout(week, _WEEK)
        self._foot.addStretch()
        column.addLayout(self._foot)

    def _choose(self, need: RightNow) -> None:
        """Show what fits one need; pressed again, its offers go."""
        for name, card in self.needs.items():
            card.setChecked(name == need and card.isChecked())
        self._show_need()
        self.refilled.emit()

    def _show_need(self) -> None:
        need = next((name for name, card in self.needs.items() if card.isChecked()), None)
        found = self.today.for_need(need) if need is not None else ()
        self.offers.setVisible(bool(found))
        self._offered.show_offers(found)

    def _show_again(self) -> None:
        again = self.today.again
        self._again.setVisible(bool(again))
        self._foot.setStretch(2, 0 if again else _AGAIN)  # the week stands at the left, alone
        self._played.show_offers(again)

    def _row(self, offer: Offer) -> PlayRow:
        row = PlayRow(offer)
        row.started.connect(self._shell.begin_by_id)
        row.opened.connect(self._shell.open_by_id)
        return row

    def _follow_settings(self, now: Preferences) -> None:
        self.hero.be_plain(now.reduced_motion)

    def _start(self) -> None:
        what = self._what()
        if isinstance(what, Play):
            self._shell.begin_by_id(what.exercise_id, what.minutes)
        elif isinstance(what, NextStep):
            self._shell.start_step(what.run_id, what.place)
        elif isinstance(what, TrialSession):
            self.trialStarted.emit()
        elif isinstance(what, Begin):
            self.programWanted.emit(what.program_id)

    def _open(self) -> None:
        what = self._what()
        if isinstance(what, Play):
            self._shell.open_by_id(what.exercise_id, what.minutes)
        elif isinstance(what, NextStep):
            self._shell.open_step(what.run_id, what.place)
        elif isinstance(what, TrialSession):
            self.trialWanted.emit()
        elif isinstance(what, Begin):
            self.programWanted.emit(what.program_id)

    def _what(self) -> Play | Begin | NextStep | TrialSession | None:
        hero = self.hero.shown
        return None if hero is None else hero.what
