"""One exercise in the editor: what is done to its steps, what is wrong with it, its timeline."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from unclench.domain.texts import QT_TRANSLATE_NOOP
from unclench.viewmodels.editor import editor_steps as steps
from unclench.viewmodels.editor import editor_words
from unclench.viewmodels.editor.editor_ports import ExerciseFiles, lay, looked
from unclench.viewmodels.writing.text_editor import TextEditor
from unclench.viewmodels.writing.text_ports import EditedText
from unclench.viewmodels.writing.values import Edited, Place

if TYPE_CHECKING:
    from unclench.viewmodels.editor.editor_ports import CheckedText, LaidOut
    from unclench.viewmodels.writing.text_ports import Remark


class Editor(TextEditor):
    """Edits one exercise; `laid` is its timeline, of the last text that was right."""

    checked: CheckedText

    def __init__(self, files: ExerciseFiles, begun: EditedText) -> None:
        """Begin with what `begun` has."""
        super().__init__(files, begun, files.check(begun.text, begun.path.parent))
        self._files = files
        self.laid: LaidOut | None = None
        self.minutes: float | None = None
        if begun.untitled:
            self.place = ("steps", 0)
        self._show_length()

    @property
    def language(self) -> str:
        """What language its words are in."""
        found = self.value(("language",))
        return found if isinstance(found, str) and found else "en"

    @property
    def lengths(self) -> tuple[float, ...]:
        """The minutes that a person may pick, as far as the file is right."""
        exercise = self.checked.exercise
        return tuple(exercise.minutes.choices) if exercise is not None else ()

    def words_of(self, remark: Remark) -> str:
        """A remark in the words of the form."""
        steps_at = [k for k, key in enumerate(remark.path) if key == "steps"]
        place = remark.path[: steps_at[-1] + 2] if steps_at else ()
        made = self.value(place) if place else None
        do = str(made.get("do", "")) if isinstance(made, Mapping) else "head"
        return editor_words.remark(remark, do)

    def show_minutes(self, minutes: float) -> None:
        """Draw the timeline for this length."""
        if minutes != self.minutes:
            self.minutes = minutes
            self.look()

    def add(self, step: Mapping[str, Any]) -> None:
        """Put a new step after the selected one, or at the end."""
        if self.raw is not None:
            self._put(
                *steps.inserted(self.raw, self.place, step),
                QT_TRANSLATE_NOOP("editor", "Add a step"),
            )

    def delete(self) -> None:
        """Take the selected step out."""
        self._step(steps.removed, QT_TRANSLATE_NOOP("editor", "Delete a step"))

    def duplicate(self) -> None:
        """Have the selected step twice."""
        self._step(steps.duplicated, QT_TRANSLATE_NOOP("editor", "Duplicate a step"))

    def move(self, by: int) -> None:
        """Move the selected step one place up (-1) or down (1)."""
        self._step(
            lambda raw, place: steps.moved(raw, place, by),
            QT_TRANSLATE_NOOP("editor", "Move a step"),
        )

    def nest(self) -> None:
        """Put the selected step into a repeat."""
        self._step(steps.nested, QT_TRANSLATE_NOOP("editor", "Put a step in a repeat"))

    def unnest(self) -> None:
        """Take the selected step out of its repeat."""
        self._step(steps.outside, QT_TRANSLATE_NOOP("editor", "Take a step out of a repeat"))

    def drop(self, place: Place, before: Place) -> None:
        """Carry a step to where another one stands; () means the end."""
        if self.raw is not None:
            self._put(
                *steps.dropped(self.raw, place, before), QT_TRANSLATE_NOOP("editor", "Move a step")
            )

    def look(self) -> None:
        """Have the text looked at beside the window; `looked` follows."""
        self._settle.stop()
        text, minutes = self.text, self.minutes
        self._work.run(lambda: looked(self._files, text, self.path.parent, minutes), self._take)

    def _step(self, act: Callable[[Any, Place], Edited], said: str) -> None:
        if self.raw is not None and self.place:
            self._put(*act(self.raw, self.place), said)

    def _take(self, result: tuple[CheckedText, LaidOut | None, float | None]) -> None:
        if result[0].text == self.text:
            checked, laid, self.minutes = result
            self.checked = checked
            if laid is not None or checked.raw is None:
                self.laid = laid
            self.looked.emit()

    def _show_length(self) -> None:
        self.laid, self.minutes = lay(self._files, self.checked, self.minutes)
