"""Rows for an object of a few keys: evidence, and the scale of a question."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from unclench.viewmodels.writing.values import GONE
from unclench.widgets.controls.choice import Choice
from unclench.widgets.controls.flow import Flow
from unclench.widgets.editor.rows import FieldRow
from unclench.widgets.writing.typing import LineField

GRADES = ("A", "B", "C", "D")


class PairRow(FieldRow):
    """An object with some keys; it goes when all are empty."""

    def shown(self, holder: Mapping[str, Any]) -> dict[str, Any]:
        """The object as it is in the file."""
        value = holder.get(self.spec.key)
        self._value = dict(value) if isinstance(value, Mapping) else {}
        return self._value

    def change(self, key: str, value: Any) -> None:
        """Set one key of it, or take it out with GONE."""
        made = {**self._value, key: value}
        made = {k: v for k, v in made.items() if v is not GONE}
        self.put(made or GONE)


class EvidenceRow(PairRow):
    """How sure research is, and where that comes from."""

    def build(self) -> None:
        """A grade and a line."""
        none: list[tuple[str | None, str]] = [(None, self.tr("not set"))]
        self.grade = Choice(self.tr("Grade"), [*none, *((one, one) for one in GRADES)])
        self.grade.chosen.connect(lambda one: self.change("grade", GONE if one is None else one))
        self.source = LineField(self.tr("Source"), self.tr("Author year"))
        self.source.textEdited.connect(lambda text: self.change("source", text or GONE))
        pair = Flow(gap=8)
        pair.addWidget(self.grade)
        pair.addWidget(self.source)
        self.column.addLayout(pair)

    def show_value(self, holder: Mapping[str, Any]) -> None:
        """Grade and source."""
        value = self.shown(holder)
        self.grade.show_value(value.get("grade") if value.get("grade") in GRADES else None)
        if value.get("source", "") != self.source.text():
            self.source.setText(str(value.get("source", "")))


class ScaleRow(PairRow):
    """A question how strong something is: the highest number, and words for both ends."""

    def build(self) -> None:
        """A choice and two lines."""
        none: list[tuple[str | None, str]] = [("", self.tr("no scale"))]
        self.most = Choice(
            self.name, [*none, ("10", self.tr("0 to 10")), ("100", self.tr("0 to 100"))]
        )
        self.most.chosen.connect(self._turn)
        self.low = LineField(self.tr("Words for 0"), self.tr("words for 0"))
        self.high = LineField(self.tr("Words for the highest"), self.tr("words for the highest"))
        self.low.textEdited.connect(lambda text: self.change("low", text))
        self.high.textEdited.connect(lambda text: self.change("high", text))
        pair = Flow(gap=8)
        for widget in (self.most, self.low, self.high):
            pair.addWidget(widget)
        self.column.addLayout(pair)

    def show_value(self, holder: Mapping[str, Any]) -> None:
        """The scale, when there is one."""
        value = self.shown(holder)
        most = str(value.get("max", ""))
        self.most.show_value(most if most in ("10", "100") else "")
        for key, line in (("low", self.low), ("high", self.high)):
            line.setVisible(bool(value))
            if str(value.get(key, "")) != line.text():
                line.setText(str(value.get(key, "")))

    def _turn(self, most: str) -> None:
        if not most:
            self.put(GONE)
            return
        low = self._value.get("low") or self.tr("not at all")
        high = self._value.get("high") or self.tr("as much as it gets")
        self.put({"max": int(most), "low": low, "high": high})
