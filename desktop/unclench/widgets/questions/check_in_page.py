"""How are you? Without a session: numbers, body signs, a few words, and what might suit."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unclench.domain.body_signs import SIGNS
from unclench.domain.session import CheckIn
from unclench.viewmodels import drafts, words
from unclench.viewmodels.history import session_words
from unclench.viewmodels.library.library import Entry, Library
from unclench.viewmodels.questions import check_in
from unclench.viewmodels.questions.care import CHECK_IN, Care
from unclench.viewmodels.translation import fill, translate
from unclench.widgets.controls.buttons import Chip, PlainButton
from unclench.widgets.controls.chip_row import Group
from unclench.widgets.controls.day_details import DayDetails
from unclench.widgets.controls.field import Field
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.inputs import Switch
from unclench.widgets.controls.text import label
from unclench.widgets.questions.asking_page import AskingPage
from unclench.widgets.questions.help_line import HelpLine
from unclench.widgets.questions.number_rows import NumberRows
from unclench.widgets.scenes.scene_row import SceneRow


class CheckInPage(AskingPage):
    """Asks once; the answer is a plain thank-you and a few exercises by name."""

    opened = Signal(str)  # the id of an exercise
    helpRequested = Signal()

    def __init__(self, care: Care, library: Library) -> None:
        """Keep what is said with `care`; offer exercises of `library`."""
        draft = care.draft(CHECK_IN)
        asked = check_in.questions(care.settings.preferences, draft.begun)
        title = translate("CheckInPage", "How are you?")
        super().__init__(title, NumberRows(asked), draft)
        self._care, self._library = care, library
        self.signs = {name: Chip(session_words.sign(name)) for name in SIGNS}
        self._chips(self.tr("What do you notice in your body?"), list(self.signs.values()))
        self.folds = DayDetails()
        self.rows.addSpacing(6)
        self.rows.addWidget(self.folds)
        self.note = Field(self.tr("Note"), self.tr("Anything to remember?"))
        self.note.setMaxLength(1000)
        self.rows.addWidget(self.note)
        self.new_pain = Switch(self.tr("This pain is new, or has changed"))
        self.new_pain.leaves_enter = True
        if care.settings.preferences.ask_pain:
            self.rows.addWidget(self.new_pain, 0, Qt.AlignmentFlag.AlignLeft)
        self.build_end()
        for changed in (*(one.toggled for one in self.signs.values()), self.folds.ticked):
            changed.connect(self._allow)
            changed.connect(self.draft.keep)
        self.new_pain.toggled.connect(self.draft.keep)
        self.folds.typed.connect(self._allow)
        for typed in (self.folds.typed, self.note.textChanged):
            typed.connect(self.draft.keep_soon)

    def said(self) -> dict[str, Any]:
        """Numbers, ticks, words and the switch, those that were set."""
        more = {
            "signs": [name for name, chip in self.signs.items() if chip.isChecked()],
            "note": self.note.text(),
            "new_pain": self.new_pain.isChecked(),
        }
        told = {name: one for name, one in more.items() if one}
        return super().said() | told | self.folds.said()

    def restore(self) -> None:
        """Set them as they were."""
        super().restore()
        found = self.found
        for name, chip in self.signs.items():
            chip.setChecked(name in drafts.texts(found, "signs"))
        self.folds.restore(found)
        earlier = drafts.texts(found, "topics")  # words, as they were kept before they were data
        self.note.setText(" ".join([*earlier, drafts.text(found, "note")]).strip())
        self.new_pain.setChecked(found.get("new_pain") is True)

    def lacks(self) -> str:
        """Any one of them is enough; a note alone tells nothing that could be shown later."""
        signs = any(chip.isChecked() for chip in self.signs.values())
        if self.numbers.answers() or signs or self.folds.told():
            return ""
        return self.tr("One number or one thing you check is enough to save.")

    def keep(self) -> QWidget | None:
        """Keep it, then say so and offer what might suit."""
        told = check_in.Told(
            signs=tuple(name for name, chip in self.signs.items() if chip.isChecked()),
            areas=self.folds.areas.ticked(),
            context=self.folds.context.ticked(),
            activities=self.folds.done(),
            note=self.note.text(),
        )
        answers = self.numbers.answers()
        given = check_in.check_in(self.draft.begun, self.numbers.rows, answers, told)
        if not self._care.keep_check_in(given):
            return None
        return self.thanks(partial(self._advise, given), bool(self._care.waiting))

    def _chips(self, title: str, chips: list[Chip]) -> None:
        self.rows.addSpacing(8)
        self.rows.addWidget(label(title, "heading"))
        line = Flow(gap=2)
        for chip in chips:
            chip.leaves_enter = True  # it saves, here as everywhere on the page
            line.addWidget(chip)
        self.rows.addWidget(Group(title, line))

    def _advise(self, given: CheckIn, rows: QVBoxLayout) -> None:
        high = given.stress.value is not None and given.stress.value >= check_in.HIGH
        if high or self.new_pain.isChecked():
            self._add_help(rows, high)
        offered = check_in.offers(given, self._library.entries, self._care.tags)
        if offered:
            told = ", ".join(session_words.sign_within(one) for one in given.signs)
            words_for = self.tr("Based on what you shared ({signs}), you might try:")
            rows.addWidget(label(fill(words_for, signs=told)))
        for entry in offered:
            rows.addWidget(self._offer(entry))

    def _add_help(self, rows: QVBoxLayout, high: bool) -> None:
        if not high:
            rows.addWidget(
                label(self.tr("Pain that's new or has changed is worth getting checked."))
            )
            link = PlainButton(self.tr("When to see someone (F3)"))
            link.clicked.connect(self.helpRequested)
            rows.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
            return
        line = HelpLine(middle=False)
        line.clicked.connect(self.helpRequested)
        rows.addWidget(line)

    def _offer(self, entry: Entry) -> SceneRow:
        facts = f"{words.kind(entry.kind)} \N{MIDDLE DOT} {words.lengths(entry.minutes)}"
        row = SceneRow(entry.title, facts, (entry.kind, entry.id))
        row.setAccessibleDescription(f"{entry.summary} {words.lengths_read(entry.minutes)}")
        row.clicked.connect(lambda: self.opened.emit(entry.id))
        return row
