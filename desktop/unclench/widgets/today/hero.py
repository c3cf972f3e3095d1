"""The one thing to do, on its landscape: what it is, why, and the button that starts it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QPainter,
    QPaintEvent,
    QRadialGradient,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from unclench.viewmodels.today.hero import Hero
from unclench.widgets.controls import ink, theme
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.paint import Role, colour, draw_box
from unclench.widgets.scenes import scene
from unclench.widgets.scenes.ground import Ground
from unclench.widgets.scenes.pictures.base import Place
from unclench.widgets.scenes.words import SceneLabel, SceneWords
from unclench.widgets.today.scene_buttons import SceneButton

HIGH = 243  # pixels at 100 % that it is high at least: two lines of words fit
HIGHEST = 320  # and no higher than this by the text size alone
_SKY = 0.54  # of the height: below may be hills
_SIDE, _TOP, _BELOW = 32, 28, 26
_VEIL = (0.2, 0.5, 0.6)  # of the width: where it is darkest, how far it reaches; how dark
_WORDS = 560  # pixels at 100 % that words are wide at most


class HeroCard(QWidget):
    """Words on a landscape; on plain paper in high contrast and with reduced motion."""

    started = Signal()
    somethingElse = Signal()
    pageWanted = Signal()

    def __init__(self, plain: bool) -> None:
        """Empty until `show_hero`; `plain`: no landscape is wanted behind words."""
        super().__init__()
        self._wants_plain = plain
        self._ground: Ground | None = None
        self.shown: Hero | None = None
        self.eyebrow = SceneWords("", "small", "soft")
        self.title = SceneWords("", "display", "sky")
        self.words = SceneWords("", "body", "sky", bold=False)
        self.start = SceneButton("", main=True)
        self.other = SceneButton(self.tr("Something else"))
        self.page = SceneButton("")
        self.start.icon_name = "play"
        self.start.clicked.connect(self.started)
        self.other.clicked.connect(self.somethingElse)
        self.page.clicked.connect(self.pageWanted)
        self._rows = QVBoxLayout(self)
        self._rows.setSpacing(0)
        for words in (self.eyebrow, self.title, self.words):
            self._rows.addWidget(words)
        self._rows.addSpacing(6)
        self._rows.addStretch(1)
        self._line = Flow(gap=6)
        for button in (self.start, self.other, self.page):
            self._line.addWidget(button)
        self._rows.addLayout(self._line)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.restyle()

    def show_hero(self, hero: Hero, has_more: bool, starts: tuple[str, ...] = ()) -> None:
        """Show this; `has_more`: there is something else. `starts` is what its button may say."""
        if self.shown is None or (hero.kind, hero.seed) != (self.shown.kind, self.shown.seed):
            self._ground = Ground(hero.kind, hero.seed)
            self._ground.more = partial(_paint_veil, self._mirrored)
        self.shown = hero
        self.eyebrow.setText(hero.eyebrow)
        self.title.setText(hero.title)
        self.words.setText(hero.words)
        self.start.setText(hero.start)
        self.start.keep_room(starts)
        self.start.setAccessibleName(f"{hero.start}: {hero.title}")
        self.page.setText(hero.page)
        self.page.setVisible(bool(hero.page))
        self.other.setVisible(has_more)
        self.setAccessibleName(hero.title)
        self.setAccessibleDescription(f"{hero.eyebrow}. {hero.words}")
        self._keep_clear()
        self.updateGeometry()
        self.update()

    def be_plain(self, plain: bool) -> None:
        """Follow the setting for motion."""
        if plain != self._wants_plain:
            self._wants_plain = plain
            self.update()

    def restyle(self) -> None:
        """Follow a new text size."""
        side = theme.scaled(self, _SIDE) + theme.RING
        top, below = theme.scaled(self, _TOP), theme.scaled(self, _BELOW)
        self._rows.setContentsMargins(side - theme.RING, top, side, below)
        self._rows.setSpacing(theme.scaled(self, 4))
        for words in (self.eyebrow, self.title, self.words):
            words.setMaximumWidth(theme.scaled(self, _WORDS))
        self._keep_clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the lines that the words take in this width."""
        super().resizeEvent(event)
        self._keep_clear()

    def _keep_clear(self) -> None:
        """Be so high that the words stand above the hills, where that is not too high."""
        sides = self._rows.contentsMargins()
        room = min(self.width() - sides.left() - sides.right(), self.words.maximumWidth())
        words = (self.eyebrow, self.title, self.words)
        end = sides.top() + sum(
            one.heightForWidth(max(1, room)) + self._rows.spacing() for one in words
        )
        least = max(theme.scaled(self, HIGH), round(end / _SKY))
        self.setMinimumHeight(min(least, HIGHEST))

    def sizeHint(self) -> QSize:
        """As high as the words need."""
        return QSize(theme.scaled(self, 480), self.heightForWidth(self.width()))

    def hasHeightForWidth(self) -> bool:
        """The words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Room for all words and the buttons."""
        return max(self.minimumHeight(), self._rows.totalHeightForWidth(width))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The landscape with round corners, or a card."""
        self._settle()
        painter = QPainter(self)
        ground = self._ground
        if ground is None or ground.plain:
            draw_box(self, painter, colour(self, Role.Base), colour(self, Role.Mid), theme.CORNER)
        else:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            shape = ink.rounded(QRectF(self.rect()), theme.RING, theme.CORNER)
            painter.fillPath(shape, QBrush(ground.pixmap))
        painter.end()

    def _settle(self) -> None:
        """Fit the landscape to the size and the theme, and tell all that stands on it.

        Not before it is painted: it may have several sizes first, and each picture takes time.
        """
        ground = self._ground
        if ground is None or self.size().isEmpty():
            return
        ground.wear(theme.is_dark(self), self._wants_plain or theme.is_high_contrast(self))
        self._rows.activate()
        high = self.height()
        sun = QPointF(self.width() * (0.2 if self._mirrored else 0.8), high * 0.36), high * 0.4
        ground.room = self._line.geometry()
        words = [one.geometry() for one in (self.eyebrow, self.title, self.words)]
        if ground.fit(self.size(), self.devicePixelRatioF(), sun, words):
            for label in self.findChildren(SceneLabel):
                label.stand_on(ground, self)
            for button in (self.start, self.other, self.page):
                button.stand_on(ground, self)

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft


def _paint_veil(mirrored: bool, painter: QPainter, place: Place) -> None:
    """The hills are darker around the buttons, which also have a scrim of their own."""
    wide, high = place.page.width(), place.page.height()
    across = wide * _VEIL[0]
    shade = QColor(place.colours.near)
    veil = QRadialGradient(wide - across if mirrored else across, high, wide * _VEIL[1])
    for at, part in ((0.0, _VEIL[2]), (0.4, _VEIL[2]), (1.0, 0.0)):
        shade.setAlphaF(part)
        veil.setColorAt(at, shade)
    painter.fillPath(scene.hill(place.form.layers[0], wide, high), QBrush(veil))
