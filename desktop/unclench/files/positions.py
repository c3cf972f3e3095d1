"""Where each value of a JSON text stands: worked out only when a file has faults."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import cached_property
from json.decoder import scanstring  # type: ignore[attr-defined]
from typing import NamedTuple

Path = tuple[str | int, ...]
# a string that never ends is taken whole too: trying again at each mark in it would take hours
STRING = r'"(?:[^"\\]++|\\[\s\S])*+(?:"|\\?\Z)'
_LINE_END = re.compile(r"\r\n?|\n")
_SPACE = re.compile(r"[ \t\n\r]*")
_SCALAR = re.compile(r"[^\s,\]}]*")


class TextPosition(NamedTuple):
    """Offsets in the text: of the value, and of its key (the same for list items)."""

    value: int
    key: int


class Positions:
    """Finds the places of all values in `text`, which must be valid JSON of modest depth.

    Nothing is scanned before it is needed: a file that is refused as a whole may be huge.
    """

    def __init__(self, text: str) -> None:
        """Of a key that stands twice the last place counts."""
        self._text = text
        self._lines = _lines(text)

    @cached_property
    def _scan(self) -> _Scan:
        return _Scan(self._text)

    @property
    def duplicates(self) -> list[tuple[Path, int]]:
        """The path and the offset of each key that stood before in the same object."""
        return self._scan.duplicates

    def of(self, path: Path, at_key: bool = False) -> tuple[int, int]:
        """Line and column, from 1, of the value at `path` or of its key; else of what holds it."""
        while path and path not in self._scan.places:
            path, at_key = path[:-1], False
        place = self.place(path)
        return self.line(place.key if at_key else place.value)

    def place(self, path: Path) -> TextPosition:
        """The offsets of the value at `path`; KeyError when there is none."""
        if not path:
            start = _skip(self._text, 0)
            return TextPosition(start, start)
        return self._scan.places[path]

    def line(self, offset: int) -> tuple[int, int]:
        """Line and column, from 1, of an offset in the text."""
        return _at(self._lines, offset)


def line_of(text: str, offset: int) -> tuple[int, int]:
    """Line and column, from 1, of an offset in a text whose lines end as on any system."""
    return _at(_lines(text), offset)


def _lines(text: str) -> list[int]:
    return [0, *(found.end() for found in _LINE_END.finditer(text))]


def _at(lines: Sequence[int], offset: int) -> tuple[int, int]:
    line = bisect_right(lines, offset)
    return line, offset - lines[line - 1] + 1


class _Scan:
    """What a walk through the whole text finds."""

    def __init__(self, text: str) -> None:
        self._text = text
        self.places: dict[Path, TextPosition] = {}
        self.duplicates: list[tuple[Path, int]] = []
        start = _skip(text, 0)
        self._value((), start, start)

    def _value(self, path: Path, at: int, key: int) -> int:
        """Note the value that starts at `at`; the offset after it."""
        self.places[path] = TextPosition(at, key)
        first = self._text[at]
        if first == "{":
            return self._object(path, at)
        if first == "[":
            return self._list(path, at)
        if first == '"':
            return int(scanstring(self._text, at + 1, False)[1])
        found = _SCALAR.match(self._text, at)
        return found.end() if found else at + 1

    def _object(self, path: Path, at: int) -> int:
        seen: set[str] = set()
        at = _skip(self._text, at + 1)
        while self._text[at] != "}":
            key_at = at
            key, at = scanstring(self._text, at + 1, False)
            if key in seen:
                self.duplicates.append(((*path, key), key_at))
            seen.add(key)
            at = _skip(self._text, _skip(self._text, at) + 1)
            at = _skip(self._text, self._value((*path, key), at, key_at))
            if self._text[at] == ",":
                at = _skip(self._text, at + 1)
        return at + 1

    def _list(self, path: Path, at: int) -> int:
        at, index = _skip(self._text, at + 1), 0
        while self._text[at] != "]":
            at = _skip(self._text, self._value((*path, index), at, at))
            index += 1
            if self._text[at] == ",":
                at = _skip(self._text, at + 1)
        return at + 1


def _skip(text: str, at: int) -> int:
    found = _SPACE.match(text, at)
    return found.end() if found else at


def depth(text: str, most: int) -> int | None:
    """The offset where brackets stand deeper than `most`, or None; strings are passed over."""
    deep = 0
    for found in re.finditer(STRING + r"|[\[{]|[\]}]", text):
        mark = found.group()
        if mark in "[{":
            deep += 1
            if deep > most:
                return found.start()
        elif mark in "]}":
            deep -= 1
    return None
