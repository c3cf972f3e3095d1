from collections.abc import Mapping
from typing import get_args

import pytest
from tests.viewmodels.today.days import NOW

from unclench.domain.body_signs import SIGNS
from unclench.domain.preferences import Need
from unclench.domain.situation import PartOfDay
from unclench.domain.suggestion import (
    AfterHardTime,
    ForNeed,
    NewHere,
    ProgramDay,
    Reason,
    ShortNight,
    Sign,
    SorePart,
    ThisHour,
    TimeOfDay,
    TrialDay,
)
from unclench.viewmodels.today.reasons import sentence

PARTS = {"night": 23, "morning": 8, "midday": 12, "afternoon": 15, "evening": 20}
SAID: Mapping[Reason, str] = {
    Sign(
        "tight_shoulders", NOW.replace(hour=8)
    ): "It's evening, and your neck and shoulders were tight this morning.",
    SorePart("shoulder_l"): "It's evening, and you marked your left shoulder as sore.",
    AfterHardTime(1): "Yesterday was hard, so here's something short and gentle.",
    AfterHardTime(0): "Today has been hard, so here's something short and gentle.",
    ThisHour(1): "You did this about now on 1 day lately.",
    ThisHour(4): "You did this about now on 4 days lately.",
    ProgramDay(None, own_day=True): "Today is one of your days.",
    ProgramDay(None): "It comes next in your program.",
    TrialDay("second"): "Your fair test is in the middle of a pair.",
    TrialDay("left"): "A session of your fair test is still to be done.",
    TrialDay("new"): "A new pair of your fair test can begin today.",
    ForNeed("pain"): "It's evening, and you're here for pain.",
    ShortNight(): "It's evening, and you weren't well rested.",
}


@pytest.mark.parametrize("reason", SAID)
def test_a_reason_is_said_in_one_sentence(reason):
    assert sentence(reason, NOW) == SAID[reason]


def test_an_own_hour_is_said():
    assert "7:05" in sentence(ProgramDay(19 * 60 + 5), NOW).replace("19:05", "7:05")


def _one_of_each() -> list[Reason]:
    found: list[Reason] = [NewHere(need) for need in get_args(Need)]
    found += [ForNeed(need) for need in get_args(Need) if need]
    found += [TimeOfDay(part) for part in get_args(PartOfDay)]
    found += [Sign(sign, NOW.replace(hour=hour)) for sign in SIGNS for hour in PARTS.values()]
    found += [*SAID, ProgramDay(61)]
    met = {type(one) for one in found}
    return found + [kind() for kind in get_args(Reason) if kind not in met]


def test_without_numbers_no_days_are_counted(qapp):
    said = sentence(ThisHour(4), NOW, numbers=False)
    assert said == "You did this about now lately."


def test_every_reason_has_words_at_every_time_of_day():
    reasons = _one_of_each()
    assert {type(one) for one in reasons} == set(get_args(Reason))
    for hour in PARTS.values():
        for one in reasons:
            said = sentence(one, NOW.replace(hour=hour))
            assert said[0].isupper()
            assert said.endswith(".")
            assert "{" not in said
