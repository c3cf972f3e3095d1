"""What a person reads or hears of an exercise, a program, the Learn cards and Help now.

Texts are known by their keys alone, in a file that was decoded and found right: the types that it
is made of cost too much to load where a list is shown. A test holds the keys to those types.

A text is translated by the context of its file and its English words, as code's texts are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import PurePath
from typing import Any

EXERCISES = frozenset(
    {"title", "summary", "text", "release_text", "texts", "prompt", "options", "low", "high"}
    | {"cue", "idea"}
)
"""The keys of texts in exercises and programs."""
READING = frozenset({"lead", "safety", "title", "text", "points", "what", "name"})
"""The keys of texts in the Learn cards, in Help now and beside its numbers."""
LEARN, HELP, TEMPLATES, EVIDENCE = "learn", "help", "templates", "evidence"
"""Contexts of what is no exercise's or program's own file."""

Place = tuple[str | int, ...]


def context(file: PurePath) -> str:
    """The context of a file by its place below the project, such as `exercises/programs/x.json`."""
    return file.with_suffix("").as_posix()


def texts(read: Any, keys: frozenset[str] = EXERCISES) -> Iterator[tuple[Place, str]]:
    """Each text of a decoded file with its place, in the order of the file."""
    return _texts(read, (), keys, False)


def _texts(
    node: Any, place: Place, keys: frozenset[str], is_text: bool
) -> Iterator[tuple[Place, str]]:
    if isinstance(node, dict):
        for name, one in node.items():
            yield from _texts(one, (*place, name), keys, name in keys)
    elif isinstance(node, list):
        for number, one in enumerate(node):
            yield from _texts(one, (*place, number), keys, is_text)
    elif is_text and isinstance(node, str):
        yield place, node


def replaced(read: Any, say: Callable[[str], str], keys: frozenset[str] = EXERCISES) -> Any:
    """A copy of a decoded file with what `say` gives for each text; all else is as it was."""
    return _replaced(read, say, keys, False)


def _replaced(node: Any, say: Callable[[str], str], keys: frozenset[str], is_text: bool) -> Any:
    if isinstance(node, dict):
        return {name: _replaced(one, say, keys, name in keys) for name, one in node.items()}
    if isinstance(node, list):
        return [_replaced(one, say, keys, is_text) for one in node]
    return say(node) if is_text and isinstance(node, str) else node
