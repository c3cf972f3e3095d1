"""The one word that a session shows, and the seconds left in it."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from unclench.viewmodels.session.repetitions import is_gentle

if TYPE_CHECKING:
    from unclench.domain.cues import Cue
    from unclench.viewmodels.session.player import Player

_tr = QCoreApplication.translate


def phases() -> dict[str, str]:
    """What to do in each phase of a breath."""
    return {
        "in": _tr("phases", "Breathe in"),
        "hold": _tr("phases", "Hold"),
        "out": _tr("phases", "Breathe out"),
        "rest": _tr("phases", "Rest"),
    }


def word(player: Player, position: float) -> tuple[str, str]:
    """The word at `position` (ms) and a count of seconds; both "" where nothing is paced."""
    if player.stage == "quiet":
        return _tr("phases", "Rest here"), ""
    if player.paused:
        return _tr("phases", "Paused"), ""
    if position < 0:
        return _tr("phases", "Get ready"), str(ceil(-position / 1000))
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
    words = _tr("phases", "%1 of %2")
    if is_gentle(number, times):
        words = _tr("phases", "%1 of %2, half of your range")
    return words.replace("%1", str(number)).replace("%2", str(times))


def quiet(asks: bool) -> str:
    """What is said in the quiet after the session; `asks`: whether a question comes next."""
    if asks:
        return _tr("phases", "Next comes a short question. Enter goes on to it.")
    return _tr("phases", "Rest as long as you like. Enter goes on.")
