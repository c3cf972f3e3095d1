"""The keys that work anywhere in the window: to its pages, to a search, to the full screen."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtGui import QKeyEvent

from unclench.widgets.controls.keyboard import meant_with_ctrl
from unclench.widgets.window import lazy_pages
from unclench.widgets.window.pages import OVERLAYS, PAGES

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStackedWidget, QWidget

    from unclench.widgets.shell import Host


class WindowKeys:
    """Bound once the window was painted; until then no key does anything."""

    def __init__(self, window: QWidget, host: Host, stack: QStackedWidget) -> None:
        """Keys of `window`, which is the `host` of the pages in `stack`."""
        self._window, self._host, self._stack = window, host, stack
        self._with_ctrl: dict[int, Callable[[], object]] = {}

    def bind(self) -> None:
        """From now on they work."""
        window, host = self._window, self._host
        rows = [(one.name, one.key) for one in (*PAGES, *OVERLAYS) if one.key]
        pages = {key: partial(host.open_page, name) for name, key in rows}
        table: dict[str, Callable[[], object]] = {**pages, "Ctrl+F": self._search}
        table |= {"F11": self._full_screen, "Ctrl+Q": partial(lazy_pages.leave, host)}
        lazy_pages.bind_keys(window, table)
        lazy_pages.show_focus_after_keys(window)
        lazy_pages.read_aloud(window, self._stack)
        self._with_ctrl = {ord(key[-1]): act for key, act in table.items() if "+" in key}

    def press(self, event: QKeyEvent) -> None:
        """Ctrl with a letter or digit, also where another script stands on its key."""
        if (key := meant_with_ctrl(event, self._with_ctrl)) and not event.isAutoRepeat():
            self._with_ctrl[key]()
        else:
            event.ignore()
            self._pass_on(event)

    def _pass_on(self, event: QKeyEvent) -> None:
        """Down and Alt+Left are the page's also while nothing on it has the focus."""
        alone = event.modifiers() == QtCore.Qt.KeyboardModifier.NoModifier
        back = event.modifiers() == QtCore.Qt.KeyboardModifier.AltModifier
        meant = (QtCore.Qt.Key.Key_Down, alone), (QtCore.Qt.Key.Key_Left, back)
        focused = self._window.focusWidget()
        page = self._host.page()
        if (event.key(), True) in meant and page is not None and not page.isAncestorOf(focused):
            page.keyPressEvent(event)

    def _search(self) -> None:
        if not hasattr(self._host.page(), "focus_search"):
            self._host.open_page("exercises")
        if (look := getattr(self._host.page(), "focus_search", None)) is not None:
            look()

    def _full_screen(self) -> None:
        full = QtCore.Qt.WindowState.WindowFullScreen
        self._window.setWindowState(self._window.windowState() ^ full)
