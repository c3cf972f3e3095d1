"""One learn card: its first words, the rest folded, and whether it was read."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from unclench.viewmodels.learn.read_cards import ReadCards
from unclench.viewmodels.learn.reading import TextSection
from unclench.viewmodels.translation import fill
from unclench.widgets.controls import theme
from unclench.widgets.controls.buttons import Pressable
from unclench.widgets.controls.check_mark import paint_check
from unclench.widgets.controls.fold import Fold
from unclench.widgets.controls.paint import Role, colour, draw_box, pill, seen
from unclench.widgets.controls.text import label
from unclench.widgets.learn.text_card import pointed
from unclench.widgets.scenes.scene_card import SceneCard

_MARK = 18  # pixels at 100 % that the mark's disc is wide
_SCENE, _MARGIN = 56, 22  # pixels at 100 %: the landscape's height, and what is free around words


class ReadMark(Pressable):
    """A small disc, with a check and the word once it was read; a press turns it."""

    def __init__(self, title: str) -> None:
        """For the card called `title`."""
        super().__init__(self.tr("Read"))
        self.setCheckable(True)
        self.setAccessibleName(fill(self.tr("Read: {title}"), title=title))
        self.toggled.connect(self._show)
        self._show()

    def sizeHint(self) -> QSize:
        """Room for disc and word."""
        wide = self.fontMetrics().horizontalAdvance(self.text())
        high = theme.scaled(self, theme.TARGET)
        return QSize(wide + theme.scaled(self, _MARK + 16) + 2 * theme.RING, high + 2 * theme.RING)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Disc and check, and the word when it was read."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wash = colour(self, Role.AlternateBase) if self.hover else None
        draw_box(self, painter, wash, None, pill(self))
        side = theme.scaled(self, _MARK)
        edge = self.width() - theme.RING - theme.scaled(self, 4)
        disc = seen(self, QRectF(edge - side, (self.height() - side) / 2, side, side))
        accent = colour(self, Role.Highlight)
        done = self.isChecked()
        painter.setPen(QPen(accent if done else colour(self, Role.PlaceholderText), 1.5))
        painter.setBrush(accent if done else colour(self, Role.Base))
        painter.drawEllipse(disc.adjusted(0.75, 0.75, -0.75, -0.75))
        if done:
            paint_check(painter, disc, colour(self, Role.HighlightedText))
        if done:
            painter.setPen(colour(self, Role.PlaceholderText))
            painter.setFont(theme.font(self, "small"))
            left = self.rect().adjusted(0, 0, -side - theme.scaled(self, 10) - theme.RING, 0)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(seen(self, QRectF(left)).toRect(), right, self.text())
        painter.end()

    def _show(self) -> None:
        mark, take = self.tr("Mark as read"), self.tr("Mark as not read")
        self.setToolTip(take if self.isChecked() else mark)


class LearnCard(SceneCard):
    """The card takes the focus and is read out as one, folded or not; unfolding it marks it."""

    def __init__(self, section: TextSection, read: ReadCards, scene: str) -> None:
        """Show `section` below the landscape `scene`, with its mark as in `read`."""
        super().__init__(scene, f"learn-{section.id}", _SCENE, _MARGIN)
        self.section, self._read = section, read
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(section.title)
        self.setAccessibleDescription(section.words)
        self.rows.setSpacing(6)
        self.mark = ReadMark(section.title)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(label(section.title, "heading"), 1)
        head.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        self.rows.addLayout(head)
        first, *more = section.text
        self.rows.addWidget(label(first))
        self.more: Fold | None = None
        if more or section.points or section.source:
            words = (self.tr("Read on"), self.tr("Show less"))
            self.more = Fold(words[0], self._rest(more), words[1])
            self.more.button.setAccessibleName(
                fill(self.tr("Read on: {title}"), title=section.title)
            )
            self.more.button.toggled.connect(self._open)
            self.rows.addWidget(self.more)
        self.mark.clicked.connect(lambda: read.mark(section.id, self.mark.isChecked()))
        read.changed.connect(self._show)
        self._show()

    def _rest(self, text: list[str]) -> QWidget:
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        for words in text:
            rows.addWidget(label(words))
        for words in self.section.points:
            rows.addLayout(pointed(words))
        if self.section.source:
            said = fill(self.tr("Source: {source}"), source=self.section.source)
            rows.addWidget(label(said, "small", "quiet"))
        return inside

    def _open(self, unfolded: bool) -> None:
        if unfolded:
            self._read.mark(self.section.id, True)

    def unfold(self) -> None:
        """Show all of it, and mark it as read."""
        if self.more is not None:
            self.more.button.setChecked(True)
        self._open(True)

    def _show(self) -> None:
        self.mark.setChecked(self._read.is_read(self.section.id))
