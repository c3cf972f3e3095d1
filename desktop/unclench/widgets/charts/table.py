"""The table behind a plot: to read, to copy, and never with a word cut off where there is room."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from unclench.viewmodels.history.tables import TableModel
from unclench.widgets.controls.surfaces import ScrollBar

_PAD = 14  # pixels around a cell's words
_SIDE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_WRAP = int(Qt.TextFlag.TextWordWrap)


def copy(text: str) -> None:
    """Put `text` on the clipboard."""
    QGuiApplication.clipboard().setText(text)


def shared(wanted: list[int], least: list[int], room: int) -> list[int]:
    """Widths of columns that fill `room`: what each wants, else the widest ones give way first.

    None gets below its `least`, so the sum may be more than `room`.
    """
    widths = [max(pair) for pair in zip(wanted, least, strict=True)]
    spare = room - sum(widths)
    if spare >= 0:
        return [width + spare // max(1, len(widths)) for width in widths]
    low, high = 0, max(widths)
    while low < high:  # the largest limit under which all fit
        limit = (low + high + 1) // 2
        fits = sum(max(few, min(width, limit)) for width, few in zip(widths, least, strict=True))
        low, high = (limit, high) if fits <= room else (low, limit - 1)
    return [max(few, min(width, low)) for width, few in zip(widths, least, strict=True)]


class PlotTable(QTableView):
    """Plain cells, all copied with Ctrl+C when none is chosen."""

    def __init__(self, model: TableModel) -> None:
        """Show `model`."""
        super().__init__()
        self._table = model
        self._most = 12
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setVerticalScrollBar(ScrollBar())
        self.verticalHeader().hide()
        heads = self.horizontalHeader()
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heads.setDefaultAlignment(_SIDE | Qt.AlignmentFlag(_WRAP))
        heads.setHighlightSections(False)
        self.setTabKeyNavigation(False)

    def fit(self) -> None:
        """Share the width among the columns; as high as the rows, up to a dozen of them."""
        metrics, heads = self.fontMetrics(), QFontMetrics(self.horizontalHeader().font())
        titles = self._table.table.heads
        wanted, least = [], []
        for place, title in enumerate(titles):
            cells = [row[place] for row in self._table.table.rows]
            words = [word for cell in cells for word in cell.split()]
            title_words = max((heads.horizontalAdvance(one) for one in title.split()), default=0)
            longest = max((metrics.horizontalAdvance(one) for one in words), default=0)
            widest = max((metrics.horizontalAdvance(one) for one in cells), default=0)
            least.append(max(min(longest, self.width() // 3), title_words) + _PAD)
            wanted.append(max(widest, title_words) + _PAD)
        widths = shared(wanted, least, self.viewport().width())
        for place, width in enumerate(widths):
            self.setColumnWidth(place, width)
        high = heads.height()
        for title, width in zip(titles, widths, strict=True):
            room = QRect(0, 0, width - _PAD, 1000)
            high = max(high, heads.boundingRect(room, _WRAP, title).height())
        self.horizontalHeader().setFixedHeight(high + 8)
        self.resizeRowsToContents()
        rows = min(self._table.rowCount(), self._most)
        tall = sum(self.rowHeight(row) for row in range(rows)) + high + 12
        scroll = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(tall + (scroll if sum(widths) > self.viewport().width() else 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the chosen cells, or all."""
        if event.matches(QKeySequence.StandardKey.Copy):
            chosen = sorted((one.row(), one.column()) for one in self.selectedIndexes())
            if len(chosen) <= 1:
                copy(self._table.table.as_text())
                return
            rows: dict[int, list[str]] = {}
            for row, column in chosen:
                rows.setdefault(row, []).append(self._table.table.rows[row][column])
            copy("\n".join("\t".join(cells) for cells in rows.values()))
            return
        super().keyPressEvent(event)
