"""Fields to type into whose undo is the editor's own."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit

from unclench.widgets.controls import theme
from unclench.widgets.controls.field import Field
from unclench.widgets.controls.surfaces import ScrollBar

_OURS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


def is_ours(event: QEvent) -> bool:
    """Whether a key is for the editor's undo and redo, which a field must leave alone."""
    return (
        event.type() == QEvent.Type.ShortcutOverride
        and isinstance(event, QKeyEvent)
        and any(event.matches(key) for key in _OURS)
    )


_MOST = 8  # lines of a field; more scroll


class LineField(Field):
    """One line; Up and Down are told, for numbers."""

    stepped = Signal(int)

    def __init__(self, words: str, hint: str, wide: int = 0) -> None:
        """As a field; `wide` is its width in pixels at 100 %, 0 leaves it the usual one."""
        super().__init__(words, hint)
        self._wide = wide

    def sizeHint(self) -> QSize:
        """As wide as was asked."""
        size = super().sizeHint()
        return QSize(theme.scaled(self, self._wide), size.height()) if self._wide else size

    def minimumSizeHint(self) -> QSize:
        """Never wider than asked."""
        size = super().minimumSizeHint()
        return QSize(min(size.width(), self.sizeHint().width()), size.height())

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the page."""
        if is_ours(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell Up and Down."""
        ways = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
        way = ways.get(Qt.Key(event.key()))
        if way is not None and not event.modifiers():
            self.stepped.emit(way)
        elif any(event.matches(key) for key in _OURS):
            event.ignore()
        else:
            super().keyPressEvent(event)


class WordsField(QPlainTextEdit):
    """Several lines of plain text, as high as they need; Tab goes on."""

    def __init__(self, words: str, rows: int = 2) -> None:
        """An empty field named `words`."""
        super().__init__()
        theme.dress_field(self)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setAccessibleName(words)
        self._rows = rows
        self.setVerticalScrollBar(ScrollBar())
        self.textChanged.connect(self._fit)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the page."""
        if is_ours(event):
            event.ignore()
            return False
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._fit()
        return super().event(event)

    def show_text(self, text: str) -> None:
        """Show `text`; the cursor stays where it is when only what follows changed."""
        if text != self.toPlainText():
            at = self.textCursor().position()
            self.setPlainText(text)
            cursor = self.textCursor()
            cursor.setPosition(min(at, len(text)))
            self.setTextCursor(cursor)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, the words take more lines."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        needed = round(self.document().size().height())
        lines = max(self._rows, min(_MOST, needed))
        policy = Qt.ScrollBarPolicy
        scrolls = policy.ScrollBarAsNeeded if needed > _MOST else policy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(scrolls)
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + theme.scaled(self, 30))
