"""What of a visit's summary has room on one page: the largest layout that fits, the rest counted.

All lengths are points (1/72 inch).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF

from unclench.viewmodels.history.plots import ChangesPlot, Lines, Plot
from unclench.viewmodels.history.visit_page import MarkedBody, Note, Paper, Summary, VisitSection
from unclench.viewmodels.translation import Counted, fill, translate
from unclench.widgets.charts import changes
from unclench.widgets.charts.style import Style

PAGES: dict[Paper, QRectF] = {"a4": QRectF(0, 0, 595, 842), "letter": QRectF(0, 0, 612, 792)}
EDGE = 38
GAP = 8
BODIES = 70  # high
LONG_VIEW = 1.3  # times as high as another chart
WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)


class _Attempt(NamedTuple):
    """How much of it is shown: rows of a measure, points of a chart, letters and count of notes."""

    rows: int
    chart: float
    letters: int
    notes: int


_ALL_NOTES = 10_000
_ATTEMPTS = (
    _Attempt(12, 104, 400, _ALL_NOTES),
    _Attempt(12, 88, 240, _ALL_NOTES),
    _Attempt(10, 76, 140, 40),
    _Attempt(8, 70, 90, 12),
    *(_Attempt(rows, 64, 90, 8) for rows in (7, 6, 5)),
    *(_Attempt(rows, 58, 90, 4) for rows in (5, 4, 3)),
    *(_Attempt(rows, 54, 90, 1) for rows in (3, 2, 1)),
)
"""Each shows less than the one before; the most used exercise stays in all."""


@dataclass(frozen=True)
class Block:
    """A piece of the page: text of a role, a plot, bodies, or two columns side by side."""

    height: float
    text: str = ""
    role: str = "tiny"
    bold: bool = False
    plot: Plot | None = None
    quiet: bool = False
    bodies: tuple[MarkedBody, ...] = ()
    halves: tuple[tuple[Block, ...], ...] = ()


class _Column(NamedTuple):
    """A column of the page: its style, and how wide it is."""

    style: Style
    width: float

    def text(
        self, text: str, role: str, bold: bool = False, quiet: bool = False, gap: float = 2
    ) -> Block:
        """A paragraph as high as it has to be."""
        block = Block(0, text, role, bold, quiet=quiet)
        metrics = QFontMetricsF(face(block, self.style))
        bounds = metrics.boundingRect(QRectF(0, 0, self.width, 10_000), WRAP, text)
        # Text on paper may be a little wider than on a screen: room for a line more where it wraps.
        spare = metrics.height() if bounds.height() > metrics.height() * 1.5 else 0
        return replace(block, height=bounds.height() + spare * 0.3 + gap)


def blocks(summary: Summary, made: Style) -> Sequence[Block]:
    """The largest layout that fits on the page."""
    room = PAGES[summary.paper].height() - 2 * EDGE
    column = _Column(made, PAGES[summary.paper].width() - 2 * EDGE)
    found: list[Block] = []
    for attempt in _ATTEMPTS:
        found = list(_laid(_shorter(summary, attempt), attempt.chart, column))
        spare = room - sum(block.height for block in found)
        if spare >= 0:
            return list(_stretched(found, spare))
    return list(_cut(found, room, column))


def _stretched(found: Sequence[Block], spare: float) -> Iterator[Block]:
    """The long view takes what is left of the page, up to its own height again."""
    for block in found:
        if isinstance(block.plot, Lines):
            yield replace(block, height=block.height + min(spare, block.height))
        else:
            yield block


def _shorter(summary: Summary, attempt: _Attempt) -> Summary:
    sections = tuple(_fewer(section, attempt.rows) for section in summary.sections)
    first = summary.notes[: attempt.notes]
    kept = [replace(note, text=_clip(note.text, attempt.letters)) for note in first]
    left = len(summary.notes) - len(kept)
    if left:
        kept.append(Note("", "", Counted.tr("and %n more note(s)", "", left)))
    words = _clip(summary.words, attempt.letters * 2)
    return replace(summary, sections=sections, notes=tuple(kept), words=words)


def _fewer(section: VisitSection, rows: int) -> VisitSection:
    """The first rows, which are those of the most used exercises."""
    plot = section.plot
    if not isinstance(plot, ChangesPlot) or len(plot.rows) <= rows:
        return section
    more = Counted.tr("and %n more exercise(s), used less often", "", len(plot.rows) - rows)
    return replace(section, plot=replace(plot, rows=plot.rows[:rows]), after=more)


def _clip(text: str, length: int) -> str:
    return text if len(text) <= length else f"{text[: length - 1].rstrip()}…"


def _laid(summary: Summary, high: float, column: _Column) -> Iterator[Block]:
    yield column.text(summary.title, "title", bold=True)
    yield column.text(summary.period, "body", gap=GAP)
    yield from _sections(summary.sections, high, column)
    if summary.words or summary.notes:
        yield column.text(translate("paper", "In my own words"), "body", bold=True)
    if summary.words:
        yield column.text(summary.words, "body", gap=4)
    for note in summary.notes:
        quoted = fill(translate("paper", "{when}: “{text}”"), when=note.when, text=note.text)
        line = quoted if note.id else note.text
        yield column.text(line, "tiny", quiet=not note.id, gap=3)
    yield column.text("", "tiny", gap=0)
    yield column.text(summary.foot, "tiny", quiet=True)


def _sections(sections: Sequence[VisitSection], high: float, column: _Column) -> Iterator[Block]:
    """Two halves in a row side by side; a half alone is as wide as all."""
    left: VisitSection | None = None
    for section in sections:
        if left is None and section.half:
            left = section
            continue
        if left is not None and section.half:
            half = column._replace(width=(column.width - 2 * GAP) / 2)
            pair = tuple(tuple(_section(one, high, half)) for one in (left, section))
            tall = max(sum(block.height for block in one) for one in pair)
            yield Block(tall, halves=pair)
            left = None
            continue
        if left is not None:
            yield from _section(left, high, column)
            left = None
        yield from _section(section, high, column)
    if left is not None:
        yield from _section(left, high, column)


def _section(section: VisitSection, high: float, column: _Column) -> Iterator[Block]:
    yield column.text(section.title, "body", bold=True)
    for sentence in section.sentences:
        yield column.text(sentence, "tiny")
    if section.bodies:
        yield Block(max(high, BODIES) + GAP, bodies=section.bodies)
    elif isinstance(section.plot, ChangesPlot):
        tall = changes.least_height(section.plot, *column)
        yield Block(tall + GAP, plot=section.plot)
        if section.after:
            yield column.text(section.after, "tiny", quiet=True, gap=GAP)
    elif section.plot is not None:
        tall = high * (LONG_VIEW if isinstance(section.plot, Lines) else 1)
        yield Block(tall + GAP, plot=section.plot)
    else:
        yield Block(GAP)


def _cut(found: Sequence[Block], room: float, column: _Column) -> Iterator[Block]:
    """What fits from the top, how many pieces don't, and the foot in any case."""
    line = column.text("0", "tiny", quiet=True)
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


def face(block: Block, made: Style) -> QFont:
    """The face of a block of text."""
    return made.font(block.role, block.bold)
