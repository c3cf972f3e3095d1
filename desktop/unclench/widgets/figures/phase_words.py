"""The one word that a session shows, and the seconds left in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import ceil

from unclench.domain import body
from unclench.domain.cues import Cue, Kind, Timeline
from unclench.domain.phase_words import SHOWN
from unclench.domain.texts import begun
from unclench.system import catalogues
from unclench.viewmodels.session.figures import is_gentle
from unclench.viewmodels.translation import fill, translate


def phases(language: str) -> dict[str, str]:
    """What to do in each phase of a breath, in the language of a session."""
    say = catalogues.say_in(language)
    return {phase: say("phases", words) for phase, words in SHOWN.items()}


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
    paced = PACED.get(cue.kind)
    return paced(timeline, cue, position) if paced else ("", "")


def paces_breath(timeline: Timeline) -> bool:
    """Whether any breath of a session is paced."""
    return any(cue.kind == "breath" for cue in timeline.guide)


def led_up_to(timeline: Timeline) -> int:
    """When (ms) what is paced begins; the end where nothing is."""
    starts = (cue.start for cue in timeline.guide if cue.kind in PACED)
    return min(starts, default=timeline.milliseconds)


def place(timeline: Timeline, position: float) -> str:
    """Where one is at `position` (ms), in few words, where nothing is paced."""
    cue = timeline.at(position)
    if cue.kind in PACED:
        return ""
    if cue.kind == "rest" and cue.text and len(cue.text) <= _SHORT:
        return cue.text.rstrip(".")
    if cue.part:
        return body.title(cue.part, catalogues.say_in(timeline.language))
    named = {"attend": translate("phases", "Notice"), "play": translate("phases", "Listen")}
    return named.get(cue.kind) or _around(timeline, cue.start)


def _around(timeline: Timeline, start: int) -> str:
    """Before, after, or in between what is practiced."""
    practice = [one.start for one in timeline.guide if one.kind in _PRACTICE]
    if practice and start < practice[0]:
        return translate("phases", "Settle in")
    if practice and start > practice[-1]:
        return translate("phases", "Coming back")
    return translate("phases", "Rest here")


_SHORT = 24  # letters of a rest's own words that have room in a disc
_PRACTICE: frozenset[Kind] = frozenset({"breath", "attend", "tense", "move", "play"})


def _breath(timeline: Timeline, cue: Cue, position: float) -> tuple[str, str]:
    say = catalogues.say_in(timeline.language)
    own = cue.text or say("phases", SHOWN[cue.phase or "rest"])
    return begun(own), str(max(1, ceil((cue.end - position) / 1000)))


def _repetition(timeline: Timeline, cue: Cue, _position: float) -> tuple[str, str]:
    steps = timeline.steps
    step = steps[cue.step] if cue.step < len(steps) else None
    number, times = cue.cycle or 1, step.times if step and step.do == "move" else 0
    if number > times:
        return str(number), ""
    words = translate("phases", "{number} of {count}")
    if is_gentle(number, times):
        words = translate("phases", "{number} of {count}, about halfway")
    return fill(words, number=number, count=times), ""


PACED: Mapping[Kind, Callable[[Timeline, Cue, float], tuple[str, str]]] = {
    "breath": _breath,
    "move": _repetition,
}
"""The word and the count of each kind of cue that has a pace of its own."""


def quiet(asks: bool) -> str:
    """What is said in the quiet after the session; `asks`: whether a question comes next."""
    if asks:
        return translate("phases", "Next: how are you now? Press Enter or Go on when you're ready.")
    return translate("phases", "Rest as long as you like. Press Enter or Go on to continue.")
