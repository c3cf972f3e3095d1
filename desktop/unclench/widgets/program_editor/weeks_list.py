"""Weeks and steps as a list: go through them, reorder them by keys or by dragging, delete them."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy

from unclench.viewmodels.program_editor.program_editor import ProgramEditor
from unclench.viewmodels.program_editor.weeks import WeekRow
from unclench.viewmodels.programs import program_words
from unclench.viewmodels.writing.values import Place
from unclench.widgets.controls import theme
from unclench.widgets.writing.rows_list import Row, RowsList


class WeeksList(RowsList):
    """First the head, then every week with its steps further right."""

    def __init__(self, editor: ProgramEditor) -> None:
        """Show the weeks of `editor`, and select in it."""
        super().__init__(editor)
        self._editor = editor
        self.setAccessibleName(self.tr("Weeks and steps"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        editor.changed.connect(self.refresh)
        editor.looked.connect(self.refresh)
        self.refresh()

    def sizeHint(self) -> QSize:
        """Wide enough for some words."""
        return QSize(theme.scaled(self, 280), theme.scaled(self, 300))

    def refresh(self) -> None:
        """Show them as they are now."""
        about, title = self.tr("About this program"), self._editor.title
        head = Row((), about, title, self._faulty(()))
        self.show_rows([head, *map(self._row, self._editor.rows())])

    def _row(self, row: WeekRow) -> Row:
        faulty = self._faulty(row.place)
        if row.is_week:
            title = program_words.week_title(int(row.place[1]), str(row.value.get("title", "")))
            return Row(row.place, title, str(row.value.get("idea", "")), faulty)
        return Row(row.place, *self._editor.shelf.named(row.value), faulty, depth=1)

    def _faulty(self, place: Place) -> bool:
        return any(
            one.level == "fault" and self._is_about(one.path, place)
            for one in self._editor.checked.remarks
        )

    @staticmethod
    def _is_about(path: Place, place: Place) -> bool:
        """Whether a fault at `path` is told in the row of `place`, and in no other."""
        if not place:
            return len(path) < 2 or path[0] != "weeks"
        inner = path[:4] if len(path) > 3 and path[2] == "steps" else path[:2]
        return inner == place
