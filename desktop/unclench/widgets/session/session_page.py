"""The session: one shape, one word, the words said, the time left, and controls that fade."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from unclench.viewmodels import words
from unclench.viewmodels.session.captions import Captions
from unclench.viewmodels.session.player import Player
from unclench.viewmodels.translation import fill
from unclench.widgets.controls.announce import announce
from unclench.widgets.controls.text import label
from unclench.widgets.figures import BodyFigure, QuietFigure, figure_for, phase_words
from unclench.widgets.session.caption import Caption, repeats
from unclench.widgets.session.easing import Easing
from unclench.widgets.session.muscle_panel import MusclePanel
from unclench.widgets.session.session_controls import SessionControls
from unclench.widgets.session.session_keys import pressed, session_keys
from unclench.widgets.session.session_notes import AskPanel, Notice
from unclench.widgets.session.sound_panel import SoundPanel
from unclench.widgets.worksheet.worksheet_panel import WorksheetPanel

PAUSED_MS = 250  # between looks while nothing plays, or nobody can see it


class SessionPage(QWidget):
    """Shows what a Player plays, and passes the keys of design to it.

    One frame timer asks the figure how soon its next frame is worth painting; it stands still when
    the page is hidden or the session paused.
    """

    def __init__(self, player: Player, parent: QWidget | None = None) -> None:
        """A page for the exercise that `player` has open."""
        super().__init__(parent)
        self._player, self._playback = player, player.playback
        self._captions = Captions(player.playback.timeline)
        self._said = ""
        self._phase: tuple[str, int] = ("", -1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.title = label(player.exercise.title, tone="quiet")
        self.left = label("", tone="quiet")
        self.notice = Notice(player)
        self.figure = figure_for(player.exercise.kind, player.playback)
        self.word = label("", "heading")
        self.care = label(self.figure.care(), "small", "sun")
        self.caption = Caption(0.12 if self.figure.care() else 0.3)
        for words_below in (self.word, self.caption):
            words_below.setParent(self)
        self.panel = MusclePanel(player.playback) if isinstance(self.figure, BodyFigure) else None
        self.easing = Easing(player, self.panel)
        self.sheet = WorksheetPanel(player.worksheet) if player.worksheet.pages else None
        self.controls = SessionControls()
        self.ask = AskPanel(player)
        self.sounds = SoundPanel(player, self.panel)
        self.frames = QTimer(self)
        self.frames.setTimerType(Qt.TimerType.PreciseTimer)
        self.frames.timeout.connect(self.look)
        self._lay_out()
        self._connect()
        keys = Qt.Key
        self._keys = session_keys(player, self.easing)
        self._keys[keys.Key_S] = self.sounds.toggle
        self._keys[keys.Key_Escape] = self.easing.leave
        self._refresh()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.left)
        self.left.setWordWrap(False)
        self.word.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._middle = middle = QHBoxLayout()
        middle.setSpacing(40)
        middle.addWidget(self.figure, 4)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(40, 16, 40, 12)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.notice)
        column.addLayout(middle, 1)
        if self.panel:
            middle.addWidget(self.panel, 5)
            middle.addWidget(self.easing.cramp, 5)
            self._add_care(column)
        else:
            column.addWidget(self.word)
            column.addWidget(self.caption)
            self._add_extras(column)
        column.addWidget(self.ask)
        column.addWidget(self.sounds)
        column.addWidget(self.controls)
        for widget in (self, *self.findChildren(QWidget)):
            widget.setMouseTracking(True)

    def _add_care(self, column: QVBoxLayout) -> None:
        self.care.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self.care)
        self.care.setVisible(bool(self.care.text()))

    def _add_extras(self, column: QVBoxLayout) -> None:
        self._add_care(column)
        if self.sheet:
            column.addWidget(self.sheet, 1)

    def _connect(self) -> None:
        player, playback, controls = self._player, self._playback, self.controls
        controls.pauseClicked.connect(playback.toggle)
        controls.easeClicked.connect(playback.ease)
        controls.captionsClicked.connect(player.sound.toggle_captions)
        controls.soundClicked.connect(self.sounds.toggle)
        self.sounds.turned.connect(self._turn_sounds)
        controls.stopClicked.connect(player.end)
        controls.faded.connect(self._take_focus)
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

    # what changes now and then

    def _turn_sheet(self, writing: bool) -> None:
        for widget in (self.figure, self.left):
            widget.setVisible(not writing)
        self._column.setStretchFactor(self._middle, 0 if writing else 1)
        self._state_changed()
        if not writing:
            self.setFocus()

    def _turn_sounds(self) -> None:
        self._state_changed()
        if self.sounds.isHidden():
            self._take_focus()

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
        self.controls.show_pace(any(cue.kind == "breath" for cue in timeline.guide))
        self._state_changed()

    def _state_changed(self) -> None:
        wanted, paused = self._player.settings.preferences, self._playback.paused
        self.figure.set_still(wanted.reduced_motion)
        self.controls.set_still(wanted.reduced_motion)
        self.controls.show_place(self.writing, self._player.stage == "quiet")
        self.controls.show_state(paused, wanted.muted, wanted.captions)
        asking = self._playback.asking
        self.controls.hold(paused or asking or not self.sounds.isHidden())
        self.controls.setVisible(not asking)
        self.word.setVisible(not asking and self.panel is None and not self.writing)
        self._place_caption()
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
        self._say(position)
        if self._playback.paused:
            self.frames.stop()
            return
        moves = player.stage == "session" and not self.window().isMinimized()
        wait = self.figure.interval(position) if moves else PAUSED_MS
        if not self.frames.isActive() or self.frames.interval() != wait:
            self.frames.start(wait)

    # words

    def _say(self, position: float) -> None:
        quiet, paused = self._player.stage == "quiet", self._playback.paused
        caption = self._captions.at(position) if position >= 0 else ""
        if quiet:
            caption = self._quiet_words()
        shown = caption if self._player.settings.preferences.captions else ""
        timeline = self._playback.timeline
        word, number = phase_words.word(timeline, position, paused=paused, quiet=quiet)
        if isinstance(self.figure, QuietFigure) and not word and not number:
            inside = self.figure.say(shown)
            shown = "" if inside else shown
        else:
            inside = self.figure.say(word, number)
        self._set_texts(position, "" if inside else f"{word} {number}".strip(), shown)
        self._read_out(position, word, caption)

    def _quiet_words(self) -> str:
        return phase_words.quiet(self._player.exercise.after != "skip")

    def _place_caption(self) -> None:
        """Below the picture, unless the panel or the quiet ring has room for every caption."""
        high = self.height() - self.controls.sizeHint().height() - 2 * self.title.height()
        side = min(self.width() - 80, high - 40)
        inside = isinstance(self.figure, QuietFigure) and self.figure.would_have_room(side)
        free = self.panel is None and not self.writing and not self._playback.asking
        self.caption.setVisible(free and not inside)

    def _set_texts(self, position: float, word: str, caption: str) -> None:
        left = fill(self.tr("{time} left"), time=words.clock(self._playback.remaining))
        left = "" if self._player.stage == "quiet" else left
        for widget, text in ((self.left, left), (self.word, word)):
            if widget.text() != text:
                widget.setText(text)
        if self.panel:
            self.panel.show_moment(position, caption or word)
        else:
            self.caption.say("" if repeats(caption, self.care.text()) else caption)

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

    # keys, moves and being there

    def _take_focus(self) -> None:
        if self.sheet and self.writing:
            self.sheet.take_focus()
        elif self.isVisible() and not self.controls.stop.hasFocus():
            self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The session's keys; any key brings the controls back."""
        self.controls.wake()
        if not pressed(self._keys, event):
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
        self._place_caption()
        self.caption.fit()
        if self.panel:
            self.panel.caption.fit()

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
