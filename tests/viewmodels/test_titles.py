"""What shipped things are called: stored in English, shown in the language that is set."""

from datetime import UTC, datetime

import pytest
from tests.domain.trials import DESIGN
from tests.speaking import speak, translated
from tests.viewmodels.guided import an_exercise, stand
from tests.viewmodels.programs.sample import Source, program, shown

from unclench.domain.session import NAMELESS, Session
from unclench.viewmodels.history import session_words, trial_words
from unclench.viewmodels.history.entries import ByHand, session_by_hand

ENGLISH = "Longer out-breath"
SHOWN = translated(ENGLISH)
NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)
PROGRAM = ("exercises/programs/ease-into-it", "Ease into it")
TEXTS = (("exercises/breath-46", ENGLISH), ("exercises/quiet-rest", "Quiet rest"), PROGRAM)


@pytest.fixture(autouse=True)
def another_language(tmp_path):
    speak(tmp_path / "mo", *TEXTS)


def by_hand(exercise_id: str, title: str) -> Session:
    return session_by_hand(ByHand(exercise_id, title, "breathing", NOON, 3))


def test_a_session_that_was_put_in_by_hand():
    session = by_hand("breath-46", SHOWN)
    assert session.title == ENGLISH
    assert session_words.title(session) == SHOWN
    own = by_hand("my-breathing", "Mein Atem")
    assert (own.title, session_words.title(own)) == ("Mein Atem", "Mein Atem")


def test_a_session_that_came_without_a_title(tmp_path):
    speak(tmp_path / "more", *TEXTS, ("session", NAMELESS))
    session = by_hand("", translated(NAMELESS))
    assert session.title == NAMELESS
    assert session_words.title(session) == translated(NAMELESS)


def test_a_session_that_was_played(qtbot):
    one = stand(exercise=an_exercise(title=SHOWN, language="pt-BR"))
    one.begin()
    assert one.record.last.title == ENGLISH


def test_a_fair_test():
    assert trial_words.title(DESIGN) == f"“{SHOWN}” or “{translated('Quiet rest')}”"


def test_a_program_that_goes_on_and_one_that_is_gone(database, qtbot):
    source = Source(program("ease-into-it", title=translated(PROGRAM[1])))
    programs, _clock = shown(database, source)
    assert programs.runs.start(source.there["ease-into-it"]) == ""
    (run,) = programs.runs.all()
    assert run.title == PROGRAM[1]
    (facts,) = programs.running()
    assert facts.title == translated(PROGRAM[1])
    source.there.clear()
    (facts,) = programs.running()
    assert not facts.there
    assert facts.title == translated(PROGRAM[1])
