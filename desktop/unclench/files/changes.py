"""A new state of an exercise written into its old text, so that what nobody touched stays as it is.

A file that came from a text editor keeps its order, its line breaks and its indents: only the
values that differ are written anew.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from difflib import SequenceMatcher
from typing import Any, NamedTuple

from unclench.files.positions import Path, Positions
from unclench.files.writer import member_text, ordered, to_text, value_text

_DECODER = json.JSONDecoder()
_INDENT = re.compile(r"[ \t]*")


def rewritten(text: str, raw: Mapping[str, Any]) -> str:
    """`text`, which is valid JSON, changed as little as gives `raw`.

    Unchanged members and items keep their text to the letter, also when they moved in their list;
    new ones are written in canonical form, in the style of their neighbours. A text with a key that
    stands twice, or that holds no object, is written anew.

    Raises:
        ValueError: `text` is not JSON, or a number in `raw` is not finite.
    """
    old = json.loads(text)
    positions = Positions(text)
    if positions.duplicates or not isinstance(old, dict):
        return to_text(raw)
    patch = _Rewriting(text, positions)
    end = "\r\n" if "\r\n" in text else "\n"
    start = positions.place(()).value
    body = patch.value((), old, ordered(_plain(raw)), "")
    made = text[:start] + body + text[patch.end(()) :]
    return made if end == "\n" else re.sub(r"\r?\n", end, made)


def changed(text: str, changes: Mapping[Path, Any]) -> str:
    """`text` with the value at each path replaced by another; new keys are added.

    Raises:
        LookupError: nothing holds such a path.
        ValueError: `text` is not JSON.
    """
    raw = json.loads(text)
    for path, value in changes.items():
        here = raw
        for item in path[:-1]:
            here = here[item]
        here[path[-1]] = value
    return rewritten(text, raw)


class _Piece(NamedTuple):
    """A stretch of the text that is replaced."""

    start: int
    end: int
    new: str


def _plain(value: Any) -> Any:
    return json.loads(json.dumps(value, allow_nan=False))


def _same(one: Any, other: Any) -> bool:
    """Whether both are the same JSON; 1, 1.0 and true are not."""
    return _key(one) == _key(other)


def _key(value: Any) -> str:
    return json.dumps(value, sort_keys=True)


class _Rewriting:
    """One text on its way to its new state."""

    def __init__(self, text: str, positions: Positions) -> None:
        self._text = text
        self._positions = positions

    def end(self, path: Path) -> int:
        """The offset after the value at `path`."""
        return int(_DECODER.raw_decode(self._text, self._positions.place(path).value)[1])

    def value(self, path: Path, old: Any, new: Any, key: str) -> str:
        """The text for `new` where `old` stood."""
        start = self._positions.place(path).value
        if _same(old, new):
            return self._text[start : self.end(path)]
        if old and new and isinstance(old, dict) and isinstance(new, dict):
            return self._object(path, old, new)
        if old and new and isinstance(old, list) and isinstance(new, list):
            return self._list(path, old, new)
        return value_text(new, self._indent(start), len(key) + 4 if key else 0)

    def _object(self, path: Path, old: dict[str, Any], new: dict[str, Any]) -> str:
        if [*old] == [k for k in old if k in new] and len(old) == len(new):
            pieces = [self._piece((*path, k), old[k], new[k], k) for k in old]
            return self._patched(path, pieces)
        indent = self._indent(self._positions.place((*path, next(iter(old)))).key)
        members = []
        for key in self._order(old, new):
            if key in old:
                here = (*path, key)
                name = self._text[
                    self._positions.place(here).key : self._positions.place(here).value
                ]
                members.append(name + self.value(here, old[key], new[key], key))
            else:
                members.append(member_text(key, new[key], indent))
        places = {key: place for place, key in enumerate(old)}
        origins = [places.get(key, -1) for key in self._order(old, new)]
        return self._joined(path, [*old], members, origins)

    @staticmethod
    def _order(old: dict[str, Any], new: dict[str, Any]) -> list[str]:
        """The old keys in their order; each new one after the key that it follows in `new`."""
        keys = [key for key in old if key in new]
        before: str | None = None
        for key in new:
            if key not in old:
                keys.insert(keys.index(before) + 1 if before in keys else 0, key)
            before = key
        return keys

    def _list(self, path: Path, old: list[Any], new: list[Any]) -> str:
        origins = _origins(old, new)
        if origins == [*range(len(old))]:
            pieces = [self._piece((*path, k), old[k], new[k], "") for k in range(len(old))]
            return self._patched(path, pieces)
        indent = self._indent(self._positions.place((*path, 0)).value)
        items = []
        for item, was in zip(new, origins, strict=True):
            here = (*path, was)
            items.append(
                value_text(item, indent) if was < 0 else self.value(here, old[was], item, "")
            )
        return self._joined(path, [*range(len(old))], items, origins)

    def _piece(self, path: Path, old: Any, new: Any, key: str) -> _Piece:
        return _Piece(
            self._positions.place(path).value, self.end(path), self.value(path, old, new, key)
        )

    def _patched(self, path: Path, pieces: list[_Piece]) -> str:
        at, made = self._positions.place(path).value, ""
        for piece in sorted(pieces):
            made += self._text[at : piece.start] + piece.new
            at = piece.end
        return made + self._text[at : self.end(path)]

    def _joined(self, path: Path, names: list[Any], parts: list[str], origins: list[int]) -> str:
        """Other members than before; neighbours that were neighbours keep what is between them."""
        start, end = self._positions.place(path).value, self.end(path)
        keys = [self._positions.place((*path, name)).key for name in names]
        ends = [self.end((*path, name)) for name in names]
        opening = self._text[start : keys[0]]
        gaps = [self._text[a:b] for a, b in zip(ends, keys[1:], strict=False)]
        usual = gaps[0] if gaps else "," + (opening[1:] if "\n" in opening else " ")
        made = opening + parts[0]
        for k, part in enumerate(parts[1:], 1):
            kept = 0 <= origins[k - 1] == origins[k] - 1
            made += (gaps[origins[k - 1]] if kept else usual) + part
        return made + self._text[ends[-1] : end]

    def _indent(self, at: int) -> int:
        """Spaces before the line in which the offset stands; a tab counts as one step of ours."""
        line = self._text.rfind("\n", 0, at) + 1
        found = _INDENT.match(self._text, line)
        return len(found.group().replace("\t", "  ")) if found else 0


def _origins(old: list[Any], new: list[Any]) -> list[int]:
    """For each new item the old one that it comes from, or -1: the same, moved, or in its place."""
    was, now = [_key(item) for item in old], [_key(item) for item in new]
    blocks = SequenceMatcher(None, was, now, autojunk=False).get_opcodes()
    found = [-1] * len(new)
    for tag, a, b, c, d in blocks:
        if tag == "equal":
            found[c:d] = range(a, b)
    left = {k: was[k] for k in range(len(old)) if k not in set(found)}
    for k in (k for k, origin in enumerate(found) if origin < 0):
        found[k] = next((one for one, text in left.items() if text == now[k]), -1)
        left.pop(found[k], None)
    for tag, a, b, c, d in blocks:
        if tag == "replace":
            _pair([k for k in range(a, b) if k in left], list(range(c, d)), found)
    return found


def _pair(old: list[int], new: list[int], found: list[int]) -> None:
    """Let changed items take the places of old ones, in order."""
    for was, now in zip(old, (k for k in new if found[k] < 0), strict=False):
        found[now] = was
