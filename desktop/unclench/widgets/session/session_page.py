"""The session: its landscape, one shape, one word, the words said, and controls that fade."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from unclench.viewmodels import words
from unclench.viewmodels.session.captions import Captions
from unclench.viewmodels.session.player import Player
from unclench.viewmodels.translation import fill
from unclench.widgets.controls import theme
from unclench.widgets.controls.announce import announce
from unclench.widgets.controls.keyboard import meant_with_ctrl
from unclench.widgets.controls.surfaces import Card, see_through
from unclench.widgets.figures import BodyFigure, MoveFigure, figure_of, phase_words
from unclench.widgets.scenes.water import Water
from unclench.widgets.scenes.words import SceneWords
from unclench.widgets.session.caption import Caption, repeats
from unclench.widgets.session.easing import Easing
from unclench.widgets.session.muscle_panel import MusclePanel
from unclench.widgets.session.panels_over import PanelsOver
from unclench.widgets.session.scene_page import ScenePage
from unclench.widgets.session.session_controls import SessionControls
from unclench.widgets.session.session_keys import pressed, session_keys
from unclench.widgets.session.session_notes import AskPanel, CarePanel, Notice
from unclench.widgets.session.sound_panel import SoundPanel
from unclench.widgets.worksheet.worksheet_panel import WorksheetPanel

_WATER_TOP = 0.8  # of the height: from where on a sea has lines of light
_WIDEST_SHEET = 840  # pixels at 100 %
_BESIDE = 29  # pixels at each side of the page
_FIRST_BREATHS = 20_000  # ms for which a flare, that has nothing before its breaths, warns
_SINKS = 0.2  # of the page's height that the light goes down in the quiet at the end
_STEPS = 8  # in which it does
_WORDS = 40  # ms between looks at the words, while the picture has its own frames
PAUSED_MS = 250  # between looks while nothing plays, or nobody can see it


class SessionPage(ScenePage):
    """Shows what a Player plays, and passes the keys of design to it.

    One frame timer asks the figure how soon its next frame is worth painting; it stands still when
    the page is hidden or the session paused.
    """

    smallWanted = Signal()

    def __init__(self, player: Player, parent: QWidget | None = None) -> None:
        """A page for the exercise that `player` has open."""
        super().__init__(player, parent)
        self._player, self._playback = player, player.playback
        self._captions = Captions(player.playback.timeline)
        self._said = ""
        self._phase: tuple[str, int] = ("", -1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.title = SceneWords(player.exercise.title)
        self.left = SceneWords("")
        self.notice = Notice(player)
        self.figure = figure_of(player.exercise, player.playback, self.ground)
        self.word = SceneWords("", "title")
        self.care = SceneWords(self.figure.care(), "small", "low")
        self.caption = Caption(0.12 if self.figure.care() else 0.3)
        for words_below in (self.word, self.caption):
            words_below.setParent(self)
        self.water = Water(player.exercise.id, _WATER_TOP)
        self._warned, self._free = 0, True
        self._moment: tuple[float | str | bool, ...] = ()
        self._sunk = 0  # steps that the light has gone down
        self._covered = False  # nothing of the page is seen
        self.panel = MusclePanel(player.playback) if isinstance(self.figure, BodyFigure) else None
        self.easing = Easing(player, self.panel)
        self.sheet = WorksheetPanel(player.worksheet) if player.worksheet.pages else None
        self.paper = Card()
        self.controls = SessionControls()
        self.ask = AskPanel(player)
        self.wrong = CarePanel(self.figure.care(), player.exercise.kind == "sleep")
        self.sounds = SoundPanel(player)
        self.over = PanelsOver(self, self.controls, (self.sounds, self.wrong))
        self.frames = QTimer(self)
        self.frames.setTimerType(Qt.TimerType.PreciseTimer)
        self.frames.timeout.connect(self.look)
        self._lay_out()
        self._connect()
        self.keys = session_keys(player, self.easing)
        self._bind_keys()
        self._refresh()

    def _bind_keys(self) -> None:
        """What opens and closes on this page."""
        key = Qt.Key
        self.keys[key.Key_S] = self.sounds.toggle
        self.keys[key.Key_Escape] = self._leave
        self.keys[key.Key_Question] = self.wrong.toggle

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(20)
        for words_above in (self.title, self.left):
            words_above.setWordWrap(False)
        self.title.setMinimumWidth(80)  # a title may be cut, never the page made wider
        self.notice.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        top.addWidget(self.title)
        top.addWidget(self.notice, 1)
        top.addWidget(self.left)
        self.word.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._middle = middle = QHBoxLayout()
        middle.setSpacing(40)
        middle.addWidget(self.figure, 3)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(_BESIDE, 20, _BESIDE, 20)
        column.setSpacing(6)
        column.addLayout(top)
        column.addLayout(middle, 1)
        if self.panel and self.easing.cramp:
            middle.addWidget(self.panel, 5)
            middle.addWidget(self.easing.cramp, 5)
        else:
            self.word.hide()
            column.addWidget(self.word)
            column.addWidget(self.caption)
        self._add_care(column)
        if self.sheet:
            self._add_sheet(self.sheet, column)
        else:
            self.paper.setParent(self)
        self.paper.setVisible(self.writing)
        column.addWidget(self.ask)
        column.addWidget(self.controls)
        for widget in (self, *self.findChildren(QWidget)):
            widget.setMouseTracking(True)

    def _add_sheet(self, sheet: WorksheetPanel, column: QVBoxLayout) -> None:
        """On a card, as wide as is good to write on."""
        self.paper.column(20, 0).addWidget(sheet)
        for area in sheet.findChildren(QScrollArea):
            see_through(area)
        self._sheet_line = line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self.paper, 1000)
        line.addStretch(1)
        column.addLayout(line, int(self.writing))

    def _add_care(self, column: QVBoxLayout) -> None:
        """Its room is kept while it is hidden, so that the picture stays where it is."""
        self.care.setAlignment(Qt.AlignmentFlag.AlignCenter)
        policy = self.care.sizePolicy()
        policy.setRetainSizeWhenHidden(bool(self.care.text()))
        self.care.setSizePolicy(policy)
        column.addWidget(self.care)
        self.care.setVisible(bool(self.care.text()))

    def _connect(self) -> None:
        player, playback, controls = self._player, self._playback, self.controls
        controls.pauseClicked.connect(playback.toggle)
        controls.easeClicked.connect(playback.ease)
        controls.captionsClicked.connect(player.sound.toggle_captions)
        controls.soundClicked.connect(self.sounds.toggle)
        controls.stopClicked.connect(player.end)
        controls.faded.connect(self._take_focus)
        controls.woken.connect(player.darkness.stir)
        controls.wrongClicked.connect(self.wrong.toggle)
        controls.smallClicked.connect(self.smallWanted)
        self.over.turned.connect(self._turn_panels)
        self.figure.placed.connect(self.settle)
        if self.sheet:
            self.sheet.shown.connect(self._turn_sheet)
        playback.timelineChanged.connect(self._refresh)
        playback.pausedChanged.connect(self._state_changed)
        playback.askingChanged.connect(self._state_changed)
        player.sound.settingChanged.connect(self._state_changed)
        player.stageChanged.connect(self._state_changed)

    @property
    def writing(self) -> bool:
        """Whether a page of a worksheet has the place of the picture."""
        return self.sheet is not None and self.sheet.sheet.page is not None

    def needs_room(self) -> bool:
        """Whether something is to be written, now or later in the session."""
        pages = self._player.worksheet.pages
        return bool(pages) and pages[-1].step >= self._playback.cue().step

    # what changes now and then

    def _turn_sheet(self, writing: bool) -> None:
        self.over.put_away()  # it would lie over what is to be written in
        for widget in (self.figure, self.left):
            widget.setVisible(not writing)
        self.paper.setVisible(writing)
        self.paper.setMaximumWidth(theme.scaled(self, _WIDEST_SHEET))
        self._column.setStretchFactor(self._middle, 0 if writing else 1)
        self._column.setStretchFactor(self._sheet_line, 1 if writing else 0)
        self._state_changed()
        if not writing:
            self.setFocus()

    def _turn_panels(self) -> None:
        self._state_changed()
        if not self.over.any_open:
            self._take_focus()

    def _leave(self) -> None:
        """Esc: what is open is put away first."""
        if not self.over.put_away():
            self.easing.leave()

    def _refresh(self) -> None:
        """The timeline is another one."""
        timeline = self._playback.timeline
        self._captions = Captions(timeline)
        self.figure.refresh()
        self.caption.expect(self._captions.texts() | {self._quiet_words()})
        if self.panel:
            self.panel.refresh()
            self.panel.caption.expect(self._captions.texts())
        if isinstance(self.figure, BodyFigure):
            self.figure.mark(self._playback.choices.areas)
        self._warned = phase_words.led_up_to(timeline)
        if self._player.quick:
            self._warned += _FIRST_BREATHS
        self.controls.show_pace(phase_words.paces_breath(timeline))
        self._state_changed()

    def _state_changed(self) -> None:
        wanted, paused = self._player.settings.preferences, self._playback.paused
        self.figure.set_still(wanted.reduced_motion)
        self.controls.set_still(wanted.reduced_motion)
        self.controls.show_place(self.writing, self._player.stage == "quiet")
        self.controls.show_state(paused, wanted.muted, wanted.captions)
        asking = self._playback.asking
        self.controls.hold(paused or asking or self.over.any_open)
        self.controls.setVisible(not asking)
        self._free = not asking and self.panel is None and not self.writing
        self._moment = ()  # all words are looked at again
        self.caption.setVisible(self._free)
        self.settle()
        self._run()

    def _run(self) -> None:
        if self.isVisible():
            self.look()

    def look(self) -> None:
        """One look at the clock: what moved, which words, and when to look again."""
        player = self._player
        if player.stage not in {"session", "quiet"}:
            self.frames.stop()
            return
        position = self._playback.position()
        self.figure.advance(position)
        moment = (position // _WORDS, player.stage, self._playback.paused)
        if moment != self._moment:
            self._moment = moment
            self._say(position)
            self._drift(position)
        if self._playback.paused:
            self.frames.stop()
            return
        if player.stage == "quiet":
            self._sink()
        unseen = self._covered or self.window().isMinimized()
        moves = player.stage == "session" and not unseen
        wait = self.figure.interval(position) if moves else PAUSED_MS
        if not self.frames.isActive() or self.frames.interval() != wait:
            self.frames.start(wait)

    def _sink(self) -> None:
        """Let the light go down in the quiet at the end, a step at a time."""
        sunk = round(self._player.settled * _STEPS)
        if sunk != self._sunk:
            self._sunk = sunk
            self.settle()

    def cover(self, covered: bool) -> None:
        """Paint nothing while nobody can see it."""
        self._covered = covered
        if not covered:
            self.controls.wake()
        self._run()

    # words

    def _say(self, position: float) -> None:
        quiet, paused = self._player.stage == "quiet", self._playback.paused
        caption = self._captions.at(position) if position >= 0 else ""
        if quiet:
            caption = self._quiet_words()
        shown = caption if self._player.settings.preferences.captions else ""
        timeline = self._playback.timeline
        word, number = phase_words.word(timeline, position, paused=paused, quiet=quiet)
        where = word or ("" if number else phase_words.place(timeline, position))
        inside = self.figure.say(where, number, paused)
        below = "" if inside else f"{word} {number}".strip()
        known = (inside or self.panel) and repeats(shown, where)
        self._set_texts(position, below, "" if known else shown)
        if self.panel:
            below = number if word == where else below  # the word stands above it already
            self.panel.show_moment(position, "" if known else shown or below, where)
        self._read_out(position, word, caption)

    def _quiet_words(self) -> str:
        return phase_words.quiet(self._player.asks_after)

    def _set_texts(self, position: float, word: str, caption: str) -> None:
        left = fill(self.tr("{time} left"), time=words.clock(self._playback.remaining))
        left = "" if self._player.stage == "quiet" else left
        for widget, text in ((self.left, left), (self.word, word)):
            if widget.text() != text:
                widget.setText(text)
        below = self._free and (bool(word) or isinstance(self.figure, MoveFigure))
        if below == self.word.isHidden():
            self.word.setVisible(below)
        warns = bool(self.care.text()) and position < self._warned and not self.writing
        if warns == self.care.isHidden():
            self.care.setVisible(warns)
        if not self.panel:
            self.caption.say("" if warns and repeats(caption, self.care.text()) else caption)

    def _read_out(self, position: float, word: str, caption: str) -> None:
        """Tell screen readers the phase when it changes, and the words when they do."""
        cue = self._playback.timeline.at(position)
        phase = (word, cue.start if position >= 0 else -1)
        if phase != self._phase:
            self._phase = phase
            self.figure.setAccessibleName(word or caption or self.title.text())
            announce(self.figure, word)
        if caption != self._said:
            self._said = caption
            announce(self.caption if not self.panel else self.panel.caption, caption)

    # the landscape

    def light(self) -> tuple[QPointF, float]:
        """Behind the figure."""
        self.ground.room = self.figure.geometry()
        if self.writing:
            return super().light()
        middle, radius = self.figure.light()
        low = QPointF(0, _SINKS * self.height() * self._sunk / _STEPS)
        return middle + QPointF(self.figure.pos()) + low, radius

    def clear_sky(self) -> list[QRect]:
        """Above the picture, and where the panel is."""
        above = QRect(0, 0, self.width(), self.title.geometry().bottom())
        return [above, self.panel.geometry()] if self.panel else [above]

    def settled(self) -> None:
        """The figure and the panel stand on another landscape."""
        self.figure.stand_on(self.ground)
        if self.panel:
            self.panel.stand_on(self.ground)

    def _drift(self, position: float) -> None:
        """Let the water's lines go on, each in its own small box."""
        if self.ground.wet:
            for box in self.water.drift(position, self.size()):
                self.update(box)

    def paint_more(self, painter: QPainter) -> None:
        """The lines on the water."""
        if not self.writing:
            self.figure.paint_beside(painter, self.rect())
        if self.ground.wet:
            self.water.paint(painter, self.size())

    # keys, moves and being there

    def _take_focus(self) -> None:
        panels = (self.ask, self.easing.cramp)
        asked = next((one for one in panels if one is not None and one.isVisible()), None)
        if asked:
            asked.go_on.setFocus()
        elif self.sheet and self.writing:
            self.sheet.take_focus()
        elif self.isVisible() and not self.controls.stop.hasFocus():
            self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The session's keys; any key brings the controls back."""
        self.controls.wake()
        if meant_with_ctrl(event, (Qt.Key.Key_M,)):
            self.smallWanted.emit()
        elif not pressed(self.keys, event):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab brings the controls back before it goes to them."""
        self.controls.wake()
        return super().focusNextPrevChild(forward)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A move brings the controls back."""
        self.controls.wake()
        super().mouseMoveEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Room for the captions depends on the page's size."""
        super().resizeEvent(event)
        self.caption.fit()
        if self.panel:
            self.panel.caption.fit()
        self.over.place()

    def changeEvent(self, event: QEvent) -> None:
        """Another text size needs other room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "caption"):
            self.caption.fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to look at the clock."""
        super().showEvent(event)
        self.setFocus()
        if self.sheet and self.writing:
            self.sheet.take_focus()
        self.controls.wake()
        self._run()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing runs for what nobody sees."""
        self.frames.stop()
        self.controls.rest()
        super().hideEvent(event)
