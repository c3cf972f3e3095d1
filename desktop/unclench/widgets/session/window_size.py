"""Whether a session has the large window or the small one; only one of them is there."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal

from unclench.viewmodels.session.player import Player
from unclench.widgets.session.session_page import SessionPage
from unclench.widgets.session.small_window import SmallWindow

_NEEDS_ROOM = (Qt.Key.Key_S, Qt.Key.Key_Question, Qt.Key.Key_K, Qt.Key.Key_Escape)
FROM_ANYWHERE = {Qt.Key.Key_F2: "flare", Qt.Key.Key_F3: "help", Qt.Key.Key_F4: "check_in"}
"""What lies over a session in the large window, whose own keys are not heard in the small one."""


class WindowSize(QObject):
    """Makes the small window, and brings the large one back where it stood."""

    pageWanted = Signal(str)  # one that lies over the session; the large window is back

    def __init__(self, player: Player, page: SessionPage) -> None:
        """For the session on `page`."""
        super().__init__(page)
        self._player, self._page = player, page
        self.small: SmallWindow | None = None
        self._place = QPoint()  # of the large window
        page.smallWanted.connect(self.shrink)

    def shrink(self) -> None:
        """The small window in place of the large one; a worksheet needs the large one."""
        if self.small is not None or not self._page.isVisible():
            return
        if self._page.needs_room():
            self._page.notice.tell(self.tr("Writing needs the large window."))
            return
        self._player.darkness.hold(True)
        self.small = SmallWindow(self._player, self._keys())
        self.small.backWanted.connect(self.grow)
        large = self._page.window()
        self._place = large.pos()
        self.small.show()
        self.small.activateWindow()
        large.hide()
        large.installEventFilter(self)

    def _keys(self) -> dict[int, Callable[[], None]]:
        keys = dict(self._page.keys)
        for key in _NEEDS_ROOM:
            keys[key] = partial(self._in_large, keys[key])
        for key, page in FROM_ANYWHERE.items():
            keys[key] = partial(self._in_large, partial(self.pageWanted.emit, page))
        return keys

    def _in_large(self, act: Callable[[], None]) -> None:
        self.grow()
        act()

    def grow(self) -> None:
        """The large window again, where it stood."""
        if self.small is None:
            return
        self._put_away(self.small)
        large = self._page.window()
        if not large.isVisible():
            if not (large.isMaximized() or large.isFullScreen()):
                large.move(self._place)
            large.show()
        large.activateWindow()

    def _put_away(self, small: SmallWindow) -> None:
        self.small = None
        self._page.window().removeEventFilter(self)
        small.hide()
        small.deleteLater()
        self._player.darkness.hold(False)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Somebody else brought the large window up, as a second start does."""
        if event.type() == QEvent.Type.Show:
            self.grow()
        return False
