"""However machines share, copy and restore, the number of deletions is how often one was made."""

import random
from collections import Counter
from contextlib import closing
from datetime import date

import pytest
from tests.store.machines.carrying import Engine
from tests.store.machines.sites import Site, settle

from unclench.store.deletions import Deletions


@pytest.fixture
def made(monkeypatch):
    """The deletions made anywhere, less those that were undone, by day."""
    number: Counter[date] = Counter()

    def counted(name, more):
        real = getattr(Deletions, name)

        def change(self, day):
            number[day] += more
            real(self, day)

        monkeypatch.setattr(Deletions, name, change)

    counted("count", 1)
    counted("take_back_inside", -1)
    return number


def delete(site, steps):
    """Somebody deletes much there."""
    worker = site.worker
    worker.works = (
        *((3, worker.play), (3, worker.check_in), (5, worker.delete_session)),
        *((3, worker.delete_check_in), (1, worker.bring_back)),
    )
    site.work(steps)


def look(site, engine):
    engine.carry(site.replica, badly=False)
    site.check()
    engine.carry(site.replica, badly=False)


def play(tmp_path, seed, turns, before=25):
    chance = random.Random(seed)
    engine = Engine(chance)
    sites = [Site(tmp_path, name, engine, str(seed)) for name in ("laptop", "desktop", "old")]
    for site in sites[:2]:
        delete(site, before)
    sites[2].become_copy_of(sites[0])
    for site in sites:
        site.back_up()  # before it joins
        site.join()
        look(site, engine)
    for _ in range(turns):
        site = chance.choice(sites)
        delete(site, 10)
        look(site, engine)
        if (what := chance.random()) < 0.3:
            site.restore()
            site.join()
        elif what < 0.5:
            site.back_up()
    settle(sites, engine)
    return sites


def told(site):
    """The number of deletions by day; the app is closed then."""
    with closing(site.database) as database:
        return {one.day: one.count for one in Deletions(database).all()}


def is_true(sites, made):
    wanted = {day: count for day, count in made.items() if count > 0}
    return [told(site) for site in sites] == [wanted] * len(sites)


def test_the_number_of_deletions_is_true(tmp_path, made):
    assert is_true(play(tmp_path, 1, turns=2, before=15), made)
    assert sum(made.values()) > 4


@pytest.mark.thorough
@pytest.mark.parametrize("seed", range(100, 110))
def test_the_number_of_deletions_stays_true(tmp_path, made, seed):
    assert is_true(play(tmp_path, seed, turns=40), made)
