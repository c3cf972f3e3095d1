"""All that is wrong or worth a thought, as a list that leads to the place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QListView, QListWidget, QListWidgetItem

from unclench.viewmodels.writing.remark_words import as_in_files
from unclench.viewmodels.writing.text_editor import TextEditor
from unclench.widgets.controls import theme
from unclench.widgets.controls.lines_delegate import LinesDelegate
from unclench.widgets.controls.row_reader import RowReader
from unclench.widgets.controls.surfaces import ScrollBar

if TYPE_CHECKING:
    from unclench.viewmodels.writing.text_ports import Remark

MOST = 60


class Remarks(QListWidget):
    """Enter or a click goes there; `picked` carries the remark. Hidden when all is well."""

    picked = Signal(object)

    def __init__(self, editor: TextEditor, as_text: bool = False) -> None:
        """Show what `editor` knows; `as_text`: beside the text, with its lines and its keys."""
        super().__init__()
        self._editor, self._as_text = editor, as_text
        self.setAccessibleName(self.tr("Needs fixing, and notes"))
        RowReader(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(ScrollBar())
        self.setItemDelegate(LinesDelegate(self, bold=False))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.viewport().setAutoFillBackground(False)
        self.itemActivated.connect(self._pick)
        self.itemClicked.connect(self._pick)
        editor.looked.connect(self.refresh)
        self.refresh()

    def sizeHint(self) -> QSize:
        """A few lines."""
        lines = max(1, min(3, self.count()))
        return QSize(theme.scaled(self, 200), lines * theme.scaled(self, 26) + 6)

    def refresh(self) -> None:
        """Show the present ones."""
        self.clear()
        for remark in self._editor.checked.remarks[:MOST]:
            item = QListWidgetItem(self._words(remark))
            item.setData(Qt.ItemDataRole.UserRole, remark)
            self.addItem(item)
        self.setVisible(self.count() > 0)
        self.setMaximumHeight(self.sizeHint().height())
        self.updateGeometry()

    def _words(self, remark: Remark) -> str:
        if self._as_text:
            return f"{remark.line}:{remark.column}  {as_in_files(remark)}"
        return self._editor.words_of(remark)

    def _pick(self, item: QListWidgetItem) -> None:
        self.picked.emit(item.data(Qt.ItemDataRole.UserRole))
