"""The pages of one session, in order: before, session, after. They fill the window."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from unclench.viewmodels.session.player import Player
from unclench.widgets.session.after_page import AfterPage
from unclench.widgets.session.night_veil import NightVeil
from unclench.widgets.session.question_page import QuestionPage
from unclench.widgets.session.quiet_end import QuietEnd
from unclench.widgets.session.session_page import SessionPage
from unclench.widgets.session.window_size import WindowSize


class SessionFlow(QStackedWidget):
    """Shows the page that the player's stage asks for; each is built when it is first needed."""

    finished = Signal(str)  # "done", "another" or "cancelled"
    helpRequested = Signal()
    pageRequested = Signal(str)  # what is to lie over the session, by its name

    def __init__(self, player: Player, parent: QWidget | None = None) -> None:
        """Follow `player`."""
        super().__init__(parent)
        self.player = player
        self._pages: dict[type[QWidget], QWidget] = {}
        player.setParent(self)
        player.stageChanged.connect(self._show_stage)
        player.finished.connect(self.finished)
        self.veil: NightVeil | None = None
        self.sizes: WindowSize | None = None
        player.darkness.changed.connect(self._darken)

    def _darken(self, dark: bool) -> None:
        """Make the veil when it is dark for the first time."""
        if self.veil is None and dark:
            still = self.player.settings.preferences.reduced_motion
            self.veil = NightVeil(self.player.darkness, self, still)
            self.veil.covers.connect(self._cover)
            self.veil.turn(dark)

    def _cover(self, covered: bool) -> None:
        page = self._pages.get(SessionPage)
        if isinstance(page, SessionPage):
            page.cover(covered)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The veil covers all of it."""
        super().resizeEvent(event)
        if self.veil is not None:
            self.veil.fit()

    def page(self) -> QWidget | None:
        """The page that is shown; of the questions, what asks them."""
        shown = self.currentWidget()
        return shown.asking if isinstance(shown, QuestionPage) else shown

    def _show_stage(self, stage: str) -> None:
        if stage in {"before", "after"}:
            self._turn(QuestionPage)
        elif stage in {"session", "quiet"}:
            self._turn(SessionPage)
        elif stage == "result":
            asks = bool(self.player.worksheet.unsaved)
            quiet = self.player.quick or self.player.exercise.kind == "sleep"
            self._turn(QuietEnd if quiet and not asks else AfterPage)

    def _turn(self, kind: type[QWidget]) -> None:
        if kind not in self._pages:
            self._pages[kind] = page = self._build(kind)
            self.addWidget(page)
        self.setCurrentWidget(self._pages[kind])
        if self.veil is not None:
            self.veil.raise_()
        self.setFocusProxy(self._pages[kind])  # whoever gives the flow the focus means its page
        self._pages[kind].setFocus()

    def _build(self, kind: type[QWidget]) -> QWidget:
        if kind is QuestionPage:
            page = QuestionPage(self.player)
            page.asking.backRequested.connect(self.player.cancel)
            page.asking.helpRequested.connect(self.helpRequested)
            return page
        if kind is SessionPage:
            playing = SessionPage(self.player)
            playing.setAccessibleDescription(
                self.tr("Space pauses, Escape ends the session, Tab goes to the buttons.")
            )
            self.sizes = WindowSize(self.player, playing)
            self.sizes.pageWanted.connect(self.pageRequested)
            return playing
        result = QuietEnd(self.player) if kind is QuietEnd else AfterPage(self.player)
        result.helpRequested.connect(self.helpRequested)
        return result
