"""For a visit: one page, put together and looked at here, saved as a PDF."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from unclench.viewmodels.history.visit import PARTS, Visit
from unclench.viewmodels.history.visit_page import Paper, Summary
from unclench.viewmodels.history.visit_source import Part
from unclench.viewmodels.translation import fill
from unclench.widgets.charts import paper
from unclench.widgets.controls import theme
from unclench.widgets.controls.buttons import Chip, MainButton, PlainButton
from unclench.widgets.controls.chip_row import Group, chip_row
from unclench.widgets.controls.day_field import DayField
from unclench.widgets.controls.field import Field
from unclench.widgets.controls.file_dialogs import ask_save
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.stacks import Stacks
from unclench.widgets.controls.surfaces import Card
from unclench.widgets.controls.text import label
from unclench.widgets.history.note_list import NoteList
from unclench.widgets.history.tab import ScrolledTab

_PAUSE = 300  # ms without a key before the page is made anew
_WIDEST = 720  # pixels at 100 % of the page's picture


class PagePreview(QWidget):
    """The page as it will be printed."""

    def __init__(self) -> None:
        """An empty page."""
        super().__init__()
        self._summary: Summary | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("The page as it will be printed"))

    def show_summary(self, summary: Summary) -> None:
        """Show this page."""
        self._summary = summary
        self.updateGeometry()  # the paper may be another
        said = [summary.title, summary.period]
        for section in summary.sections:
            said += [section.title, *section.sentences]
        said += [summary.words, *(f"{note.when}: {note.text}" for note in summary.notes)]
        self.setAccessibleDescription("\n".join(one for one in said if one))
        self.update()

    def heightForWidth(self, width: int) -> int:
        """As high as paper of this width."""
        wide = min(width, theme.scaled(self, _WIDEST))
        page = self._page()
        return round(wide * page.height() / page.width())

    def _page(self) -> QRectF:
        return paper.page(self._summary or Summary("", ""))

    def sizeHint(self) -> QSize:
        """A page that can be read."""
        wide = theme.scaled(self, 560)
        return QSize(wide, self.heightForWidth(wide))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The page with a hairline around it."""
        painter = QPainter(self)
        wide = min(self.width(), theme.scaled(self, _WIDEST))
        scale = wide / self._page().width()
        painter.scale(scale, scale)
        if self._summary is not None:
            paper.paint(painter, self._summary)
        painter.setPen(self.palette().color(self.palette().ColorRole.Mid))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(self._page().adjusted(0, 0, -1, -1))
        painter.end()


class VisitTab(ScrolledTab):
    """Period, parts and notes to choose, then the page."""

    def __init__(self, visit: Visit) -> None:
        """Show `visit`."""
        super().__init__()
        self._visit = visit
        words = self.tr(
            "One page to take along. You choose what's on it. It stays on your computer "
            "until you print it or send it."
        )
        self.column.addWidget(label(words, tone="quiet"))
        halves = Stacks(gap=16, column=400)
        self.column.addLayout(halves)
        card = Card()
        rows = card.column(margin=22, spacing=10)
        rows.addLayout(self._period())
        rows.addLayout(self._parts())
        rows.addWidget(Group(self.tr("Paper"), self._papers()))
        hint = self.tr("What you want to say yourself")
        self.words = Field(hint, hint)
        self.words.setText(visit.wanted.words)
        rows.addWidget(self.words)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._visit.refresh)
        self.words.textChanged.connect(self._write)
        self.notes_name = label(self.tr("Notes to print, in your own words"), tone="quiet")
        self.notes = NoteList()
        self.notes.ticked.connect(lambda chosen: self._visit.ask(notes=chosen))
        rows.addWidget(self.notes_name)
        rows.addWidget(self.notes)
        self.keep = MainButton(self.tr("Save as PDF"))
        self.keep.clicked.connect(self._save)
        rows.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignLeft)
        self.said = label("", tone="quiet")
        self.said.hide()
        rows.addWidget(self.said)
        self.preview, self.veil = PagePreview(), self._build_veil()
        for half in (card, self.veil, self.preview):
            halves.addWidget(half)
        self.column.addStretch(1)
        self._await()

    def _await(self) -> None:
        self._unveiled = False
        for part in (self.notes_name, self.notes, self.preview, self.veil):
            part.hide()  # until they are read
        self.keep.setEnabled(False)
        self._visit.changed.connect(self.tell_read)
        self._visit.changed.connect(self._show)
        self._visit.failed.connect(self.tell_unread)
        self.tell_waiting(self._visit.work)

    def tell_unread(self, words: str) -> None:
        """What was read before may be of other days: it isn't printed."""
        super().tell_unread(words)
        self.keep.setEnabled(False)

    def refresh(self) -> None:
        """Read again."""
        self._visit.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Numbers that were shown once are hidden again."""
        super().hideEvent(event)
        self._unveiled = False
        self._show_page()

    def _build_veil(self) -> Card:
        """What stands in the page's place where numbers are hidden."""
        card = Card(wash=True)
        rows = card.column(margin=22, spacing=8)
        rows.addWidget(label(self.tr("Your page is ready"), "heading"))
        said = self.tr(
            "It holds your numbers, so that others can read it. You've hidden numbers, so it isn't "
            "shown here."
        )
        rows.addWidget(label(said))
        self.unveil = PlainButton(self.tr("Show the page"))
        self.unveil.clicked.connect(self._lift_veil)
        rows.addWidget(self.unveil, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _lift_veil(self) -> None:
        self._unveiled = True
        self.keep.setFocus()
        self._show_page()

    def _show_page(self) -> None:
        """The page, or what stands in its place; neither until it was read."""
        read, seen = self._visit.found is not None, self._visit.numbers or self._unveiled
        self.preview.setVisible(read and seen)
        self.veil.setVisible(read and not seen)

    def _period(self) -> Flow:
        line = Flow(gap=6)
        self.first, self.last = DayField(self.tr("First day")), DayField(self.tr("Last day"))
        days = (self._visit.wanted.first, self._visit.wanted.last)
        names = (self.tr("From"), self.tr("to"))
        for name, field, day in zip(names, (self.first, self.last), days, strict=True):
            field.show_day(day)
            field.dateChanged.connect(lambda _date: self._ask_period())
            text = label(name, tone="quiet")
            text.setWordWrap(False)
            pair = QWidget()  # a word never ends a line before its day
            both = QHBoxLayout(pair)
            both.setContentsMargins(0, 0, 0, 0)
            both.setSpacing(6)
            both.addWidget(text)
            both.addWidget(field)
            line.addWidget(pair)
        return line

    def _ask_period(self) -> None:
        self._visit.ask(first=self.first.day(), last=self.last.day())

    def _parts(self) -> Flow:
        names: dict[Part, str] = {
            "weeks": self.tr("Week questions"),
            "practiced": self.tr("Minutes"),
            "spots": self.tr("Sore spots"),
            "stress": self.tr("Stress"),
            "pain": self.tr("Pain"),
            "correlation": self.tr("Stress and pain together"),
            "trials": self.tr("Fair tests"),
            "plan": self.tr("My plan"),
            "notes": self.tr("Notes"),
        }
        line = Flow(gap=2)
        self.parts: dict[Part, Chip] = {}
        for part in PARTS:
            chip = Chip(names[part])
            chip.setChecked(part in self._visit.wanted.parts)
            chip.toggled.connect(partial(self._choose_part, part))
            line.addWidget(chip)
            self.parts[part] = chip
        return line

    def _papers(self) -> Flow:
        names: dict[Paper, str] = {"a4": self.tr("A4"), "letter": self.tr("Letter")}
        now = self._visit.wanted.paper
        line, self.papers = chip_row(names.items(), now, lambda one: self._visit.ask(paper=one))
        return line

    def _choose_part(self, part: Part, on: bool) -> None:
        parts = self._visit.wanted.parts
        self._visit.ask(parts=parts | {part} if on else parts - {part})

    def _show(self) -> None:
        found = self._visit.found
        if found is None:
            return
        self.preview.show_summary(found.summary)
        self._show_page()
        self.keep.setEnabled(True)
        if self.notes.ids() != [note.id for note in found.offered]:
            self.notes.offer(found.offered, self._visit.wanted.notes)
        self.notes.setVisible(bool(found.offered))
        self.notes_name.setVisible(bool(found.offered))

    def _write(self, words: str) -> None:
        self._visit.write(words)
        self._pause.start()

    def _save(self) -> None:
        found = self._visit.found
        path = ask_save(self, self.tr("Save as PDF"), "unclench-visit.pdf", "PDF (*.pdf)")
        if found is None or path is None:
            return
        words = (
            self.tr("Saved: {file}")
            if paper.save(found.summary, path)
            else self.tr("{file} can't be saved there. Pick another folder.")
        )
        self.said.setText(fill(words, file=path))
        self.said.show()
