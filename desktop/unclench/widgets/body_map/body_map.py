"""The body from the front and from behind, to mark places on: by pointer, keyboard and reader.

Each place is a check box without a picture of its own: screen readers get a name, a role and a
state for each, and the map paints all at once.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QTransform,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from unclench.domain.cues import Mode
from unclench.viewmodels import body_words
from unclench.viewmodels.body_map.body_map import BodyMap
from unclench.viewmodels.translation import fill
from unclench.widgets.body_map import paint
from unclench.widgets.controls import theme
from unclench.widgets.controls.keys import ENTER, struck
from unclench.widgets.controls.typed_rating import TypedRating
from unclench.widgets.figures import body_shape, body_views
from unclench.widgets.figures.body_views import VIEWS, View

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_OPEN = (Qt.Key.Key_Space, *ENTER)


class PlaceBox(QAbstractButton):
    """One place of the map, for keyboards and screen readers; the map paints it.

    It is "checked" when it is marked; its description says how sore, and what follows.
    """

    def __init__(self, view: View, part: str, parent: BodyMapView) -> None:
        """`part` as seen in `view`."""
        super().__init__(parent)
        self.view, self.part = view, part
        self._map = parent
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        both = all(part in body_views.places(one) for one in VIEWS)
        behind = both and view == "back"
        name = body_words.title(part)
        self.setAccessibleName(
            fill(self.tr("{name}, seen from behind"), name=name) if behind else name
        )

    def nextCheckState(self) -> None:
        """A press opens the mark; only the mark says whether this is checked."""
        self._map.open_place(self.part)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The place that has the focus is the one that is looked at."""
        super().focusInEvent(event)
        self._map.look_at(self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring goes."""
        super().focusOutEvent(event)
        self._map.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move over the body; Space and Enter open; 0 to 9 and T rate; Del removes."""
        if not self._map.key(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The map below paints everything."""


class BodyMapView(QWidget):
    """Both views side by side, each place marked with its number. Tab goes in, arrows move."""

    looked = Signal(QWidget)  # the place that the focus came to
    opened = Signal(str)  # by key: somebody wants to change this part's mark

    def __init__(self, shown: BodyMap, parent: QWidget | None = None) -> None:
        """Show `shown`, and change it."""
        super().__init__(parent)
        self.map = shown
        self._transforms: dict[View, QTransform] = {view: QTransform() for view in VIEWS}
        self._paths: dict[tuple[View, str], QPainterPath] = {}
        self._hover = ""
        self._bodies: QPixmap | None = None
        self._typed = TypedRating()
        self._modes: dict[str, Mode | None] = {}  # as they are painted
        self.places: dict[tuple[View, str], PlaceBox] = {}
        for view in VIEWS:
            for part in body_views.places(view):
                self.places[view, part] = PlaceBox(view, part, self)
        self._here = self.places["front", "neck_throat"]
        self.setAccessibleName(self.tr("Body map, front and back"))
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._set_here(self._here)
        self._select(shown.part)
        shown.changed.connect(self._tell)
        shown.selected.connect(self._select)
        self._tell()

    def sizeHint(self) -> QSize:
        """Large enough to hit a hand."""
        return QSize(theme.scaled(self, 440), theme.scaled(self, 480))

    def minimumSizeHint(self) -> QSize:
        """Small text does not make small places."""
        return QSize(284, 400)

    def shape_of(self, view: View, part: str) -> QPainterPath:
        """Where a place is on this widget."""
        return self._paths[view, part]

    def place_at(self, point: QPointF) -> PlaceBox | None:
        """The place under a point."""
        return next(
            (self.places[k] for k, path in self._paths.items() if path.contains(point)), None
        )

    def focus_map(self) -> None:
        """Go to the place that was looked at last."""
        self._here.setFocus()

    # what places report

    def open_place(self, part: str) -> None:
        """Mark a part that has no mark yet, without a number, and ask for its details."""
        self.map.select(part)
        self.map.mark(part)
        self.opened.emit(part)

    def look_at(self, place: PlaceBox) -> None:
        """`place` has the focus."""
        self._set_here(place)
        self.map.select(place.part)
        self.looked.emit(place)
        self.update()

    def key(self, place: PlaceBox, event: QKeyEvent) -> bool:
        """Do what a key asks for at `place`; False when it is none of the map's keys."""
        key = event.key()
        alone = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        number = self._typed.read(event, place.part, self.map.intensity(place.part))
        if not alone:
            event.ignore()  # Alt with an arrow belongs to the page
        elif key in _ARROWS:
            self._step(place, *_ARROWS[Qt.Key(key)])
        elif not struck(event):
            return key in (*_OPEN, Qt.Key.Key_Delete) or number is not None
        elif key in _OPEN:
            self.open_place(place.part)
        elif key == Qt.Key.Key_Delete:
            self.map.remove(place.part)
        elif number is not None:
            self.map.mark(place.part, number)
        else:
            return False
        return True

    def _step(self, place: PlaceBox, dx: int, dy: int) -> None:
        found = body_views.nearest(place.view, place.part, dx, dy)
        if found is not None:
            self.places[found].setFocus()

    def _set_here(self, place: PlaceBox) -> None:
        """Tab comes back to where one was: only this place is a stop."""
        self._here.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._here = place
        place.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _select(self, part: str) -> None:
        if part != self._here.part and part in self._drawn():
            self._set_here(self.places[body_views.view_of(part), part])
        self.update()

    def _drawn(self) -> set[str]:
        return {part for _view, part in self.places}

    def _painted_as(self, part: str) -> Mode | None:
        """A part's mode; None where only a mark without a number asks for it."""
        return None if self.map.unsaid(part) else self.map.mode(part)

    def _tell(self) -> None:
        self._modes = {part: self._painted_as(part) for part in self._drawn()}
        self._bodies = None
        for (_view, part), place in self.places.items():
            place.setChecked(part in self.map.marks)
            place.setAccessibleDescription(self.map.state(part))
        self.update()

    # pointer

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on a place marks it, without a number, or looks at its mark."""
        place = self.place_at(event.position())
        if place is not None:
            place.setFocus()
            self.map.mark(place.part)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The place under the pointer gets an edge and its name as a tip."""
        place = self.place_at(event.position())
        part = place.part if place else ""
        if part != self._hover:
            self._hover = part
            self.setToolTip(body_words.title(part) if part else "")
            self.update()

    # picture

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit both bodies into the room there is."""
        super().resizeEvent(event)
        self._bodies = None
        line = self.fontMetrics().height() + 6
        half = self.width() / 2
        room_high = self.height() - 2 * line
        scale = max(0.01, min(half / body_shape.WIDTH, room_high / body_shape.HEIGHT))
        top = line + max(0.0, (room_high - scale * body_shape.HEIGHT) / 2)
        for number, view in enumerate(VIEWS):
            left = half * number + (half - scale * body_shape.WIDTH) / 2
            self._transforms[view] = QTransform.fromTranslate(left, top).scale(scale, scale)
            for part, path in body_views.places(view).items():
                here = self._transforms[view].map(path)
                self._paths[view, part] = here
                self.places[view, part].setGeometry(_whole(here))

    def changeEvent(self, event: QEvent) -> None:
        """Other colours: paint the bodies anew."""
        super().changeEvent(event)
        self._bodies = None

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Bodies, marks, what is looked at, and the words around them."""
        ratio = self.devicePixelRatioF()
        if self._bodies is None or self._bodies.devicePixelRatio() != ratio:
            self._bodies = self._paint_bodies()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawPixmap(0, 0, self._bodies)
        brush = paint.Brush(self, painter)
        for (_view, part), path in self._paths.items():
            if part in (self.map.part, self._hover):
                brush.place(path, self._modes[part], looked_at=True)
            if part == self.map.part:
                brush.ring(path, self._here.hasFocus())
        for (_view, part), path in self._paths.items():
            mark = self.map.marks.get(part)
            if mark is not None:
                brush.number(path, mark)
        self._words(brush)
        painter.end()

    def _paint_bodies(self) -> QPixmap:
        """What only marks, sizes and colours change: painted once, not at every step or move."""
        ratio = self.devicePixelRatioF()
        picture = QPixmap((QSizeF(self.size()) * ratio).toSize())
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        brush = paint.Brush(self, painter)
        for view in VIEWS:
            brush.outline(self._transforms[view].map(body_shape.silhouette()))
        for (_view, part), path in self._paths.items():
            brush.place(path, self._modes[part], looked_at=False)
        painter.end()
        return picture

    def _words(self, brush: paint.Brush) -> None:
        names = {"front": self.tr("Front, as in a mirror"), "back": self.tr("Back")}
        line = self.fontMetrics().height() + 6
        half = self.width() // 2
        for number, view in enumerate(VIEWS):
            body = self._transforms[view].mapRect(body_shape.silhouette().boundingRect())
            above = max(0, int(body.top()) - line - 4)
            brush.words(QRect(number * half, above, half, line), names[view])
            below = min(self.height() - line, int(body.bottom()) + 4)
            low = QRect(number * half, below, half, line)
            brush.words(low, "   ·   ".join((self.tr("left"), self.tr("right"))))


def _whole(path: QPainterPath) -> QRect:
    return path.boundingRect().toAlignedRect()
