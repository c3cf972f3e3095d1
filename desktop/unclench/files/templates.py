"""One useful exercise of each kind to begin with: right, short, and easy to change."""

from __future__ import annotations

from typing import Any

from unclench.files import in_language
from unclench.files.writer import to_text

_SEATED = {"do": "say", "text": "Sit or lie in a way that feels easy.", "pause": 3}
_END = {"do": "say", "text": "Look around. Notice how you are.", "pause": 3}
_LINES = [{"every": 40, "texts": ["There's nothing to get right.", "Let it come to you."]}]
_OWN_WAY = {"do": "rest", "seconds": 20, "text": "Breathe your own way."}


def _noticing(part: str | None, text: str) -> dict[str, Any]:
    return {"do": "attend", "part": part, "fill": 1, "text": text, "lines": _LINES}


_STEPS: dict[str, tuple[str, str, list[dict[str, Any]]]] = {
    "breathing": (
        "My breathing",
        "A few minutes of calm breathing.",
        [
            _SEATED,
            {
                "do": "breathe",
                "phases": [{"in": 4}, {"out": 6}],
                "fill": 1,
                "lines": [{"every": 60, "texts": ["Shorter is fine.", "Let your shoulders rest."]}],
            },
            _OWN_WAY,
        ],
    ),
    "muscle-relaxation": (
        "My muscle relaxation",
        "Tense one part gently, then let it go.",
        [
            _SEATED,
            {"do": "tense", "muscles": "arms", "tense": 5, "release": 30},
            {"do": "tense", "muscles": "legs", "tense": 5, "release": 30},
            _noticing("whole_body", "Notice your whole body."),
            _END,
        ],
    ),
    "mindfulness": (
        "My quiet minutes",
        "Notice your breath, and come back when your mind wanders.",
        [
            {"do": "bell"},
            _SEATED,
            {
                "do": "attend",
                "part": None,
                "fill": 1,
                "text": "Notice one breath after another.",
                "lines": [{"every": 60, "texts": ["Mind wandering? Just come back."]}],
            },
            {"do": "bell"},
            _END,
        ],
    ),
    "autogenic": (
        "Heavy and warm",
        "Quiet words for arms and legs that feel heavy and warm.",
        [
            _SEATED,
            _noticing("arms", "My arms are heavy."),
            _noticing("legs", "My legs are heavy."),
            _noticing("hands", "My hands are warm."),
            _END,
        ],
    ),
    "imagery": (
        "My calm place",
        "Picture a place where you can rest.",
        [
            _SEATED,
            _noticing(None, "Picture a place that you like."),
            _noticing(None, "What can you see and hear there?"),
            _END,
        ],
    ),
    "movement": (
        "My gentle movements",
        "Slow movements in a chair. Keep them small and easy.",
        [
            _SEATED,
            {
                "do": "move",
                "figure": "shoulder-circles",
                "out": 4,
                "back": 4,
                "times": 4,
                "text": "Roll your shoulders, as far as is easy.",
            },
            {
                "do": "attend",
                "part": None,
                "fill": 1,
                "text": "Be still, and notice your back and neck.",
                "lines": [{"every": 60, "texts": ["Let the chair support you."]}],
            },
            _END,
        ],
    ),
    "worksheet": (
        "My worry list",
        "Write worries down, then pick one small next step.",
        [
            {
                "do": "write",
                "prompt": "What's on your mind? One short line for each.",
                "field": "worries",
                "type": "list",
                "fill": 2,
            },
            {
                "do": "write",
                "prompt": "What is one small step that you could take?",
                "field": "step",
                "type": "text",
                "show": "worries",
                "fill": 1,
            },
            _END,
        ],
    ),
    "sleep": (
        "My wind-down",
        "Slow breathing and a quiet body before sleep.",
        [
            {"do": "say", "text": "Lie down and get warm.", "pause": 4},
            {"do": "breathe", "phases": [{"in": 4}, {"out": 6}], "fill": 1},
            {
                "do": "attend",
                "part": "whole_body",
                "seconds": 40,
                "text": "Let the bed support you.",
            },
        ],
    ),
    "rest": (
        "My quiet rest",
        "Do nothing for a while.",
        [
            _SEATED,
            {"do": "rest", "fill": 1, "text": "There's nothing to do right now."},
            {"do": "bell"},
        ],
    ),
}

KINDS: tuple[str, ...] = tuple(_STEPS)


def template(kind: str, name: str = "") -> dict[str, Any]:
    """A new exercise of `kind`, decoded; `name` is its id, else `my-` and the kind.

    Raises:
        KeyError: there is no such kind; `KINDS` are right.
    """
    title, summary, steps = _STEPS[kind]
    sleeping = kind == "sleep"
    return {
        "format": 1,
        "id": name or f"my-{kind}",
        "title": title,
        "summary": summary,
        "kind": kind,
        "minutes": {"choices": [3, 5], "default": 3},
        "posture": ["lying"] if sleeping else ["sitting"],
        "level": 1,
        **({"after": "skip"} if sleeping else {}),
        "steps": [dict(step) for step in steps],
    }


def template_text(kind: str, name: str = "") -> str:
    """The same as the text of a file, in the language that is set."""
    return to_text(in_language.template(template(kind, name)))
