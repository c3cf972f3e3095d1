"""The form for what is selected in an editor: a row a field, the rare ones folded away."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from unclench.viewmodels.writing.text_editor import TextEditor
from unclench.viewmodels.writing.values import Place
from unclench.widgets.controls import theme
from unclench.widgets.controls.fold import Fold
from unclench.widgets.controls.surfaces import Card, scrolled
from unclench.widgets.controls.tab_order import as_seen
from unclench.widgets.controls.text import label
from unclench.widgets.editor.rows import FieldRow

_AROUND = 5


class FormCard(Card):
    """Rows for the selected place of an editor; they follow it and write into it.

    Which rows there are for what, a class made of this one knows.
    """

    built = Signal()  # for another thing: the rows are new

    rare: frozenset[str] = frozenset()
    """The keys of what few people ever fill in."""

    def __init__(self, editor: TextEditor) -> None:
        """Show what is selected in `editor`."""
        super().__init__()
        self._soon = QTimer(self, singleShot=True, interval=0)  # once all rows have their places
        self._soon.timeout.connect(self._order)
        self._editor = editor
        self.rows: dict[str, FieldRow] = {}
        self.more: Fold | None = None
        self._shown: object = None
        self._page: QScrollArea | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(_AROUND, _AROUND, _AROUND, _AROUND)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        editor.changed.connect(self.refresh)
        editor.looked.connect(self.say_remarks)
        self.refresh()

    @abstractmethod
    def kind_of(self, holder: Mapping[str, Any]) -> str:
        """Which form the selected place has, which holds `holder`."""

    @abstractmethod
    def heading(self, kind: str) -> tuple[str, str]:
        """What stands above the rows, and a line of help; "" for none."""

    @abstractmethod
    def make_rows(self, kind: str) -> Iterable[FieldRow]:
        """The rows of a form."""

    @abstractmethod
    def is_elsewhere(self, inner: Place) -> bool:
        """Whether what is at `inner` in the selected place is filled in elsewhere."""

    def opens_rare(self) -> bool:
        """Whether what is rare is unfolded from the beginning."""
        return False

    def show_row(self, row: FieldRow, holder: Mapping[str, Any]) -> None:
        """Show in a row what is there."""
        row.show_value(holder)

    def refresh(self) -> None:
        """Show the present values; the rows are built anew when another thing is selected."""
        found = self._editor.value(self._editor.place)
        holder = found if isinstance(found, Mapping) else {}
        kind = self.kind_of(holder)
        if (self._editor.place, kind) != self._shown:
            self._shown = (self._editor.place, kind)
            self._build(kind)
        self.setEnabled(self._editor.raw is not None)
        for row in self.rows.values():
            self.show_row(row, holder)
        self.say_remarks()

    def sizeHint(self) -> QSize:
        """As high as its rows: the card ends where they do, and scrolls where there is less."""
        page = self._page.widget() if self._page is not None else None
        if page is None:
            return super().sizeHint()
        around = 2 * _AROUND
        wide = max(1, self.width() - around)
        high = page.heightForWidth(wide) if page.hasHeightForWidth() else page.sizeHint().height()
        return QSize(theme.scaled(self, 320), high + around)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow rows that come and go, and fold."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._soon.start()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows of a narrow card take more lines."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def go_to(self, path: Place) -> None:
        """Go to what is filled in at `path` inside what is selected, unfolding it; else the first.

        A fault may stand at one of several keys that a row fills in.
        """
        key = str(path[0]) if path else ""
        rows = [one for one in self.rows.values() if key in one.keys()]  # noqa: SIM118
        usual = [one for one in self.rows.values() if one.spec.key not in self.rare]
        for row in rows or usual:
            if self.more is not None and self.more.inside.isAncestorOf(row):
                self.more.button.setChecked(True)
            found = row.go_to(path[1:]) or row.go_to(())
            if found is not None and self._page is not None:
                self._page.ensureWidgetVisible(found)
                return

    def say_remarks(self) -> None:
        """Put each remark beside the field that it is about, the others on top."""
        place, size = self._editor.place, len(self._editor.place)
        found: dict[str, list[str]] = {}
        for remark in self._editor.checked.remarks:
            inner = remark.path[size:]
            if remark.path[:size] == place and not self.is_elsewhere(inner):
                key = str(inner[0]) if inner else ""
                found.setdefault(key, []).append(self._editor.words_of(remark))
        taken = set[str]()
        for row in self.rows.values():
            taken.update(row.keys())
            row.say([said for key in row.keys() for said in found.get(key, ())])  # noqa: SIM118
        rest = [said for key, one in found.items() if key not in taken for said in one]
        self._said.setText("\n".join(rest))
        self._said.setVisible(bool(rest))

    def _order(self) -> None:
        """Tab goes through the rows as they stand, also through what was built later."""
        page = self._page.widget() if self._page is not None else None
        if page is not None:
            as_seen(page)

    def _build(self, kind: str) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(15, 11, 16, 16)
        column.setSpacing(4)
        title, help_line = self.heading(kind)
        column.addWidget(label(title, "heading"))
        if help_line:
            column.addWidget(label(help_line, "small", "quiet"))
        self._said = label("", "small", "sun")
        column.addWidget(self._said)
        column.addSpacing(8)
        self._build_rows(kind, column)
        column.addStretch(1)
        if self._page is not None:
            self._column.removeWidget(self._page)
            self._page.hide()
            self._page.deleteLater()
        self._page = scrolled(page, clear=True)
        self._column.addWidget(self._page)
        page.installEventFilter(self)
        self.updateGeometry()
        self.built.emit()

    def _build_rows(self, kind: str, column: QVBoxLayout) -> None:
        self.rows = {}
        inside = QWidget()
        rare = QVBoxLayout(inside)
        rare.setContentsMargins(0, 0, 0, 0)
        rare.setSpacing(4)
        for row in self.make_rows(kind):
            row.edited.connect(self._editor.set_values)
            row.held.connect(self._editor.hold)
            (rare if row.spec.key in self.rare else column).addWidget(row)
            self.rows[row.spec.key] = row
        self.more = Fold(self.tr("More"), inside) if rare.count() else None
        if self.more is not None:
            self.more.button.setChecked(self.opens_rare())
            column.addWidget(self.more)
