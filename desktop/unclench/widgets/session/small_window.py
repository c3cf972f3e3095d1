"""A session in a corner of the screen, beside work: the picture, one word, the time left."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QByteArray, QEvent, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QEnterEvent,
    QGuiApplication,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from unclench.viewmodels import words
from unclench.viewmodels.session import muscle_words, result_words
from unclench.viewmodels.session.captions import Captions
from unclench.viewmodels.session.figures import Groups
from unclench.viewmodels.session.player import Player
from unclench.viewmodels.translation import fill
from unclench.widgets.controls import theme
from unclench.widgets.controls.announce import announce
from unclench.widgets.controls.buttons import MainButton
from unclench.widgets.controls.keyboard import meant_with_ctrl
from unclench.widgets.controls.keys import ENTER, struck
from unclench.widgets.controls.paint import Role, colour
from unclench.widgets.figures import BodyFigure, figure_for, phase_words
from unclench.widgets.scenes.words import SceneWords
from unclench.widgets.session.caption import Caption
from unclench.widgets.session.scene_page import ScenePage
from unclench.widgets.session.session_controls import SizeButton
from unclench.widgets.session.session_keys import pressed

WIDE, HIGH = 280, 300  # pixels at 100 %
_CAPTION = 80  # more of height where a line says what to do
_LARGEST = 1.6  # times that, however large the text
_AROUND = 10  # pixels at its edges
_FLAGS = (
    Qt.WindowType.Window
    | Qt.WindowType.FramelessWindowHint
    | Qt.WindowType.WindowStaysOnTopHint
)  # fmt: skip


class SmallWindow(ScenePage):
    """Stays on top of other windows where the desktop allows it; its place is remembered.

    It goes back by itself when something has to be asked of whoever is there. At the end of a
    session it stays and waits, so that nothing comes up over somebody's work.
    """

    backWanted = Signal()

    def __init__(self, player: Player, keys: Mapping[int, Callable[[], None]]) -> None:
        """For the session that `player` plays, with these of its keys."""
        super().__init__(player)
        self._player, self._playback, self._keys = player, player.playback, keys
        self._captions = Captions(player.playback.timeline)
        self._phase, self._said = "", ""
        self._grip: QPoint | None = None  # where the pointer holds it, as it is dragged
        self.setWindowFlags(_FLAGS)
        self.setWindowTitle(fill(self.tr("Unclench: {title}"), title=player.exercise.title))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.figure = figure_for(player.exercise.kind, player.playback)
        self.figure.set_still(player.settings.preferences.reduced_motion)
        self.left, self.word = SceneWords("", "small"), SceneWords("", "heading")
        self.caption = Caption(0.26)
        self.waiting = SceneWords("")  # at the end
        self.back = SizeButton(self.tr("Back to the large window"), large=True)
        self.go_on = MainButton(self.tr("Open Unclench"))
        self.frames = QTimer(self)
        self.frames.setTimerType(Qt.TimerType.PreciseTimer)
        self.frames.timeout.connect(self.look)
        self._lay_out()
        self._connect()
        self._refresh()
        self._stand()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        self.left.setWordWrap(False)
        policy = self.back.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.back.setSizePolicy(policy)
        self.back.hide()
        top.addWidget(self.left)
        top.addStretch()
        top.addWidget(self.back)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(_AROUND, _AROUND - 4, _AROUND - 4, _AROUND)
        column.setSpacing(2)
        column.addLayout(top)
        column.addWidget(self.figure, 1)
        for words_below in (self.word, self.waiting):
            words_below.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for below in (self.word, self.caption, self.waiting):
            column.addWidget(below)
        column.addSpacing(6)
        column.addWidget(self.go_on, 0, Qt.AlignmentFlag.AlignHCenter)
        self.waiting.hide()
        self.go_on.hide()
        self.caption.setVisible(self._tells())
        for widget in (self, *self.findChildren(QWidget)):
            widget.setMouseTracking(True)

    def _connect(self) -> None:
        self.back.clicked.connect(self.backWanted)
        self.go_on.clicked.connect(self.backWanted)
        self.figure.placed.connect(self.settle)
        self._playback.timelineChanged.connect(self._refresh)
        self._playback.pausedChanged.connect(self.look)
        self._playback.askingChanged.connect(self.backWanted)
        self._player.stageChanged.connect(self._stage)

    def _tells(self) -> bool:
        """Whether a line says what to do: the picture alone doesn't, where no breath is paced."""
        return not phase_words.paces_breath(self._playback.timeline)

    def _stand(self) -> None:
        """As large as the text wants, where it stood last."""
        by = min(_LARGEST, theme.scaled(self, 100) / 100)
        self.setFixedSize(round(WIDE * by), round((HIGH + self._tells() * _CAPTION) * by))
        place = self._player.small_place.read()
        if not (place and self.restoreGeometry(QByteArray(place))):
            free = QGuiApplication.primaryScreen().availableGeometry()
            self.move(free.right() - self.width() - 24, free.bottom() - self.height() - 24)

    def _refresh(self) -> None:
        self._captions = Captions(self._playback.timeline)
        self.figure.refresh()
        groups = Groups(self._playback.timeline)
        self._groups = groups
        own = {muscle_words.line(one, self._playback.timeline.language) for one in groups}
        self.caption.expect(self._captions.texts() | own)
        if isinstance(self.figure, BodyFigure):
            self.figure.mark(self._playback.choices.areas)
        self._say(self._playback.position(), quiet=False, paused=self._playback.paused)
        self.look()

    def _stage(self, stage: str) -> None:
        if stage in {"after", "result"}:
            self._end(stage == "after")
        elif stage == "closed":
            self.backWanted.emit()
        else:
            self.look()

    def _end(self, asks: bool) -> None:
        """Say that it is over, and wait for as long as it takes."""
        self.frames.stop()
        for widget in (self.figure, self.left):
            widget.hide()
        self.word.setText(result_words.length(self._player.recorder.session))
        waits = self.tr("A quick question waits for you, whenever you're ready.")
        self.waiting.setText(waits if asks else "")
        self.caption.hide()
        shown: tuple[QWidget, ...] = (self.word, self.waiting, self.go_on)
        for one in shown:
            one.show()
        self._column.insertStretch(1, 1)
        self._column.addStretch(1)
        announce(self, f"{self.word.text()}. {self.waiting.text()}")

    def look(self) -> None:
        """One look at the clock: what moved, which words, and when to look again."""
        quiet, paused = self._player.stage == "quiet", self._playback.paused
        if self._player.stage not in {"session", "quiet"} or not self.isVisible():
            self.frames.stop()
            return
        position = self._playback.position()
        self.figure.advance(position)
        self._say(position, quiet, paused)
        self.frames.start(250 if paused or quiet else self.figure.interval(position))

    def _say(self, position: float, quiet: bool, paused: bool) -> None:
        timeline = self._playback.timeline
        word, number = phase_words.word(timeline, position, paused=paused, quiet=quiet)
        where = word or ("" if number else phase_words.place(timeline, position))
        inside = self.figure.say(where, number, paused)
        left = fill(self.tr("{time} left"), time=words.clock(self._playback.remaining))
        caption = self._captions.at(position) if position >= 0 and not quiet else ""
        group = self._groups.at(position)
        if group is not None and not quiet:
            language = self._playback.timeline.language
            caption = muscle_words.what_to_do(group, position, caption, language)
        self._set(self.left, "" if quiet else left)
        self._set(self.word, "" if inside else f"{where} {number}".strip())
        self.caption.say(caption if self._tells() else "")
        if where != self._phase:
            self._phase = where
            self.figure.setAccessibleName(where or self.windowTitle())
            announce(self.figure, word)
        if caption != self._said:
            self._said = caption
            announce(self.caption, caption)

    def _set(self, label: SceneWords, text: str) -> None:
        if label.text() != text:
            label.setText(text)
            label.setVisible(bool(text) or label is self.left)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Room for the line depends on the size."""
        super().resizeEvent(event)
        self.caption.fit()

    # the landscape

    def light(self) -> tuple[QPointF, float]:
        """Behind the figure."""
        middle, radius = self.figure.light()
        return middle + QPointF(self.figure.pos()), radius

    def settled(self) -> None:
        """The figure stands on another landscape."""
        self.figure.stand_on(self.ground)

    def paint_more(self, painter: QPainter) -> None:
        """A thin frame, so that it can be told from what lies below."""
        edge = QColor(colour(self, Role.PlaceholderText))
        painter.setPen(edge)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    # keys, the pointer and being there

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The session's keys; Ctrl+M goes back, and so does what needs the large window."""
        back = meant_with_ctrl(event, (Qt.Key.Key_M,)) and not event.isAutoRepeat()
        waits = self.go_on.isVisible() and struck(event) in (*ENTER, Qt.Key.Key_Escape)
        if back or waits:
            self.backWanted.emit()
        elif not pressed(self._keys, event):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab shows the way back before it goes there."""
        self.back.show()
        return super().focusNextPrevChild(forward)

    def enterEvent(self, event: QEnterEvent) -> None:
        """The pointer brings the way back."""
        super().enterEvent(event)
        self.back.show()

    def leaveEvent(self, event: QEvent) -> None:
        """Without it there is only the session."""
        super().leaveEvent(event)
        self.back.setVisible(self.back.hasFocus())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """It can be dragged anywhere: by the desktop, or else by hand."""
        left = event.button() == Qt.MouseButton.LeftButton
        if left and not self.windowHandle().startSystemMove():
            self._grip = event.globalPosition().toPoint() - self.pos()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go where it is dragged."""
        if self._grip is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self.move(event.globalPosition().toPoint() - self._grip)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Stay there."""
        self._grip = None

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """Large again."""
        self.backWanted.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to look at the clock."""
        super().showEvent(event)
        self.setFocus()
        self.look()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing runs for what nobody sees; its place is kept."""
        self.frames.stop()
        self._player.small_place.write(bytes(self.saveGeometry().data()))
        super().hideEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closed by the desktop it is large again, never the end of the app."""
        event.ignore()
        self.backWanted.emit()
