"""With what a chart is drawn: colours, face and scale, for the window or for grey paper."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from unclench.widgets.controls import theme
from unclench.widgets.controls.paint import Role


@dataclass(frozen=True)
class Style:
    """`scale` is the size of one look's pixel in the painter's units."""

    ink: QColor
    quiet: QColor
    line: QColor
    mark: QColor
    pain: QColor  # in the place of `mark` where it is about pain
    back: QColor
    face: QFont
    scale: float

    def px(self, size: float) -> float:
        """A length of `size` pixels at 100 %."""
        return size * self.scale

    def font(self, role: str = "tiny", bold: bool = False) -> QFont:
        """The face for text of this role."""
        made = QFont(self.face)
        made.setPixelSize(max(1, round(theme.ROLES[role] * self.scale)))
        theme.weigh(made, theme.BOLD if bold else theme.PLAIN)
        return made

    def width(self, text: str, role: str = "tiny", bold: bool = False) -> float:
        """How wide `text` is."""
        return QFontMetricsF(self.font(role, bold)).horizontalAdvance(text)

    def height(self, role: str = "tiny", bold: bool = False) -> float:
        """How high a line of text is."""
        return QFontMetricsF(self.font(role, bold)).height()

    def pen(self, colour: QColor, width: float = 1, dashed: bool = False) -> QPen:
        """A pen of so many pixels, solid or in dashes, with round ends."""
        made = QPen(colour, self.px(width))
        made.setCapStyle(Qt.PenCapStyle.RoundCap)
        if dashed:
            made.setDashPattern([2.5, 2.5])
        return made

    def write(
        self,
        painter: QPainter,
        area: QRectF,
        text: str,
        role: str = "tiny",
        flags: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        bold: bool = False,
    ) -> None:
        """Write one line, cut with dots where it does not fit; small text is quiet."""
        font = self.font(role, bold)
        painter.setFont(font)
        painter.setPen(self.ink if bold or role != "tiny" else self.quiet)
        cut = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width() + 1)
        painter.drawText(area, int(flags | Qt.AlignmentFlag.AlignVCenter), cut)


def of(widget: QWidget) -> Style:
    """The look of the window."""
    colours = widget.palette()
    return Style(
        ink=colours.color(Role.WindowText),
        quiet=colours.color(Role.PlaceholderText),
        line=colours.color(Role.Mid),
        mark=colours.color(Role.Highlight),
        pain=colours.color(Role.BrightText),
        back=colours.color(Role.Base),
        face=QFont(widget.font()),
        scale=theme.scaled(widget, 1000) / 1000,
    )


def paper(face: QFont, scale: float) -> Style:
    """Black and greys on white, at `scale` painter's units for a pixel."""
    return Style(
        ink=QColor("#000000"),
        quiet=QColor("#404040"),
        line=QColor("#B0B0B0"),
        mark=QColor("#202020"),
        pain=QColor("#202020"),
        back=QColor("#FFFFFF"),
        face=face,
        scale=scale,
    )
