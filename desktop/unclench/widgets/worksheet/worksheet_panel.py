"""A worksheet in a session: one prompt at a time, what was written before in view, no hurry."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from unclench.domain.worksheet import Value
from unclench.viewmodels import words
from unclench.viewmodels.translation import fill
from unclench.viewmodels.worksheet.worksheet import Worksheet
from unclench.widgets.controls import theme
from unclench.widgets.controls.announce import announce
from unclench.widgets.controls.buttons import MainButton, PlainButton
from unclench.widgets.controls.keys import ENTER, struck
from unclench.widgets.controls.surfaces import Card, scrolled
from unclench.widgets.controls.text import label
from unclench.widgets.worksheet.worksheet_choices import input_for
from unclench.widgets.worksheet.worksheet_inputs import Input

_WIDEST = 760  # of the column at 100 %
_ROOMY, _TIGHT = 24, 16  # lines of the text's size, above which prompts may be larger
_EARLIER = 0.24  # share of the page's height that an earlier answer may take
_TAB = Qt.FocusPolicy.TabFocus
_PASSED_ON = (Qt.Key.Key_Escape, Qt.Key.Key_F11, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


def answer_words(value: Value) -> str:
    """An answer as plain text, each line of a list on a line of its own."""
    if isinstance(value, tuple):
        return "\n".join(value)
    return value if isinstance(value, str) else words.number(value)


class WorksheetPanel(QWidget):
    """Shows the page that its Worksheet is on, and keeps the session's keys away from writing."""

    shown = Signal(bool)  # whether there is a page to write on now

    def __init__(self, sheet: Worksheet, parent: QWidget | None = None) -> None:
        """A panel for `sheet`; hidden until there is a page."""
        super().__init__(parent)
        self.sheet = sheet
        self.input: Input | None = None
        self.place = label("", "small", "quiet")
        self.earlier_prompt = label("", "small", "quiet")
        self.earlier = label("")
        self.prompt = label("", "title")
        self.hint = label("", "small", "quiet")
        self.back = PlainButton(self.tr("Back"), main_size=True)
        self.next = MainButton(self.tr("Next"))
        for button in (self.back, self.next):
            button.height_at_100 = 40
            button.once = True
        self.back.clicked.connect(sheet.back)
        self.next.clicked.connect(sheet.next)
        self._lay_out()
        self.hide()
        sheet.pageChanged.connect(self._turn)

    def _lay_out(self) -> None:
        self._card = Card(wash=True)
        inside = self._card.column(12, 4)
        inside.addWidget(self.earlier_prompt)
        kept = QWidget()
        words_in = QVBoxLayout(kept)
        words_in.setContentsMargins(0, 0, 0, 0)
        words_in.addWidget(self.earlier)
        self._kept = scrolled(kept)
        self._kept.viewport().setAutoFillBackground(False)
        kept.setAutoFillBackground(False)
        inside.addWidget(self._kept)
        page = QWidget()
        self._page = QVBoxLayout(page)
        self._page.setContentsMargins(0, 0, 0, 0)
        self._page.setSpacing(12)
        self._page.addWidget(self.place)
        self._page.addWidget(self.prompt)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self.back)
        buttons.addWidget(self.next)
        buttons.addWidget(self.hint, 1)
        self._column = QWidget()
        column = QVBoxLayout(self._column)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._card)
        self._area = scrolled(page)
        column.addWidget(self._area, 1)
        column.addLayout(buttons)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addStretch(1)
        outer.addWidget(self._column, 1000)
        outer.addStretch(1)

    def take_focus(self) -> None:
        """Go to what is written in, unless the focus is somewhere on the page already."""
        focused = QApplication.focusWidget()
        if focused is None or not self.isAncestorOf(focused):
            self._focus_first()

    def _focus_first(self) -> None:
        (self.input.first() if self.input else self.next).setFocus()

    def _turn(self) -> None:
        page = self.sheet.page
        if self.input is not None:
            self._page.removeWidget(self.input)
            self.input.hide()
            self.input.deleteLater()
            self.input = None
        if page is not None:
            self._show_page()
        self.setVisible(page is not None)
        self.shown.emit(page is not None)
        if page is not None:
            self._focus_first()
            announce(self, page.prompt)

    def _show_page(self) -> None:
        page = self.sheet.page
        assert page is not None
        number, count = self.sheet.place
        of = self.tr("Page {number} of {count}. Leave it empty if you like.")
        if page.private:
            of = self.tr("Page {number} of {count}. Nothing is saved unless you say so at the end.")
        self.place.setText(fill(of, number=number, count=count))
        self.prompt.setText(page.prompt)
        self.setAccessibleName(page.prompt)
        self.back.setEnabled(number > 1)
        made = input_for(page, self.sheet.names)
        if made is not None:
            made.show_value(self.sheet.value(page.field))
            made.changed.connect(self.sheet.write)
            made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            made.setAccessibleName(page.prompt)
            self._page.addWidget(made, 1)
            theme.dress_inside(self)
            made.show()  # now, so that it can have the focus
            stops = [w for w in made.findChildren(QWidget) if w.focusPolicy() & _TAB]
            QWidget.setTabOrder(stops[-1], self.back)
            QWidget.setTabOrder(self.back, self.next)
        self.input = made
        self.hint.setText(made.hint() if made else self.tr("Press Enter to continue."))
        self._show_earlier()
        self._fit_prompt()

    def _fit_prompt(self) -> None:
        """Large where there is room for it and for the answer, else smaller."""
        lines = self.height() / max(1, theme.scaled(self, theme.BODY))
        role = "title" if lines > _ROOMY else "heading" if lines > _TIGHT else "body"
        self.prompt.setFont(theme.font(self, role, bold=True))
        private = self.sheet.page is not None and self.sheet.page.private
        self.place.setVisible(role != "body" or private)
        self._area.verticalScrollBar().setValue(0)

    def _show_earlier(self) -> None:
        earlier = self.sheet.earlier
        self._card.setVisible(earlier is not None)
        if earlier is not None:
            self.earlier_prompt.setText(earlier[0])
            self.earlier.setText(answer_words(earlier[1]))
            self._fit_earlier()

    def _fit_earlier(self) -> None:
        wide = self._column.width() - 2 * 12 - 2 * theme.RING
        needed = self.earlier.heightForWidth(max(1, wide)) + 2
        line = self.earlier.fontMetrics().lineSpacing() + 2
        self._kept.setFixedHeight(max(line, min(needed, round(self.height() * _EARLIER))))

    def showEvent(self, event: QShowEvent) -> None:
        """Sizes follow the text size."""
        super().showEvent(event)
        self._column.setMaximumWidth(theme.scaled(self, _WIDEST))
        wide = max(self.back.sizeHint().width(), self.next.sizeHint().width())
        for button in (self.back, self.next):
            button.setMinimumWidth(wide)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The earlier answer's share of the height is another."""
        super().resizeEvent(event)
        self._fit_earlier()
        self._fit_prompt()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on; all but Esc and F11 stays here, so that no letter pauses the session.

        The first Esc leaves the field that is written in.
        """
        writing = isinstance(QApplication.focusWidget(), QPlainTextEdit | QLineEdit)
        if event.key() == Qt.Key.Key_Escape and writing:
            self.next.setFocus()
        elif event.key() in _PASSED_ON:
            super().keyPressEvent(event)
        elif struck(event) in ENTER:
            self.sheet.next()
        elif self.input is None or not self.input.take_key(event):
            event.accept()
