"""A table of words: what stands behind every chart, for eyes, screen readers and other programs."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
_SHOWN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


@dataclass(frozen=True)
class WordTable:
    """Column heads, and rows of as many cells."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    def as_text(self) -> str:
        """Tab-separated lines, as spreadsheets paste them."""
        lines = (self.heads, *self.rows)
        return "\n".join("\t".join(" ".join(cell.split()) for cell in line) for line in lines)


class TableModel(QAbstractTableModel):
    """Shows one table at a time, read-only."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Empty."""
        super().__init__(parent)
        self.table = WordTable((), ())

    def show(self, table: WordTable) -> None:
        """Show `table` instead."""
        self.beginResetModel()
        self.table = table
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows."""
        return 0 if parent is not None and parent.isValid() else len(self.table.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """How many columns."""
        return 0 if parent is not None and parent.isValid() else len(self.table.heads)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """A cell's words."""
        if role in _SHOWN and index.isValid():
            return self.table.rows[index.row()][index.column()]
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> object:
        """A column's head; rows have none."""
        across = orientation == Qt.Orientation.Horizontal
        return self.table.heads[section] if across and role in _SHOWN else None
