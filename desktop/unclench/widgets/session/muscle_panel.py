"""Beside the body figure: whose turn it is, what to do, how long, and what comes next."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from unclench.viewmodels import body_words
from unclench.viewmodels.body_map.body_map import spared_today
from unclench.viewmodels.session import muscle_words
from unclench.viewmodels.session.captions import Captions
from unclench.viewmodels.session.figures import Group, Groups
from unclench.viewmodels.session.playback import Playback
from unclench.viewmodels.translation import fill
from unclench.widgets.controls import theme
from unclench.widgets.controls.buttons import PlainButton
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.paint import Role, draw_box, pill
from unclench.widgets.scenes.contrast import mixed
from unclench.widgets.scenes.ground import Ground
from unclench.widgets.scenes.look import SceneLook
from unclench.widgets.scenes.words import SceneWords
from unclench.widgets.session.caption import Caption

_WIDEST = 620  # pixels of the panel at 100 %
_HIGH = 10  # pixels of the bar at 100 %
_GAP = 3  # half of the pixels between both stretches of the bar
_TRACK = 0.26  # how strong the bar is where the turn has not come yet
_AROUND = 18  # pixels of a button above and below its words
_BEFORE_KEY = 7  # pixels at 100 % between a button's words and its key


class TenseBar(QWidget):
    """How far the group's turn is, in two stretches: tensing (or noticing), then letting go."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty."""
        super().__init__(parent)
        self.words = SceneWords(self.tr("Tense")), SceneWords(self.tr("Let go"))
        self._split = 0.3
        self._share = 0.0
        self._look: SceneLook | None = None
        self.lit = -1  # which of the words runs; -1: neither
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._line = QHBoxLayout(self)
        for words in self.words:
            words.setContentsMargins(0, 0, 0, 0)
            words.setWordWrap(False)
            self._line.addWidget(words)
        self._line.insertStretch(1)
        self.restyle()

    def restyle(self) -> None:
        """Follow a new text size: the words stand below the bar, one at each of its ends."""
        self._line.setContentsMargins(0, theme.scaled(self, _HIGH + 5), 0, 0)

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
            self.words[0].setText(self.tr("Tense") if tensed else self.tr("Notice"))
        moved = abs(share - self._share) * self.width() >= 1
        if moved or (split, lit) != (self._split, self.lit):
            self._share, self._split, self.lit = share, split, lit
            self.setAccessibleName("" if lit < 0 else self.words[lit].text())
            for number, words in enumerate(self.words):
                face = words.font()
                theme.weigh(face, theme.BOLD if number == lit else theme.PLAIN)
                words.setFont(face)
            self.update()

    def stand_on(self, ground: Ground) -> None:
        """Take the colors of a landscape."""
        self._look = ground.look
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The bar, with a gap where letting go begins."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        palette, high, look = self.palette(), theme.scaled(self, _HIGH), self._look
        track = palette.color(Role.AlternateBase)
        if look:
            track = QColor(look.tense)
            track.setAlphaF(_TRACK)
        done = look.tense if look else palette.color(Role.Highlight)
        split, now = self.width() * self._split, self.width() * self._share
        for low, top in ((0.0, split - _GAP), (split + _GAP, float(self.width()))):
            painter.setBrush(track)
            painter.drawRoundedRect(QRectF(low, 0, max(0.0, top - low), high), high / 2, high / 2)
            painter.setBrush(done)
            if (filled := min(top, now) - low) > 0:
                painter.drawRoundedRect(QRectF(low, 0, filled, high), high / 2, high / 2)
        painter.end()


_EDGE = 0.3  # of the ink in a pill's edge


class KeyPill(PlainButton):
    """A pill with its key, smaller, behind its words. It leaves all other keys to the page."""

    height_at_100 = 36

    def __init__(self, words: str, key: str) -> None:
        """Show `words`, then `key`."""
        super().__init__(words)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.key = key
        self.setAccessibleDescription(key)

    def sizeHint(self) -> QSize:
        """Room for both; large words leave less room around them."""
        key = QFontMetrics(theme.font(self, "tiny")).horizontalAdvance(self.key)
        size = super().sizeHint() + QSize(key + theme.scaled(self, _BEFORE_KEY), 0)
        line = QFontMetrics(self.face()).height()
        return QSize(size.width(), min(size.height(), line + _AROUND + 2 * theme.RING))

    def minimumSizeHint(self) -> QSize:
        """Never narrower than words and key, which stand in one line."""
        return self.sizeHint()

    def hasHeightForWidth(self) -> bool:
        """They stand in one line."""
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter press; everything else is the page's."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def draw(self, fill: QColor | None, edge: QColor | None, words: QColor) -> None:
        """A pill, the words, the key."""
        painter = QPainter(self)
        strong = None if edge is None else mixed(edge, words, _EDGE)  # on a dark landscape too
        draw_box(self, painter, fill, strong, pill(self))
        metrics, small = QFontMetrics(self.face()), theme.font(self, "tiny")
        gap = theme.scaled(self, _BEFORE_KEY)
        taken = metrics.horizontalAdvance(self.text())
        whole = taken + gap + QFontMetrics(small).horizontalAdvance(self.key)
        left = (self.width() - whole) / 2
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self.face())
        painter.setPen(words)
        painter.drawText(QRectF(left, 0, taken + gap, self.height()), middle, self.text())
        painter.setFont(small)
        painter.drawText(QRectF(left + taken + gap, 0, whole, self.height()), middle, self.key)
        painter.end()


class MusclePanel(QWidget):
    """The words of a muscle session: whose turn it is, what to do, how to spare a group."""

    spareClicked = Signal(str)  # a mode, or "cramp"

    def __init__(self, playback: Playback, parent: QWidget | None = None) -> None:
        """A panel for what `playback` plays."""
        super().__init__(parent)
        self._playback = playback
        self._groups = Groups(playback.timeline)
        self.place = SceneWords("", "body", "soft")
        self.title = SceneWords("", "hero")
        self.caption = Caption(0.24, "sky")
        self.caption.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.caption.setContentsMargins(theme.RING, 0, theme.RING, 0)
        self.bar = TenseBar()
        self.next = SceneWords("", "small", "soft")
        self._spared, self._tenses = "", True
        self._fitted: tuple[str, int, QSize] = ("", 0, QSize())
        self.lighter = self._button(self.tr("Lighter"), "L", "light")
        self.rest = self._button(self.tr("No tensing"), "N", "release")
        self.picture = self._button(self.tr("Imagine it"), "I", "imagery")
        self.skip = self._button(self.tr("Skip"), "→", "skip")
        self.cramp = self._button(self.tr("Cramp?"), "K", "cramp")
        self._lay_out()

    def _button(self, words: str, key: str, how: str) -> KeyPill:
        button = KeyPill(words, key)
        button.once = how == "skip"
        button.clicked.connect(lambda: self.spareClicked.emit(how))
        return button

    def _lay_out(self) -> None:
        self._buttons = Flow(gap=2)
        for button in (self.lighter, self.rest, self.picture, self.skip, self.cramp):
            self._buttons.addWidget(button)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addStretch(3)
        for widget in (self.place, self.title, self.caption):
            column.addWidget(widget)
        bar = QVBoxLayout()
        bar.setContentsMargins(theme.RING, 6, theme.RING, 8)
        bar.addWidget(self.bar)
        column.addLayout(bar)
        column.addLayout(self._buttons)
        column.addWidget(self.next)
        column.addStretch(4)

    def stand_on(self, ground: Ground) -> None:
        """Take the colors of a landscape."""
        self.bar.stand_on(ground)

    def _arrange(self) -> None:
        """Show what there is room and use for: without groups nothing is tensed or spared."""
        self.setMaximumWidth(theme.scaled(self, _WIDEST))
        groups = bool(self._groups)
        policy = self.bar.sizePolicy()
        policy.setRetainSizeWhenHidden(groups)  # so that all stays in its place between turns
        self.bar.setSizePolicy(policy)
        if not groups:
            self.bar.hide()
        self.cramp.setVisible(groups)
        for button in (self.lighter, self.rest, self.picture):
            button.setVisible(groups and self._tenses)
        self._fit()

    def _fit(self) -> None:
        """A smaller title, then no word of where one is, before the caption would be cut."""
        column = self.layout()
        assert column is not None
        sizes = (("hero", True), ("display", True), ("title", True), ("heading", True))
        for role, around in (*sizes, ("heading", False), ("body", False)):
            self.title.setFont(theme.font(self, role, bold=True))
            self.place.setVisible(around and bool(self._groups))
            self.next.setVisible(around)
            column.invalidate()
            if column.totalHeightForWidth(self.width()) <= self.height():
                return

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another size has other room."""
        super().resizeEvent(event)
        self._fit()

    def restyle(self) -> None:
        """Follow a new text size."""
        self._arrange()

    def refresh(self) -> None:
        """Take the playback's new timeline and choices."""
        self._groups = Groups(self._playback.timeline)
        steps = self._playback.timeline.steps
        self._tenses = not steps or any(step.do == "tense" for step in steps)
        self._spared = spared_today(self._playback.choices.areas, self._tenses)
        said, language = Captions(self._playback.timeline).texts(), self._language
        self.caption.expect({*said, *(muscle_words.line(one, language) for one in self._groups)})
        self._arrange()

    @property
    def _language(self) -> str:
        return self._playback.timeline.language

    def group(self, position: float) -> Group | None:
        """The group whose turn it is."""
        return self._groups.at(position)

    def show_moment(self, position: float, said: str, where: str = "") -> None:
        """Show whose turn it is at `position`, and what to do: `said` is what the session says.

        Between turns it is said in few words `where` one is.
        """
        group = self._groups.at(position)
        self._set(self.title, muscle_words.title(group, self._language) if group else where)
        shown = (self.title.text(), self.caption.height(), self.size())
        if shown != self._fitted:
            self._fitted = shown
            self._fit()
        self._set(self.place, self._place(position) if group else "")
        if group:
            said = muscle_words.what_to_do(group, position, said, self._language)
        self._set(self.caption, said)
        self._set(self.next, self._coming(group, position))
        self.bar.show_group(group, position)
        self.bar.setVisible(group is not None)
        for button in (self.lighter, self.rest, self.picture):
            button.setEnabled(group is not None)

    @staticmethod
    def _set(words: QLabel, text: str) -> None:
        if words.text() != text:
            words.setText(text)

    def _place(self, position: float) -> str:
        number, count = self._groups.place(position)
        return fill(self.tr("{number} of {count}"), number=number, count=count)

    def _coming(self, group: Group | None, position: float) -> str:
        """What comes next, and how this group is treated, or which ones are spared."""
        after = self._groups.after(position)
        coming = fill(self.tr("Next: {part}."), part=body_words.name(after.part)) if after else ""
        return " ".join(words for words in (coming, self._mode(group) or self._spared) if words)

    def _mode(self, group: Group | None) -> str:
        if not self._tenses:
            return ""
        return {
            "light": self.tr("Tensing gently today."),
            "release": self.tr("No tensing today."),
            "imagery": self.tr("Imagining only today."),
        }.get(group.mode if group else "", "")
