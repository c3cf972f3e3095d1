"""The form for what is selected: the head of a program, a week, or a step."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Signal

from unclench.viewmodels.editor.editor_fields import Spec
from unclench.viewmodels.program_editor import weeks, words
from unclench.viewmodels.program_editor.program_editor import ProgramEditor
from unclench.viewmodels.programs import program_words
from unclench.viewmodels.writing.values import Place
from unclench.widgets.editor.form_card import FormCard
from unclench.widgets.editor.pair_rows import EvidenceRow
from unclench.widgets.editor.rows import FieldRow, LongRow, TextRow
from unclench.widgets.program_editor.rows import (
    DaysRow,
    InsteadRow,
    LengthRow,
    NeedsRow,
    PickRow,
    QuestionRow,
    TimesRow,
)

ABOVE = ("title",)  # of the head: is filled in above the form
RARE = frozenset(("id", "language", "author", "licence", "evidence"))
SHORT, MEDIUM, LONG = 80, 400, 64  # characters that texts may have


class Form(FormCard):
    """Rows for the head, a week or a step."""

    pickWanted = Signal(object)  # what to do with the exercise that is picked for this step

    rare = RARE
    _editor: ProgramEditor

    def kind_of(self, holder: Mapping[str, Any]) -> str:
        """Which form the place has: "head", "week", "read", "ask" or "exercise"."""
        if not self._editor.place:
            return "head"
        if len(self._editor.place) == weeks.WEEK:
            return "week"
        return next((key for key in ("read", "ask") if key in holder), "exercise")

    def heading(self, kind: str) -> tuple[str, str]:
        """What it is."""
        if kind == "week":
            number = int(self._editor.place[1])
            return program_words.week_title(number, self.tr("what it's about")), ""
        said = {
            "head": self.tr("About this program"),
            "read": self.tr("Something to read"),
            "ask": self.tr("Something to answer"),
        }
        return said.get(kind, self.tr("An exercise")), ""

    def make_rows(self, kind: str) -> Iterator[FieldRow]:
        """A row for each field."""
        build: Mapping[str, Callable[[], Iterator[FieldRow]]] = {
            "head": self._head_rows,
            "week": self._week_rows,
            "read": partial(self._pick_rows, "read"),
            "ask": self._ask_rows,
        }
        yield from build.get(kind, self._exercise_rows)()

    @staticmethod
    def _head_rows() -> Iterator[FieldRow]:
        yield _named(LongRow, Spec("summary", "long", required=True, most=MEDIUM))
        yield _named(NeedsRow, Spec("for", "flags", required=True))
        yield _named(EvidenceRow, Spec("evidence", "evidence"))
        yield _named(TextRow, Spec("id", "text", required=True, most=LONG))
        for key in ("language", "author", "licence"):
            yield _named(TextRow, Spec(key, "text"))

    @staticmethod
    def _week_rows() -> Iterator[FieldRow]:
        yield _named(TextRow, Spec("title", "text", required=True, most=SHORT))
        yield _named(LongRow, Spec("idea", "long", required=True, most=MEDIUM))
        yield _named(DaysRow, Spec("days", "whole", required=True))

    @staticmethod
    def _ask_rows() -> Iterator[FieldRow]:
        yield _named(QuestionRow, Spec("ask", "choice", required=True))

    def _pick_rows(self, key: str) -> Iterator[FieldRow]:
        row = PickRow(Spec(key, "pick", required=True), self._name_of)
        row.pickWanted.connect(lambda: self.pickWanted.emit(self._editor.exchange))
        yield row

    def _exercise_rows(self) -> Iterator[FieldRow]:
        yield from self._pick_rows("exercise")
        yield LengthRow(Spec("minutes", "number"), self._editor.shelf)
        yield _named(TimesRow, Spec("times", "whole"))
        instead = InsteadRow(Spec("instead", "instead"), self._editor.shelf)
        instead.pickWanted.connect(partial(self._pick_instead, instead))
        instead.addWanted.connect(partial(self._pick_for_caution, instead))
        yield instead

    def _pick_for_caution(self, row: InsteadRow, tag: str) -> None:
        self.pickWanted.emit(lambda picked: row.add_for(tag, str(picked.step["exercise"])))

    def _pick_instead(self, row: InsteadRow, at: int) -> None:
        self.pickWanted.emit(lambda picked: row.exchange(at, str(picked.step["exercise"])))

    def _name_of(self, step: Mapping[str, Any]) -> str:
        return self._editor.shelf.named(step)[0]

    def is_elsewhere(self, inner: Place) -> bool:
        """Whether what is there has a row of its own in the list, or stands above the form."""
        if not self._editor.place:
            return inner[:1] in (("weeks",), ABOVE) and len(inner) > (inner[:1] == ("weeks",))
        return len(self._editor.place) == weeks.WEEK and inner[:1] == ("steps",) and len(inner) > 1


def _named(kind: type[FieldRow], spec: Spec) -> FieldRow:
    return kind(spec, "", words.field(spec.key))
