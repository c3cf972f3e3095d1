"""Plain words for everything in the editor: kinds of steps, what can be filled in, and limits."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from unclench.domain.caution_words import SHORT, WITHIN
from unclench.viewmodels import body_words, words
from unclench.viewmodels.editor.editor_fields import Spec
from unclench.viewmodels.translation import MANY, Counted, fill, translate
from unclench.viewmodels.writing import remark_words

if TYPE_CHECKING:
    from unclench.viewmodels.writing.text_ports import Remark

TOLD = 10_000  # the highest limit that anybody could reach, and so wants to know


def step(do: str) -> str:
    """The name of a kind of step."""
    names = {
        "say": translate("editor", "Say"),
        "breathe": translate("editor", "Breathe"),
        "tense": translate("editor", "Tense and let go"),
        "attend": translate("editor", "Notice"),
        "move": translate("editor", "Move"),
        "rest": translate("editor", "Rest"),
        "bell": translate("editor", "Ring a bell"),
        "play": translate("editor", "Play a recording"),
        "write": translate("editor", "Write down"),
        "repeat": translate("editor", "Repeat"),
    }
    return names.get(do, do or translate("editor", "Step"))


def step_help(do: str) -> str:
    """What a kind of step does, in one line."""
    lines = {
        "say": translate("editor", "Words are spoken, then it's quiet for a moment."),
        "breathe": translate("editor", "Breathing in a pattern, led by voice and sound."),
        "tense": translate("editor", "One part of the body is tensed gently, then let go."),
        "attend": translate("editor", "A line of words, then time to notice."),
        "move": translate("editor", "A slow movement, out and back."),
        "rest": translate("editor", "Quiet. A text is shown, but not spoken."),
        "bell": translate("editor", "One ring, or more."),
        "play": translate("editor", "A recording in the exercise's own folder."),
        "write": translate("editor", "A question to answer. The clock waits for the answer."),
        "repeat": translate("editor", "The steps inside are played again and again."),
    }
    return lines.get(do, "")


def field(key: str, do: str = "") -> str:
    """What a key is called on the form."""
    own = {
        ("tense", "tense"): translate("editor", "Tense for (seconds)"),
        ("tense", "text"): translate("editor", "Words before"),
        ("bell", "times"): translate("editor", "Rings"),
        ("bell", "every"): translate("editor", "Seconds between rings"),
        ("rest", "text"): translate("editor", "Words on the screen"),
        ("head", "minutes"): translate("editor", "Lengths (minutes)"),
    }
    return own.get((do, key)) or {**_head_fields(), **_fields()}.get(key, key)


def _head_fields() -> Mapping[str, str]:
    return {
        "id": translate("editor", "ID (names its file)"),
        "title": translate("editor", "Title"),
        "summary": translate("editor", "What it is, in a sentence"),
        "language": translate("editor", "Language"),
        "kind": translate("editor", "Kind"),
        "posture": translate("editor", "Position"),
        "level": translate("editor", "Level (1 is easiest)"),
        "cautions": translate("editor", "Who should take care"),
        "evidence": translate("editor", "Evidence"),
        "ambience": translate("editor", "Background sound (ID)"),
        "after": translate("editor", "Questions afterward"),
        "author": translate("editor", "Author"),
        "licence": translate("editor", "License"),
    }


def _fields() -> Mapping[str, str]:
    return {
        "text": translate("editor", "Words"),
        "pause": translate("editor", "Pause after (seconds)"),
        "phases": translate("editor", "Breath pattern"),
        "amount": translate("editor", "How long"),
        "cycles": translate("editor", "Breaths"),
        "minutes": translate("editor", "Minutes"),
        "seconds": translate("editor", "Seconds"),
        "fill": translate("editor", "Portion of the remaining time"),
        "taper_to": translate("editor", "Slow down to this pattern"),
        "steady": translate("editor", "Then stay at it for (minutes)"),
        "guide": translate("editor", "Led by"),
        "lines": translate("editor", "Spoken along the way"),
        "muscles": translate("editor", "Body part"),
        "release": translate("editor", "Let go for (seconds)"),
        "release_text": translate("editor", "Words for letting go"),
        "part": translate("editor", "Body part"),
        "figure": translate("editor", "Movement"),
        "side": translate("editor", "Side"),
        "out": translate("editor", "Out (seconds)"),
        "back": translate("editor", "Back (seconds)"),
        "times": translate("editor", "How many times"),
        "sound": translate("editor", "Sound"),
        "file": translate("editor", "File name"),
        "prompt": translate("editor", "Question"),
        "field": translate("editor", "Name of the answer"),
        "type": translate("editor", "Kind of answer"),
        "options": translate("editor", "Answers to choose from, one per line"),
        "rate": translate("editor", "Rating scale"),
        "show": translate("editor", "Show the earlier answer named"),
        "keep": translate("editor", "Saving the answer"),
        "suggest": translate("editor", "Names to pick from"),
        "only": translate("editor", "Only in these lengths (minutes)"),
        "unless": translate("editor", "Leave out for"),
    }


def option(key: str, value: str) -> str:
    """The name of one thing to choose."""
    if key == "kind":
        return words.kind(value)
    if key == "posture":
        return words.posture(value)
    if key == "keep":
        return translate("editor", "Ask first, at the end")
    if key == "suggest":
        return translate("editor", "The reader's own My people")
    names = {
        "ask": translate("editor", "Ask again"),
        "skip": translate("editor", "Don't ask"),
        "voice": translate("editor", "Voice"),
        "tone": translate("editor", "Sound"),
        "voice-then-tone": translate("editor", "Voice, then sound"),
        "avoid": translate("editor", "Avoid"),
        "modify": translate("editor", "Change it"),
        "note": translate("editor", "Go gently"),
        "left": translate("editor", "Left"),
        "right": translate("editor", "Right"),
        "both": translate("editor", "Both"),
        "bowl": translate("editor", "Bowl"),
        "bell": translate("editor", "Bell"),
        "block": translate("editor", "Wood block"),
        "text": translate("editor", "Words"),
        "list": translate("editor", "A list"),
        "number": translate("editor", "A number"),
        "choice": translate("editor", "One of several"),
        "in": translate("editor", "In"),
        "hold": translate("editor", "Hold"),
        "out": translate("editor", "Out"),
        "rest": translate("editor", "Rest"),
    }
    return names.get(value, value.replace("_", " "))


def part(code: str) -> str:
    """The name of a body part, with a capital letter."""
    return body_words.title(code)


def caution(tag: str) -> str:
    """The short name of what somebody should take care with."""
    return translate("cautions", SHORT[tag]) if tag in SHORT else tag.replace("_", " ")


def caution_within(tag: str) -> str:
    """The same as it stands in the middle of a line."""
    known = tag in WITHIN
    return translate("cautions within a line", WITHIN[tag]) if known else tag.replace("_", " ")


def limits(spec: Spec) -> str:
    """What may be filled in: `0.5 to 60`, `up to 80 characters`; empty without limits."""
    if spec.most is not None:
        return Counted.tr("up to %n character(s)", "", spec.most)
    if spec.low is None:
        return ""
    if spec.above:
        pattern = translate("editor", "more than {low}")
    elif spec.high is None or spec.high > TOLD:
        pattern = translate("editor", "{low} or more")
    else:
        pattern = translate("editor", "{low} to {high}")
    return fill(pattern, low=words.number(spec.low), high=words.number(spec.high or 0))


def remark(given: Remark, do: str) -> str:
    """A fault or a note in a step of kind `do`, its key as the form calls it."""
    keys = [one for one in given.path if isinstance(one, str)]
    return remark_words.named(given, field(keys[-1], do) if keys else "")


def moment(ms: float) -> str:
    """Where something is in the timeline: at 1:04."""
    return fill(translate("editor", "at {time}"), time=words.clock(ms))


def bell(moment_words: str) -> str:
    """A bell of the timeline: Bell, at 0:04."""
    return fill(translate("editor", "Bell, {moment}"), moment=moment_words)


def line(text: str, moment_words: str) -> str:
    """A line of the timeline: Line, at 1:04: "Shorter is fine."."""
    said = translate("editor", "Line, {moment}: \u201c{text}\u201d")
    return fill(said, moment=moment_words, text=text)


def in_short(made: Mapping[str, Any]) -> str:
    """What a step holds, in a few words for the list."""
    phases = made.get("phases")
    if isinstance(phases, list):
        return ", ".join(_phase(one) for one in phases)
    if made.get("do") == "repeat":
        return _times(made.get("times"))
    named = made.get("muscles") or made.get("part")
    if isinstance(named, str) and named:
        return part(named)
    for key in ("text", "prompt", "figure", "file", "sound"):
        if isinstance(made.get(key), str):
            return str(made[key])
    return ""


def _phase_lasting(name: str, seconds: object) -> str:
    """A phase of a breath and its seconds, whatever the file says: in 4."""
    said = {
        "in": translate("outline", "in {seconds}"),
        "hold": translate("outline", "hold {seconds}"),
        "out": translate("outline", "out {seconds}"),
        "rest": translate("outline", "rest {seconds}"),
    }.get(name, f"{name} {{seconds}}")
    shown = words.typed(seconds) if isinstance(seconds, int | float) else seconds
    return fill(said, seconds=shown)


def _times(number: object) -> str:
    """How often, whatever the file says."""
    if isinstance(number, int):
        return Counted.tr("%n time(s)", "", number)
    return fill(Counted.tr("{count} time(s)", "", MANY), count="?" if number is None else number)


def _phase(made: object) -> str:
    for name, seconds in made.items() if isinstance(made, Mapping) else ():
        if name != "cue":
            return _phase_lasting(str(name), seconds)
    return "?"
