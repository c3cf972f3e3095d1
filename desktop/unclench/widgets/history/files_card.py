"""The history as files: save it in three forms, look at a file and import it."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QVBoxLayout

from unclench.viewmodels.history.exchange import Exchange, Form
from unclench.viewmodels.translation import Counted, fill
from unclench.widgets.controls.buttons import MainButton, PlainButton
from unclench.widgets.controls.file_dialogs import ask_open, ask_save
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.text import label
from unclench.widgets.controls.work_card import WorkCard
from unclench.widgets.history.columns import ColumnsPanel

_PROBLEMS = 8  # that are listed; the others are counted
_ENDINGS: dict[Form, tuple[str, str]] = {
    "csv": ("unclench-history.csv", "CSV (*.csv)"),
    "json": ("unclench-history.json", "JSON (*.json)"),
    "fhir": ("unclench-fhir.json", "JSON (*.json)"),
}


class FilesCard(WorkCard):
    """Nothing is written into the history before `Import` is pressed."""

    def __init__(self, exchange: Exchange) -> None:
        """Show what `exchange` does."""
        super().__init__()
        self._exchange = exchange
        column = self.column(spacing=8)
        column.addWidget(label(self.tr("Files"), "heading"))
        column.addWidget(
            label(
                self.tr(
                    "CSV for spreadsheets (sessions), JSON with everything, FHIR for a "
                    "clinic's system (ratings)."
                ),
                tone="quiet",
            )
        )
        column.addLayout(self._buttons())
        self.build_work(column, exchange.work)
        self._build_preview(column)
        exchange.looked.connect(self._show_found)
        exchange.done.connect(self.say)
        exchange.failed.connect(self.say)

    def _buttons(self) -> Flow:
        names: dict[Form, str] = {
            "csv": self.tr("Save as CSV"),
            "json": self.tr("Save as JSON"),
            "fhir": self.tr("Save as FHIR"),
        }
        line = Flow(gap=2)
        self.exports: dict[Form, PlainButton] = {}
        for form, words in names.items():
            button = PlainButton(words)
            button.clicked.connect(partial(self._export, form))
            line.addWidget(button)
            self.exports[form] = button
        self.open = PlainButton(self.tr("Import a file"))
        self.open.clicked.connect(self._open)
        line.addWidget(self.open)
        return line

    def _build_preview(self, column: QVBoxLayout) -> None:
        self.found = label("")
        self.columns = ColumnsPanel(self._exchange)
        self.problems = label("", tone="quiet")
        for widget in (self.found, self.columns, self.problems):
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
        if not busy:
            self._show_found()

    def _show_found(self) -> None:
        found = self._exchange.found
        for widget in (self.found, self.confirm, self.cancel):
            widget.setVisible(found is not None)
        self.columns.show_found(found)
        self.problems.setVisible(found is not None and bool(found.preview.problems))
        if found is None:
            return
        preview = found.preview
        words = self.tr(
            "{file}: {new} new, {known} known already, {unreadable} unreadable. "
            "Nothing is written yet."
        )
        words = fill(
            words,
            file=found.path.name,
            new=preview.new,
            known=preview.duplicates,
            unreadable=len(preview.problems),
        )
        self.found.setText(f"{words} {self._exchange.how_read}".strip())
        line = self.tr("Line {line}: {words}")
        said = [
            fill(line, line=one.line, words=one.message) for one in preview.problems[:_PROBLEMS]
        ]
        more = len(preview.problems) - len(said)
        if more:
            said.append(Counted.tr("and %n more", "lines that can't be read", more))
        self.problems.setText("\n".join(said))
        self.confirm.setEnabled(preview.new > 0 and not self._exchange.work.busy)
