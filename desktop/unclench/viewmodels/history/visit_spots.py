"""Sore spots over time: how the body was marked at the start, in the middle and at the end."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from unclench.store.body_marks import BodyMarks
from unclench.store.database import Database
from unclench.viewmodels.day_format import long_day
from unclench.viewmodels.history.visit_page import MarkedBody, VisitSection
from unclench.viewmodels.translation import translate


def spots(database: Database, first: date, last: date) -> Iterator[VisitSection]:
    """The marks on up to three days from `first` to `last`; nothing where none was ever made."""
    marks = BodyMarks(database)
    known = marks.first_day()
    if known is None or known > last:
        return
    start = max(first, known)
    days = dict.fromkeys((start, start + (last - start) / 2, last))
    bodies = [MarkedBody(long_day(day), marks.on(day)) for day in days]
    if len(bodies) == 3 and bodies[1].marks in (bodies[0].marks, bodies[2].marks):
        del bodies[1]  # it shows nothing that the others don't
    if not any(body.marks for body in bodies):
        return
    yield VisitSection(
        translate("visit", "Sore spots, as marked"),
        (translate("visit", "The darker, the more sore. Outlined: sore, no number given."),),
        bodies=tuple(bodies),
        half=True,
    )
