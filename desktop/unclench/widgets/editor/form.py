"""The form for what is selected: the head, or one step, made from the format's types."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from unclench.viewmodels import words
from unclench.viewmodels.editor import editor_words
from unclench.viewmodels.editor.editor import Editor
from unclench.viewmodels.editor.editor_fields import HEAD, fields_of
from unclench.viewmodels.translation import fill
from unclench.widgets.controls import theme
from unclench.widgets.controls.fold import Fold
from unclench.widgets.controls.surfaces import Card, scrolled
from unclench.widgets.controls.tab_order import as_seen
from unclench.widgets.controls.text import label
from unclench.widgets.editor.amount_rows import AmountRow, LengthsRow
from unclench.widgets.editor.caution_rows import CautionsRow, TagsRow
from unclench.widgets.editor.choice_rows import ChoiceRow, FlagsRow, OnlyRow, PartRow
from unclench.widgets.editor.line_rows import LinesRow
from unclench.widgets.editor.pair_rows import EvidenceRow, ScaleRow
from unclench.widgets.editor.phases import PhasesRow
from unclench.widgets.editor.rows import FieldRow, LongRow, NumberRow, TextRow, TextsRow

ROWS: Mapping[str, type[FieldRow]] = {
    "text": TextRow,
    "long": LongRow,
    "number": NumberRow,
    "whole": NumberRow,
    "choice": ChoiceRow,
    "flags": FlagsRow,
    "texts": TextsRow,
    "part": PartRow,
    "amount": AmountRow,
    "phases": PhasesRow,
    "lines": LinesRow,
    "lengths": LengthsRow,
    "only": OnlyRow,
    "tags": TagsRow,
    "cautions": CautionsRow,
    "evidence": EvidenceRow,
    "scale": ScaleRow,
}

_AROUND = 5
ABOVE = ("title",)  # is filled in above the form
RARE = frozenset(
    {
        *("id", "language", "level", "evidence", "ambience", "after", "author", "licence"),
        *("only", "unless", "field", "show"),
    }
)
"""What few people ever fill in: it is folded away."""


class Form(Card):
    """Rows for the selected place of an editor; they follow it and write into it."""

    listenWanted = Signal(object)  # a SpokenField whose words should be heard, or no longer
    built = Signal()  # for another thing: the rows are new

    def __init__(self, editor: Editor) -> None:
        """Show what is selected in `editor`."""
        super().__init__()
        self._soon = QTimer(self, singleShot=True, interval=0)  # once all rows have their places
        self._soon.timeout.connect(self._order)
        self._editor = editor
        self.rows: dict[str, FieldRow] = {}
        self._shown: object = None
        self._page: QScrollArea | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(_AROUND, _AROUND, _AROUND, _AROUND)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        editor.changed.connect(self.refresh)
        editor.looked.connect(self._say)
        self.refresh()

    def refresh(self) -> None:
        """Show the present values; the rows are built anew when another thing is selected."""
        holder = self._editor.value(self._editor.place)
        if not isinstance(holder, Mapping):
            holder = {}
        do = str(holder.get("do", "")) if self._editor.place else HEAD
        if (self._editor.place, do) != self._shown:
            self._shown = (self._editor.place, do)
            self._build(do)
        self.setEnabled(self._editor.raw is not None)
        for row in self.rows.values():
            if isinstance(row, OnlyRow):
                row.show_lengths(self._lengths())
            row.show_value(holder)
        self._say()

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

    def _order(self) -> None:
        """Tab goes through the rows as they stand, also through what was built later."""
        page = self._page.widget() if self._page is not None else None
        if page is not None:
            as_seen(page)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows of a narrow card take more lines."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def go_to(self, path: tuple[str | int, ...]) -> None:
        """Go to what is filled in at `path` inside what is selected, unfolding it; else the first.

        A fault may stand at one of several keys that a row fills in.
        """
        key = str(path[0]) if path else ""
        rows = [one for one in self.rows.values() if key in one.keys()]  # noqa: SIM118
        usual = [one for one in self.rows.values() if one.spec.key not in RARE]
        for row in rows or usual:
            if self.more is not None and self.more.inside.isAncestorOf(row):
                self.more.button.setChecked(True)
            found = row.go_to(path[1:]) or row.go_to(())
            if found is not None and self._page is not None:
                self._page.ensureWidgetVisible(found)
                return

    def _build(self, do: str) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(15, 11, 16, 16)
        column.setSpacing(4)
        title = self.tr("About this exercise") if do == HEAD else editor_words.step(do)
        column.addWidget(label(title, "heading"))
        if do != HEAD:
            column.addWidget(label(editor_words.step_help(do), "small", "quiet"))
        self._said = label("", "small", "sun")
        column.addWidget(self._said)
        column.addSpacing(8)
        self._build_rows(do, column)
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

    def _build_rows(self, do: str, column: QVBoxLayout) -> None:
        """The rows; the rare ones folded, unless this step has one of them."""
        self.rows = {}
        inside = QWidget()
        rare = QVBoxLayout(inside)
        rare.setContentsMargins(0, 0, 0, 0)
        rare.setSpacing(4)
        for spec in fields_of(do):
            if do == HEAD and spec.key in ABOVE:
                continue
            row = ROWS[spec.kind](spec, do)
            row.edited.connect(self._editor.set_values)
            row.held.connect(self._editor.hold)
            row.listenWanted.connect(self.listenWanted)
            (rare if spec.key in RARE else column).addWidget(row)
            self.rows[spec.key] = row
        self.more = Fold(self.tr("More"), inside) if rare.count() else None
        if self.more is not None:
            self.more.button.setChecked(do != HEAD and self._has_rare())
            column.addWidget(self.more)

    def _has_rare(self) -> bool:
        holder = self._editor.value(self._editor.place)
        return isinstance(holder, Mapping) and any(key in ("only", "unless") for key in holder)

    def _say(self) -> None:
        """Put each remark beside the field that it is about, the others on top."""
        place, size = self._editor.place, len(self._editor.place)
        found: dict[str, list[str]] = {}
        for remark in self._editor.checked.remarks:
            if remark.path[:size] != place or (not place and remark.path[:1] == ("steps",)):
                continue
            key = str(remark.path[size]) if len(remark.path) > size else ""
            if not place and key in ABOVE:
                continue
            found.setdefault(key, []).append(self._editor.words_of(remark))
        taken = set[str]()
        for row in self.rows.values():
            taken.update(row.keys())
            row.say([said for key in row.keys() for said in found.get(key, ())])  # noqa: SIM118
        rest = [said for key, one in found.items() if key not in taken for said in one]
        self._said.setText("\n".join(rest))
        self._said.setVisible(bool(rest))
        if "amount" in self.rows:
            self.rows["amount"].hear(self._share())

    def _share(self) -> str:
        """What the fill of this step comes to in the length that is shown."""
        laid, place = self._editor.laid, self._editor.place
        blocks = [one for one in laid.blocks if one.path == place] if laid is not None else []
        shares = [(one.length, one.share) for one in blocks if one.share is not None]
        if not shares:
            return ""
        said = self.tr("{length} of {minutes}: {share}% of the remaining time")
        lasting = words.lasting(sum(length for length, _share in shares))
        share = f"{100 * sum(part for _length, part in shares):.0f}"
        minutes = words.minutes(self._editor.minutes or 0)
        return fill(said, length=lasting, minutes=minutes, share=share)

    def _lengths(self) -> tuple[Any, ...]:
        listed = self._editor.value(("minutes", "choices"))
        return tuple(one for one in listed if isinstance(one, int | float)) if listed else ()
