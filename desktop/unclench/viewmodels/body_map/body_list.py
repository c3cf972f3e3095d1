"""All places of the body as a list in groups, that may be searched. The map shows the same."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from unclench.domain import body
from unclench.domain.plain_text import plain, searched
from unclench.viewmodels import body_words
from unclench.viewmodels.body_map.body_map import BodyMap
from unclench.viewmodels.translation import translate

_Index = QModelIndex | QPersistentModelIndex
_SIDED = ("_r", "_l")

STATE = Qt.ItemDataRole.UserRole  # what is known of the place, in short
HEAD = Qt.ItemDataRole.UserRole + 1  # whether the row is a group's head

_GROUPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("@head", ("scalp", "crown", "forehead", "eyes_nose", "cheeks", "jaw_mouth", "tongue",
              "neck_throat", "neck_back")),
    ("@arms", ("shoulder", "upper_arm", "elbow", "forearm", "hand")),
    ("@front", ("chest", "abdomen", "pelvis")),
    ("@back", ("upper_back", "mid_back", "lower_back")),
    ("@legs", ("hip", "buttock", "thigh", "knee", "shin", "calf")),
    ("@feet", ("ankle", "foot", "toes")),
)  # fmt: skip


def _all(stem: str) -> tuple[str, ...]:
    return (stem,) if stem in body.PARTS else tuple(stem + side for side in _SIDED)


_PARTS = tuple((group, tuple(p for stem in stems for p in _all(stem))) for group, stems in _GROUPS)
PLACES: tuple[str, ...] = tuple(p for _group, parts in _PARTS for p in parts)


def _begins(name: str, wanted: Sequence[str]) -> bool:
    """Whether each of `wanted` begins a word of `name`."""
    return all(f" {word}" in f" {name}" for word in wanted)


def _heads() -> dict[str, str]:
    return {
        "@head": translate("body_list", "Head and neck"),
        "@arms": translate("body_list", "Shoulders and arms"),
        "@front": translate("body_list", "Chest and belly"),
        "@back": translate("body_list", "Back"),
        "@legs": translate("body_list", "Hips and legs"),
        "@feet": translate("body_list", "Feet"),
        "@larger": translate("body_list", "Chosen in a session"),
    }


class BodyList(QAbstractListModel):
    """Rows of group heads and places; a search keeps the places whose name holds its words."""

    def __init__(self, shown: BodyMap, parent: QObject | None = None) -> None:
        """All places of `shown`."""
        super().__init__(parent)
        self._map = shown
        self._rows: list[str] = []  # a part's id, or a group's with an @
        self._words = ""
        self._larger: tuple[str, ...] = ()
        self._heads = _heads()
        self.search("")
        shown.changed.connect(self._tell)

    def search(self, words: str) -> None:
        """Show only places that hold every one of `words`: in their name, else with their group.

        A name counts when each word begins one of its words: "ear" is no "forearm".
        """
        wanted = plain(words).split()
        self.beginResetModel()
        self._rows, self._words, self._larger = [], words, self._groups_chosen()
        by_name = any(
            _begins(searched(body_words.name(p)), wanted) for p in (*PLACES, *self._larger)
        )
        for group, parts in (*_PARTS, ("@larger", self._larger)):
            head = "" if by_name else searched(self._heads[group])
            names = {p: f"{searched(body_words.name(p))} {head}" for p in parts}
            found = [p for p, name in names.items() if all(w in name for w in wanted)]
            self._rows += [group, *found] if found else []
        self.endResetModel()

    def part(self, row: int) -> str:
        """The place in this row; "" for a head or a row that is not there."""
        name = self._rows[row] if 0 <= row < len(self._rows) else ""
        return "" if name in self._heads else name

    def row(self, part: str) -> int:
        """The row of a place, -1 when the search left it out."""
        return next((r for r in range(len(self._rows)) if self.part(r) == part), -1)

    def rowCount(self, _parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        """How many rows there are."""
        return len(self._rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Heads can't be chosen."""
        if not self.part(index.row()):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Names, states, and for screen readers both in one line, with "checked" for marked."""
        part = self.part(index.row())
        if role == HEAD:
            return not part
        if not part:
            shown = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return self._heads[self._rows[index.row()]] if shown else None
        if role == Qt.ItemDataRole.CheckStateRole:
            marked = part in self._map.marks
            return Qt.CheckState.Checked if marked else Qt.CheckState.Unchecked
        if role == STATE:
            return self._map.state(part)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (body_words.title(part), self._map.state(part))))
        return body_words.title(part) if role == Qt.ItemDataRole.DisplayRole else None

    def _groups_chosen(self) -> tuple[str, ...]:
        """Groups that are no place of the map, but that somebody made a choice for."""
        return tuple(part for part in self._map.known if part not in PLACES)

    def _tell(self) -> None:
        """A mark may change the modes of other places too."""
        if self._groups_chosen() != self._larger:
            self.search(self._words)
        self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))
