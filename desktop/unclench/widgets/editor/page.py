"""The editor's page: steps, form and timeline of one exercise, or its text."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from unclench.viewmodels.editor.editor import Editor
from unclench.viewmodels.editor.preview import PreviewPlayer
from unclench.viewmodels.sound.voices import Voices
from unclench.viewmodels.writing.values import Place
from unclench.widgets.controls.buttons import PlainButton
from unclench.widgets.editor import step_menus
from unclench.widgets.editor.form import Form
from unclench.widgets.editor.listening import Listening
from unclench.widgets.editor.step_palette import StepPalette
from unclench.widgets.editor.steps_list import StepsList
from unclench.widgets.editor.strip import Strip
from unclench.widgets.writing.top_bar import TopWords
from unclench.widgets.writing.writing_page import WritingPage, list_pane, stretched


class EditorPage(WritingPage):
    """Edits one exercise."""

    editor: Editor

    def __init__(
        self, editor: Editor, preview: PreviewPlayer, voices: Voices | None = None
    ) -> None:
        """Edit with `editor`; `preview` plays from the selected step, `voices` say one line."""
        super().__init__(editor, plays=True)
        self.preview = preview
        preview.setParent(self)
        self.top.listenWanted.connect(self.try_it)
        self.listening = Listening(self.form, editor, preview, voices)
        editor.changed.connect(self._show)
        editor.looked.connect(self._show)
        preview.playingChanged.connect(self._show_playing)
        preview.moved.connect(self.strip.bar.show_head)
        self._show()

    def leave(self) -> None:
        """Go back; what is not saved stays as a draft."""
        self.close_sound()
        super().leave()

    def close_sound(self) -> None:
        """Put everything away that sounds."""
        self.preview.close()
        self.listening.close()

    def try_it(self) -> None:
        """Play from the selected step on, or stop."""
        laid = self.editor.laid
        if self.preview.playing:
            self.preview.stop()
        elif laid is not None and self.editor.checked.right:
            place = self.editor.place
            starts = [one.start for one in laid.blocks if one.path[: len(place)] == place]
            # a single ring takes no time, so that it has nothing but a mark
            starts += [one.start for one in laid.marks if one.path[: len(place)] == place]
            self.preview.play(laid.timeline, min(starts, default=0))

    def hideEvent(self, event: QHideEvent) -> None:
        """Be quiet."""
        self.preview.stop()
        self.listening.stop()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc stops the sound."""
        if event.key() == Qt.Key.Key_Escape and self.preview.playing:
            self.preview.stop()
        elif event.key() == Qt.Key.Key_Escape and self.listening.speaking:
            self.listening.stop()
        else:
            super().keyPressEvent(event)

    def words(self) -> TopWords:
        """What is said of it."""
        return TopWords(
            self.tr("Back to my exercises (Alt+Left)"),
            self.tr("Give your exercise a title"),
            self.tr("The exercise as text (JSON)"),
            self.tr("The exercise as text (Ctrl+J)"),
            self.tr("Saved. You'll find it among your exercises."),
        )

    def pane_names(self) -> tuple[str, str, str]:
        """The steps, and what they come to."""
        return self.tr("Steps"), self.tr("Details"), self.tr("Timeline")

    def rows(self) -> QWidget:
        """The steps."""
        return self.steps

    def fields(self) -> Form:
        """The form of a step."""
        return self.form

    def build_list(self) -> QWidget:
        """The steps, and more of them to add."""
        self.steps = StepsList(self.editor)
        self.steps.detailsWanted.connect(self.fill_in)
        self.add = PlainButton(self.tr("Add a step"))
        self.add.setToolTip("Ctrl+N")
        self.add.clicked.connect(self.open_add)
        self.more = PlainButton(self.tr("Change"))
        self.more.setAccessibleName(self.tr("Move, copy or delete this step"))
        self.more.clicked.connect(self.open_more)
        self.palette_of_steps = StepPalette(self.editor.add)
        return list_pane(self.steps, (self.add, self.more), self.palette_of_steps)

    def build_details(self) -> QWidget:
        """The form alone."""
        self.form = Form(self.editor)
        return stretched(self.form)

    def build_below(self) -> Sequence[QWidget]:
        """The timeline."""
        self.strip = Strip(self.editor)
        self.strip.bar.markPicked.connect(lambda mark: self.go_into(mark.path, mark.inside))
        return (self.strip,)

    def open_add(self) -> None:
        """Offer steps to add."""
        step_menus.add_menu(self.add, self.editor.add).open()

    def open_more(self) -> None:
        """Offer what can be done with the selected step."""
        step_menus.action_menu(self.more, self.editor).open()

    def keys(self) -> Mapping[str, Callable[[], object]]:
        """What is done with steps."""
        return {
            "Ctrl+T": self.try_it,
            "Ctrl+N": self.open_add,
            "Ctrl+D": self.editor.duplicate,
        }

    def place_of(self, path: Place) -> Place:
        """The innermost step."""
        steps = [path[:k] for k in range(2, len(path) + 1, 2)]
        steps = [one for one in steps if one[-2] == "steps" and isinstance(one[-1], int)]
        return steps[-1] if steps else ()

    def _show(self) -> None:
        editor = self.editor
        self.add.setEnabled(editor.raw is not None)
        self.more.setEnabled(bool(editor.place) and editor.raw is not None)
        self.top.show_playing(self.preview.playing)

    def _show_playing(self, playing: bool) -> None:
        if not playing:
            self.strip.bar.show_head(None)
        self._show()
