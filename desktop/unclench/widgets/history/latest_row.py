"""A line about a session or check-in of late: a piece of its landscape, what it was, and when."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from unclench.domain.session import Session
from unclench.viewmodels.history.overview import LatestItem, scene_kind
from unclench.widgets.scenes.scene_row import SceneRow


class LatestRow(SceneRow):
    """Pressed, it leads to all that was put down."""

    def __init__(self, shown: LatestItem, parent: QWidget | None = None) -> None:
        """A row for `shown`."""
        self.shown, item = shown, shown.item
        seed = item.exercise_id if isinstance(item, Session) else "check-in"
        picture = (scene_kind(item), seed)
        super().__init__(shown.title, shown.facts, picture, shown.when, parent)
