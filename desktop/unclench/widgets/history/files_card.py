"""The history as files: save it in three forms, look at a file and import it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from unclench.viewmodels.fault_words import told
from unclench.viewmodels.history.exchange import Exchange, Form, ImportPreview
from unclench.viewmodels.translation import Counted, fill
from unclench.widgets.controls import theme
from unclench.widgets.controls.announce import announce
from unclench.widgets.controls.buttons import MainButton, PlainButton
from unclench.widgets.controls.file_dialogs import ask_open, ask_save
from unclench.widgets.controls.stacks import Stacks
from unclench.widgets.controls.text import label
from unclench.widgets.controls.work_card import WorkCard
from unclench.widgets.history.columns import ColumnsPanel
from unclench.widgets.history.import_questions import ImportQuestions
from unclench.widgets.history.sample_list import SampleList

_NARROW = 420  # pixels at 100 %
_PROBLEMS = 200  # that are listed; the others are counted
_ENDINGS: dict[Form, tuple[str, str]] = {
    "csv": ("unclench-history.csv", "CSV (*.csv)"),
    "json": ("unclench-history.json", "JSON (*.json)"),
    "fhir": ("unclench-fhir.json", "JSON (*.json)"),
}


class FilesCard(WorkCard):
    """Nothing is written into the history before `Import` is pressed."""

    cameUp = Signal(QWidget)  # the top of what was found in another file

    def __init__(self, exchange: Exchange) -> None:
        """Show what `exchange` does."""
        super().__init__()
        self._exchange = exchange
        self._narrow: bool | None = None
        self._fresh = True  # nothing of a file was shown yet
        column = self.column(margin=27, spacing=8)
        halves = Stacks(gap=40, column=400)
        halves.addWidget(self._build_exports())
        halves.addWidget(self._build_import())
        column.addLayout(halves)
        self.build_work(column, exchange.work)
        self._build_preview(column)
        exchange.looked.connect(self._show_looked)
        exchange.done.connect(self.say)
        exchange.failed.connect(self.say)
        if exchange.found is not None:  # it was looked at on another such card
            self._fresh = False
            self._show_found()
        if exchange.said:
            self.say(exchange.said)

    def _build_exports(self) -> QWidget:
        said: dict[Form, tuple[str, str]] = {
            "csv": (self.tr("Save as CSV"), self.tr("Sessions, for a spreadsheet")),
            "json": (self.tr("Save as JSON"), self.tr("Everything, to keep or to take along")),
            "fhir": (self.tr("Save as FHIR"), self.tr("Ratings, for a clinic's system")),
        }
        half, column = _half(self.tr("Save your history"))
        words = self.tr("A file on this computer. You choose where, and who gets it.")
        column.addWidget(label(words, tone="quiet"))
        column.addSpacing(4)
        self._beside, self._below = QGridLayout(), QVBoxLayout()
        self._beside.setHorizontalSpacing(12)
        self._beside.setVerticalSpacing(8)
        self._beside.setColumnStretch(1, 1)
        self.exports: dict[Form, PlainButton] = {}
        self._rows: list[tuple[PlainButton, QLabel]] = []
        for form, (name, use) in said.items():
            button = PlainButton(name)
            button.setAccessibleDescription(use)
            button.clicked.connect(partial(self._export, form))
            self._rows.append((button, label(use)))
            self.exports[form] = button
        column.addLayout(self._beside)
        column.addLayout(self._below)
        self._arrange(narrow=False)
        return half

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        super().resizeEvent(event)
        self._arrange(self.width() < theme.scaled(self, _NARROW))

    def _arrange(self, narrow: bool) -> None:
        """What each form is for stands below its button where there is little room."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        for place, (button, use) in enumerate(self._rows):
            for layout in (self._beside, self._below):
                layout.removeWidget(button)
                layout.removeWidget(use)
            if narrow:
                self._below.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
                self._below.addWidget(use)
            else:
                self._beside.addWidget(button, place, 0)
                self._beside.addWidget(use, place, 1)

    def _build_import(self) -> QWidget:
        half, column = _half(self.tr("Bring in a history"))
        words = self.tr(
            "From Unclench on another computer, or a table from another app (CSV, TXT, TSV). "
            "You'll see what would come in before anything is saved."
        )
        column.addWidget(label(words, tone="quiet"))
        column.addSpacing(4)
        self.open = PlainButton(self.tr("Import a file"), main_size=True)
        self.open.clicked.connect(self._open)
        column.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)
        return half

    def _build_preview(self, column: QVBoxLayout) -> None:
        self.found = label("")
        self.questions = ImportQuestions(self._exchange)
        self.samples = SampleList()
        self.columns = ColumnsPanel(self._exchange)
        self.problems = label("", tone="quiet")
        for widget in (self.found, self.questions, self.samples, self.columns, self.problems):
            widget.hide()
            column.addWidget(widget)
        self.build_answers(column, MainButton(self.tr("Import")))
        self.confirm.clicked.connect(self._exchange.confirm)
        self.cancel.clicked.connect(self._exchange.cancel)

    def _export(self, form: Form) -> None:
        name, kinds = _ENDINGS[form]
        path = ask_save(self, self.exports[form].text(), name, kinds)
        if path is not None:
            self._exchange.export(path, form)

    def _open(self) -> None:
        kinds = self.tr("History") + " (*.json *.csv *.txt *.tsv)"
        path = ask_open(self, self.tr("Import a file"), kinds)
        if path is not None:
            self.said.hide()
            self._exchange.look(path)

    def show_busy(self, busy: bool) -> None:
        """Nothing else can be begun meanwhile."""
        super().show_busy(busy)
        for button in (*self.exports.values(), self.open, self.confirm):
            button.setEnabled(not busy)
        self._fresh = self._fresh or self._exchange.found is None
        self._show_found()

    def _show_looked(self) -> None:
        """Show what was found; of another file, go there."""
        self._show_found()
        if self._fresh and self._exchange.found is not None:
            self._fresh = False
            self._first().setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self.found, self.found.text())
            self.cameUp.emit(self.found)

    def _first(self) -> QWidget:
        """Where somebody begins who looks at what was found."""
        if self.questions.first is not None:
            return self.questions.first
        return self.samples if self.samples.isVisibleTo(self) else self.cancel

    def _show_found(self) -> None:
        found = self._exchange.found
        for widget in (self.found, self.confirm, self.cancel):
            widget.setVisible(found is not None)
        self.questions.show_found(found)
        self.samples.show_items(found.samples if found else (), self._exchange.today)
        self.columns.show_found(found)
        self.problems.setVisible(found is not None and bool(found.preview.problems))
        if found is None:
            return
        preview = found.preview
        self.found.setText(
            f"{self._counts(preview, found.path.name)} {self._exchange.how_read}".strip()
        )
        self.problems.setText("\n".join(self._said(preview)))
        free = not preview.waits and not self._exchange.work.busy
        self.confirm.setEnabled(bool(preview.new or preview.filled) and free)

    def _counts(self, preview: ImportPreview, name: str) -> str:
        words = self.tr("{file}: {new} new, {known} already here, {unreadable} left out.")
        if preview.new and not preview.waits:
            words += " " + self.tr("Ready to import.")
        left = preview.rows_left
        return fill(words, file=name, new=preview.new, known=preview.duplicates, unreadable=left)

    def _said(self, preview: ImportPreview) -> Iterator[str]:
        line = self.tr("Line {line}: {words}")
        shown = preview.problems[:_PROBLEMS]
        yield from (fill(line, line=one.line, words=told(one.message)) for one in shown)
        more = len(preview.problems) - len(shown) + preview.untold
        if more:
            yield Counted.tr("and %n more", "lines that can't be read", more)


def _half(title: str) -> tuple[QWidget, QVBoxLayout]:
    half = QWidget()
    column = QVBoxLayout(half)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(6)
    column.addWidget(label(title, "heading"))
    return half, column
