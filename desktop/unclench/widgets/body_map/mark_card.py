"""The mark of one place: how sore, whether hurt lately, and what that means for a session."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from unclench.domain.cues import Mode
from unclench.domain.marks import Mark
from unclench.domain.texts import begun
from unclench.viewmodels import body_words
from unclench.viewmodels.body_map.body_map import BodyMap, mode_words, number_words
from unclench.viewmodels.translation import fill
from unclench.widgets.controls.announce import announce
from unclench.widgets.controls.buttons import PlainButton
from unclench.widgets.controls.choice import Choice
from unclench.widgets.controls.inputs import Switch
from unclench.widgets.controls.keys import struck
from unclench.widgets.controls.number_scale import NumberScale
from unclench.widgets.controls.surfaces import Card
from unclench.widgets.controls.text import label
from unclench.widgets.controls.typed_rating import TypedRating

_CHOICES: tuple[Mode, ...] = ("tense", "light", "release", "imagery", "skip")


class SoreRow(QWidget):
    """How sore? What was said beside it, and the scale below, empty until somebody chooses."""

    def __init__(self) -> None:
        """No number chosen."""
        super().__init__()
        words = self.tr("How sore?")
        self.scale = NumberScale(range(11), "small", low=True)
        self.scale.ask(words, self.tr("Not sore"), self.tr("As sore as I can imagine"))
        self.said = label("", tone="quiet")
        self.said.setAlignment(Qt.AlignmentFlag.AlignRight)
        line = QHBoxLayout()
        line.addWidget(label(words))
        line.addWidget(self.said, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(self.scale)

    def show_mark(self, mark: Mark) -> None:
        """Show the number of `mark`, or that nobody said one."""
        self.scale.show_value(mark.intensity)
        self.said.setText(begun(number_words(mark)))


class MarkCard(Card):
    """Shows the place that is looked at; every change counts and is kept at once."""

    def __init__(self, shown: BodyMap, parent: QWidget | None = None) -> None:
        """The mark of `shown`'s part."""
        super().__init__(parent)
        self._map = shown
        self._typed = TypedRating()
        self._showing = False  # what changes now was not said by a person
        self.title = label("", "heading")
        self.add = PlainButton(self.tr("Mark this place"))
        self.sore = SoreRow()
        self.fresh = Switch(self.tr("Fresh injury"))
        self.mode = Choice(self.tr("In a session"), [(None, "")])
        self.remove = PlainButton(self.tr("Remove"))
        column = self.column(16, 4)
        first = QHBoxLayout()
        first.addWidget(self.title, 1)
        first.addWidget(self.remove)
        column.addLayout(first)
        for widget in (self.add, self.sore, self.fresh, self.mode):
            column.addWidget(widget)
        QWidget.setTabOrder(self.mode, self.remove)
        self.add.clicked.connect(self._mark)
        self.sore.scale.chosen.connect(self._rate)
        self.fresh.toggled.connect(self._hurt)
        self.mode.chosen.connect(self._choose)
        self.remove.clicked.connect(self._remove)
        shown.selected.connect(self._show)
        shown.changed.connect(self._changed)
        self._show()

    def minimumSizeHint(self) -> QSize:
        """As wide with a mark as without: the map beside it must not move under the pointer."""
        inside = self.contentsMargins()
        if (column := self.layout()) is not None:
            inside += column.contentsMargins()
        scale = self.sore.minimumSizeHint().width() + inside.left() + inside.right()
        least = super().minimumSizeHint()
        return QSize(max(least.width(), scale), least.height())

    def focus_mark(self) -> None:
        """Go to the first thing to say."""
        (self.add if self.sore.isHidden() else self.sore.scale).setFocus()

    def _mark(self) -> None:
        self._map.mark(self._map.part)
        self.focus_mark()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """0 to 9 and T rate the place, as on the map; a key held down does so once."""
        value = self._typed.read(event, self._map.part, self._map.intensity(self._map.part))
        if value is None:
            super().keyPressEvent(event)
        elif struck(event):
            self._map.mark(self._map.part, value)

    def _rate(self, value: float | None) -> None:
        if value is None:
            self._map.take_back(self._map.part)
        else:
            self._map.mark(self._map.part, int(value))

    def _hurt(self, fresh: bool) -> None:
        if not self._showing:
            self._map.mark(self._map.part, fresh=fresh)

    def _choose(self, mode: str | None) -> None:
        self._map.choose(self._map.part, cast("Mode | None", mode))

    def _remove(self) -> None:
        self._map.remove(self._map.part)
        self.add.setFocus()

    def _changed(self, part: str) -> None:
        """What was said counts; readers hear what follows from it."""
        self._show()
        known = self._map.state(part) or self.tr("not marked")
        announce(self, f"{body_words.title(part)}, {known}")

    def _show(self) -> None:
        part = self._map.part
        self.setVisible(bool(part))
        if not part:
            return
        mark = self._map.marks.get(part)
        self.title.setText(body_words.title(part))
        self.add.setVisible(mark is None)
        self.remove.setVisible(mark is not None or part in self._map.own)
        for widget in (self.sore, self.fresh):
            widget.setVisible(mark is not None)
        self._showing = True
        self.sore.show_mark(mark or Mark())
        self.fresh.setChecked(mark.fresh if mark else False)
        self._showing = False
        self._offer(part)

    def _offer(self, part: str) -> None:
        by_rule = fill(self.tr("Suggested: {mode}"), mode=mode_words(self._map.rule(part)))
        own = [(str(mode), self._own_words(mode)) for mode in _CHOICES]
        self.mode.offer([(None, by_rule), *own])
        self.mode.show_value(self._map.own.get(part))

    def _own_words(self, mode: Mode) -> str:
        return fill(self.tr("My choice: {mode}"), mode=mode_words(mode))
