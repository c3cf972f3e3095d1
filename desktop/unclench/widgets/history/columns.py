"""Which column of a foreign CSV holds what: guessed, and changed here before the import."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QFormLayout, QWidget

from unclench.viewmodels.history.exchange import Exchange, ImportLook
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
        self.choices: dict[str, Choice] = {}
        self.order = Choice(
            self.tr("03/04 is"), [("day", self.tr("3 April")), ("month", self.tr("4 March"))]
        )
        self.order.chosen.connect(lambda order: self._exchange.match(order=order))
        self.unit = Choice(
            self.tr("A bare number is"),
            [
                ("60000", self.tr("minutes")),
                ("1000", self.tr("seconds")),
                ("3600000", self.tr("hours")),
                ("1", self.tr("milliseconds")),
            ],
        )
        self.unit.chosen.connect(lambda unit: self._exchange.match(unit=float(unit or 1)))
        for name, words in self._fields().items():
            choice = Choice(words, [(_NONE, self.tr("not there"))])
            choice.chosen.connect(partial(self._choose, name))
            self._form.addRow(label(words, tone="quiet"), choice)
            self.choices[name] = choice
        self._form.addRow(label(self.tr("03/04 is"), tone="quiet"), self.order)
        self._form.addRow(label(self.tr("A bare number is"), tone="quiet"), self.unit)

    def show_found(self, found: ImportLook | None) -> None:
        """Show how the columns are matched now."""
        self.setVisible(found is not None and found.table is not None)
        if found is None or found.table is None or found.columns is None:
            return
        heads = [
            (str(place), name or f"{place + 1}") for place, name in enumerate(found.table.header)
        ]
        for name, choice in self.choices.items():
            choice.offer([(_NONE, self.tr("not there")), *heads])
            place = dict(found.columns.places).get(name)  # type: ignore[call-overload]
            choice.show_value(_NONE if place is None else str(place))
        self.order.show_value(found.columns.order)
        self.unit.show_value(str(round(found.columns.unit)))

    def _fields(self) -> dict[str, str]:
        return {
            "started": self.tr("Date"),
            "time": self.tr("Time of day"),
            "duration": self.tr("Length"),
            "exercise": self.tr("Exercise"),
            "note": self.tr("Note"),
            "stress_before": self.tr("Stress before"),
            "stress_after": self.tr("Stress after"),
            "pain_before": self.tr("Pain before"),
            "pain_after": self.tr("Pain after"),
        }

    def _choose(self, name: str, value: str | None) -> None:
        found = self._exchange.found
        if found is None or found.columns is None:
            return
        places = {key: place for key, place in found.columns.places.items() if key != name}
        if value:
            places[name] = int(value)  # type: ignore[index]
        self._exchange.match(places=places)
