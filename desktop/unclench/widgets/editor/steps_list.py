"""The steps as a list: go through them, reorder them by keys or by dragging, take them out."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
)

from unclench.viewmodels import words
from unclench.viewmodels.editor import editor_steps, editor_words
from unclench.viewmodels.editor.editor import Editor
from unclench.viewmodels.editor.editor_steps import Place
from unclench.widgets.controls import theme
from unclench.widgets.controls.keys import ENTER, struck
from unclench.widgets.controls.lines_delegate import LinesDelegate
from unclench.widgets.controls.row_reader import RowReader
from unclench.widgets.controls.surfaces import ScrollBar

_PLACE = Qt.ItemDataRole.UserRole
_MORE = 48  # characters of a step's own words


class StepsList(QListWidget):
    """First the head, then every step, those in a repeat further right."""

    detailsWanted = Signal()  # Enter on a row: the person wants to fill it in

    def __init__(self, editor: Editor) -> None:
        """Show the steps of `editor`, and select in it."""
        super().__init__()
        self._editor = editor
        self._filling = False
        self.setAccessibleName(self.tr("Steps"))
        RowReader(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(ScrollBar())
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(LinesDelegate(self, wrap=False))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.viewport().setAutoFillBackground(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setMinimumWidth(theme.scaled(self, 150))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.currentRowChanged.connect(self._select)
        editor.changed.connect(self.refresh)
        editor.looked.connect(self.refresh)
        self.refresh()

    def sizeHint(self) -> QSize:
        """Wide enough for some words, and as high as its rows, which scroll where there is less."""
        rows = sum(self.sizeHintForRow(at) for at in range(self.count()))
        return QSize(theme.scaled(self, 240), rows + 2)

    def minimumSizeHint(self) -> QSize:
        """Room for some rows."""
        return QSize(theme.scaled(self, 150), theme.scaled(self, 96))

    def refresh(self) -> None:
        """Show the steps as they are now; the rows stay where nothing came or went."""
        steps = editor_steps.rows(self._editor.raw)
        self._filling = True
        while self.count() > len(steps) + 1:
            self.takeItem(self.count() - 1)
        while self.count() < len(steps) + 1:
            self.addItem(QListWidgetItem())
        self._fill(self.item(0), (), self.tr("About this exercise"), self._about())
        for at, row in enumerate(steps, 1):
            indent = "    " * row.depth
            name = indent + editor_words.step(str(row.step.get("do", "")))
            self._fill(self.item(at), row.place, name, indent + self._more(row))
        self._filling = False
        self.updateGeometry()
        self._mark()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with Up and Down moves the step, Del takes it out, Enter goes to its form."""
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        ways = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key = Qt.Key(event.key())
        if alt and key in ways:
            self._editor.move(ways[key])
        elif key == Qt.Key.Key_Delete:
            self._editor.delete()
        elif struck(event) in ENTER:
            self.detailsWanted.emit()
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Carry the step in the editor; the list follows it."""
        spot = event.position().toPoint()
        item = self.itemAt(spot)
        source = self._editor.place
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if source:
            row = self.row(item) if item is not None else self.count()
            below = (
                self.dropIndicatorPosition() == QAbstractItemView.DropIndicatorPosition.BelowItem
            )
            row = max(1, row + 1 if item is not None and below else row)
            before: Place = self.item(row).data(_PLACE) if row < self.count() else ()
            self._editor.drop(source, tuple(before))

    def _fill(self, item: QListWidgetItem, place: Place, name: str, more: str) -> None:
        faulty = any(
            one.level == "fault"
            and (one.path[: len(place)] == place if place else one.path[:1] != ("steps",))
            for one in self._editor.checked.remarks
        )
        mark = editor_words.needs_fixing(more.strip()) if faulty else more
        text = f"{name}\n{mark}"
        if item.text() != text:
            item.setText(text)
        item.setData(_PLACE, place)

    def _about(self) -> str:
        """The kind and the lengths, as far as they are right."""
        exercise = self._editor.checked.exercise
        if exercise is None:
            return self._editor.title
        return f"{words.kind(exercise.kind)} \u00b7 {words.lengths(self._editor.lengths)}"

    def _more(self, row: editor_steps.StepRow) -> str:
        short = editor_words.in_short(row.step)
        short = short if len(short) <= _MORE else short[: _MORE - 1] + "\u2026"
        laid = self._editor.laid
        lengths = [one.length for one in laid.blocks if one.path == row.place] if laid else []
        timed = words.lasting(sum(lengths)) if lengths else ""
        return " · ".join(one for one in (timed, short) if one)

    def _mark(self) -> None:
        for at in range(self.count()):
            if tuple(self.item(at).data(_PLACE)) == self._editor.place:
                if at != self.currentRow():
                    self._filling = True
                    self.setCurrentRow(at)
                    self._filling = False
                return

    def _select(self, row: int) -> None:
        if not self._filling and row >= 0:
            self._editor.select(tuple(self.item(row).data(_PLACE)))
