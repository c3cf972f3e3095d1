import pytest

from unclench.domain.session import HIDDEN, SKIPPED, Rating
from unclench.viewmodels.questions.ratings import Ratings


@pytest.fixture
def asked(qtbot) -> Ratings:
    ratings = Ratings()
    ratings.ask("before", pain=True)
    return ratings


def test_the_questions_stand_exactly_as_agreed(asked):
    first = asked.question
    assert first.words == "How stressed do you feel right now?"
    assert (first.low, first.high) == ("Not stressed", "As stressed as I can imagine")
    asked.skip()
    second = asked.question
    assert second.words == "How strong is your pain right now?"
    assert (second.low, second.high) == ("No pain", "Pain as bad as I can imagine")


def test_nothing_is_chosen_beforehand_and_nothing_saved_by_itself(asked, qtbot):
    assert asked.value is None
    asked.save()
    assert asked.index == 0


def test_both_answers_come_together(asked, qtbot):
    asked.choose(0)
    asked.save()
    asked.choose(10)
    with qtbot.waitSignal(asked.answered) as given:
        asked.save()
    assert given.args == [Rating(0), Rating(10)]


def test_skipping_is_an_answer(asked, qtbot):
    asked.skip()
    with qtbot.waitSignal(asked.answered) as given:
        asked.skip()
    assert given.args == [SKIPPED, SKIPPED]


def test_without_pain_only_stress_is_asked(asked, qtbot):
    asked.ask("before", pain=False)
    asked.choose(3)
    with qtbot.waitSignal(asked.answered) as given:
        asked.save()
    assert given.args == [Rating(3), HIDDEN]


def test_the_second_time_knows_nothing_of_the_first(asked):
    asked.choose(7)
    asked.save()
    asked.choose(7)
    asked.save()
    asked.ask("after", pain=True)
    assert asked.value is None
    assert 7 not in vars(asked).values()


def test_one_can_go_back_to_the_first_question(asked):
    assert not asked.back()
    asked.choose(7)
    asked.save()
    assert asked.back()
    assert (asked.question.about, asked.value) == ("stress", None)


@pytest.mark.parametrize(("value", "high"), [(8, False), (9, True), (10, True)])
def test_only_a_stress_of_nine_or_ten_is_high(asked, value, high):
    asked.choose(value)
    assert asked.high_stress is high
    asked.save()
    asked.choose(value)
    assert not asked.high_stress


def test_numbers_off_the_scale_are_not_chosen(asked):
    asked.choose(11)
    asked.choose(-1)
    assert asked.value is None
