"""A check-in: what is asked when, what is kept, what is offered."""

from datetime import UTC, datetime

from unclench.domain.session import HIDDEN, NOT_ASKED, SKIPPED, CheckIn, Rating
from unclench.viewmodels.library.library import Entry
from unclench.viewmodels.questions import check_in

MORNING = datetime(2026, 3, 14, 8, tzinfo=UTC)
EVENING = datetime(2026, 3, 14, 20, tzinfo=UTC)


def entry(name: str, **cautions: str) -> Entry:
    return Entry(name, name.title(), "One line.", "breathing", (3,), 3, (), 1, cautions, "")


def test_sleep_is_asked_in_the_morning_and_pain_only_when_wanted():
    assert list(check_in.questions(True, MORNING)) == ["stress", "pain", "rested"]
    assert list(check_in.questions(False, EVENING)) == ["stress"]


def test_what_was_left_out_is_skipped_and_what_was_not_asked_is_not():
    given = check_in.check_in(EVENING, ("stress", "pain"), {"pain": 4}, ("tired",), "Hm.")
    assert (given.stress, given.pain, given.rested) == (SKIPPED, Rating(4), NOT_ASKED)
    assert (given.signs, given.note, given.at) == (("tired",), "Hm.", EVENING)
    assert check_in.check_in(EVENING, ("stress",), {}, (), "").pain == HIDDEN


def test_topics_and_words_make_one_note():
    assert check_in.note(("work", "caffeine"), " Long day ") == "About: work, caffeine. Long day"
    assert check_in.note((), "") == ""


def test_signs_offer_a_few_exercises_that_are_there_and_not_to_be_avoided():
    given = CheckIn("a", EVENING, signs=("fast_breath", "fast_heart"))
    library = [entry("grounding"), entry("breath-46"), entry("breath-pursed", copd="avoid")]
    assert check_in.offers(given, library)[0].id == "grounding"
    offered = check_in.offers(given, library, frozenset(("copd",)))
    assert {one.id for one in offered} == {"grounding", "breath-46"}
