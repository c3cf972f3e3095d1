"""What a page of a worksheet is written in: words, lines of them, or a number."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QKeyEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from unclench.domain.worksheet import Page, Value
from unclench.viewmodels.words import typed
from unclench.widgets.controls import theme
from unclench.widgets.controls.keys import ENTER, typed_digit

_ROOM = 2000  # characters of one answer that are kept


class Input(QWidget):
    """One way to answer. `changed` tells the value at every change; Enter is the panel's."""

    changed = Signal(object)  # Value or None

    def __init__(self, page: Page) -> None:
        """Empty, for `page`; its prompt is the accessible description of all there is to press."""
        super().__init__()
        self.page = page
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4)

    @abstractmethod
    def show_value(self, value: Value | None) -> None:
        """Show what was answered before."""

    @abstractmethod
    def first(self) -> QWidget:
        """What has the focus first."""

    def hint(self) -> str:
        """How it is used, in few words."""
        return self.tr("Ctrl+Enter to continue.")

    def take_key(self, _event: QKeyEvent) -> bool:
        """Whether a key that nothing inside took was meant for this."""
        return False


class WordsField(QPlainTextEdit):
    """A plain field that leaves Ctrl+Enter to its page and Tab to the focus."""

    def __init__(self, page: Page, rows: int) -> None:
        """An empty field of so many rows."""
        super().__init__()
        theme.dress_field(self)
        self._rows = rows
        self.setTabChangesFocus(True)
        self.setAccessibleName(page.prompt)

    def fit(self) -> None:
        """High enough for its rows, as they are at 100 %."""
        self.setMinimumHeight(self._rows * theme.BODY + 28)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Everything but Ctrl+Enter is written."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in ENTER and control:
            event.ignore()
        else:
            super().keyPressEvent(event)


class TextInput(Input):
    """A few lines of one's own words."""

    rows = 4
    field: type[WordsField] = WordsField

    def __init__(self, page: Page) -> None:
        """An empty field."""
        super().__init__(page)
        self.words = self.field(page, self.rows)
        self.column.addWidget(self.words, 1)
        self.words.textChanged.connect(lambda: self.changed.emit(self.value()))
        self.words.fit()

    def value(self) -> Value | None:
        """What stands there, or None."""
        return self.words.toPlainText().strip()[:_ROOM] or None

    def show_value(self, value: Value | None) -> None:
        """Show these words."""
        self.words.setPlainText("" if value is None else str(value))
        self.words.moveCursor(self.words.textCursor().MoveOperation.End)

    def first(self) -> QWidget:
        """The field."""
        return self.words


class ListInput(TextInput):
    """Several short answers, one on each line; Enter begins the next."""

    def value(self) -> Value | None:
        """The lines that aren't empty, or None."""
        lines = self.words.toPlainText()[:_ROOM].splitlines()
        return tuple(line.strip() for line in lines if line.strip()) or None

    def show_value(self, value: Value | None) -> None:
        """Show these lines."""
        super().show_value("\n".join(value) if isinstance(value, tuple) else value)

    def hint(self) -> str:
        """Enter has a use of its own here."""
        return self.tr("One line for each: Enter starts the next. Ctrl+Enter to continue.")


def number_of(words: str) -> float | None:
    """The number that `words` say, with a comma or a point."""
    try:
        return float(words.replace(",", "."))
    except ValueError:
        return None


class NumberField(QLineEdit):
    """A short field for a number; Up and Down and all letters do nothing."""

    def __init__(self, name: str, pattern: str) -> None:
        """Empty, named `name`; takes what matches `pattern`."""
        super().__init__()
        theme.dress_field(self)
        self.setAccessibleName(name)
        self.setValidator(QRegularExpressionValidator(QRegularExpression(pattern), self))
        self.setFixedWidth(theme.scaled(self, 120))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit's key types the digit, also where a letter stands on it."""
        digit = typed_digit(event)
        if digit is not None and not event.text().isascii():
            self.insert(str(digit))
        else:
            super().keyPressEvent(event)


class NumberInput(Input):
    """One number; Enter goes on."""

    def __init__(self, page: Page) -> None:
        """An empty field."""
        super().__init__(page)
        self.number = NumberField(page.prompt, r"\d{0,6}([.,]\d{0,2})?")
        self.column.addWidget(self.number, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)
        self.number.textChanged.connect(lambda words: self.changed.emit(number_of(words)))

    def show_value(self, value: Value | None) -> None:
        """Show this number."""
        self.number.setText(typed(value) if isinstance(value, int | float) else "")

    def first(self) -> QWidget:
        """The field."""
        return self.number

    def hint(self) -> str:
        """Enter is enough."""
        return self.tr("Type a number, then press Enter.")
