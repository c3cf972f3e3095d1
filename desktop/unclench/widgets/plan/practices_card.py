"""One practice for the body and one for the mind, side by side."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unclench.domain.care_plan import SIDES, Side
from unclench.domain.plain_text import sort_key
from unclench.viewmodels import plan_words, words
from unclench.viewmodels.library.library import Entry, Library
from unclench.viewmodels.plan.plan import Plan
from unclench.viewmodels.translation import fill
from unclench.widgets.controls.buttons import PlainButton
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.menu import Menu
from unclench.widgets.controls.stacks import Stacks
from unclench.widgets.controls.text import label
from unclench.widgets.scenes.palettes import scene_of
from unclench.widgets.scenes.scene_card import SceneCard

KINDS: dict[Side, frozenset[str]] = {
    "body": frozenset({"muscle-relaxation", "movement", "breathing", "sleep", "rest"}),
    "mind": frozenset({"mindfulness", "worksheet", "imagery", "autogenic", "breathing"}),
}
"""What is offered first for each side; everything else follows."""
_HIGH = 76  # pixels at 100 % of a landscape


class PracticesCard(QWidget):
    """Two landscapes with what was picked, and the way to pick something else."""

    opened = Signal(str)  # the id of an exercise

    def __init__(self, plan: Plan, library: Library) -> None:
        """Show what `plan` keeps, from `library`."""
        super().__init__()
        self._plan, self._library = plan, library
        self._line = Pair(gap=12, column=300)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._line)
        self.sides: dict[Side, PracticeSide] = {}
        self.refresh()

    def refresh(self) -> None:
        """Show what is picked now."""
        picked = self._plan.practices()
        for side in SIDES:
            entry = self._library.entry(picked.get(side, ""))
            shown = self.sides.get(side)
            if shown is not None and shown.shows == entry:
                continue
            made = PracticeSide(side, entry, self._choices(side))
            made.picked.connect(partial(self._plan.pick, side))
            if entry is not None:
                made.open.clicked.connect(partial(self.opened.emit, entry.id))
            self._replace(side, made)

    def _replace(self, side: Side, made: PracticeSide) -> None:
        old = self.sides.get(side)
        focused = old is not None and old.pick.hasFocus()
        self.sides[side] = made
        for one in list(self.sides.values()):
            self._line.removeWidget(one)
            self._line.addWidget(one)
        made.show()  # at once: by itself a layout does it late
        if old is not None:
            self._line.removeWidget(old)
            old.hide()
            old.deleteLater()
        if focused:
            made.pick.setFocus()

    def _choices(self, side: Side) -> list[tuple[str, str]]:
        known = sorted(self._library.entries, key=lambda one: sort_key(one.title))
        known.sort(key=lambda one: one.kind not in KINDS[side])
        return [(one.id, one.title) for one in known]


class Pair(Stacks):
    """Two columns, or one where there is no room for both."""

    def _columns(self, width: int) -> int:
        return min(len(SIDES), super()._columns(width))


class PracticeSide(SceneCard):
    """What was picked for one side, with its landscape; `picked` carries an id, "" for none."""

    picked = Signal(str)

    def __init__(self, side: Side, entry: Entry | None, choices: list[tuple[str, str]]) -> None:
        """Show `entry`; `choices` are what else could be picked."""
        scene = scene_of(entry.kind) if entry else {"body": "clay", "mind": "dusk"}[side]
        super().__init__(scene, entry.id if entry else side, _HIGH, margin=22)
        self.shows = entry
        name = plan_words.side(side)
        self.setAccessibleName(name)
        self.rows.addWidget(label(name, tone="quiet"))
        title = entry.title if entry else self.tr("Pick one you like")
        self.rows.addWidget(label(title, "heading"))
        if entry is not None:
            facts = f"{words.kind(entry.kind)} \N{MIDDLE DOT} {words.lengths(entry.minutes)}"
            self.rows.addWidget(label(facts, "small", "quiet"))
        self._choices = choices
        self.pick = PlainButton(self.tr("Pick another") if entry else self.tr("Pick one"))
        self.pick.reads_as = "menu"
        self.pick.setAccessibleName(fill(self.tr("{side}: pick an exercise"), side=name))
        self.pick.clicked.connect(self._open_menu)
        self.open = PlainButton(self.tr("Open"))
        if entry is not None:
            said = self.tr("Open {title}")
            self.open.setAccessibleName(fill(said, title=entry.title))
        self.open.setVisible(entry is not None)
        line = Flow(gap=6)
        line.addWidget(self.open)
        line.addWidget(self.pick)
        self.rows.addSpacing(2)
        self.rows.addLayout(line)

    def _open_menu(self) -> None:
        menu = Menu(self.pick.text(), self.pick)
        for name, title in self._choices:
            menu.addAction(title.replace("&", "&&")).triggered.connect(self._picking(name))
        if self.shows is not None:
            menu.addAction(self.tr("Nothing for now")).triggered.connect(self._picking(""))
        menu.open()

    def _picking(self, name: str) -> Callable[[], None]:
        return lambda: self.picked.emit(name)
