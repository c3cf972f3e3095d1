"""The window's pages, one row each, and what opens over any of them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from unclench.widgets.today.today_page import TodayPage
from unclench.widgets.window import lazy_pages

if TYPE_CHECKING:
    from unclench.viewmodels.window.models import Models
    from unclench.widgets.shell import Shell
    from unclench.widgets.window.care_controller import CareController

translate = QCoreApplication.translate


class Page(NamedTuple):
    """One page of the side bar: `build` makes it when somebody first goes there."""

    name: str  # as `Shell.open_page` takes it
    icon: str
    title: Callable[[], str]  # in the language that is set
    key: str
    build: Callable[[Shell, Models], QWidget]
    again: Callable[[QWidget], None] | None = None  # asked for while it is shown
    stays: bool = False  # it shows nothing of the database, so another one leaves it as it is


class Overlay(NamedTuple):
    """What opens from anywhere, even over a session; "" for what has no key."""

    name: str
    key: str
    open: Callable[[CareController], None]


class Cover(NamedTuple):
    """A page that lies over another until it is left; it can't be had during a session."""

    name: str
    build: Callable[[Shell, Models], QWidget]

    def kept(self, pages: dict[str, QWidget], shell: Shell, models: Models) -> QWidget:
        """The page: of `pages`, else built."""
        return pages.get(self.name) or self.build(shell, models)


def today_page(shell: Shell, _models: Models) -> TodayPage:
    """The first page: the only one that is built with the window."""
    page = TodayPage()
    page.checkInWanted.connect(partial(shell.open_page, "check_in"))
    return page


PAGES = (
    Page(
        "today",
        "today",
        lambda: translate("pages", "Today"),
        "Ctrl+1",
        today_page,
        stays=True,  # the window forgets and brings what of it knows the database
    ),
    Page(
        "exercises",
        "exercises",
        lambda: translate("pages", "Exercises"),
        "Ctrl+2",
        lazy_pages.exercises_page,
        stays=True,
    ),
    Page(
        "programs",
        "programs",
        lambda: translate("pages", "Programs"),
        "Ctrl+3",
        lazy_pages.programs_page,
        again=lazy_pages.back_to_programs,
    ),
    Page(
        "history",
        "history",
        lambda: translate("pages", "History"),
        "Ctrl+4",
        lazy_pages.history_page,
    ),
    Page(
        "my_exercises",
        "my_exercises",
        lambda: translate("pages", "My exercises"),
        "Ctrl+5",
        lazy_pages.my_exercises_page,
        again=lazy_pages.back_to_list,
    ),
    Page(
        "learn",
        "learn",
        lambda: translate("pages", "Learn"),
        "Ctrl+6",
        lazy_pages.learn_page,
    ),
    Page(
        "settings",
        "settings",
        lambda: translate("pages", "Settings"),
        "Ctrl+,",
        lazy_pages.settings_page,
        stays=True,
    ),
)
OVERLAYS = (
    Overlay("flare", "F2", lambda care: care.flare()),
    Overlay("help", "F3", lambda care: care.help()),
    Overlay("check_in", "F4", lambda care: care.check_in()),
    Overlay("fit", "", lambda care: care.fit()),
)
COVERS = (Cover("sounds", lazy_pages.just_sounds_page),)


def find(name: str) -> Page | Overlay | Cover:
    """The row of this name.

    Raises:
        ValueError: there is none.
    """
    rows: tuple[Page | Overlay | Cover, ...] = (*PAGES, *OVERLAYS, *COVERS)
    row = next((one for one in rows if one.name == name), None)
    if row is None:
        names = ", ".join(one.name for one in rows)
        raise ValueError(f"The window has no page called {name!r}. It has {names}.")
    return row
