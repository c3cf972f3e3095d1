"""What a session has to say about itself when it is over, the same way whichever way it went."""

from __future__ import annotations

from unclench.domain.session import Rating, Session, change
from unclench.viewmodels import words
from unclench.viewmodels.translation import Counted, counted, fill, translate

_MINUTE = 60_000
MOST_SPELLED = 13  # minutes: from here on a half is written in digits
_MOMENT = 10_000  # ms up to which nobody would say that they practiced


def length(session: Session, numbers: bool = True) -> str:
    """What it was, as its heading says it: how long, or on a worksheet that it is written."""
    if session.kind == "worksheet":
        return _written(session)
    return _how_long(session) if numbers else _without_numbers(session)


def _how_long(session: Session) -> str:
    minutes = words.half_minutes(session.played_ms)
    if session.progress == "completed":
        return _whole(minutes)
    if session.played_ms < _MOMENT:
        return translate("result", "Stopping is always fine")
    if session.played_ms < _MINUTE:
        seconds = round(session.played_ms / 1000)
        return Counted.tr("You practiced for %n second(s)", "", seconds)
    if _is_spelled_half(minutes):
        said = Counted.tr("You took {minutes} and a half minute(s) for yourself", "", int(minutes))
        return fill(said, minutes=words.spelled(int(minutes)))
    said = Counted.tr("You took {minutes} minute(s) for yourself", "", counted(minutes))
    return fill(said, minutes=words.spelled(minutes))


def _whole(minutes: float) -> str:
    if minutes < 1:
        return translate("result", "That was half a minute")
    if _is_spelled_half(minutes):
        said = Counted.tr("That was {minutes} and a half minute(s)", "", int(minutes))
        return fill(said, minutes=words.spelled(int(minutes)))
    said = Counted.tr("That was {minutes} minute(s)", "", counted(minutes))
    return fill(said, minutes=words.spelled(minutes))


def _is_spelled_half(minutes: float) -> bool:
    """Whether one says it as in "two and a half"; how the half is said differs by language."""
    return 1 < minutes < MOST_SPELLED and minutes != int(minutes)


def _without_numbers(session: Session) -> str:
    """What it was for those who want no numbers, also none in letters."""
    if session.progress == "completed":
        return translate("result", "That was the whole session")
    if session.played_ms < _MOMENT:
        return translate("result", "Stopping is always fine")
    return translate("result", "You took time for yourself")


def _written(session: Session) -> str:
    """The clock stands still while somebody writes: minutes would say nothing here."""
    if not session.answers:
        return translate("result", "You can come back to this anytime")
    if session.progress == "completed":
        return translate("result", "You wrote it all down")
    return translate("result", "What you wrote is saved")


def pairs(session: Session, numbers: bool = True) -> list[tuple[str, Rating, Rating]]:
    """What was asked, by its name, with both answers; only where there is one.

    Nothing of a fair test that goes on, and nothing where `numbers` are hidden: whoever sees eleven
    fields counts them.
    """
    if session.sealed or not numbers:
        return []
    asked = (
        (translate("result", "Stress"), session.stress_before, session.stress_after),
        (translate("result", "Pain"), session.pain_before, session.pain_after),
    )
    return [one for one in asked if (one[1].value, one[2].value) != (None, None)]


def compared(session: Session) -> str:
    """Which way both went, in neutral words, and how little that says; "" without a pair."""
    if session.sealed:
        return translate(
            "result", "Saved. Your ratings stay sealed until all pairs of your fair test are over."
        )
    stress = change(session.stress_before, session.stress_after)
    pain = change(session.pain_before, session.pain_after)
    if stress is None and pain is None:
        return ""
    alone = {
        "lower": translate("result", "Pain is lower"),
        "same": translate("result", "Pain is about the same"),
        "higher": translate("result", "Pain is higher"),
    }
    first = {
        "lower": translate("result", "Stress is lower"),
        "same": translate("result", "Stress is about the same"),
        "higher": translate("result", "Stress is higher"),
    }
    then = {
        "lower": translate("result", "pain is lower"),
        "same": translate("result", "pain about the same"),
        "higher": translate("result", "pain is higher"),
    }
    little = translate("result", "One session doesn't say much; ratings also drift on their own.")
    if stress is None or pain is None:
        return f"{first[stress] if stress else alone[pain or 'same']}. {little}"
    both = translate("result", "{stress}, {pain}.")
    return f"{fill(both, stress=first[stress], pain=then[pain])} {little}"
