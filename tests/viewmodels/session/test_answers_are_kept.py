"""The answers after a session are written down one by one: the app may be killed between them."""

from tests.viewmodels.guided import stand

from unclench.domain.session import SKIPPED, Rating


def test_an_answer_is_written_before_the_next_question_is_answered(qtbot):
    one = stand()
    one.begin()
    one.play(12_000)
    one.player.end()
    ratings = one.player.ratings
    ratings.choose(3)
    assert "rate_after" not in one.record.names()  # chosen is not answered
    ratings.save()
    assert (one.record.last.stress_after, one.record.last.pain_after) == (Rating(3), SKIPPED)
    ratings.choose(5)
    assert one.record.names().count("rate_after") == 1
    ratings.back()
    assert one.record.last.stress_after == SKIPPED
    ratings.choose(4)
    ratings.save()
    ratings.skip()
    assert (one.record.last.stress_after, one.record.last.pain_after) == (Rating(4), SKIPPED)
