"""A file in an editor: its text, everything done to it, what is wrong with it, its draft.

The text is what counts. The form changes the decoded file, which is written back into the text so
that what nobody touched stays to the letter; the text view changes the text itself. Both are on
one stack of changes.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from unclench.domain.texts import QT_TRANSLATE_NOOP
from unclench.viewmodels.background_work import Work
from unclench.viewmodels.fault_words import in_words, told
from unclench.viewmodels.writing.text_ports import Checked, EditedText, TextFiles, decoded
from unclench.viewmodels.writing.undo import Done, Stack, State, TextChange
from unclench.viewmodels.writing.values import Place, at, with_values

if TYPE_CHECKING:
    from unclench.viewmodels.writing.text_ports import Remark

SETTLE = 150  # ms without a key before the text is looked at
KEEP = 400  # ms at most until a change is in the draft


class TextEditor(QObject):
    """Edits one file. `raw` is the decoded file, None while the text is no JSON object.

    What it holds, a class made of this one knows.
    """

    checked: Checked  # about the text as it was looked at last

    changed = Signal()  # the text, or what is selected
    looked = Signal()  # `checked` is about the present text
    savedChanged = Signal()
    theirsChanged = Signal()  # another program changed the file, or that was settled
    saved = Signal()  # it was written into its file
    failed = Signal(str)

    def __init__(self, files: TextFiles, begun: EditedText, checked: Checked) -> None:
        """Begin with what `begun` has, of which `checked` tells what is to say."""
        super().__init__()
        self._text_files = files
        self.path = begun.path
        self.text = begun.text
        self.place: Place = ()
        self.checked = checked
        self.raw: Mapping[str, Any] | None = checked.raw
        self.theirs: str | None = None  # what another program has put into the file
        self.unkept = False  # the last draft could not be written
        self._saved = begun.saved
        self._never_saved = begun.saved is None
        self._first_title = self.value(("title",)) if begun.untitled else None
        self._stack = Stack()
        self._work = Work()
        self._work.setParent(self)
        self._settle = _timer(self, SETTLE, self.look)
        self._keep = _timer(self, KEEP, self.keep_draft)

    @abstractmethod
    def words_of(self, remark: Remark) -> str:
        """A remark in the words of the form."""

    @abstractmethod
    def look(self) -> None:
        """Have the text looked at beside the window; `looked` follows."""

    # what there is

    @property
    def modified(self) -> bool:
        """Whether the text differs from the file."""
        return self.text != self._saved

    @property
    def title(self) -> str:
        """What the thing is called."""
        found = self.raw.get("title") if self.raw else None
        return found if isinstance(found, str) and found.strip() else self.path.stem

    @property
    def given_title(self) -> str:
        """What a person called it; empty as long as it has its first title."""
        found = self.value(("title",))
        return found if isinstance(found, str) and found != self._first_title else ""

    @property
    def undo_words(self) -> str:
        """What Undo takes back; empty when there is nothing."""
        return told(self._stack.undo_words)

    @property
    def redo_words(self) -> str:
        """What Redo does again; empty when there is nothing."""
        return told(self._stack.redo_words)

    def value(self, place: Place) -> Any:
        """What stands at `place`; None when nothing does."""
        try:
            return at(self.raw, place)
        except (LookupError, TypeError):
            return None

    # going about

    def done(self) -> Done:
        """What can be undone and redone of this text."""
        return Done(self.text, self._stack)

    def go_on(self, done: Done) -> None:
        """Have that undone and redone here, where the text is the same."""
        if done.text == self.text:
            self._stack = done.stack
            self.savedChanged.emit()

    def select(self, place: Place) -> None:
        """Look at the step at `place`, or at the head with ()."""
        if place != self.place and (not place or self.value(place) is not None):
            self.place = place
            self._stack.seal()
            self.changed.emit()

    # changing

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Fill in keys of what is selected; `values.GONE` takes one out."""
        if self.raw is not None:
            made = with_values(self.raw, self.place, values)
            said = QT_TRANSLATE_NOOP("editor", "Change a value")
            self._put(made, self.place, said, (self.place, *sorted(values)))

    def set_title(self, title: str) -> None:
        """Call it `title`; "" gives one that had none its first again.

        Until it is saved its id is made from the title, unless a person wrote another one.
        """
        if self.raw is None:
            return
        values: dict[str, Any] = {"title": title or self._first_title or ""}
        if self._never_saved and self.value(("id",)) in (self.path.stem, self._made_id()):
            values["id"] = self._text_files.id_for(title, self.path.stem)
        made = with_values(self.raw, (), values)
        self._put(made, self.place, QT_TRANSLATE_NOOP("editor", "Change the title"), "title")

    def hold(self) -> None:
        """Begin a new change with the next one: what comes is undone by itself."""
        self._stack.seal()

    def set_text(self, text: str) -> None:
        """Take the text as it was typed."""
        self._go(State(text, self.place), QT_TRANSLATE_NOOP("editor", "Type in the text"), "text")

    def undo(self) -> None:
        """Take the last change back."""
        self._show(self._stack.undo())

    def redo(self) -> None:
        """Do again what was undone last."""
        self._show(self._stack.redo())

    # the file

    def save(self) -> bool:
        """Write the file; whether that went well.

        Not while nobody has said what counts of a file that another program changed: that is asked
        again first.
        """
        if self.theirs is not None:
            self.theirsChanged.emit()
            return False
        self._settle_id()
        try:
            self.path = self._text_files.save(self.path, self.text)
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
            found = self._text_files.read(self.path)
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
            self._go(State(text), QT_TRANSLATE_NOOP("editor", "Take the changes from the file"))
            self._settle_theirs()

    def keep_draft(self) -> None:
        """Write the draft now, or forget it when there is nothing to keep."""
        self._keep.stop()
        try:
            if self.modified:
                self._text_files.keep(self.path, self.text)
            else:
                self._text_files.drop(self.path)
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

    def _put(self, made: Mapping[str, Any], place: Place, said: str, merge: object = None) -> None:
        self._go(State(self._text_files.rewrite(self.text, made), place), said, merge)

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

    def _made_id(self) -> str:
        return self._text_files.id_for(self.given_title, self.path.stem)

    def _settle_id(self) -> None:
        """One that was never saved takes the next free id when another has got its own."""
        name = self.value(("id",))
        if self.raw is not None and self._never_saved and isinstance(name, str):
            free = self._text_files.id_for(name, self.path.stem)
            if free.removeprefix(name).startswith("-"):
                made = with_values(self.raw, (), {"id": free})
                self._put(made, self.place, QT_TRANSLATE_NOOP("editor", "Change a value"))

    def _settle_theirs(self) -> None:
        if self.theirs is not None:
            self.theirs = None
            self.theirsChanged.emit()
        self.savedChanged.emit()


def _timer(parent: QObject, wait: int, then: Callable[[], object]) -> QTimer:
    timer = QTimer(parent, singleShot=True, interval=wait)
    timer.timeout.connect(then)
    return timer
