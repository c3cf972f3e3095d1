"""The text of the file, with line numbers and with what is wrong marked in its line."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QTextEdit, QWidget

from unclench.viewmodels.writing.text_editor import TextEditor
from unclench.widgets.controls import theme
from unclench.widgets.controls.paint import Role, colour
from unclench.widgets.controls.surfaces import ScrollBar
from unclench.widgets.writing.typing import is_ours


class TextView(QPlainTextEdit):
    """Writes into the editor as one types; undo and redo are the editor's."""

    def __init__(self, editor: TextEditor) -> None:
        """Show the text of `editor`."""
        super().__init__()
        self._editor = editor
        self._taking = False
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(ScrollBar())
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setAccessibleName(self.tr("The file as text"))
        self._numbers = _Numbers(self)
        self.blockCountChanged.connect(self._make_room)
        self.updateRequest.connect(self._scrolled)
        self.textChanged.connect(self._type)
        editor.changed.connect(self.refresh)
        editor.looked.connect(self.mark)
        self._dress()
        self.refresh()

    def refresh(self) -> None:
        """Show the editor's text; the cursor stays in its line."""
        if self.toPlainText() == self._editor.text or self._taking:
            return
        self._taking = True
        at, top = self.textCursor().position(), self.verticalScrollBar().value()
        self.setPlainText(self._editor.text)
        cursor = self.textCursor()
        cursor.setPosition(min(at, self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(top)
        self._taking = False
        self.mark()

    def mark(self) -> None:
        """Underline the places of the remarks."""
        marks = []
        for remark in self._editor.checked.remarks:
            block = self.document().findBlockByNumber(remark.line - 1)
            if block.isValid():
                mark = QTextEdit.ExtraSelection()
                cursor = QTextCursor(block)
                column = min(remark.column - 1, max(0, block.length() - 1))
                cursor.setPosition(block.position() + column)
                end = QTextCursor.MoveOperation.EndOfBlock
                cursor.movePosition(end, QTextCursor.MoveMode.KeepAnchor)
                form = QTextCharFormat()
                form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
                form.setUnderlineColor(colour(self, Role.BrightText))
                mark.cursor, mark.format = cursor, form
                marks.append(mark)
        self.setExtraSelections(marks)
        self._numbers.update()

    def go_to(self, line: int, column: int) -> None:
        """Put the cursor there."""
        block = self.document().findBlockByNumber(line - 1)
        cursor = self.textCursor()
        cursor.setPosition(block.position() + min(column - 1, max(0, block.length() - 1)))
        self.setTextCursor(cursor)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the page."""
        if is_ours(event):
            event.ignore()
            return False
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._dress()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the numbers beside the text."""
        super().resizeEvent(event)
        inside = self.contentsRect()
        self._numbers.setGeometry(
            QRect(inside.left(), inside.top(), self.numbers_width(), inside.height())
        )

    def numbers_width(self) -> int:
        """Room for the highest number and a mark."""
        digits = len(str(max(10, self.blockCount()))) + 2
        return self.fontMetrics().horizontalAdvance("9") * digits + 8

    def paint_numbers(self, event: QPaintEvent) -> None:
        """The number of each line that can be seen; one with a fault has a mark too."""
        painter = QPainter(self._numbers)
        painter.fillRect(event.rect(), colour(self, Role.Window))
        painter.setFont(self.font())
        told = {remark.line for remark in self._editor.checked.remarks}
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        width, high = self._numbers.width() - 6, self.fontMetrics().height()
        while block.isValid() and top <= event.rect().bottom():
            number = block.blockNumber() + 1
            tone = Role.BrightText if number in told else Role.PlaceholderText
            painter.setPen(colour(self, tone))
            text = f"! {number}" if number in told else str(number)
            painter.drawText(0, round(top), width, high, Qt.AlignmentFlag.AlignRight, text)
            top += self.blockBoundingRect(block).height()
            block = block.next()
        painter.end()

    def _dress(self) -> None:
        face = QFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        face.setPixelSize(theme.scaled(self, 14))
        self.setFont(face)
        self._make_room()

    def _make_room(self) -> None:
        self.setViewportMargins(self.numbers_width(), 0, 0, 0)

    def _scrolled(self, rect: QRect, by: int) -> None:
        if by:
            self._numbers.scroll(0, by)
        else:
            self._numbers.update(0, rect.y(), self._numbers.width(), rect.height())

    def _type(self) -> None:
        if not self._taking:
            self._taking = True
            self._editor.set_text(self.toPlainText())
            self._taking = False


class _Numbers(QWidget):
    """The strip beside the text."""

    def __init__(self, view: TextView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self) -> QSize:
        return QSize(self._view.numbers_width(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._view.paint_numbers(event)
