"""Beside the body figure: whose turn it is, what to do, how long, and what comes next."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from unclench.viewmodels import body_words
from unclench.viewmodels.body_map.body_map import spared_today
from unclench.viewmodels.session.figures import Group, Groups
from unclench.viewmodels.session.playback import Playback
from unclench.viewmodels.translation import fill
from unclench.widgets.controls import theme
from unclench.widgets.controls.paint import Role
from unclench.widgets.controls.text import label
from unclench.widgets.session.caption import Caption
from unclench.widgets.session.session_controls import KeyButton

_TALL = 560  # pixels of window at 100 % in which everything has room beside another panel


class TenseBar(QWidget):
    """How far the group's turn is, in two stretches: tensing (or noticing), then letting go."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty."""
        super().__init__(parent)
        self._words = (self.tr("Tense"), self.tr("Let go"))
        self._split = 0.3
        self._share = 0.0
        self.lit = -1  # which of the words runs; -1: neither
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A bar and a line of words."""
        line = QFontMetrics(theme.font(self, bold=True)).height()
        return QSize(theme.scaled(self, 200), line + theme.scaled(self, 20))

    def minimumSizeHint(self) -> QSize:
        """As narrow as need be."""
        return QSize(1, self.sizeHint().height())

    def show_group(self, group: Group | None, position: float) -> None:
        """Show where `group` is at `position`."""
        if group is None:
            share, split, lit = 0.0, self._split, -1
        else:
            first = group.tense if group.tense < group.release else group.start
            whole = max(1, group.end - first)
            share = min(1.0, max(0.0, (position - first) / whole))
            split = (group.release - first) / whole
            lit = 1 if position >= group.release else 0 if position >= first else -1
            tensed = group.tense < group.release
            self._words = (self.tr("Tense") if tensed else self.tr("Notice"), self.tr("Let go"))
        moved = abs(share - self._share) * self.width() >= 1
        if moved or (split, lit) != (self._split, self.lit):
            self._share, self._split, self.lit = share, split, lit
            self.setAccessibleName("" if lit < 0 else self._words[lit])
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The bar with a gap where letting go begins, and both words, the running one bold."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        palette, high = self.palette(), theme.scaled(self, 10)
        split, now, gap = self.width() * self._split, self.width() * self._share, 2
        for low, top in ((0.0, split - gap), (split + gap, float(self.width()))):
            painter.setBrush(palette.color(Role.AlternateBase))
            painter.drawRoundedRect(QRectF(low, 0, max(0.0, top - low), high), high / 2, high / 2)
            painter.setBrush(palette.color(Role.Highlight))
            done = min(top, now) - low
            if done > 0:
                painter.drawRoundedRect(QRectF(low, 0, done, high), high / 2, high / 2)
        self._paint_words(painter, split, high + theme.scaled(self, 6))
        painter.end()

    def _paint_words(self, painter: QPainter, split: float, top: float) -> None:
        first, second = self._words
        for words, left, running in (
            (first, 0.0, self.lit == 0),
            (second, split, self.lit == 1),
        ):
            face = theme.font(self, bold=running)
            painter.setFont(face)
            metrics = QFontMetrics(face)
            taken = metrics.horizontalAdvance(first) + theme.scaled(self, 16)
            x = left if words == first else max(left, taken)
            role = Role.Highlight if running else Role.PlaceholderText
            painter.setPen(self.palette().color(role))
            painter.drawText(int(x), int(top + metrics.ascent()), words)


class MusclePanel(QWidget):
    """The words of a muscle session, and three ways to spare a group."""

    spareClicked = Signal(str)  # a mode, or "cramp"

    def __init__(self, playback: Playback, parent: QWidget | None = None) -> None:
        """A panel for what `playback` plays."""
        super().__init__(parent)
        self._playback = playback
        self._groups = Groups(playback.timeline)
        self.title = label("", "title")
        self.caption = Caption(share=0.34)
        self.caption.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.bar = TenseBar()
        self.next = label("")
        self.care = label("", "small", "sun")
        self._spared = ""
        self._short = False
        self._fitted: tuple[str, str, int, QSize] = ("", "", 0, QSize())
        self.lighter = self._button(self.tr("Lighter"), "L", "light")
        self.rest = self._button(self.tr("No tensing"), "N", "release")
        self.picture = self._button(self.tr("Picture it"), "I", "imagery")
        self.skip = self._button(self.tr("Skip"), "→", "skip")
        self.cramp = self._button(self.tr("Cramp"), "K", "cramp")
        self._lay_out()

    def _button(self, words: str, key: str, how: str) -> KeyButton:
        button = KeyButton(words, key)
        button.clicked.connect(lambda: self.spareClicked.emit(how))
        return button

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(2)
        for button in (self.lighter, self.rest, self.picture, self.skip, self.cramp):
            buttons.addWidget(button, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addStretch()
        column.addWidget(self.title)
        column.addWidget(self.caption)
        column.addWidget(self.bar)
        column.addWidget(self.next)
        column.addWidget(self.care)
        column.addLayout(buttons)
        column.addStretch()

    def make_room(self, wanted: bool) -> None:
        """Leave out, while `wanted`, what can wait where room is short; all keys go on working."""
        self._short = wanted and self.window().height() < theme.scaled(self, _TALL)
        self._arrange()

    def _arrange(self) -> None:
        """Show what there is room and use for: without groups nothing is tensed or spared."""
        groups = bool(self._groups)
        self.bar.setVisible(groups)
        for button in (self.lighter, self.rest, self.picture, self.cramp):
            button.setVisible(groups and not self._short)
        for widget in (self.skip, self.care):
            widget.setVisible(not self._short)
        self._fit()

    def _fit(self) -> None:
        """A smaller title, then no word of what comes next, before the caption would be cut."""
        column = self.layout()
        assert column is not None
        sizes = (("title", True), ("heading", True), ("heading", False), ("body", False))
        for role, coming in sizes:
            self.title.setFont(theme.font(self, role, bold=True))
            self.next.setVisible(coming and not self._short)
            column.invalidate()
            if column.totalHeightForWidth(self.width()) <= self.height():
                return

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another size has other room."""
        super().resizeEvent(event)
        self._fit()

    def refresh(self) -> None:
        """Take the playback's new timeline and choices."""
        self._groups = Groups(self._playback.timeline)
        self._spared = spared_today(self._playback.choices.areas)
        self._arrange()

    def group(self, position: float) -> Group | None:
        """The group whose turn it is."""
        return self._groups.at(position)

    def show_moment(self, position: float, caption: str) -> None:
        """Show whose turn it is at `position`, and the words of the moment."""
        group = self._groups.at(position)
        after = self._groups.after(position)
        self._set(self.title, body_words.title(group.part) if group else "")
        self._set(self.care, self._mode(group) or self._spared)
        shown = (self.title.text(), self.care.text(), self.caption.height(), self.size())
        if shown != self._fitted:
            self._fitted = shown
            self._fit()
        self._set(self.caption, caption)
        self._set(
            self.next,
            fill(self.tr("Next: {part}"), part=body_words.name(after.part)) if after else "",
        )
        self.bar.show_group(group, position)
        for button in (self.lighter, self.rest, self.picture):
            button.setEnabled(group is not None)

    @staticmethod
    def _set(words: QLabel, text: str) -> None:
        if words.text() != text:
            words.setText(text)

    def _mode(self, group: Group | None) -> str:
        return {
            "light": self.tr("Tensing gently today"),
            "release": self.tr("No tensing today"),
            "imagery": self.tr("Imagining only today"),
        }.get(group.mode if group else "", "")
