"""Fair tests for all pages: set up, drawn, led to their end, kept in a file."""

import json
from contextlib import closing
from dataclasses import replace
from datetime import timedelta

import pytest
from tests.domain.trials import BEGUN, DESIGN, TRIAL

from unclench.domain.errors import StoreError
from unclench.domain.preferences import Preferences
from unclench.domain.session import SKIPPED, Rating, Session
from unclench.domain.trial_place import TrialPart, TrialPlace
from unclench.domain.trials.design import Drawn, ended
from unclench.domain.trials.draws import exercise_of
from unclench.store.database import open_database
from unclench.store.sessions import Sessions
from unclench.system import paths
from unclench.viewmodels.library.library import Library, read_index
from unclench.viewmodels.settings.settings import Settings
from unclench.viewmodels.trials.trial_setup import TrialSetup, can_be_tested
from unclench.viewmodels.trials.trials import Trials


@pytest.fixture
def database(tmp_path):
    with closing(open_database(tmp_path / "unclench.db")) as opened:
        yield opened


class Clock:
    def __init__(self):
        self.moment = BEGUN

    def __call__(self):
        return self.moment


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def trials(database, clock):
    return Trials(database, clock)


@pytest.fixture
def library():
    return Library(read_index(paths.exercises() / "index.json"))


def play(trials, database, clock, after=3, ms=300_000):
    """Begin what is due, and play it."""
    due = trials.draw()
    Sessions(database).put(
        Session(
            f"s{due.part.place.pair}-{due.part.place.part}",
            *(due.exercise_id, "One", "breathing", clock.moment, ms, ms, "completed"),
            Rating(6),
            stress_after=Rating(after),
            trial=due.part,
        )
    )
    trials.look()
    return due


def test_a_test_is_begun_once(trials, qtbot):
    with qtbot.waitSignal(trials.changed):
        assert trials.begin(DESIGN) == ""
    assert trials.running.design == DESIGN
    assert "One fair test at a time" in trials.begin(DESIGN)
    assert len(trials.all()) == 1


def test_what_is_due_is_told_once_and_counts_from_then_on(trials, database, clock):
    assert trials.draw() is None
    assert trials.due() is None
    trials.begin(DESIGN)
    due = trials.due()
    assert trials.running.drawn == ()
    assert due == trials.draw() == trials.draw()
    assert due.part == TrialPart(trials.running.id, TrialPlace(0, 0))
    assert due.exercise_id in {"breath-46", "quiet-rest"}
    assert due.title == {"breath-46": DESIGN.title, "quiet-rest": "Quiet rest"}[due.exercise_id]
    assert due.minutes == 5
    assert len(trials.running.drawn) == 1
    play(trials, database, clock)
    assert trials.draw() is None  # an hour later at the least
    assert trials.coming().place == TrialPlace(0, 1)


def test_a_session_of_another_length_is_to_be_done_again_like_one_that_was_skipped(
    trials, database, clock, qtbot
):
    trials.begin(DESIGN)
    assert trials.unlike() == 0
    trials.draw()
    trials.look()
    with qtbot.waitSignal(trials.changed):
        place = play(trials, database, clock, ms=180_000).part.place
    assert trials.unlike() == 3
    step = trials.coming()
    assert (step.place, step.again) == (place, True)
    assert step.last_day == BEGUN.date() + timedelta(2)
    clock.moment += timedelta(3)
    assert trials.coming().place == TrialPlace(1, 0)
    assert trials.unlike() == 0


def test_a_session_that_was_cut_short_has_done_its_part_at_the_next_start(
    trials, database, clock, qtbot
):
    trials.begin(DESIGN)
    due = trials.draw()
    Sessions(database).begin(
        Session(
            *("s", due.exercise_id, "One", "breathing", clock.moment, 300_000, 200_000),
            stress_before=Rating(6),
            trial=due.part,
        )
    )
    again = Trials(database, clock)
    step = again.coming()
    assert step is not None
    assert step.again
    Sessions(database).recover()
    with qtbot.waitSignal(again.changed):
        again.look()
    assert again.all()[0].drawn[0].session_id == "s"


def test_a_test_ends_by_itself_says_so_once_and_has_a_result(trials, database, clock):
    """Whoever began its last session on Today would else learn nothing of it."""
    told: list[bool] = []
    trials.finished.connect(lambda: told.append(True))
    trials.begin(DESIGN)
    for _day in range(28):
        assert told == []
        play(trials, database, clock)
        clock.moment += timedelta(days=1)
    trials.look()
    assert len(told) == 1
    (over,) = trials.over
    assert trials.running is None
    assert trials.coming() is None
    assert trials.pairs_over() == 0
    assert over.ended_how == "finished"
    assert trials.result(over).word == "unclear"
    assert trials.result(over) is trials.result(over)


def test_a_test_waits_for_a_rating_that_could_not_be_written_yet(trials, database, clock):
    trials.begin(DESIGN)
    for _day in range(27):
        play(trials, database, clock)
        clock.moment += timedelta(days=1)
    trials.unsaved = lambda: True
    play(trials, database, clock)
    assert trials.running is not None
    Sessions(database).rate_after("s13-1", Rating(2), SKIPPED)
    trials.unsaved = lambda: False
    trials.look()
    assert trials.over[0].drawn[-1].after == 2


def test_what_another_window_did_meanwhile_is_known(trials, database, clock):
    assert trials.running is None
    other = Trials(database, clock)
    other.begin(DESIGN)
    assert "One fair test at a time" in trials.begin(DESIGN)
    other.stop()
    assert trials.draw() is None
    (over,) = trials.over
    other.begin(DESIGN)
    trials.look()
    other.stop()
    trials.stop()
    assert [one.ended_how for one in trials.over] == ["stopped", "stopped"]
    other.delete(over)
    trials.delete(over)
    assert len(trials.all()) == 1


def test_who_stops_early_has_no_result(trials):
    trials.begin(DESIGN)
    trials.stop()
    (over,) = trials.over
    assert over.ended_how == "stopped"
    trials.stop()
    trials.delete(over)
    assert trials.all() == ()


def test_a_test_that_is_over_goes_into_a_file(trials, tmp_path, qtbot):
    trials.begin(DESIGN)
    trials.stop()
    file = tmp_path / "fair.json"
    with qtbot.waitSignal(trials.told):
        trials.export(trials.over[0], file)
    written = json.loads(file.read_text("utf-8"))
    assert (written["result"], len(written["order"])) == (None, 14)
    assert file.stat().st_mode & 0o077 == 0
    with qtbot.waitSignal(trials.failed):
        trials.export(trials.over[0], tmp_path / "nowhere" / "fair.json")


def test_a_test_that_goes_on_is_sealed_in_files_too(trials, tmp_path):
    trials.begin(DESIGN)
    with pytest.raises(ValueError, match="sealed"):
        trials.export(trials.running, tmp_path / "fair.json")


def test_a_test_from_a_file_has_its_own_result_whatever_had_its_id_before(trials):
    def three_points(way):
        sessions = [
            Drawn(TrialPlace(pair, part), BEGUN, BEGUN, f"s{pair}-{part}", 6, 5)
            for pair in range(DESIGN.pairs)
            for part in (0, 1)
        ]
        told = ended(replace(TRIAL, drawn=tuple(sessions)), BEGUN + timedelta(30), "finished")
        lower = {one.place: exercise_of(told, one.place) == DESIGN.exercise_id for one in sessions}
        rated = (replace(one, after=5 + way * 3 * lower[one.place]) for one in sessions)
        return replace(told, drawn=tuple(rated))

    assert trials.result(three_points(-1)).word == "lower"
    assert trials.result(three_points(+1)).word == "higher"


def test_another_database_has_other_tests(trials, tmp_path):
    trials.begin(DESIGN)
    with closing(open_database(tmp_path / "other.db")) as other:
        trials.use(other)
        assert trials.all() == ()


def test_a_store_that_fails_is_told(trials, monkeypatch, qtbot):
    def fails(*_what):
        raise StoreError("The disk is gone.")

    trials.begin(DESIGN)
    monkeypatch.setattr(trials._store, "draw", fails)
    with qtbot.waitSignal(trials.failed):
        assert trials.draw() is None
    monkeypatch.setattr(trials._store, "all", fails)
    trials._all = None
    with qtbot.waitSignal(trials.failed):
        assert trials.all() == ()


def setup_of(trials, library, **preferences):
    return TrialSetup(trials, library, Settings(Preferences(**preferences)))


def test_a_set_up_begins_with_what_was_asked_for(trials, library):
    trials.wanted = "breath-46"
    setup = setup_of(trials, library)
    assert (setup.exercise_id, setup.against_id, setup.pairs) == ("breath-46", "quiet-rest", 14)
    assert setup.minutes in setup.lengths
    assert trials.wanted == ""
    assert setup.begin() == ""
    assert trials.running.design.title == "Longer out-breath"


def test_what_wakes_or_is_written_is_not_tested(trials, library):
    setup = setup_of(trials, library)
    kinds = {one.kind for one in setup.offered}
    assert kinds.isdisjoint({"sleep", "rest", "worksheet"})
    assert not can_be_tested(library.entry("sleep-winddown"))


def test_choices_follow_each_other(trials, library):
    setup = setup_of(trials, library)
    setup.choose(exercise_id="breath-46", minutes=10.0)
    setup.choose(exercise_id="grounding")
    assert setup.minutes in library.entry("grounding").minutes
    setup.choose(against_id="breath-46")
    assert setup.against_id == "breath-46"
    setup.choose(exercise_id="breath-46")
    assert setup.against_id == "quiet-rest"
    setup.choose_day(2, on=True)
    setup.choose_day(3, on=True)
    setup.choose_day(3, on=False)
    setup.choose(minute=1200)
    setup.begin()
    assert (trials.running.design.days, trials.running.design.minute) == ((2,), 1200)


def test_a_test_of_pain_turns_its_question_on(trials, library):
    settings = Settings(Preferences(ask_pain=False, need="pain"))
    setup = TrialSetup(trials, library, settings)
    assert setup.measure == "pain"
    assert setup.turns_on_pain
    setup.begin()
    assert settings.preferences.ask_pain


def test_an_earlier_test_can_be_begun_again(trials, library):
    trials.begin(DESIGN)
    trials.stop()
    setup = setup_of(trials, library)
    setup.take(trials.over[0])
    assert setup.begin() == ""
    now, before = trials.running, trials.over[0]
    assert now.design.exercise_id == before.design.exercise_id
    assert now.seed != before.seed


def test_nothing_begins_without_an_exercise(trials):
    setup = TrialSetup(trials, Library(()), Settings())
    assert setup.lengths == ()
    assert setup.begin() == "Pick an exercise first."
