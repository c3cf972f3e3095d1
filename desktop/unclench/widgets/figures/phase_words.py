"""The one word that a session shows, and the seconds left in it."""

from __future__ import annotations

from math import ceil

from unclench.domain.cues import Cue, Timeline
from unclench.viewmodels.session.figures import is_gentle
from unclench.viewmodels.translation import fill, translate


def phases() -> dict[str, str]:
    """What to do in each phase of a breath."""
    return {
        "in": translate("phases", "Breathe in"),
        "hold": translate("phases", "Hold"),
        "out": translate("phases", "Breathe out"),
        "rest": translate("phases", "Rest"),
    }


def word(
    timeline: Timeline, position: float, *, paused: bool = False, quiet: bool = False
) -> tuple[str, str]:
    """The word at `position` (ms) and a count of seconds; both "" where nothing is paced."""
    if quiet:
        return translate("phases", "Rest here"), ""
    if paused:
        return translate("phases", "Paused"), ""
    if position < 0:
        return translate("phases", "Get ready"), str(ceil(-position / 1000))
    cue = timeline.at(position)
    if cue.kind == "move":
        return _repetition(timeline, cue), ""
    if cue.kind != "breath" or cue.phase is None:
        return "", ""
    own = cue.text
    said = own[:1].upper() + own[1:] if own else phases()[cue.phase]
    return said, str(max(1, ceil((cue.end - position) / 1000)))


def _repetition(timeline: Timeline, cue: Cue) -> str:
    steps = timeline.steps
    step = steps[cue.step] if cue.step < len(steps) else None
    number, times = cue.cycle or 1, step.times if step and step.do == "move" else 0
    if number > times:
        return str(number)
    words = translate("phases", "{number} of {count}")
    if is_gentle(number, times):
        words = translate("phases", "{number} of {count}, half of your range")
    return fill(words, number=number, count=times)


def quiet(asks: bool) -> str:
    """What is said in the quiet after the session; `asks`: whether a question comes next."""
    if asks:
        return translate("phases", "Next comes a short question. Enter goes on to it.")
    return translate("phases", "Rest as long as you like. Enter goes on.")
