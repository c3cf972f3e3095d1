"""The sore places of the example profile, and the pictures of the body map."""

from __future__ import annotations

from collections.abc import Callable

from unclench.domain.marks import Mark
from unclench.store.body_marks import BodyMarks
from unclench.store.database import Database
from unclench.widgets.body_map.body_map_page import BodyMapPage
from unclench.widgets.library.exercise_page import ExercisePage

MARKS = {
    "shoulder_l": Mark(7),
    "neck_throat": Mark(6),
    "lower_back": Mark(4),
    "knee_r": Mark(5, fresh=True),
    "hand_l": Mark(1),
    "thigh_l": Mark(),
}


def fill(database: Database) -> None:
    """Mark some places."""
    marks = BodyMarks(database)
    for part, mark in MARKS.items():
        marks.set(part, mark)


def pictures(page: ExercisePage, take: Callable[[str], None]) -> None:
    """The map as it opens, and with a mark behind looked at; then back, and muscles are tensed."""
    page.choices.sore_places.open.click()
    take("body-map")
    shown = page.findChild(BodyMapPage)
    assert isinstance(shown, BodyMapPage)
    shown.view.places["back", "lower_back"].setFocus()
    shown.view.open_place("lower_back")
    take("body-map-mark")
    shown.left.emit()
    page.choices.tensing.click()
