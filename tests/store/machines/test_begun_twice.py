"""What may be begun on one machine only once, and was begun on two."""

from datetime import UTC, datetime, timedelta

from unclench.domain.people import Person
from unclench.domain.program_run import MOST_RUNNING, ProgramRun, ended
from unclench.domain.trial_place import TrialPlace
from unclench.domain.trials.design import Design, Trial
from unclench.store.people import People
from unclench.store.program_runs import ProgramRuns
from unclench.store.trials import Trials

AT = datetime(2026, 3, 1, 8, 30, tzinfo=UTC)
DESIGN = Design(
    *("breath-46", "Longer out-breath", "pmr-16", "Sixteen muscles", 10, "stress", 10),
    days=(0, 2, 4),
    minute=None,
)


def share(*machines):
    """Have each know what all know."""
    told = [machine.told() for machine in machines]
    for machine in machines:
        for lines in told:
            machine.take(lines)


def test_of_two_fair_tests_the_first_goes_on_and_then_the_other(here, there):
    first = Trial("z", DESIGN, "ab" * 32, AT)
    second = Trial("a", DESIGN, "cd" * 32, AT + timedelta(hours=1))
    Trials(there.database).begin(second)
    Trials(here.database).begin(first)
    share(here, there)
    for machine, trial in ((here, first), (there, second)):
        trials = Trials(machine.database)
        assert trials.running() == first
        trials.draw(trial.id, TrialPlace(0, 0), AT)
        trials.settle()
        trials.unlike()
    share(here, there)
    assert {one.id: len(one.drawn) for one in Trials(here.database).all()} == {"a": 1, "z": 1}
    Trials(there.database).end("z", AT, "stopped")
    share(here, there)
    for machine in (here, there):
        running = Trials(machine.database).running()
        assert running is not None
        assert running.id == "a"
        assert Trials(machine.database).end("a", AT, "stopped").ended_how == "stopped"
    share(here, there)
    assert Trials(here.database).all() == Trials(there.database).all()


def test_more_programs_may_go_on_than_can_be_begun_and_each_can_be_ended(here, there):
    for machine in (here, there):
        for number in range(MOST_RUNNING):
            run = ProgramRun(f"{machine.device}{number}", "ease", "Ease", AT)
            ProgramRuns(machine.database).start(run)
    share(here, there)
    runs = ProgramRuns(here.database)
    assert len(runs.running()) == 2 * MOST_RUNNING
    assert runs.all() == ProgramRuns(there.database).all()
    for run in runs.running():
        runs.change(ended(run, AT, "stopped"))
    share(here, there)
    assert ProgramRuns(there.database).running() == []


def test_people_who_were_given_one_place_stand_in_the_same_order_everywhere(here, there):
    People(here.database).put(Person("b", "Bea", "", (), 0))
    People(there.database).put(Person("a", "Ada", "", (), 0))
    share(here, there)
    for machine in (here, there):
        assert [one.name for one in People(machine.database).all()] == ["Ada", "Bea"]
