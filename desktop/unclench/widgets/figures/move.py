"""A movement: a person on a chair who does it along, slowly, out and back."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QTransform
from PySide6.QtWidgets import QWidget

from unclench.viewmodels.session.figures import Repetition, Repetitions
from unclench.widgets.controls import theme
from unclench.widgets.figures import move_poses
from unclench.widgets.figures.base import FRAME, SLOW, Figure, PictureSource, Role
from unclench.widgets.figures.move_poses import Moment
from unclench.widgets.figures.move_shape import FIELD, Layer
from unclench.widgets.scenes.contrast import mixed

_LIT = 0.8  # how much accent there is in what moves
_BODY = 0.7  # how much there is in the body of the quiet ink, to stand out from the paper 3 to 1
_STEP = 0.003  # of a whole turn: less is not worth a frame
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
        self._shown: tuple[str, float, int] = ("", -1.0, 0)

    def refresh(self) -> None:
        """Take the new timeline's movements."""
        self._moves = Repetitions(self.source.timeline)
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
        """Repaint when the person has moved, or does something else."""
        now = self._key(self.turn(position), position)
        before = self._shown
        if now[0] != before[0] or now[2] != before[2] or abs(now[1] - before[1]) >= _STEP:
            self.update()

    def _key(self, turn: Repetition | None, position: float) -> tuple[str, float, int]:
        if turn is None:
            return "", 0.0, 0
        share = 0.0 if self.still else turn.share(position)
        return f"{turn.figure} {turn.side}", share, turn.number

    def moment(self, turn: Repetition, position: float) -> Moment:
        """How far the repetition is at `position`, in ms."""
        reach = HALF if turn.gentle else 1.0
        far = move_poses.eased(turn.out_share(position)) * reach
        return Moment(far, turn.share(position), reach, turn.side, max(1, turn.number))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The person; two of them when nothing may move."""
        position = self.source.position()
        turn = self.turn(position)
        self._shown = self._key(turn, position)
        painter = QPainter(self)
        self.paint_ground(painter, self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.rect()).adjusted(4, 4, -4, -4)
        if turn is None:
            self._paint_person(painter, move_poses.sitting(), FIELD, room)
        elif turn.figure not in move_poses.POSES:
            self._paint_name(painter, turn)
        elif self.still:
            self._paint_both(painter, turn, room)
        else:
            layers = move_poses.POSES[turn.figure](self.moment(turn, position))
            self._paint_person(painter, layers, move_poses.field(turn.figure), room)
        painter.end()

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
        scale = min(room.width() / field.width(), room.height() / field.height())
        place = QTransform.fromTranslate(room.center().x(), room.center().y())
        place.scale(scale, scale)
        place.translate(-field.center().x(), -field.center().y())
        painter.save()
        painter.setTransform(place, combine=True)
        paper, edge, body, lit, seat = self._colours()
        fills = {"body": body, "lit": lit, "mark": paper}
        for layer in layers:
            if layer.kind == "chair":
                for path in layer.shape:
                    painter.fillPath(path, seat)
                    painter.strokePath(path, _pen(edge, 3))
                continue
            for path in layer.shape if layer.kind != "mark" else ():
                # a gap sets it off from what lies behind, a wider one from what keeps still
                painter.strokePath(path, _pen(paper, 4 if layer.kind == "lit" else 2))
            for path in layer.shape:
                painter.fillPath(path, fills[layer.kind])
        painter.restore()

    def _colours(self) -> tuple[QColor, QColor, QColor, QColor, QColor]:
        """Of the seams, the chair's edge, the body, what moves, and the chair."""
        look = self.look
        if look:
            return look.seam, look.near, look.body, look.tense, look.seat
        paper, edge = self.colour(Role.Window), self.colour(Role.PlaceholderText)
        body = mixed(self.colour(Role.Mid), edge, _BODY)
        lit = mixed(body, self.colour(Role.Highlight), _LIT)
        return paper, edge, body, lit, self.colour(Role.AlternateBase)

    def _paint_name(self, painter: QPainter, turn: Repetition) -> None:
        painter.setPen(self.colour(Role.WindowText))
        painter.setFont(theme.font(self, "display"))
        box = QRect(self.rect()).adjusted(16, 16, -16, -16)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(box, int(flags.value), turn.name)


def _pen(colour: QColor, width: float) -> QPen:
    pen = QPen(colour, width)
    pen.setJoinStyle(Qt.PenJoinStyle.BevelJoin)  # on so short edges it looks round, and is quick
    return pen
