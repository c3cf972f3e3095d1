from datetime import timedelta

from tests.viewmodels.today.days import DAY, HOUR, NOW, check_in, session

from unclench.domain.marks import Mark
from unclench.domain.session import NOT_ASKED, SKIPPED, Rating
from unclench.store.body_marks import BodyMarks
from unclench.store.check_ins import CheckIns
from unclench.store.sessions import Sessions
from unclench.store.settings import StoredSettings
from unclench.viewmodels.today.lately import Lately, read


def test_all_that_suggestions_go_by_is_read(database):
    Sessions(database).put(session("leaves", DAY, minutes=10, liked=True))
    Sessions(database).put(session("leaves", 2 * DAY, liked=False))
    Sessions(database).put(session("kindness", 3 * DAY, liked=False))
    Sessions(database).put(session("kindness", 4 * DAY, liked=False))
    Sessions(database).put(session("body-scan", 100 * DAY))
    CheckIns(database).add(check_in(HOUR, stress=4, rested=2, signs=("tired",)))
    CheckIns(database).add(check_in(10 * DAY, stress=9))
    BodyMarks(database).set("neck_back", Mark(4))
    StoredSettings(database).set_tags({"panic"})
    found = read(database, NOW)
    assert [(one.exercise_id, one.minutes) for one in found.used] == [
        *(("leaves", 10.0), ("leaves", 5.0), ("kindness", 5.0), ("kindness", 5.0))
    ]
    assert found.liked == {"leaves"}
    assert found.refused == {"kindness"}
    assert found.marks == {"neck_back": Mark(4)}
    assert found.tags == {"panic"}
    assert found.said is not None
    assert (found.said.rested, found.said.signs) == (2, ("tired",))
    assert found.hard_at is None


def test_nothing_was_put_down(database):
    found = read(database, NOW)
    assert (found.used, found.feelings, found.said, found.hard_at) == ((), (), None, None)


def test_the_last_number_counts_wherever_it_was_given():
    before = session("leaves", 2 * HOUR, stress_before=Rating(8), stress_after=Rating(3))
    told = Lately((before,), (check_in(3 * HOUR, stress=9),))
    assert told.feelings[0].stress == 3
    later = Lately((before,), (check_in(HOUR, stress=5),))
    assert later.feelings[0].stress == 5
    unrated = Lately((session("leaves", HOUR),), (check_in(3 * HOUR, stress=9),))
    assert unrated.feelings[0].stress == 9


def test_a_flare_is_known_by_what_was_not_asked():
    asked_nothing = {"stress_before": SKIPPED, "stress_after": NOT_ASKED}
    flare = session("breath-46", DAY, minutes=3, **asked_nothing)
    winding_down = session("sleep-winddown", HOUR, **asked_nothing)
    assert Lately((winding_down, flare)).hard_at == NOW - DAY
    assert Lately((winding_down,)).hard_at is None


def test_a_very_high_rating_is_a_hard_time():
    assert Lately((session("leaves", HOUR, stress_before=Rating(9)),)).hard_at == NOW - HOUR
    assert Lately((session("leaves", HOUR, pain_after=Rating(8)),)).hard_at == NOW - HOUR
    assert Lately((), (check_in(DAY, pain=8),)).hard_at == NOW - DAY
    assert Lately((), (check_in(DAY, stress=8),)).hard_at is None


def test_minutes_count_on_the_day_of_the_place_where_they_were_played():
    days = [NOW.date() - timedelta(days=back) for back in (1, 0)]
    sessions = (session("leaves", HOUR), session("leaves", 2 * HOUR), session("leaves", 9 * DAY))
    assert list(Lately(sessions).minutes(days).values()) == [0.0, 10.0]
