"""What a session holds besides its row: spared body parts and the answers on worksheets."""

import pytest

from unclench.domain.session import Answer
from unclench.store.sessions import Sessions

AREAS = (("neck_back", "release"), ("thigh_l", "skip"))
ANSWERS = (
    Answer("worry", "What's on your mind?", "Work, and more"),
    Answer("list", "What helps?", ("tea", "a walk")),
    Answer("sure", "How sure?", 70),
    Answer("half", "Half?", 0.5),
)


@pytest.fixture
def sessions(database):
    return Sessions(database)


def details(database):
    return [
        row
        for table in ("session_area", "session_answer")
        for row in database.rows(f"SELECT * FROM {table}")
    ]


def test_areas_and_answers_go_in_and_out(sessions, session):
    whole = session(areas=AREAS, answers=ANSWERS)
    sessions.begin(whole)
    sessions.begin(session(id="b"))
    assert sessions.get("a") == whole
    assert sessions.page() == [session(id="b"), whole]


def test_put_replaces_them_and_undoes_a_delete(sessions, session, database):
    whole = session(areas=AREAS, answers=ANSWERS)
    sessions.put(whole)
    fewer = session(areas=AREAS[:1], answers=ANSWERS[1:2])
    sessions.put(fewer)
    assert sessions.delete("a") == fewer
    assert details(database) == []
    sessions.put(whole)
    assert sessions.page() == [whole]


def test_an_answer_is_added_at_the_end_or_replaces_the_one_to_its_field(sessions, session):
    sessions.begin(session())
    for answer in ANSWERS:
        sessions.answer("a", answer)
    again = Answer("list", "What else helps?", ("sleep",))
    sessions.answer("a", again)
    assert sessions.get("a").answers == (ANSWERS[0], again, *ANSWERS[2:])
    with pytest.raises(KeyError, match="x"):
        sessions.answer("x", ANSWERS[0])


def test_an_answer_that_is_no_number_is_refused(sessions, session):
    sessions.begin(session())
    with pytest.raises(ValueError, match="JSON"):
        sessions.answer("a", Answer("n", "", float("nan")))


def test_half_a_pair_in_an_answer_does_not_lose_it(sessions, session):
    sessions.begin(session())
    sessions.answer("a", Answer("worry\ud800", "?", "so\ud83d"))
    (found,) = sessions.get("a").answers
    assert found == Answer("worry?", "?", "so?")


def test_areas_may_change_in_mid_session(sessions, session):
    sessions.begin(session(areas=AREAS, answers=ANSWERS))
    sessions.set_areas("a", {"thigh_l": "light", "calf_r": "tense"})
    found = sessions.get("a")
    assert found.areas == (("calf_r", "tense"), ("thigh_l", "light"))
    assert found.answers == ANSWERS
    with pytest.raises(KeyError, match="x"):
        sessions.set_areas("x", {})


def test_a_session_known_already_keeps_its_details(sessions, session):
    sessions.put(session(areas=AREAS))
    other = session(answers=ANSWERS)
    assert sessions.add_new([other, session(id="b", answers=ANSWERS), session(id="b")]) == 1
    assert sessions.get("a") == session(areas=AREAS)
    assert sessions.get("b") == session(id="b", answers=ANSWERS)


def test_many_sessions_at_once_have_theirs_too(sessions, session):
    many = [session(id=f"{n:04}", areas=AREAS[: n % 3]) for n in range(600)]
    sessions.add_new(many)
    assert sessions.page() == many[::-1]
