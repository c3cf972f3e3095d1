"""Fair tests: kept whole, sealed while they go on, then frozen with their last ratings."""

import json
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from tests.domain.trials import BEGUN, DESIGN, SEED, TRIAL, drawn, with_drawn

from unclench.domain.session import HIDDEN, Rating, Session, without_sealed
from unclench.domain.trial_place import TrialPart, TrialPlace
from unclench.domain.trials.design import Drawn, ended
from unclench.domain.trials.draws import exercise_of
from unclench.store.change_stamp import stamp_of
from unclench.store.database import open_database
from unclench.store.exchange.history_file import export_history
from unclench.store.exchange.import_file import look_at
from unclench.store.exchange.imports import carry_out
from unclench.store.sessions import Sessions
from unclench.store.summaries import SessionRange, Summaries
from unclench.store.trials import Trials

PLACE = TrialPlace(0, 0)
FULL = replace(TRIAL, design=replace(DESIGN, days=(0, 3), minute=1200, measure="pain"))


def done(place: TrialPlace = PLACE, minutes: int = 1, **changes: object) -> Session:
    """A session that did what was drawn for `place`, so many minutes after."""
    fields: dict[str, object] = {
        "id": f"s{place.pair}{place.part}",
        "exercise_id": exercise_of(TRIAL, place),
        "title": "One",
        "kind": "breathing",
        "started_at": BEGUN + timedelta(minutes=minutes),
        "planned_ms": 300_000,
        "played_ms": 300_000,
        "progress": "completed",
        "stress_before": Rating(6),
        "stress_after": Rating(4),
        "pain_before": Rating(3),
        "pain_after": Rating(2),
        "trial": TrialPart("t", place),
        **changes,
    }
    return Session(**fields)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "trial",
    [TRIAL, FULL, with_drawn(Drawn(PLACE, BEGUN)), ended(FULL, BEGUN, "stopped")],
)
def test_a_test_comes_back_as_it_was_put_down(trials, trial):
    trials.begin(trial)
    (found,) = trials.all()
    assert found == trial == trials.get("t")
    assert found.started_at.isoformat() == trial.started_at.isoformat()


def test_one_at_a_time(trials):
    assert trials.running() is None
    trials.begin(TRIAL)
    assert trials.running() == TRIAL
    with pytest.raises(ValueError, match="running already"):
        trials.begin(replace(TRIAL, id="u"))
    trials.begin(ended(replace(TRIAL, id="v"), BEGUN, "finished"))
    trials.end("t", BEGUN, "stopped")
    trials.begin(replace(TRIAL, id="u", started_at=BEGUN + timedelta(1)))
    assert [trial.id for trial in trials.all()] == ["u", "v", "t"]


def test_what_is_not_there_is_said(trials):
    assert trials.get("t") is None
    for act in (
        lambda: trials.draw("t", PLACE, BEGUN),
        lambda: trials.end("t", BEGUN, "stopped"),
        lambda: trials.delete("t"),
    ):
        with pytest.raises(KeyError):
            act()


def test_the_first_time_that_somebody_was_told_counts(trials):
    trials.begin(TRIAL)
    trials.draw("t", PLACE, BEGUN)
    trials.draw("t", PLACE, BEGUN + timedelta(1))
    assert trials.running().drawn == (Drawn(PLACE, BEGUN),)


def begun(trials, *sessions: Session, database):
    trials.begin(TRIAL)
    trials.draw("t", PLACE, BEGUN)
    for session in sessions:
        Sessions(database).put(session)
    trials.settle()
    return trials.running()


def test_a_session_that_was_played_does_what_was_drawn(trials, database):
    (one,) = begun(trials, done(), database=database).drawn
    assert one == Drawn(PLACE, BEGUN, BEGUN + timedelta(minutes=1), "s00", 6, 4)
    assert not trials.settle()


@pytest.mark.parametrize(
    "changes",
    [
        {"played_ms": 100_000, "progress": "ended_early"},
        {"progress": "running"},
        {"exercise_id": "another"},
        {"trial": TrialPart("u", PLACE)},
        {"trial": None},
    ],
)
def test_another_session_does_not(trials, database, changes):
    (one,) = begun(trials, done(**changes), database=database).drawn
    assert one.held_at is None


def test_a_session_of_another_length_does_not_count_and_is_known(trials, database):
    """An own exercise may have lost its length between the two sessions of a pair."""
    short = done(planned_ms=180_000, played_ms=180_000)
    (one,) = begun(trials, short, database=database).drawn
    assert one.held_at is None
    before = stamp_of(database.path)
    assert not trials.settle()
    assert stamp_of(database.path) == before
    assert trials.unlike() == {PLACE: 180_000}
    Sessions(database).put(done(minutes=20, id="again"))
    assert trials.settle()
    assert trials.running().drawn[0].session_id == "again"
    assert trials.unlike() == {}


def test_of_several_the_first_counts(trials, database):
    later = done(minutes=9, id="later", stress_after=Rating(0))
    (one,) = begun(trials, later, done(), database=database).drawn
    assert (one.session_id, one.after) == ("s00", 4)


def test_a_deleted_session_leaves_its_place_and_no_rating_and_can_come_back(trials, database):
    begun(trials, done(), database=database)
    Sessions(database).delete("s00")
    Sessions(database).put(done(minutes=20, id="again", stress_after=Rating(0)))
    assert not trials.settle()
    (one,) = trials.running().drawn
    assert (one.session_id, one.before, one.after) == ("s00", None, None)
    Sessions(database).put(done())
    assert trials.running().drawn[0].after == 4


def test_a_rating_that_was_changed_later_does_not_count(trials, database):
    begun(trials, done(), database=database)
    Sessions(database).put(done(stress_after=Rating(0), source="edited"))
    assert trials.running().drawn[0].after is None


def test_a_test_ends_with_its_ratings_and_keeps_them(trials, database):
    begun(trials, done(), database=database)
    over = trials.end("t", BEGUN + timedelta(30), "finished")
    Sessions(database).delete("s00")
    assert trials.get("t") == over
    assert over.drawn[0].after == 4
    again = trials.end("t", BEGUN + timedelta(31), "finished")
    assert again.drawn == over.drawn
    assert trials.running() is None


def test_a_test_ends_once(trials):
    trials.begin(TRIAL)
    over = trials.end("t", BEGUN, "finished")
    assert trials.end("t", BEGUN + timedelta(1), "stopped") == over == trials.get("t")


def test_pairs_beyond_the_last_are_none(trials, database):
    beyond = TrialPlace(14, 0)
    begun(trials, done(trial=TrialPart("t", beyond)), database=database)
    trials.draw("t", beyond, BEGUN)
    assert not trials.settle()
    assert trials.get("t").drawn == (Drawn(PLACE, BEGUN),)


def test_pain_is_read_where_it_is_measured(trials, database):
    trials.begin(FULL)
    trials.draw("t", PLACE, BEGUN)
    Sessions(database).put(done())
    assert trials.settle()
    assert (trials.running().drawn[0].before, trials.running().drawn[0].after) == (3, 2)


def test_a_deleted_test_comes_back(trials):
    trials.begin(with_drawn(drawn(0, 0, BEGUN)))
    gone = trials.delete("t")
    assert trials.all() == []
    trials.begin(gone)
    assert trials.all() == [gone]


def test_sessions_are_sealed_as_long_as_the_test_goes_on(trials, database):
    begun(trials, done(), database=database)
    sessions = Sessions(database)
    assert sessions.get("s00") == done()
    assert sessions.get("s00").sealed
    assert without_sealed(sessions.get("s00")).stress_after == HIDDEN
    trials.end("t", BEGUN, "stopped")
    assert not sessions.get("s00").sealed
    assert without_sealed(sessions.get("s00")) == done()


def test_a_sealed_session_is_none_of_those_that_could_be_counted_too(trials, database):
    begun(trials, done(source="edited"), database=database)
    assert Summaries(database).others() == 0
    trials.end("t", BEGUN, "stopped")
    assert Summaries(database).others() == 1


def test_nothing_of_a_sealed_session_is_summed_up(trials, database):
    begun(trials, done(), database=database)
    Sessions(database).put(done(id="free", trial=None, stress_before=Rating(9)))
    known = Summaries(database)
    assert [(one.sessions, one.before) for one in known.levels("stress", "day")] == [(1, 9.0)]

    assert [one.before for one in known.readings() if one.measure == "stress"] == [9]
    assert [one.sessions for one in known.practiced("day")] == [2]
    assert known.sealed() == known.sealed(SessionRange(last=BEGUN.date() + timedelta(1))) == 1
    assert known.sealed(SessionRange(last=BEGUN.date() - timedelta(days=1))) == 0
    trials.end("t", BEGUN, "stopped")
    assert known.sealed() == 0
    trials.end("t", BEGUN, "finished")
    assert len([one for one in known.readings() if one.measure == "stress"]) == 2


def test_csv_leaves_sealed_ratings_out_and_json_moves_all(trials, database):
    begun(trials, done(), database=database)
    (row,) = export_history(database, "csv").splitlines()[1:]
    assert ",,hidden,,hidden,,hidden,,hidden," in row
    whole = json.loads(export_history(database, "json"))
    assert whole["sessions"][0]["stress_after"] == 4
    assert whole["trials"][0]["seed"] == SEED


def moved(database, path):
    """Another history that was given all of this one."""
    text = export_history(database, "json")
    other = open_database(path.with_name("other.db"))
    found = look_at(other, text.encode(), BEGUN).preview
    assert not found.problems
    return other, found, text


def test_a_test_moves_by_a_file_and_is_known_there(trials, database, path):
    begun(trials, done(), database=database)
    other, found, text = moved(database, path)
    assert (found.new, found.new_trials) == (2, 1)
    carry_out(other, found)
    assert Trials(other).all() == trials.all()
    assert export_history(other, "json") == text
    trials.draw("t", TrialPlace(0, 1), BEGUN + timedelta(1))
    later = look_at(other, export_history(database, "json").encode(), BEGUN).preview
    assert (later.new, later.duplicates) == (0, 2)
    carry_out(other, later)
    assert len(Trials(other).all()[0].drawn) == 2
    other.close()


@pytest.mark.parametrize("there", [True, False])
def test_another_test_of_the_same_id_is_told_and_brings_nothing(trials, database, there):
    trials.begin(with_drawn(drawn(0, 0, BEGUN)))
    whole = json.loads(export_history(database, "json"))
    another = whole["trials"][0] | {"seed": "ab" * 32}
    whole["trials"] = [another] if there else [whole["trials"][0], another]
    if there:
        another["drawn"] = [DRAWN | {"part": 1}]
    else:
        trials.delete("t")
    found = look_at(database, json.dumps(whole).encode(), BEGUN).preview
    assert [one.message for one in found.problems] == ['its id "t" belongs to another fair test']
    assert (found.duplicates, found.new_trials) == (0, 0 if there else 1)
    carry_out(database, found)
    (one,) = trials.all()
    assert one == with_drawn(drawn(0, 0, BEGUN))


@pytest.mark.parametrize("trial", [FULL, ended(with_drawn(drawn(0, 1, BEGUN)), BEGUN, "finished")])
def test_every_field_moves(trials, database, path, trial):
    trials.begin(trial)
    other, found, _text = moved(database, path)
    carry_out(other, found)
    assert Trials(other).all() == [trial]
    other.close()


def read(database, **changes):
    trials = Trials(database)
    trials.begin(with_drawn(drawn(0, 0, BEGUN, rated=(5, 4))))
    whole = json.loads(export_history(database, "json"))
    trials.delete("t")
    whole["trials"][0] |= changes
    return look_at(database, json.dumps(whole).encode(), BEGUN).preview


DRAWN = {
    "pair": 0,
    "part": 0,
    "drawn_at": BEGUN.isoformat(),
    "held_at": None,
    "session_id": None,
    "before": None,
    "after": None,
}


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"seed": "0F" * 32}, "64 hexadecimal digits"),
        ({"seed": 3}, "64 hexadecimal digits"),
        ({"pairs": 9}, "from 10 to 28"),
        ({"measure": "sleep"}, "one of stress, pain"),
        ({"drawn": {}}, "a list of what was drawn"),
        ({"drawn": ["x"]}, "a list of objects of"),
        ({"drawn": [DRAWN | {"pair": 28}]}, "from 0 to 27"),
        ({"drawn": [DRAWN | {"pair": 14}]}, "pairs from 0 to 13, not 14; what is beyond"),
        ({"drawn": [DRAWN | {"held_at": BEGUN.isoformat()}]}, "or neither"),
        ({"drawn": [DRAWN | {"after": 11}]}, "from 0 to 10"),
        ({"ended_how": "stopped"}, "the test goes on"),
        ({"against_id": "breath-46"}, "another name"),
    ],
)
def test_what_is_wrong_in_a_file_is_told(database, changes, words):
    found = read(database, **changes)
    assert words in " ".join(one.message for one in found.problems)


def test_what_is_right_of_a_file_comes_in(database):
    out = [DRAWN | {"pair": 99}, DRAWN | {"pair": 14}]
    found = read(database, title="", drawn=[DRAWN, *out], days="x")
    (trial,) = found.trials
    assert trial.design.title == "breath-46"
    assert trial.drawn == (Drawn(PLACE, BEGUN),)
    (stopped,) = read(database, ended_at=datetime.now().astimezone().isoformat()).trials
    assert stopped.ended_how == "stopped"


def test_a_part_of_a_test_is_whole_or_left_out(database):
    Sessions(database).put(done())
    record = json.loads(export_history(database, "json"))
    record["sessions"][0] |= {"trial_part": None, "id": "other"}
    found = look_at(database, json.dumps(record).encode(), BEGUN).preview
    assert found.sessions[0].trial is None
    assert '"trial_id" needs "trial_part" too' in found.problems[0].message


def test_hostile_days_are_left_out(trials, database):
    trials.begin(TRIAL)
    database.change("UPDATE trial SET days = ?", ('[0, "x", 9, true, 4]',))
    assert trials.running().design.days == (0, 4)
    database.change("UPDATE trial SET days = 'null'")
    assert trials.running().design.days == ()


def test_looking_at_a_test_of_which_nothing_is_new_writes_nothing(database, trials):
    before = stamp_of(database.path)
    assert not trials.settle()
    assert stamp_of(database.path) == before
