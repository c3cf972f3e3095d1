"""Settings: what is in a folder that was chosen, and under what passphrase it is used."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from unclench.domain.merging.limits import LONGEST_LABEL, SHORTEST_PASSPHRASE
from unclench.viewmodels.machines import machine_words
from unclench.viewmodels.machines.machines import Looked
from unclench.viewmodels.translation import fill
from unclench.widgets.controls.announce import announce
from unclench.widgets.controls.buttons import MainButton, PlainButton
from unclench.widgets.controls.field import Field
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.inputs import Switch
from unclench.widgets.controls.text import label


class JoiningForm(QWidget):
    """A new folder gets a passphrase, or is left open on purpose; one in use is as it is."""

    wanted = Signal(object, str)  # the passphrase or None, and what this computer is called
    cancelled = Signal()

    def __init__(self, name: str) -> None:
        """`name` is what this computer is called until the person changes that."""
        super().__init__()
        self._looked: Looked | None = None
        self._asked = False  # whether what was typed isn't to be used
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.there = label("")
        self.stake = label("", tone="sun")
        self.why = label("", tone="quiet")
        for words in (self.there, self.stake, self.why):
            column.addWidget(words)
        self._build_fields(column, name)
        column.addLayout(self._build_buttons())

    def show_folder(self, looked: Looked) -> None:
        """Ask for what this folder needs."""
        self._looked = looked
        found = looked.found
        new, sealed = found.empty, found.sealed and not found.empty
        self.there.setText(fill(self._there(looked), folder=looked.folder))
        self.why.setText(fill(self._why(new), least=SHORTEST_PASSPHRASE))
        self.stake.setText(self._at_stake(new))
        for widget, shown in (
            (self.stake, new or not sealed),
            (self.why, new or sealed),
            (self.first, new or sealed),
            (self.again, new),
            (self.seen, new or sealed),
            (self.lost, new),
            (self.without, new),
        ):
            widget.setVisible(shown)
        self.clear()
        use = self.tr("Use this passphrase") if new else self.tr("Use this folder")
        self.join.setText(use)
        self.focus_start()

    def clear(self) -> None:
        """Keep nothing of what was typed."""
        for field in (self.first, self.again):
            field.clear()
        self._asked = False
        self.seen.setChecked(False)
        self.slip.hide()

    def focus_start(self) -> None:
        """Go to the first thing to do."""
        if self.first.isHidden():
            self.join.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.first.setFocus(Qt.FocusReason.OtherFocusReason)
            self.first.selectAll()

    def _build_fields(self, column: QVBoxLayout, name: str) -> None:
        words = self.tr("Passphrase")
        self.first = Field(words, words)
        words = self.tr("The passphrase once more")
        self.again = Field(words, words)
        self.seen = Switch(self.tr("Show the passphrase"))
        self.seen.toggled.connect(self._show_letters)
        self._show_letters(False)
        self.slip = label("", tone="sun")
        self.slip.hide()
        self.lost = label(
            self.tr(
                "Write it down and keep it safe: nobody can recover it. If you lose it, you "
                "choose a new folder, and everything on this computer goes into it."
            ),
            tone="quiet",
        )
        words = self.tr("Name of this computer")
        self.name = Field(words, words)
        self.name.setText(name)
        self.name.setMaxLength(LONGEST_LABEL)
        fields = (self.first, self.again, self.slip, self.seen)
        for widget in (*fields, self.lost):
            column.addWidget(widget)
        named = QVBoxLayout()
        named.setSpacing(2)
        for widget in (label(words, tone="quiet"), self.name):
            named.addWidget(widget)
        column.addLayout(named)
        for field in (self.first, self.again, self.name):
            field.returnPressed.connect(self._join)
        for field in (self.first, self.again):
            field.textEdited.connect(self._typed)

    def _build_buttons(self) -> Flow:
        self.join = MainButton("")
        self.join.clicked.connect(self._join)
        self.without = PlainButton(self.tr("Go on without a passphrase"), main_size=True)
        self.without.clicked.connect(self._go_without)
        self.cancel = PlainButton(self.tr("Cancel"), main_size=True)
        self.cancel.clicked.connect(self.cancelled)
        line = Flow(gap=6)
        for button in (self.join, self.without, self.cancel):
            line.addWidget(button)
        return line

    def _there(self, looked: Looked) -> str:
        if looked.found.empty:
            return self.tr("Nothing is shared in {folder} yet. Unclench will make a folder there.")
        return self.tr("A history is shared in {folder} already.")

    def _why(self, new: bool) -> str:
        if new:
            return self.tr(
                "With a passphrase, the files are encrypted: only computers that know it can "
                "read them. Four or more words, at least {least} characters in all, are easy to "
                "remember and hard to guess."
            )
        return self.tr(
            "Its files are encrypted. Type the passphrase that was chosen when this folder was "
            "set up."
        )

    def _at_stake(self, new: bool) -> str:
        if new:
            return self.tr(
                "Your history is about your health. Without a passphrase, anyone who can open "
                "this folder can read it: others who use this computer, and any service that "
                "stores the folder for you."
            )
        return self.tr(
            "Its files aren't encrypted: anyone who can open this folder can read your history."
        )

    def _show_letters(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode
        for field in (self.first, self.again):
            field.setEchoMode(mode.Normal if shown else mode.Password)

    def _typed(self) -> None:
        self._asked = False

    def _go_without(self) -> None:
        """At once where nothing was typed; else that is asked about first."""
        if (self.first.text() or self.again.text()) and not self._asked:
            self._asked = True
            words = self.tr(
                "You typed a passphrase. Without it, the files aren't encrypted. If that's what "
                "you want, press the button again."
            )
            self._say_slip(words)
            return
        self.clear()
        self.wanted.emit(None, self.name.text().strip())

    def _join(self) -> None:
        if self._looked is None:
            return
        found, said = self._looked.found, self.first.text()
        if found.empty or found.sealed:
            slip = self._slip(self._looked, said)
            if slip is not None:
                self._show_slip(*slip)
                return
            self.slip.hide()
            self.wanted.emit(said, self.name.text().strip())
        else:
            self.wanted.emit(None, self.name.text().strip())

    def _show_slip(self, words: str, field: Field) -> None:
        """Say it below the fields, and go to the one that it is about."""
        self._say_slip(words)
        field.setFocus()
        field.selectAll()

    def _say_slip(self, words: str) -> None:
        self.slip.setText(words)
        self.slip.show()
        announce(self.slip, words)

    def _slip(self, looked: Looked, said: str) -> tuple[str, Field] | None:
        """Why what was typed can't be used, and where."""
        if not said:
            return self.tr("Type the passphrase."), self.first
        if not looked.found.empty:
            return None
        if short := machine_words.too_short(looked.folder, said):
            return short, self.first
        if said != self.again.text():
            return self.tr("The two aren't the same. Type it once more."), self.again
        return None
