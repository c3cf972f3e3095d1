"""What two computers share stands in the same order on both, in lists and in what is exported."""

from datetime import date

from tests.store.machines.computers import both

from unclench.domain.pacing import PacedActivity
from unclench.domain.people import Person
from unclench.store.care_plan import PacedActivities
from unclench.store.people import People

DAY = date(2026, 3, 1)


def put(computer, *names):
    with computer.database() as database:
        for name in names:
            PacedActivities(database).put(PacedActivity(f"a-{name}", "own", 600, DAY, 0, name))
            People(database).put(Person(f"p-{name}", name))


def lists(computer):
    with computer.database() as database:
        return (
            [one.name for one in PacedActivities(database).all()],
            [one.name for one in People(database).all()],
        )


def test_what_was_begun_on_one_day_stands_alike(laptop, desktop):
    put(laptop, "stairs", "garden")
    put(desktop, "piano")
    put(laptop, "letters")
    both(laptop, desktop)
    assert lists(laptop) == lists(desktop)
    assert lists(laptop)[0] == ["garden", "letters", "piano", "stairs"]
