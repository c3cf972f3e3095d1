"""Plain words for everything in the editor: kinds of steps, what can be filled in, and limits."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from unclench.domain import body
from unclench.viewmodels import words
from unclench.viewmodels.editor.editor_fields import Spec

_tr = QCoreApplication.translate


def step(do: str) -> str:
    """The name of a kind of step."""
    names = {
        "say": _tr("editor", "Say"),
        "breathe": _tr("editor", "Breathe"),
        "tense": _tr("editor", "Tense and let go"),
        "attend": _tr("editor", "Notice"),
        "move": _tr("editor", "Move"),
        "rest": _tr("editor", "Rest"),
        "bell": _tr("editor", "Ring a bell"),
        "play": _tr("editor", "Play a recording"),
        "write": _tr("editor", "Write down"),
        "repeat": _tr("editor", "Repeat"),
    }
    return names.get(do, do or _tr("editor", "Step"))


def step_help(do: str) -> str:
    """What a kind of step does, in one line."""
    lines = {
        "say": _tr("editor", "Words are spoken, then it is quiet for a moment."),
        "breathe": _tr("editor", "Breathing in a pattern, led by voice and sound."),
        "tense": _tr("editor", "One part of the body is tensed softly, then let go."),
        "attend": _tr("editor", "A line of words, then time to notice."),
        "move": _tr("editor", "A slow movement, out and back."),
        "rest": _tr("editor", "Quiet. A text is shown, but not spoken."),
        "bell": _tr("editor", "One ring, or more."),
        "play": _tr("editor", "A recording that lies beside the exercise."),
        "write": _tr("editor", "A question to answer. The clock waits for the answer."),
        "repeat": _tr("editor", "The steps inside are played again and again."),
    }
    return lines.get(do, "")


def field(key: str, do: str = "") -> str:
    """What a key is called on the form."""
    own = {
        ("tense", "tense"): _tr("editor", "Tense for (s)"),
        ("tense", "text"): _tr("editor", "Words before"),
        ("bell", "times"): _tr("editor", "Rings"),
        ("bell", "every"): _tr("editor", "Seconds between rings"),
        ("rest", "text"): _tr("editor", "Words on the screen"),
        ("head", "minutes"): _tr("editor", "Lengths (min)"),
    }
    return own.get((do, key)) or {**_head_fields(), **_fields()}.get(key, key)


def _head_fields() -> Mapping[str, str]:
    return {
        "id": _tr("editor", "Short name (id)"),
        "title": _tr("editor", "Title"),
        "summary": _tr("editor", "What it is, in a line"),
        "language": _tr("editor", "Language"),
        "kind": _tr("editor", "Kind"),
        "posture": _tr("editor", "How to sit or lie"),
        "level": _tr("editor", "Level (1 is easiest)"),
        "cautions": _tr("editor", "Who should take care"),
        "evidence": _tr("editor", "Evidence"),
        "ambience": _tr("editor", "Sound around it (id)"),
        "after": _tr("editor", "Questions afterwards"),
        "author": _tr("editor", "Author"),
        "licence": _tr("editor", "Licence"),
    }


def _fields() -> Mapping[str, str]:
    return {
        "text": _tr("editor", "Words"),
        "pause": _tr("editor", "Pause after (s)"),
        "phases": _tr("editor", "Breath pattern"),
        "amount": _tr("editor", "How long"),
        "cycles": _tr("editor", "Breaths"),
        "minutes": _tr("editor", "Minutes"),
        "seconds": _tr("editor", "Seconds"),
        "fill": _tr("editor", "A share of the time left"),
        "taper_to": _tr("editor", "Glide to this pattern"),
        "guide": _tr("editor", "Led by"),
        "lines": _tr("editor", "Words in between"),
        "muscles": _tr("editor", "Body part"),
        "release": _tr("editor", "Let go for (s)"),
        "release_text": _tr("editor", "Words at letting go"),
        "part": _tr("editor", "Body part"),
        "figure": _tr("editor", "Movement"),
        "side": _tr("editor", "Side"),
        "out": _tr("editor", "Way out (s)"),
        "back": _tr("editor", "Way back (s)"),
        "times": _tr("editor", "How often"),
        "sound": _tr("editor", "Sound"),
        "file": _tr("editor", "File name"),
        "prompt": _tr("editor", "Question"),
        "field": _tr("editor", "Name of the answer"),
        "type": _tr("editor", "Kind of answer"),
        "options": _tr("editor", "Answers to pick from, one a line"),
        "rate": _tr("editor", "A scale from 0"),
        "show": _tr("editor", "Show the answer named"),
        "only": _tr("editor", "Only in these lengths (min)"),
        "unless": _tr("editor", "Leave out for"),
    }


def option(key: str, value: str) -> str:
    """The name of one thing to choose."""
    if key == "kind":
        return words.kind(value)
    if key == "posture":
        return words.posture(value)
    names = {
        "ask": _tr("editor", "Ask again"),
        "skip": _tr("editor", "Don't ask"),
        "voice": _tr("editor", "Voice"),
        "tone": _tr("editor", "Sound"),
        "voice-then-tone": _tr("editor", "Voice, then sound"),
        "avoid": _tr("editor", "Avoid"),
        "modify": _tr("editor", "Change it"),
        "note": _tr("editor", "Go gently"),
        "left": _tr("editor", "Left"),
        "right": _tr("editor", "Right"),
        "both": _tr("editor", "Both"),
        "bowl": _tr("editor", "Bowl"),
        "bell": _tr("editor", "Bell"),
        "block": _tr("editor", "Wood block"),
        "text": _tr("editor", "Words"),
        "list": _tr("editor", "A list"),
        "number": _tr("editor", "A number"),
        "choice": _tr("editor", "One of several"),
        "in": _tr("editor", "In"),
        "hold": _tr("editor", "Hold"),
        "out": _tr("editor", "Out"),
        "rest": _tr("editor", "Rest"),
    }
    return names.get(value, value.replace("_", " "))


def part(code: str) -> str:
    """The name of a body part, with a capital letter."""
    name = body.name(code)
    return name[:1].upper() + name[1:]


def limits(spec: Spec) -> str:
    """What may be filled in: `0.5 to 60`, `at most 80 characters`; empty without limits."""
    if spec.most is not None:
        return _tr("editor", "at most %1 characters").replace("%1", str(spec.most))
    if spec.low is None or spec.high is None:
        return ""
    pattern = _tr("editor", "above %1, to %2") if spec.above else _tr("editor", "%1 to %2")
    low, high = words.number(spec.low), words.number(spec.high)
    return pattern.replace("%1", low).replace("%2", high)


def in_short(made: Mapping[str, Any]) -> str:
    """What a step holds, in a few words for the list."""
    phases = made.get("phases")
    if isinstance(phases, list):
        return ", ".join(_phase(one) for one in phases)
    if made.get("do") == "repeat":
        return _tr("editor", "%1 times").replace("%1", str(made.get("times", "?")))
    named = made.get("muscles") or made.get("part")
    if isinstance(named, str) and named:
        return part(named)
    for key in ("text", "prompt", "figure", "file", "sound"):
        if isinstance(made.get(key), str):
            return str(made[key])
    return ""


def _phase(made: object) -> str:
    for name, seconds in made.items() if isinstance(made, Mapping) else ():
        if name != "cue":
            return f"{option('phases', str(name)).lower()} {seconds}"
    return "?"
