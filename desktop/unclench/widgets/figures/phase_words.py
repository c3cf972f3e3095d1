"""The one word that a session shows, and the seconds left in it."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from unclench.viewmodels.session.repetitions import is_gentle
from unclench.viewmodels.translation import fill, translate

if TYPE_CHECKING:
    from unclench.domain.cues import Cue
    from unclench.viewmodels.session.player import Player


def phases() -> dict[str, str]:
    """What to do in each phase of a breath."""
    return {
        "in": translate("phases", "Breathe in"),
        "hold": translate("phases", "Hold"),
        "out": translate("phases", "Breathe out"),
        "rest": translate("phases", "Rest"),
    }


def word(player: Player, position: float) -> tuple[str, str]:
    """The word at `position` (ms) and a count of seconds; both "" where nothing is paced."""
    if player.stage == "quiet":
        return translate("phases", "Rest here"), ""
    if player.paused:
        return translate("phases", "Paused"), ""
    if position < 0:
        return translate("phases", "Get ready"), str(ceil(-position / 1000))
    cue = player.timeline.at(position)
    if cue.kind == "move":
        return _repetition(player, cue), ""
    if cue.kind != "breath" or cue.phase is None:
        return "", ""
    own = cue.text
    said = own[:1].upper() + own[1:] if own else phases()[cue.phase]
    return said, str(max(1, ceil((cue.end - position) / 1000)))


def _repetition(player: Player, cue: Cue) -> str:
    steps = getattr(player.timeline.plan, "steps", ())
    number, times = cue.cycle or 1, steps[cue.step].times if cue.step < len(steps) else 0
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
