"""The steps that the editor offers to put in, at least one of each kind, right as they are."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from unclench.domain.texts import QT_TRANSLATE_NOOP
from unclench.viewmodels.editor import editor_words
from unclench.viewmodels.translation import translate

Step = Mapping[str, Any]

_READY: tuple[tuple[str, Step], ...] = (
    ("", {"do": "say", "text": QT_TRANSLATE_NOOP("editor", "Sit in a way that feels easy.")}),
    (
        QT_TRANSLATE_NOOP("editor", "Breathe: 4 in, 6 out"),
        {"do": "breathe", "phases": [{"in": 4}, {"out": 6}], "fill": 1},
    ),
    (
        QT_TRANSLATE_NOOP("editor", "Breathe: box, 4 each"),
        {"do": "breathe", "phases": [{"in": 4}, {"hold": 4}, {"out": 4}, {"hold": 4}], "fill": 1},
    ),
    (
        QT_TRANSLATE_NOOP("editor", "Breathe at the person's own pace"),
        {"do": "breathe", "phases": "own-pace", "fill": 1, "taper_to": [{"in": 4}, {"out": 6}]},
    ),
    ("", {"do": "tense", "muscles": "hands", "tense": 5, "release": 20}),
    (
        "",
        {
            "do": "attend",
            "part": None,
            "seconds": 30,
            "text": QT_TRANSLATE_NOOP("editor", "Just notice."),
        },
    ),
    ("", {"do": "move", "figure": "shoulder-circles", "out": 4, "back": 4, "times": 4}),
    (
        "",
        {
            "do": "rest",
            "seconds": 20,
            "text": QT_TRANSLATE_NOOP("editor", "Breathe your own way."),
        },
    ),
    ("", {"do": "bell"}),
    ("", {"do": "play", "file": "voice.flac"}),
    (
        "",
        {
            "do": "write",
            "prompt": QT_TRANSLATE_NOOP("editor", "What's on your mind?"),
            "field": "answer",
            "type": "text",
            "seconds": 60,
        },
    ),
    ("", {"do": "repeat", "times": 3, "steps": [{"do": "rest", "seconds": 10}]}),
)
"""Names and steps; "" is the name of the kind (`editor_words.step`)."""
_WORDS = ("text", "prompt")


def ready_steps() -> tuple[tuple[str, Step], ...]:
    """Names and steps in the language that is set."""
    return tuple((_name(name, step), _translated(step)) for name, step in _READY)


def _name(name: str, step: Step) -> str:
    return translate("editor", name) if name else editor_words.step(step["do"])


def _translated(step: Step) -> Step:
    return {key: translate("editor", of) if key in _WORDS else of for key, of in step.items()}
