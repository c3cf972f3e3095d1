"""Lays a visit's summary out on exactly one page, in black and grey; what has no room is counted.

All lengths are points (1/72 inch) on A4.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QIODevice, QMarginsF, QRectF, QSaveFile, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPageSize,
    QPainter,
    QPdfWriter,
)

from unclench.viewmodels.history.plots import ChangesPlot, Plot
from unclench.viewmodels.history.visit import Note, Summary, VisitSection
from unclench.viewmodels.translation import Counted, fill, translate
from unclench.widgets.charts import changes, style
from unclench.widgets.charts.draw import draw
from unclench.widgets.charts.style import Style

PAGE = QRectF(0, 0, 595, 842)
_EDGE = 42
_SCALE = 0.62  # points for a pixel at 100 %
_GAP = 9
_DPI = 144
_ROWS = (12, 8, 6, 4, 3)
_CHARTS = (104.0, 84.0, 70.0, 58.0)
_NOTES = (400, 240, 140, 90)  # characters
_FEWER = (40, 12, 8, 5, 3, 2, 1)
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)


@dataclass(frozen=True)
class _Block:
    """A piece of the page: text of a role, or a plot of a height."""

    height: float
    text: str = ""
    role: str = "tiny"
    bold: bool = False
    plot: Plot | None = None
    quiet: bool = False


def look() -> Style:
    """The style of the page."""
    return style.paper(QFont(QGuiApplication.font()), _SCALE)


def save(summary: Summary, path: Path) -> bool:
    """Write the page as a PDF; whether it could be written."""
    file = QSaveFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        return False
    writer = QPdfWriter(file)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setResolution(_DPI)
    writer.setTitle(summary.title)
    writer.setCreator("Unclench")
    painter = QPainter(writer)
    painter.scale(_DPI / 72, _DPI / 72)
    paint(painter, summary)
    painter.end()
    return file.commit()


def paint(painter: QPainter, summary: Summary) -> None:
    """Paint the page, its corner at the painter's origin."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(PAGE, Qt.GlobalColor.white)
    made = look()
    y = PAGE.top() + _EDGE
    for block in blocks(summary, made):
        area = QRectF(_EDGE, y, _width(), block.height)
        if block.plot is not None:
            draw(painter, area.adjusted(0, 2, 0, -_GAP), block.plot, made)
        else:
            painter.setFont(_font(block, made))
            painter.setPen(made.quiet if block.quiet else made.ink)
            painter.drawText(area, _WRAP, block.text)
        y += block.height


def blocks(summary: Summary, made: Style) -> Sequence[_Block]:
    """The largest layout that fits on the page."""
    room = PAGE.height() - 2 * _EDGE
    found: list[_Block] = []
    for attempt in _attempts(summary):
        found = list(_laid(*attempt, made))
        if sum(block.height for block in found) <= room:
            return found
    return list(_cut(found, room, made))


def _attempts(summary: Summary) -> Iterator[tuple[Summary, float]]:
    """Ever shorter: lower charts, fewer rows, shorter notes, fewer notes."""
    for place, high in enumerate(_CHARTS):
        yield _shorter(summary, _ROWS[place], len(summary.notes), _NOTES[place]), high
    for count in _FEWER:
        if count < len(summary.notes):
            yield _shorter(summary, _ROWS[-1], count, _NOTES[-1]), _CHARTS[-1]


def _shorter(summary: Summary, rows: int, notes: int, length: int) -> Summary:
    sections = tuple(_fewer(section, rows) for section in summary.sections)
    kept = [replace(note, text=_clip(note.text, length)) for note in summary.notes[:notes]]
    left = len(summary.notes) - len(kept)
    if left:
        more = Counted.tr("and %n more note(s)", "", left)
        kept.append(Note("", "", more))
    words = _clip(summary.words, length * 2)
    return replace(summary, sections=sections, notes=tuple(kept), words=words)


def _fewer(section: VisitSection, rows: int) -> VisitSection:
    plot = section.plot
    if not isinstance(plot, ChangesPlot) or len(plot.rows) <= rows:
        return section
    more = Counted.tr("and %n more exercise(s)", "", len(plot.rows) - rows)
    most = sorted(plot.rows, key=lambda row: row.sessions, reverse=True)[:rows]
    kept = tuple(row for row in plot.rows if row in most)  # in the order of the whole
    return replace(section, plot=replace(plot, rows=kept), after=more)


def _clip(text: str, length: int) -> str:
    return text if len(text) <= length else f"{text[: length - 1].rstrip()}…"


def _laid(summary: Summary, high: float, made: Style) -> Iterator[_Block]:
    yield _text(summary.title, "title", made, bold=True)
    yield _text(summary.period, "body", made, quiet=True, gap=_GAP)
    for section in summary.sections:
        yield from _section(section, high, made)
    if summary.words or summary.notes:
        yield _text(translate("paper", "In my own words"), "body", made, bold=True)
    if summary.words:
        yield _text(summary.words, "body", made, gap=4)
    for note in summary.notes:
        line = f"{note.when}: “{note.text}”" if note.id else note.text
        yield _text(line, "tiny", made, quiet=not note.id, gap=3)
    yield _text("", "tiny", made, gap=0)
    yield _text(summary.foot, "tiny", made, quiet=True)


def _section(section: VisitSection, high: float, made: Style) -> Iterator[_Block]:
    yield _text(section.title, "body", made, bold=True)
    for sentence in section.sentences:
        yield _text(sentence, "tiny", made)
    if isinstance(section.plot, ChangesPlot):
        tall = changes.height(section.plot, made) * high / _CHARTS[0]
        yield _Block(max(tall, len(section.plot.rows) * 22 + 27) + _GAP, plot=section.plot)
        if section.after:
            yield _text(section.after, "tiny", made, quiet=True, gap=_GAP)
    elif section.plot is not None:
        yield _Block(high + _GAP, plot=section.plot)
    else:
        yield _Block(_GAP)


def _cut(found: Sequence[_Block], room: float, made: Style) -> Iterator[_Block]:
    """What fits from the top, how many pieces don't, and the foot in any case."""
    line = _text("0", "tiny", made, quiet=True)
    foot = found[-1]
    used = line.height + foot.height
    for place, block in enumerate(found[:-1]):
        if used + block.height > room:
            words = translate("paper", "Parts without room on this page: {count}")
            yield replace(line, text=fill(words, count=len(found) - 1 - place))
            break
        used += block.height
        yield block
    yield foot


def _text(
    text: str, role: str, made: Style, bold: bool = False, quiet: bool = False, gap: float = 2
) -> _Block:
    block = _Block(0, text, role, bold, quiet=quiet)
    metrics = QFontMetricsF(_font(block, made))
    bounds = metrics.boundingRect(QRectF(0, 0, _width(), 10_000), _WRAP, text)
    # Text on paper may be a little wider than on a screen: room for a line more where it wraps.
    spare = metrics.height() if bounds.height() > metrics.height() * 1.5 else 0
    return replace(block, height=bounds.height() + spare * 0.3 + gap)


def _font(block: _Block, made: Style) -> QFont:
    return made.font(block.role, block.bold)


def _width() -> float:
    return PAGE.width() - 2 * _EDGE
