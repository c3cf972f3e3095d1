"""Which column of a foreign CSV holds what: guessed, and changed here before the import."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QFormLayout, QWidget

from unclench.viewmodels.history.exchange import Exchange, Field, ImportLook
from unclench.viewmodels.translation import translate
from unclench.widgets.controls.choice import Choice
from unclench.widgets.controls.text import label

_NONE = ""


class ColumnsPanel(QWidget):
    """A choice of column for each thing; hidden for files of our own."""

    def __init__(self, exchange: Exchange) -> None:
        """Change what `exchange` has looked at."""
        super().__init__()
        self._exchange = exchange
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 4, 0, 4)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.choices: dict[Field, Choice] = {}
        for name, words in field_names().items():
            choice = Choice(words, [(_NONE, self.tr("not there"))])
            choice.chosen.connect(partial(self._choose, name))
            self._form.addRow(label(words, tone="quiet"), choice)
            self.choices[name] = choice

    def show_found(self, found: ImportLook | None) -> None:
        """Show how the columns are matched now."""
        self.setVisible(found is not None and found.foreign)
        if found is None or found.found.table is None or found.found.columns is None:
            return
        header, places = found.found.table.header, found.found.columns.places
        heads = [(str(place), name or f"{place + 1}") for place, name in enumerate(header)]
        for name, choice in self.choices.items():
            choice.offer([(_NONE, self.tr("not there")), *heads])
            choice.show_value(str(places.get(name, _NONE)))

    def _choose(self, name: Field, value: str | None) -> None:
        self._exchange.match(name, int(value) if value else None)


def field_names() -> dict[Field, str]:
    """What a column can hold, in words."""
    return {
        "started": translate("ColumnsPanel", "Date"),
        "time": translate("ColumnsPanel", "Time of day"),
        "zone": translate("ColumnsPanel", "Time zone"),
        "ended": translate("ColumnsPanel", "End"),
        "duration": translate("ColumnsPanel", "Length"),
        "exercise": translate("ColumnsPanel", "Exercise"),
        "note": translate("ColumnsPanel", "Note"),
        "stress_before": translate("ColumnsPanel", "Stress before"),
        "stress_after": translate("ColumnsPanel", "Stress after"),
        "pain_before": translate("ColumnsPanel", "Pain before"),
        "pain_after": translate("ColumnsPanel", "Pain after"),
        "mood": translate("ColumnsPanel", "Mood"),
    }
