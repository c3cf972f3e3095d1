"""One program in the editor: what is done to its weeks and steps, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Protocol

from unclench.domain.texts import QT_TRANSLATE_NOOP
from unclench.viewmodels.library.library import Library
from unclench.viewmodels.program_editor import weeks, words
from unclench.viewmodels.program_editor.pickable import Pickable, Shelf
from unclench.viewmodels.writing.text_editor import TextEditor
from unclench.viewmodels.writing.text_ports import EditedText, TextFiles
from unclench.viewmodels.writing.values import GONE, Edited, Place

if TYPE_CHECKING:
    from unclench.files.own_programs import CheckedProgram
    from unclench.viewmodels.writing.text_ports import Remark


class ProgramFiles(TextFiles, Protocol):
    """What the editor needs of `files.own_programs.OwnPrograms`."""

    def check(self, text: str) -> CheckedProgram:
        """Everything there is to say about a text."""


class ProgramEditor(TextEditor):
    """Edits one program."""

    checked: CheckedProgram

    def __init__(self, files: ProgramFiles, begun: EditedText, library: Library) -> None:
        """Begin with what `begun` has; steps are picked from `library`."""
        super().__init__(files, begun, files.check(begun.text))
        self._files = files
        self.shelf = Shelf(library)
        if begun.untitled:
            self.place = ("weeks", 0)

    def words_of(self, remark: Remark) -> str:
        """A remark in the words of the form."""
        return words.remark(remark)

    def rows(self) -> tuple[weeks.WeekRow, ...]:
        """The weeks, each with its steps below."""
        return weeks.rows(self.raw)

    def lengths(self, name: object) -> tuple[float, ...]:
        """The minutes that an exercise may last; none for one that isn't there."""
        entry = self.shelf.library.entry(name) if isinstance(name, str) else None
        return entry.minutes if entry is not None else ()

    def add_week(self) -> None:
        """Put an empty week after the one that is selected, or at the end."""
        if self.raw is not None:
            title = words.new_week(sum(row.is_week for row in self.rows()))
            said = QT_TRANSLATE_NOOP("program editor", "Add a week")
            self._put(*weeks.with_week(self.raw, self.place, title), said)

    def add(self, picked: Pickable) -> None:
        """Put a step after the selected one, or at the end of the selected week."""
        if self.raw is not None:
            said = QT_TRANSLATE_NOOP("editor", "Add a step")
            self._put(*weeks.with_step(self.raw, self.place, picked.step), said)

    def exchange(self, picked: Pickable) -> None:
        """Take this in place of the selected step; what fits both stays."""
        step = self.value(self.place)
        if not isinstance(step, Mapping) or len(self.place) != weeks.STEP:
            return
        values: dict[str, Any] = {key: GONE for key in step if key not in picked.step}
        values |= picked.step
        if "exercise" in picked.step and "exercise" in step:
            values |= {key: step[key] for key in ("times", "instead") if key in step}
            if step.get("minutes") in self.lengths(picked.step["exercise"]):
                values["minutes"] = step["minutes"]
        self.set_values(values)

    def delete(self) -> None:
        """Take the selected week or step out."""
        said = QT_TRANSLATE_NOOP("program editor", "Delete a week or step")
        self._do(weeks.without, said)

    def duplicate(self) -> None:
        """Have the selected week or step twice."""
        self._do(weeks.doubled, QT_TRANSLATE_NOOP("program editor", "Duplicate a week or step"))

    def move(self, by: int) -> None:
        """Move the selected week or step one place up (-1) or down (1)."""
        said = QT_TRANSLATE_NOOP("program editor", "Move a week or step")
        self._do(lambda raw, place: weeks.moved(raw, place, by), said)

    def drop(self, place: Place, before: Place) -> None:
        """Carry a week or step to where another one stands; () means the end."""
        if self.raw is not None and place:
            said = QT_TRANSLATE_NOOP("program editor", "Move a week or step")
            self._put(*weeks.dropped(self.raw, place, before), said)

    def look(self) -> None:
        """Have the text looked at beside the window; `looked` follows."""
        self._settle.stop()
        text = self.text
        self._work.run(lambda: self._files.check(text), self._take)

    def _do(self, act: Callable[[Any, Place], Edited], said: str) -> None:
        if self.raw is not None and self.place:
            self._put(*act(self.raw, self.place), said)

    def _take(self, checked: CheckedProgram) -> None:
        if checked.text == self.text:
            self.checked = checked
            self.looked.emit()
