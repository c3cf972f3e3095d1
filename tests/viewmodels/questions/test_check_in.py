"""A check-in: what is asked when, what is kept, what is offered."""

from datetime import UTC, datetime
from functools import partial

import pytest

from unclench.domain.preferences import Preferences
from unclench.domain.session import HIDDEN, NOT_ASKED, SKIPPED, CheckIn, Rating
from unclench.viewmodels.library.library import Entry
from unclench.viewmodels.questions import check_in
from unclench.viewmodels.questions.check_in import Told

MORNING = datetime(2026, 3, 14, 8, tzinfo=UTC)
EVENING = datetime(2026, 3, 14, 20, tzinfo=UTC)


def entry(name: str, **cautions: str) -> Entry:
    return Entry(name, name.title(), "One line.", "breathing", (3,), 3, (), 1, cautions, "")


def test_sleep_is_asked_in_the_morning_and_pain_only_when_wanted():
    asked = partial(check_in.questions, at=MORNING)
    assert list(asked(Preferences())) == ["stress", "pain", "rested"]
    assert list(asked(Preferences(ask_rested=False))) == ["stress", "pain"]
    assert list(check_in.questions(Preferences(ask_pain=False), EVENING)) == ["stress"]


def test_how_much_one_can_do_is_asked_only_where_that_is_switched_on():
    asked = check_in.questions(Preferences(ask_control=True), EVENING)
    assert list(asked) == ["stress", "pain", "control"]
    given = check_in.check_in(EVENING, asked, {"control": 4}, Told())
    assert given.control == Rating(4)
    assert check_in.check_in(EVENING, asked, {}, Told()).control == SKIPPED
    assert check_in.check_in(EVENING, ("stress",), {}, Told()).control == NOT_ASKED


def test_what_was_left_out_is_skipped_and_what_was_not_asked_is_not():
    given = check_in.check_in(
        EVENING, ("stress", "pain"), {"pain": 4}, Told(("tired",), note=" Hm. ")
    )
    assert (given.stress, given.pain, given.rested) == (SKIPPED, Rating(4), NOT_ASKED)
    assert (given.signs, given.note, given.at) == (("tired",), "Hm.", EVENING)
    assert check_in.check_in(EVENING, ("stress",), {}, Told()).pain == HIDDEN


def test_signs_offer_a_few_exercises_that_are_there_and_not_to_be_avoided():
    given = CheckIn("a", EVENING, signs=("fast_breath", "fast_heart"))
    library = [entry("grounding"), entry("breath-46"), entry("breath-pursed", copd="avoid")]
    assert check_in.offers(given, library)[0].id == "grounding"
    offered = check_in.offers(given, library, frozenset(("copd",)))
    assert {one.id for one in offered} == {"grounding", "breath-46"}


@pytest.mark.parametrize(("pain", "offered"), [(7, ["walk", "release", "short"]), (8, ["release"])])
def test_in_strong_pain_nothing_is_offered_that_tenses_or_moves(pain, offered):
    kinds = {"mindful-walk": "mindfulness", "pmr-release": "", "pmr-short": ""}
    library = [
        entry(name)._replace(kind=kind or "muscle-relaxation") for name, kind in kinds.items()
    ]
    given = CheckIn("a", EVENING, pain=Rating(pain), signs=("restless", "tight_jaw"))
    found = [one.id for one in check_in.offers(given, library)]
    assert [name.rsplit("-", 1)[1] for name in found] == offered
