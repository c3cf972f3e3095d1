"""Leads the tour through every screen and asks of each what there is to ask."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from tools import tour, tour_history, tour_plan, tour_reminders
from tools.audit import checks, pixels
from tools.audit.found import Fault, called, seen
from tools.audit.pseudo import Pseudo, is_ours
from tools.audit.settle import settle
from tools.tour import Round, Tour
from unclench.system import paths
from unclench.viewmodels import day_format
from unclench.widgets.figures.base import Figure
from unclench.widgets.session.caption import Caption


class Audit(Tour):
    """Asks instead of taking pictures."""

    longer = False  # the texts are a language that nobody speaks
    looks = True  # also at pixels

    def go(self) -> None:
        """Ask of every screen."""
        self.faults: list[Fault] = []
        self.widgets = self.screens = 0
        super().go()

    def _keep(self, name: str, picture: QPixmap) -> None:
        """Keep nothing: what is asked here is asked of the main window."""

    def _take(self, name: str, wait: int = 250) -> None:
        QTest.qWait(min(wait, 250))
        self._window.activateWindow()
        QTest.qWaitForWindowActive(self._window, 300)
        settle(self._window)
        self.screens += 1
        self.widgets += sum(1 for _ in seen(self._window))
        screen = f"{name} ({self._look.name})"
        for check in checks.ALL:
            self.faults += check(screen, self._window)
        if self.longer:
            self.faults += untranslated(screen, self._window)
        if self.looks:
            for measure in pixels.ALL:
                self.faults += measure(screen, self._window, self._look.theme)


def untranslated(screen: str, window: QWidget) -> Iterator[Fault]:
    """Each word that is not an exercise's own went through the translation."""
    for one in seen(window):
        if isinstance(one, Figure | Caption):  # what is said in a session
            continue
        said = [one.accessibleName(), one.accessibleDescription(), one.toolTip()]
        if isinstance(one, QLabel | QAbstractButton):
            said.append(one.text())
        for text in said:
            if text and not is_ours(text) and not _is_content(text) and text != _today():
                yield Fault(screen, "untranslated", called(one), repr(text[:60]))


def _today() -> str:
    """The tour's day, as Qt writes it."""
    return day_format.written(tour.TODAY, "yyyy")


def _is_content(text: str) -> bool:
    rest = text
    for known in _content():
        if known in rest:
            rest = rest.replace(known, "")
    return is_ours(rest) or any(text.strip(" .…") in known for known in _content())


@cache
def _content() -> tuple[str, ...]:
    """What exercises, cards and the example profile say, the longest first."""
    found: set[str] = {"Unclench", "Ctrl", "Enter", "Space", "JSON"}
    found |= {QLocale().standaloneDayName(day) for day in range(1, 8)}
    exercises = paths.exercises()
    for folder in (
        exercises,
        exercises / "programs",
        paths.assets() / "learn",
        paths.assets() / "help",
    ):
        for file in folder.glob("*.json"):
            found |= set(_texts(json.loads(file.read_text("utf-8"))))
    found |= {str(one) for written in tour.WRITTEN.values() for one in _texts(written)}
    found |= {*tour_plan.WRITTEN, *(one.words for one in tour_reminders.OWN)}
    found |= {"/home/you/.local/share/unclench", *(row[1] for row in tour_history.PLAYED)}
    known = {one for text in found for one in (text, *re.split(r"\n+", text)) if len(one) > 3}
    return tuple(sorted(known, key=len, reverse=True))


def _texts(part: Any) -> Iterable[str]:
    if isinstance(part, str):
        yield part
    elif isinstance(part, dict):
        for one in part.values():
            yield from _texts(one)
    elif isinstance(part, list | tuple):
        for one in part:
            yield from _texts(one)


@contextmanager
def longer_texts() -> Iterator[None]:
    """Every text 40 % longer, while this lasts."""
    app = QApplication.instance()
    assert app is not None
    language = Pseudo()
    app.installTranslator(language)
    try:
        yield
    finally:
        app.removeTranslator(language)


def audit(look: Round, longer: bool = False, looks: bool = True) -> Audit:
    """Go through all screens once."""
    kind = type("_Audit", (Audit,), {"longer": longer, "looks": looks})
    if not longer:
        return lead(look, kind)
    with longer_texts():
        return lead(look, kind)


def lead(look: Round, kind: type[Audit]) -> Audit:
    """One round of the tour, with this one leading it."""
    led = tour.lead(look, Path(), kind)
    assert isinstance(led, Audit)
    return led
