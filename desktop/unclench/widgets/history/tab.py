"""What every tab of History is: a page that reads again when it comes up."""

from __future__ import annotations

from abc import abstractmethod
from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unclench.viewmodels.background_work import Work
from unclench.widgets.controls import theme
from unclench.widgets.controls.announce import announce
from unclench.widgets.controls.buttons import MainButton
from unclench.widgets.controls.clear_layout import clear_layout
from unclench.widgets.controls.surfaces import Card, filled
from unclench.widgets.controls.text import label
from unclench.widgets.scenes.scene_card import Invitation

RETRY_MS = 1000
PATIENCE_MS = 250  # from which a page that is worked out says so


class Tab(QWidget):
    """One of History's pages. While the store can't be read it says so and tries again by itself.

    What can't be read is never taken for empty.
    """

    exercisesWanted = Signal()
    testWanted = Signal()  # a fair test

    def __init__(self) -> None:
        """An empty page; `unread` is to be put at its top."""
        super().__init__()
        self.unread = TabText(wash=True)
        self._again = QTimer(self, singleShot=True, interval=RETRY_MS)
        self._again.timeout.connect(self.refresh)

    @abstractmethod
    def refresh(self) -> None:
        """Read again."""

    def tell_unread(self, words: str) -> None:
        """The store can't be read now, for the reason that `words` say."""
        heading = self.tr("Your history can't be read right now.")
        again = self.tr("Unclench keeps trying, and shows it as soon as it can.")
        if not self.unread.sentences:
            announce(self, f"{heading} {words}")
        self.unread.say((words, again), heading)
        if self.isVisible():
            self._again.start()

    def tell_read(self) -> None:
        """It was read."""
        self._again.stop()
        self.unread.say(())

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is read any more for a page that nobody sees."""
        self._again.stop()
        super().hideEvent(event)


class ScrolledTab(Tab):
    """A tab whose parts stand in one column that scrolls."""

    def __init__(self) -> None:
        """An empty column."""
        super().__init__()
        self._page = page = QWidget()
        self.column = QVBoxLayout(page)
        self.column.setContentsMargins(0, 0, theme.RING, 0)  # as buttons above end
        self.column.setSpacing(8)
        self.column.addWidget(self.unread)
        self.area = filled(self, page)

    def tell_waiting(self, work: Work) -> None:
        """While `work` takes longer than a moment, say so at the top; what stood there stays."""
        words = self.tr("Looking through your history. A long one takes a few seconds.")
        waiting = _Waiting(words)
        self.column.insertWidget(1, waiting)
        work.busyChanged.connect(waiting.follow)

    def build_nothing(self, title: str, words: str) -> Invitation:
        """What is shown where there is nothing yet: that, and a way on; hidden at first."""
        made = Invitation("dusk", title, words)
        pick = MainButton(self.tr("Pick an exercise"))
        pick.clicked.connect(self.exercisesWanted)
        made.offer(pick)
        made.hide()
        return made

    def bring_up(self, part: QWidget) -> None:
        """Scroll so that this part stands at the top, as soon as all parts have their places.

        What has the focus stays in sight.
        """
        QTimer.singleShot(0, self, partial(self._to_top, part))

    def _to_top(self, part: QWidget) -> None:
        place = part.mapTo(self._page, QPoint(0, -self.column.spacing())).y()
        self.area.verticalScrollBar().setValue(place)
        focused = self._page.focusWidget()
        if focused is not None:
            self.area.ensureWidgetVisible(focused, 0, self.column.spacing())


class TabText(Card):
    """A card of paragraphs, the first one stronger when asked for; hidden while there are none."""

    def __init__(self, wash: bool = False, strong: bool = False) -> None:
        """Empty and hidden; `wash` makes it a note."""
        super().__init__(wash=wash)
        self._strong = strong
        self._column = self.column(margin=24, spacing=6)
        self.sentences: tuple[str, ...] = ()
        self.hide()

    def say(self, sentences: tuple[str, ...], heading: str = "") -> None:
        """Show these sentences instead."""
        if sentences == self.sentences:
            return
        self.sentences = sentences
        clear_layout(self._column)
        if heading:
            self._column.addWidget(label(heading, "heading"))
        for place, text in enumerate(sentences):
            quiet = self._strong and place > 0
            line = label(text, tone="quiet" if quiet else "")
            line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._column.addWidget(line)
        self.setVisible(bool(sentences))


class _Waiting(TabText):
    """Says `words` while a work takes longer than a moment."""

    def __init__(self, words: str) -> None:
        super().__init__(wash=True)
        self._words = words
        self._late = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._late.timeout.connect(self._tell)

    def follow(self, busy: bool) -> None:
        """The work began, or ended."""
        if busy:
            self._late.start()
        else:
            self._late.stop()
            self.say(())

    def _tell(self) -> None:
        self.say((self._words,))
