"""The form for what is selected: the head, or one step, made from the format's types."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from PySide6.QtCore import Signal

from unclench.viewmodels import words
from unclench.viewmodels.editor import editor_words
from unclench.viewmodels.editor.editor import Editor
from unclench.viewmodels.editor.editor_fields import HEAD, fields_of
from unclench.viewmodels.translation import fill
from unclench.viewmodels.writing.values import Place
from unclench.widgets.editor.amount_rows import AmountRow, LengthsRow
from unclench.widgets.editor.caution_rows import CautionsRow, TagsRow
from unclench.widgets.editor.choice_rows import ChoiceRow, FlagsRow, OnlyRow, PartRow
from unclench.widgets.editor.form_card import FormCard
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

ABOVE = ("title",)  # is filled in above the form
RARE = frozenset(
    {
        *("id", "language", "level", "evidence", "ambience", "after", "author", "licence"),
        *("only", "unless", "field", "show", "keep", "suggest"),
    }
)
"""What few people ever fill in: it is folded away."""


class Form(FormCard):
    """Rows for the head or for one step."""

    listenWanted = Signal(object)  # a SpokenField whose words should be heard, or no longer

    rare = RARE
    _editor: Editor

    def kind_of(self, holder: Mapping[str, Any]) -> str:
        """The kind of step, or the head."""
        return str(holder.get("do", "")) if self._editor.place else HEAD

    def heading(self, kind: str) -> tuple[str, str]:
        """What it is, and what a step does."""
        if kind == HEAD:
            return self.tr("About this exercise"), ""
        return editor_words.step(kind), editor_words.step_help(kind)

    def make_rows(self, kind: str) -> Iterator[FieldRow]:
        """A row for each field."""
        for spec in fields_of(kind):
            if kind != HEAD or spec.key not in ABOVE:
                row = ROWS[spec.kind](spec, kind)
                row.listenWanted.connect(self.listenWanted)
                yield row

    def is_elsewhere(self, inner: Place) -> bool:
        """Steps have rows of their own in the list; the title stands above the form."""
        return not self._editor.place and inner[:1] in (("steps",), ABOVE)

    def opens_rare(self) -> bool:
        """Whether this step is left out for some."""
        return bool(self._editor.place) and self._has_rare()

    def show_row(self, row: FieldRow, holder: Mapping[str, Any]) -> None:
        """What is for some lengths offers those that there are."""
        if isinstance(row, OnlyRow):
            row.show_lengths(self._lengths())
        super().show_row(row, holder)

    def say_remarks(self) -> None:
        """Say also what a share of the time comes to."""
        super().say_remarks()
        if "amount" in self.rows:
            self.rows["amount"].hear(self._share())

    def _has_rare(self) -> bool:
        holder = self._editor.value(self._editor.place)
        return isinstance(holder, Mapping) and any(key in ("only", "unless") for key in holder)

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
