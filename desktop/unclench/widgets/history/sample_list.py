"""The first entries of a file, as they will stand in the history."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QListView

from unclench.viewmodels.history import session_words as words
from unclench.viewmodels.history.entries import Item
from unclench.viewmodels.history.history import DAY, HEADING, ITEM
from unclench.widgets.controls.row_reader import RowReader
from unclench.widgets.history.history_rows import ItemRow


class SampleList(QListView):
    """As high as its rows; the page around it scrolls."""

    def __init__(self) -> None:
        """No rows yet."""
        super().__init__()
        self.setModel(QStandardItemModel(self))
        self.setItemDelegate(ItemRow(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setUniformItemSizes(True)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(self.tr("The first entries as they'll appear in your history"))
        RowReader(self)

    def show_items(self, items: Sequence[Item], today: date) -> None:
        """Show these instead; hidden while there are none."""
        model = QStandardItemModel(self)
        before = None
        for item in items:
            day = words.day(words.at(item).date(), today)
            said = (day, words.moment(item), words.title(item), *words.facts(item), item.note)
            row = QStandardItem(", ".join(filter(None, said)))
            row.setData(item, ITEM)
            row.setData(day, DAY)
            row.setData("" if day == before else day, HEADING)
            model.appendRow(row)
            before = day
        self.setModel(model)
        self.setVisible(bool(items))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may break the rows otherwise."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        rows = self.model().rowCount()
        self.setFixedHeight(max(1, rows * self.sizeHintForRow(0)))
