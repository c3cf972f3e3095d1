"""All that is wrong or worth a thought, as a list that leads to the place."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QListView, QListWidget, QListWidgetItem

from unclench.viewmodels.editor import editor_words
from unclench.viewmodels.editor.editor import Editor
from unclench.widgets.controls import theme
from unclench.widgets.controls.lines_delegate import LinesDelegate
from unclench.widgets.controls.surfaces import ScrollBar

MOST = 60


class Remarks(QListWidget):
    """Enter or a click goes there; `picked` carries the remark. Hidden when all is well."""

    picked = Signal(object)

    def __init__(self, editor: Editor) -> None:
        """Show what `editor` knows."""
        super().__init__()
        self._editor = editor
        self.setAccessibleName(self.tr("Needs fixing, and notes"))
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
            faulty = remark.level == "fault"
            said = editor_words.needs_fixing if faulty else editor_words.worth_a_look
            item = QListWidgetItem(said(remark.message))
            item.setData(Qt.ItemDataRole.UserRole, remark)
            self.addItem(item)
        self.setVisible(self.count() > 0)
        self.setMaximumHeight(self.sizeHint().height())
        self.updateGeometry()

    def _pick(self, item: QListWidgetItem) -> None:
        self.picked.emit(item.data(Qt.ItemDataRole.UserRole))
