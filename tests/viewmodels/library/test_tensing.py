"""Whether muscles are tensed: not by itself with pain, and each caution spares its own groups."""

import pytest

from unclench.domain.preferences import Preferences
from unclench.store.database import Database
from unclench.store.settings import StoredSettings
from unclench.system import paths
from unclench.viewmodels.app_factory import AppFactory
from unclench.viewmodels.library.library import read_index
from unclench.viewmodels.library.preparation import Preparation


def opened(database: Database, name: str = "pmr-16", need: str = "", tags: str = "") -> Preparation:
    index = read_index(paths.exercises() / "index.json")
    entry = next(one for one in index if one.id == name)
    factory = AppFactory(paths.exercises(), database)
    StoredSettings(database).set_tags(tags.split())
    wishes = Preferences()._replace(need=need)  # type: ignore[arg-type]
    return Preparation(entry, factory, wishes, titles=str)


def tensed(preparation: Preparation) -> int:
    assert preparation.timeline is not None
    return sum(cue.kind == "tense" for cue in preparation.timeline.guide)


@pytest.mark.parametrize(
    ("need", "groups"), [("", 16), ("stress", 16), ("sleep", 16), ("pain", 0), ("both", 0)]
)
def test_who_is_here_for_pain_lets_go_without_tensing(database, qapp, need, groups):
    preparation = opened(database, need=need)
    assert tensed(preparation) == groups
    assert preparation.tensing == bool(groups)


def test_a_mark_that_tells_of_pain_does_so_too_until_the_person_says_otherwise(database, qapp):
    preparation = opened(database)
    body = preparation.body
    assert body is not None
    body.mark("hand_l", 2)
    assert (preparation.hurts, tensed(preparation)) == (False, 16)
    body.mark("hand_l", 4)
    assert (preparation.hurts, tensed(preparation)) == (True, 0)
    preparation.choose(tensing=True)
    assert tensed(preparation) == 16  # the hand lightly
    assert body.areas() == {"hand_l": "light"}
    body.mark("knee_l", 9)
    assert tensed(preparation) == 16  # no group of the sixteen is the knee alone
    body.mark("foot_l", 9)
    assert tensed(preparation) == 15
    preparation.choose(tensing=False)
    assert tensed(preparation) == 0
    preparation.choose(tensing=True)
    body.remove("hand_l")
    assert body.areas() == {"knee_l": "release", "foot_l": "release", "toes_l": "release"}


def test_a_choice_is_told_once(database, qapp, qtbot):
    preparation = opened(database)
    with qtbot.assertNotEmitted(preparation.changed):
        preparation.choose(tensing=True)
    with qtbot.waitSignal(preparation.changed):
        preparation.choose(tensing=False)


def test_the_outline_says_how_a_group_is_spared(database, qapp):
    rows = [row.words for row in opened(database, tags="jaw cardiac").outline()]
    assert "Jaw and mouth: no tensing" in rows
    assert "Forehead: tense gently" in rows
    rows = [row.words for row in opened(database, tags="jaw").outline()]
    assert "Jaw and mouth: no tensing" in rows
    assert "Forehead" in rows


def test_what_a_caution_spares_is_said_and_the_other_exercise_still_offered(database, qapp):
    for tag, said in (
        ("migraine", "Those muscles aren't tensed, unless you choose it."),
        ("cardiac", "You'll tense only a little, unless you choose otherwise."),
        ("high_bp", "Nothing is tensed, unless you choose it."),
        ("drowsy", "until you feel fully awake."),
    ):
        (concern,) = opened(database, tags=tag).concerns()
        assert concern.words.endswith(said)
        assert bool(concern.offer) == (tag != "drowsy")


def test_nothing_can_be_switched_on_where_nothing_may_be_tensed(database, qapp):
    assert not opened(database, tags="high_bp").may_tense
    assert opened(database, tags="cardiac").may_tense
    assert not opened(database, "body-scan").may_tense
    preparation = opened(database, tags="high_bp")
    assert preparation.body is not None
    preparation.body.choose("hand_l", "light")
    assert preparation.may_tense


def test_where_nothing_is_tensed_only_marks_count(database, qapp):
    preparation = opened(database, "body-scan", need="pain", tags="high_bp")
    assert preparation.body is not None
    assert preparation.body.areas() == {}
    assert not preparation.tensing
    preparation.body.mark("foot_l", 8)
    assert preparation.body.areas() == {"foot_l": "release", "toes_l": "release"}
    preparation.choose(tensing=False)
    assert preparation.body.areas() == {"foot_l": "release", "toes_l": "release"}
