"""A movement: a person on a chair who does it along, slowly, out and back."""

from __future__ import annotations

from math import hypot

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QGradient,
    QLinearGradient,
    QPainter,
    QPaintEvent,
    QPen,
    QRadialGradient,
    QTransform,
)
from PySide6.QtWidgets import QWidget

from unclench.viewmodels.session.figures import Repetition, Repetitions
from unclench.widgets.controls import theme
from unclench.widgets.figures import move_poses
from unclench.widgets.figures.base import FRAME, SLOW, Figure, PictureSource, Role
from unclench.widgets.figures.move_poses import Moment
from unclench.widgets.figures.move_shape import FIELD, Fade, Layer
from unclench.widgets.scenes.contrast import mixed

_LINE = 1.7  # units of width of a soft line
_SHADE, _SHADOW = 0.5, 0.3  # how strong a shade on the body and the one on the floor are
_GLOWS = 0.72  # how much of that color there is in what moves
_LIT = 0.8  # how much accent there is in what moves
_GREY = 0.47  # how far from paper to ink a body is in high contrast
_BODY = 0.7  # how much there is in the body of the quiet ink, to stand out from the paper 3 to 1
_STEP = 0.8  # pixels that something has moved: less is not worth a frame
_FRAME = 2 * FRAME  # ms: so slow a move looks smooth at 30 pictures a second
HALF = 0.5


class MoveFigure(Figure):
    """Shows the running repetition, at half of its range for the first ones.

    For reduced motion the start and the far end stand side by side. A movement that has no drawing
    shows its name.
    """

    def __init__(self, source: PictureSource, parent: QWidget | None = None) -> None:
        """At rest."""
        super().__init__(source, parent)
        self._moves = Repetitions(source.timeline)
        self._shown: tuple[str, int, int] = ("", -1, 0)
        self._layers: list[Layer] = []

    def refresh(self) -> None:
        """Take the new timeline's movements."""
        self._moves = Repetitions(self.source.timeline)
        self._layers = []
        super().refresh()

    def care(self) -> str:
        """When to stop: always in view."""
        return self.tr("Stop if it gets sharp, spreads, goes numb, or if you feel dizzy.")

    def turn(self, position: float) -> Repetition | None:
        """The repetition that runs, or the movement that is being named."""
        return self._moves.at(position)

    def interval(self, position: float) -> int:
        """Quick while the person moves."""
        turn = self.turn(position)
        moves = turn is not None and turn.number > 0 and turn.figure in move_poses.POSES
        return _FRAME if moves and not self.still else SLOW

    def advance(self, position: float) -> None:
        """Repaint what has moved, or all when the person does something else."""
        turn = self.turn(position)
        now, before = self._key(turn, position), self._shown
        if now == before:
            return
        if now[0] != before[0] or now[2] != before[2] or self.still or not now[0]:
            self.update()
            return
        shown, layers = self._layers, self._posed(turn, position)
        moved = [one for one in layers if one not in shown]
        moved += [one for one in shown if one not in layers]
        place = _fitted(move_poses.field(turn.figure if turn else ""), self._room())
        for layer in moved:
            self.update(place.mapRect(layer.box()).toAlignedRect().adjusted(-1, -1, 1, 1))

    def _key(self, turn: Repetition | None, position: float) -> tuple[str, int, int]:
        """What is seen: which movement, how many steps of it, of which repetition."""
        if turn is None:
            return "", 0, 0
        if self.still or turn.figure not in move_poses.POSES:
            return f"{turn.figure} {turn.side}", 0, turn.number
        at, field = self.moment(turn, position), move_poses.field(turn.figure)
        way = move_poses.TRAVEL[turn.figure] * _fitted(field, self._room()).m11()
        whole = turn.figure.startswith("shoulder-circles")
        step = round((at.whole if whole else at.far) * way / _STEP)
        return f"{turn.figure} {turn.side}", step, turn.number

    def _posed(self, turn: Repetition | None, position: float) -> list[Layer]:
        """The person as of now; made once for each step."""
        key = self._key(turn, position)
        if key != self._shown or not self._layers:
            self._shown = key
            drawn = turn is not None and turn.figure in move_poses.POSES
            self._layers = (
                move_poses.POSES[turn.figure](self.moment(turn, position))
                if turn and drawn
                else move_poses.sitting()
            )
        return self._layers

    def moment(self, turn: Repetition, position: float) -> Moment:
        """How far the repetition is at `position`, in ms."""
        reach = HALF if turn.gentle else 1.0
        far = move_poses.eased(turn.out_share(position)) * reach
        return Moment(far, turn.share(position), reach, turn.side, max(1, turn.number))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The person; two of them when nothing may move."""
        position = self.source.position()
        turn = self.turn(position)
        painter = QPainter(self)
        self.paint_ground(painter, event.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = self._room()
        if turn is None:
            self._paint_person(painter, self._posed(None, position), FIELD, room)
        elif turn.figure not in move_poses.POSES:
            self._shown = self._key(turn, position)
            self._paint_name(painter, turn)
        elif self.still:
            self._shown = self._key(turn, position)
            self._paint_both(painter, turn, room)
        else:
            layers = self._posed(turn, position)
            self._paint_person(painter, layers, move_poses.field(turn.figure), room)
        painter.end()

    def _room(self) -> QRectF:
        return QRectF(self.rect()).adjusted(4, 4, -4, -4)

    def _paint_both(self, painter: QPainter, turn: Repetition, room: QRectF) -> None:
        pose, field = move_poses.POSES[turn.figure], move_poses.field(turn.figure)
        reach = HALF if turn.gentle else 1.0
        number = max(1, turn.number)
        gap = room.width() * 0.08
        wide = (room.width() - gap) / 2
        start = QRectF(room.left(), room.top(), wide, room.height())
        end = start.translated(wide + gap, 0)
        self._paint_person(painter, pose(Moment(0, 0, reach, turn.side, number)), field, start)
        self._paint_person(painter, pose(Moment(reach, 0.5, reach, turn.side, number)), field, end)
        self._paint_arrow(painter, room.center(), gap)

    def _paint_arrow(self, painter: QPainter, middle: QPointF, wide: float) -> None:
        pen = QPen(self.colour(Role.Highlight), theme.scaled(self, 2.5))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        half = wide / 2
        painter.drawLine(middle - QPointF(half, 0), middle + QPointF(half, 0))
        for way in (-1, 1):  # there and back
            tip = middle + QPointF(way * half, 0)
            for up in (-1, 1):
                painter.drawLine(tip, tip + QPointF(-way * half / 3, up * half / 3))

    def _paint_person(
        self, painter: QPainter, layers: list[Layer], field: QRectF, room: QRectF
    ) -> None:
        painter.save()
        painter.setTransform(_fitted(field, room), combine=True)
        shades = self._shades()
        for layer in layers:
            colour, width = shades[layer.kind]
            brush = _faded(colour, layer.fade) if layer.fade else QBrush(colour)
            if width:
                pen = QPen(brush, width)
                pen.setCapStyle(Qt.PenCapStyle.RoundCap)
                painter.strokePath(layer.path, pen)
            elif layer.fade and layer.fade.around:
                painter.save()
                painter.setClipRect(layer.fade.box())  # nothing of it is beyond
                painter.fillPath(layer.path, brush)
                painter.restore()
            else:
                painter.fillPath(layer.path, brush)
        painter.restore()

    def _shades(self) -> dict[str, tuple[QColor, float]]:
        """The color of each kind of layer, and how wide a line of it is."""
        look = self.look
        if look:
            body, seat, edge, ground = look.body, look.seat, look.crease, look.near
            lit, back = mixed(body, look.moves, _GLOWS), look.seat_back
            eye = mixed(edge, look.words if look.words.lightnessF() < 0.5 else look.ink, 0.5)
        else:
            body, lit, seat, edge, ground, back, eye = self._on_paper()
        dark = min(edge, seat, key=QColor.lightness) if look is None else edge
        shade, shadow = QColor(dark), QColor(ground)
        shade.setAlphaF(_SHADE)
        shadow.setAlphaF(_SHADOW)
        return {
            "floor": (shadow, 0),
            "back": (back, 0),
            "chair": (seat, 0),
            "body": (body, 0),
            "shade": (shade, 0),
            "lit": (lit, 0),
            "line": (edge, _LINE),
            "eye": (eye, _LINE),
        }

    def _on_paper(self) -> tuple[QColor, ...]:
        """Of the body, what moves, the chair, lines, the floor, the chair's back, and the eyes.

        In high contrast a grey body stands before a white chair, and what moves stands out from it.
        """
        paper, quiet = self.colour(Role.Window), self.colour(Role.PlaceholderText)
        accent, pale = self.colour(Role.Highlight), self.colour(Role.Mid)
        if theme.is_high_contrast(self):
            body = mixed(paper, quiet, _GREY)
            return body, accent, quiet, paper, body, paper, paper
        body = mixed(pale, quiet, _BODY)
        return body, mixed(body, accent, _LIT), quiet, paper, pale, pale, paper

    def _paint_name(self, painter: QPainter, turn: Repetition) -> None:
        painter.setPen(self.colour(Role.WindowText))
        painter.setFont(theme.font(self, "display"))
        box = QRect(self.rect()).adjusted(16, 16, -16, -16)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(box, int(flags.value), turn.name)


def _fitted(field: QRectF, room: QRectF) -> QTransform:
    """Puts a field into the middle of a room, as large as it fits."""
    scale = min(room.width() / field.width(), room.height() / field.height())
    place = QTransform.fromTranslate(room.center().x(), room.center().y())
    return place.scale(scale, scale).translate(-field.center().x(), -field.center().y())


def _faded(colour: QColor, fade: Fade) -> QBrush:
    """The color that comes out of nothing as `fade` says."""
    start, end = QPointF(*fade.start), QPointF(*fade.end)
    made: QGradient
    stops: tuple[tuple[float, float], ...]
    if fade.around:
        made = QRadialGradient(start, hypot(end.x() - start.x(), end.y() - start.y()))
        stops = ((0.0, 1.0), (0.42, 0.97), (0.6, 0.78), (0.8, 0.28), (1.0, 0.0))
    else:
        made = QLinearGradient(start, end)
        stops = ((0.0, 0.0), (0.25, 0.12), (0.75, 0.88), (1.0, 1.0))
    for place, strong in stops:
        shade = QColor(colour)
        shade.setAlphaF(strong * colour.alphaF())
        made.setColorAt(place, shade)
    brush = QBrush(made)
    if fade.tall != 1:
        about = QTransform.fromTranslate(start.x(), start.y()).scale(1, fade.tall)
        brush.setTransform(about.translate(-start.x(), -start.y()))
    return brush
