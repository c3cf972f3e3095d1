"""An exercise in a line, with its landscape and a button that starts it at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from unclench.viewmodels.today.offers import Offer
from unclench.viewmodels.translation import fill
from unclench.widgets.controls import icons, theme
from unclench.widgets.controls.buttons import IconButton
from unclench.widgets.controls.flow import Lines
from unclench.widgets.controls.paint import Role, colour, draw_box, pill
from unclench.widgets.controls.surfaces import Card
from unclench.widgets.scenes.scene_row import SceneRow


class PlayButton(IconButton):
    """A triangle on a disc."""

    height_at_100 = 40

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The disc, in the accent below the pointer, and the triangle."""
        painter = QPainter(self)
        fill, shown = Role.AlternateBase, Role.Highlight
        if self.hover:
            fill, shown = Role.Highlight, Role.HighlightedText
        edge = colour(self, Role.Highlight) if theme.is_high_contrast(self) else None
        draw_box(self, painter, colour(self, fill), edge, pill(self))
        side = theme.scaled(self, icons.SIDE - 4)
        square = QRect(0, 0, side, side)
        square.moveCenter(self.rect().center())
        icons.paint(painter, self.icon_name, QRectF(square), colour(self, shown))
        painter.end()


class PlayRow(Card):
    """Pressed, the row leads to the exercise's page; the button starts it."""

    started = Signal(str, float)  # the id, minutes
    opened = Signal(str, float)

    def __init__(self, offer: Offer) -> None:
        """A row for `offer`."""
        super().__init__()
        self.offer = offer
        line = QHBoxLayout(self)
        line.setContentsMargins(8, 6, 14, 6)
        line.setSpacing(4)
        self.row = SceneRow(offer.title, offer.facts, (offer.kind, offer.exercise_id))
        self.row.clicked.connect(lambda: self.opened.emit(offer.exercise_id, offer.minutes))
        self.play = PlayButton("play", fill(self.tr("Start {exercise}"), exercise=offer.title))
        self.play.setAccessibleDescription(offer.facts)
        self.play.clicked.connect(lambda: self.started.emit(offer.exercise_id, offer.minutes))
        line.addWidget(self.row, 1)
        line.addWidget(self.play)


class PlayRows(Lines):
    """Rows side by side where there is room; those that stay the same are left alone."""

    def __init__(
        self, column: int, new_row: Callable[[Offer], PlayRow], parent: QWidget | None = None
    ) -> None:
        """Each at least `column` pixels wide (at 100 %), and made by `new_row`."""
        super().__init__(gap=8, column=column, parent=parent)
        self._new_row = new_row
        self.rows: list[PlayRow] = []

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """Show these, in this order."""
        if [row.offer for row in self.rows] == list(offers):
            return
        for row in self.rows:
            self.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [self._new_row(one) for one in offers]
        for row in self.rows:
            self.addWidget(row)
            row.show()  # now, not when Qt gets to it: it needs its place at once
