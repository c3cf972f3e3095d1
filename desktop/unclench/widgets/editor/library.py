"""The step library: one ready step of each kind, to put in and then change."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from unclench.viewmodels.editor import editor_words
from unclench.viewmodels.editor.editor import Editor

_tr = QCoreApplication.translate


def ready_steps() -> tuple[tuple[str, Mapping[str, Any]], ...]:
    """Names and steps, right as they are."""
    return (*_led(), *_other())


def _led() -> tuple[tuple[str, Mapping[str, Any]], ...]:
    return (
        (editor_words.step("say"), {"do": "say", "text": _tr("editor", "Sit in comfort.")}),
        (
            _tr("editor", "Breathe: 4 in, 6 out"),
            {"do": "breathe", "phases": [{"in": 4}, {"out": 6}], "fill": 1},
        ),
        (
            _tr("editor", "Breathe: box, 4 each"),
            {
                "do": "breathe",
                "phases": [{"in": 4}, {"hold": 4}, {"out": 4}, {"hold": 4}],
                "fill": 1,
            },
        ),
        (
            _tr("editor", "Breathe at the person's own pace"),
            {
                "do": "breathe",
                "phases": "own-pace",
                "fill": 1,
                "taper_to": [{"in": 4}, {"out": 6}],
            },
        ),
    )


def _other() -> tuple[tuple[str, Mapping[str, Any]], ...]:
    return (
        (
            editor_words.step("tense"),
            {"do": "tense", "muscles": "hands", "tense": 5, "release": 20},
        ),
        (
            editor_words.step("attend"),
            {"do": "attend", "part": None, "seconds": 30, "text": _tr("editor", "Just notice.")},
        ),
        (
            editor_words.step("move"),
            {"do": "move", "figure": "shoulder-circles", "out": 4, "back": 4, "times": 4},
        ),
        (
            editor_words.step("rest"),
            {"do": "rest", "seconds": 20, "text": _tr("editor", "Breathe your own way.")},
        ),
        (editor_words.step("bell"), {"do": "bell"}),
        (editor_words.step("play"), {"do": "play", "file": "voice.flac"}),
        (
            editor_words.step("write"),
            {
                "do": "write",
                "prompt": _tr("editor", "What is on your mind?"),
                "field": "answer",
                "type": "text",
                "seconds": 60,
            },
        ),
        (
            editor_words.step("repeat"),
            {"do": "repeat", "times": 3, "steps": [{"do": "rest", "seconds": 10}]},
        ),
    )


def menu(parent: QWidget, add: Callable[[Mapping[str, Any]], object]) -> QMenu:
    """A menu of the library; `add` gets the step that is picked."""
    made = QMenu(parent)
    for name, step in ready_steps():
        made.addAction(name).triggered.connect(_adding(add, step))
    return made


def _adding(
    add: Callable[[Mapping[str, Any]], object], step: Mapping[str, Any]
) -> Callable[[], object]:
    return lambda: add(step)


def deeds(parent: QWidget, editor: Editor) -> QMenu:
    """A menu of what can be done with the selected step, each with its key."""
    made = QMenu(parent)
    table: tuple[tuple[str, str, Callable[[], object]], ...] = (
        (_tr("editor", "Move up"), "Alt+Up", lambda: editor.move(-1)),
        (_tr("editor", "Move down"), "Alt+Down", lambda: editor.move(1)),
        (_tr("editor", "Duplicate"), "Ctrl+D", editor.duplicate),
        (_tr("editor", "Put in a repeat"), "", editor.nest),
        (_tr("editor", "Take out of the repeat"), "", editor.unnest),
        (_tr("editor", "Delete"), "Del", editor.delete),
    )
    for name, key, act in table:
        made.addAction(f"{name}\t{key}" if key else name).triggered.connect(act)
    return made
