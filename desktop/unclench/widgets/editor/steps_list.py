"""The steps as a list: go through them, reorder them by keys or by dragging, take them out."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy

from unclench.viewmodels import words
from unclench.viewmodels.editor import editor_steps, editor_words
from unclench.viewmodels.editor.editor import Editor
from unclench.viewmodels.writing.values import Place
from unclench.widgets.controls import theme
from unclench.widgets.writing.rows_list import Row, RowsList

_MORE = 48  # characters of a step's own words


class StepsList(RowsList):
    """First the head, then every step, those in a repeat further right."""

    def __init__(self, editor: Editor) -> None:
        """Show the steps of `editor`, and select in it."""
        super().__init__(editor)
        self._editor = editor
        self.setAccessibleName(self.tr("Steps"))
        self.setMinimumWidth(theme.scaled(self, 150))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        editor.changed.connect(self.refresh)
        editor.looked.connect(self.refresh)
        self.refresh()

    def sizeHint(self) -> QSize:
        """Wide enough for some words, and as high as its rows, which scroll where there is less."""
        rows = sum(self.sizeHintForRow(at) for at in range(self.count()))
        return QSize(theme.scaled(self, 240), rows + 2)

    def refresh(self) -> None:
        """Show the steps as they are now."""
        head = Row((), self.tr("About this exercise"), self._about(), self._faulty(()))
        self.show_rows([head, *map(self._row, editor_steps.rows(self._editor.raw))])

    def _row(self, row: editor_steps.StepRow) -> Row:
        name = editor_words.step(str(row.step.get("do", "")))
        return Row(row.place, name, self._more(row), self._faulty(row.place), row.depth)

    def _faulty(self, place: Place) -> bool:
        return any(
            one.level == "fault"
            and (one.path[: len(place)] == place if place else one.path[:1] != ("steps",))
            for one in self._editor.checked.remarks
        )

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
