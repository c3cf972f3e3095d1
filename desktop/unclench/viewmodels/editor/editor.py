"""One exercise in the editor: its text, everything done to it, what is wrong with it, its timeline.

The text is what counts. The form changes the decoded file, which is written back into the text so
that what nobody touched stays to the letter; the text view changes the text itself. Both are on
one stack of changes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from unclench.viewmodels.background_work import Work
from unclench.viewmodels.editor import editor_steps as steps
from unclench.viewmodels.editor import editor_words
from unclench.viewmodels.editor.editor_ports import (
    EditedText,
    ExerciseFiles,
    decoded,
    lay,
    looked,
)
from unclench.viewmodels.editor.editor_steps import Place
from unclench.viewmodels.editor.editor_undo import Stack, State, TextChange
from unclench.viewmodels.fault_words import in_words
from unclench.viewmodels.translation import translate

if TYPE_CHECKING:
    from unclench.viewmodels.editor.editor_ports import CheckedText, LaidOut, Remark

SETTLE = 150  # ms without a key before the text is looked at
KEEP = 400  # ms at most until a change is in the draft


class Editor(QObject):
    """Edits one exercise. `raw` is the decoded file, None while the text is no JSON object."""

    changed = Signal()  # the text, or what is selected
    looked = Signal()  # `checked`, `laid` are about the present text
    savedChanged = Signal()
    theirsChanged = Signal()  # another program changed the file, or that was settled
    saved = Signal()  # it was written into its file
    failed = Signal(str)

    def __init__(self, files: ExerciseFiles, begun: EditedText) -> None:
        """Begin with what `begun` has."""
        super().__init__()
        self._files = files
        self.path = begun.path
        self.text = begun.text
        self.place: Place = ()
        self.checked: CheckedText = files.check(begun.text, begun.path.parent)
        self.raw: Mapping[str, Any] | None = self.checked.raw
        self.laid: LaidOut | None = None  # the last one that was right
        self.minutes: float | None = None
        self.theirs: str | None = None  # what another program has put into the file
        self.unkept = False  # the last draft could not be written
        self._saved = begun.saved
        self._never_saved = begun.saved is None
        self._first_title = self.value(("title",)) if begun.untitled else None
        if begun.untitled:
            self.place = ("steps", 0)
        self._stack = Stack()
        self._work = Work()
        self._work.setParent(self)
        self._settle = _timer(self, SETTLE, self.look)
        self._keep = _timer(self, KEEP, self.keep_draft)
        self._show_length()

    # what there is

    @property
    def modified(self) -> bool:
        """Whether the text differs from the file."""
        return self.text != self._saved

    @property
    def title(self) -> str:
        """What the exercise is called."""
        found = self.raw.get("title") if self.raw else None
        return found if isinstance(found, str) and found.strip() else self.path.stem

    @property
    def given_title(self) -> str:
        """What a person called it; empty as long as it has its kind's own title."""
        found = self.value(("title",))
        return found if isinstance(found, str) and found != self._first_title else ""

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

    @property
    def undo_words(self) -> str:
        """What Undo takes back; empty when there is nothing."""
        return self._stack.undo_words

    @property
    def redo_words(self) -> str:
        """What Redo does again; empty when there is nothing."""
        return self._stack.redo_words

    def value(self, place: Place) -> Any:
        """What stands at `place`; None when nothing does."""
        try:
            return steps.at(self.raw, place)
        except (LookupError, TypeError):
            return None

    def words_of(self, remark: Remark) -> str:
        """A remark in the words of the form."""
        steps_at = [k for k, key in enumerate(remark.path) if key == "steps"]
        place = remark.path[: steps_at[-1] + 2] if steps_at else ()
        made = self.value(place) if place else None
        do = str(made.get("do", "")) if isinstance(made, Mapping) else "head"
        return editor_words.remark(remark, do)

    # going about

    def select(self, place: Place) -> None:
        """Look at the step at `place`, or at the head with ()."""
        if place != self.place and (not place or self.value(place) is not None):
            self.place = place
            self._stack.seal()
            self.changed.emit()

    def show_minutes(self, minutes: float) -> None:
        """Draw the timeline for this length."""
        if minutes != self.minutes:
            self.minutes = minutes
            self.look()

    # changing

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Fill in keys of what is selected; `editor_steps.GONE` takes one out."""
        if self.raw is not None:
            made = steps.with_values(self.raw, self.place, values)
            said = translate("editor", "Change a value")
            self._put(made, self.place, said, (self.place, *sorted(values)))

    def set_title(self, title: str) -> None:
        """Call it `title`; "" gives one that had none its kind's own again.

        Until it is saved its id is made from the title, unless a person wrote another one.
        """
        if self.raw is None:
            return
        values: dict[str, Any] = {"title": title or self._first_title or ""}
        if self._never_saved and self.value(("id",)) in (self.path.stem, self._made_id()):
            values["id"] = self._files.id_for(title, self.path.stem)
        made = steps.with_values(self.raw, (), values)
        self._put(made, self.place, translate("editor", "Change the title"), "title")

    def hold(self) -> None:
        """Begin a new change with the next one: what comes is undone by itself."""
        self._stack.seal()

    def add(self, step: Mapping[str, Any]) -> None:
        """Put a new step after the selected one, or at the end."""
        if self.raw is not None:
            self._put(
                *steps.inserted(self.raw, self.place, step), translate("editor", "Add a step")
            )

    def delete(self) -> None:
        """Take the selected step out."""
        self._step(steps.removed, translate("editor", "Delete a step"))

    def duplicate(self) -> None:
        """Have the selected step twice."""
        self._step(steps.duplicated, translate("editor", "Duplicate a step"))

    def move(self, by: int) -> None:
        """Move the selected step one place up (-1) or down (1)."""
        self._step(
            lambda raw, place: steps.moved(raw, place, by), translate("editor", "Move a step")
        )

    def nest(self) -> None:
        """Put the selected step into a repeat."""
        self._step(steps.nested, translate("editor", "Put a step in a repeat"))

    def unnest(self) -> None:
        """Take the selected step out of its repeat."""
        self._step(steps.outside, translate("editor", "Take a step out of a repeat"))

    def drop(self, place: Place, before: Place) -> None:
        """Carry a step to where another one stands; () means the end."""
        if self.raw is not None:
            self._put(*steps.dropped(self.raw, place, before), translate("editor", "Move a step"))

    def set_text(self, text: str) -> None:
        """Take the text as it was typed."""
        self._go(State(text, self.place), translate("editor", "Type in the text"), "text")

    def undo(self) -> None:
        """Take the last change back."""
        self._show(self._stack.undo())

    def redo(self) -> None:
        """Do again what was undone last."""
        self._show(self._stack.redo())

    # the file

    def save(self) -> bool:
        """Write the file; whether that went well."""
        self._settle_id()
        try:
            self.path = self._files.save(self.path, self.text)
        except OSError as fault:
            self.keep_draft()  # it may have gone with the folder
            self.failed.emit(in_words(fault))
            return False
        self._keep.stop()
        self.unkept = False
        self._saved = self.text
        self._never_saved = False
        self._stack.seal()
        self.saved.emit()
        self._settle_theirs()
        return True

    def file_changed(self) -> None:
        """Look whether another program has changed the file; `theirs` waits for an answer then."""
        try:
            found = self._files.read(self.path)
        except OSError:
            found = None
            if self.modified:
                self.keep_draft()  # where the whole folder went, the draft went too
        if found == self._saved:
            self._settle_theirs()
        elif found is None or found == self.text:
            self._saved = found
            self._settle_theirs()
        else:
            self.theirs = found
            self.theirsChanged.emit()

    def keep_mine(self) -> None:
        """Go on with this text; saving will write over the other."""
        if self.theirs is not None:
            self._saved = self.theirs
            self._settle_theirs()

    def take_theirs(self) -> None:
        """Go on with what the file holds now; Undo brings the own text back."""
        if self.theirs is not None:
            text = self._saved = self.theirs
            self._go(State(text), translate("editor", "Take the changes from the file"))
            self._settle_theirs()

    def keep_draft(self) -> None:
        """Write the draft now, or forget it when there is nothing to keep."""
        self._keep.stop()
        try:
            if self.modified:
                self._files.keep(self.path, self.text)
            else:
                self._files.drop(self.path)
        except OSError as fault:
            self.unkept = True
            self.failed.emit(in_words(fault))
        else:
            self.unkept = False
        self.savedChanged.emit()

    def flush(self) -> None:
        """Keep what was not kept yet."""
        if self._keep.isActive() or self.unkept:
            self.keep_draft()

    def close(self) -> None:
        """Keep what was not kept yet, and do nothing more."""
        self.flush()
        self._settle.stop()
        self._work.close()

    def look(self) -> None:
        """Have the text looked at beside the window; `looked` follows."""
        self._settle.stop()
        text, minutes = self.text, self.minutes
        self._work.run(lambda: looked(self._files, text, self.path.parent, minutes), self._take)

    def _step(self, act: Callable[[Any, Place], steps.Edited], said: str) -> None:
        if self.raw is not None and self.place:
            self._put(*act(self.raw, self.place), said)

    def _put(self, made: Mapping[str, Any], place: Place, said: str, merge: object = None) -> None:
        self._go(State(self._files.rewrite(self.text, made), place), said, merge)

    def _go(self, state: State, said: str, merge: object = None) -> None:
        if state.text != self.text:
            self._stack.push(TextChange(State(self.text, self.place), state, said, merge))
            self._show(state)

    def _show(self, state: State | None) -> None:
        if state is None:
            return
        self.text = state.text
        self.raw = decoded(state.text)
        self.place = state.place if self.value(state.place) is not None else ()
        self._settle.start()
        if not self._keep.isActive():
            self._keep.start()
        self.changed.emit()
        self.savedChanged.emit()

    def _take(self, result: tuple[CheckedText, LaidOut | None, float | None]) -> None:
        if result[0].text == self.text:
            checked, laid, self.minutes = result
            self.checked = checked
            if laid is not None or checked.raw is None:
                self.laid = laid
            self.looked.emit()

    def _show_length(self) -> None:
        self.laid, self.minutes = lay(self._files, self.checked, self.minutes)

    def _made_id(self) -> str:
        return self._files.id_for(self.given_title, self.path.stem)

    def _settle_id(self) -> None:
        """One that was never saved takes the next free id when another has got its own."""
        name = self.value(("id",))
        if self.raw is not None and self._never_saved and isinstance(name, str):
            free = self._files.id_for(name, self.path.stem)
            if free.removeprefix(name).startswith("-"):
                made = steps.with_values(self.raw, (), {"id": free})
                self._put(made, self.place, translate("editor", "Change a value"))

    def _settle_theirs(self) -> None:
        if self.theirs is not None:
            self.theirs = None
            self.theirsChanged.emit()
        self.savedChanged.emit()


def _timer(parent: QObject, wait: int, then: Callable[[], object]) -> QTimer:
    timer = QTimer(parent, singleShot=True, interval=wait)
    timer.timeout.connect(then)
    return timer
