"""Where a person is in the window, to be found again when its pages are built anew.

What was begun on them goes along: bookmarks carry what is kept nowhere else, as the words for a
visit or a reminder that is written. What has a draft, as the form of a check-in and the text of an
exercise, is kept before that; the new pages show it.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar, QWidget

from unclench.widgets.bookmarked import Bookmarked, bookmarks
from unclench.widgets.questions.asking_page import AskingPage
from unclench.widgets.shell import Shell
from unclench.widgets.window.welcome_page import WelcomePage

if TYPE_CHECKING:
    from collections.abc import Mapping

    from unclench.viewmodels.window.models import Models
    from unclench.widgets.window.care_controller import CareController
    from unclench.widgets.window.covers import Covers


class SeenWindow(Shell, Protocol):
    """The window, as far as one can be somewhere in it."""

    models: Models

    @property
    def pages(self) -> Mapping[str, QWidget]:
        """Those that are built, by their names."""
        ...

    @property
    def covers(self) -> Covers:
        """What lies over them."""
        ...

    @property
    def care(self) -> CareController:
        """Help, check-ins and the week."""
        ...


class Sight(NamedTuple):
    """How far a page is scrolled, by the share of each of its areas, and what has the focus.

    `way` leads to that: the place of each widget among those of the one around it.
    """

    shares: tuple[float, ...]
    way: tuple[int, ...]


class Whereabouts:
    """What is shown in a window, from its page up to what covers it."""

    def __init__(self, window: SeenWindow) -> None:
        """Look at `window`."""
        self._window = window
        covers = window.covers.pages()
        base = window.covers.lowest() or window.page()
        self.page = next((name for name, page in window.pages.items() if page is base), "today")
        self._covers = [
            (name, one.bookmark() if isinstance(one, Bookmarked) else None)
            for name, one in covers
            if not _answered(one)
        ]
        welcomes = (one for _name, one in covers if isinstance(one, WelcomePage))
        self._folder = next((one.data_folder for one in welcomes), Path())
        self._sight = _sight(window.page())
        self.bookmarks = bookmarks(window.pages)

    def go_back(self) -> None:
        """Cover the page again, and show what was in sight on what is shown now."""
        for name, bookmark in self._covers:
            self._cover_again(name, bookmark)
        page = self._window.page()
        if page is not None:
            _focus(page, self._sight.way)
            _scroll(page, self._sight)

    def _cover_again(self, name: str, bookmark: object) -> None:
        window = self._window
        if name == "welcome":
            window.care.welcome(self._folder)
        elif name == "week":
            window.care.week()
        else:
            window.open_page(name)
        page = window.page()
        if bookmark is not None and isinstance(page, Bookmarked):
            page.open_at(bookmark)


def _answered(page: QWidget) -> bool:
    """Whether it asked for something that it has got: it needn't come again."""
    return isinstance(page, AskingPage) and page.kept


def _sight(page: QWidget | None) -> Sight:
    if page is None:
        return Sight((), ())
    bars = _bars(page)
    shares = tuple(one.value() / one.maximum() if one.maximum() else 0.0 for one in bars)
    return Sight(shares, _way(page, page.focusWidget()))


def _bars(page: QWidget) -> list[QScrollBar]:
    """Those of its areas, which are found in the order in which they were built."""
    return [one.verticalScrollBar() for one in page.findChildren(QAbstractScrollArea)]


def _inside(widget: QWidget) -> list[QWidget]:
    return [one for one in QObject.children(widget) if isinstance(one, QWidget)]


def _way(page: QWidget, focused: QWidget | None) -> tuple[int, ...]:
    way: list[int] = []
    at = focused
    while at is not None and at is not page:
        around = at.parentWidget()
        if around is None:
            return ()
        way.insert(0, _inside(around).index(at))
        at = around
    return tuple(way) if at is page else ()


def _focus(page: QWidget, way: tuple[int, ...]) -> None:
    at = page
    for place in way:
        inside = _inside(at)
        if place >= len(inside):
            return
        at = inside[place]
    if way and at.isVisible():
        at.setFocus()


def _scroll(page: QWidget, sight: Sight) -> None:
    bars = _bars(page)
    if len(bars) == len(sight.shares):
        for bar, share in zip(bars, sight.shares, strict=True):
            if share:
                _ScrolledBack(bar, share)


class _ScrolledBack(QObject):
    """Has a page scrolled as far as another was, as it gets its height, until somebody scrolls."""

    def __init__(self, bar: QScrollBar, share: float) -> None:
        super().__init__(bar)
        self._bar, self._share = bar, share
        self._at = bar.value()
        bar.rangeChanged.connect(self._go)
        self._go()

    def _go(self) -> None:
        if self._bar.value() in (self._at, self._bar.maximum()):
            self._bar.setValue(round(self._share * self._bar.maximum()))
            self._at = self._bar.value()
        else:
            self.deleteLater()
