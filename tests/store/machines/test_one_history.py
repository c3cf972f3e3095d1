"""Three machines, random work, a folder that is carried badly, kills: in the end all are alike."""

import random
from datetime import timedelta

import pytest
from tests.store.machines.carrying import Engine
from tests.store.machines.sites import Site, faults, settle

pytestmark = [
    pytest.mark.usefixtures("killed_runs"),
    pytest.mark.filterwarnings("ignore:unclosed database:ResourceWarning"),
]

YEAR = timedelta(days=365)
PASSPHRASE = "three words only"


def history(tmp_path, seed, *, turns, kills=(), passphrase=None, often="", ahead=None):
    """Play a random history; the machines, once all was carried.

    `kills` are ways to end or to disturb a check in its midst. Machines are `often` "emptied" or
    "restored". The clock of one is so far `ahead` for half of the turns.
    """
    chance = random.Random(seed)
    engine, restores = Engine(chance), 0.15 if often == "restored" else 0.05
    wrong = [timedelta(), chance.choice([YEAR, -YEAR, timedelta(minutes=5)]), timedelta()]
    wrong[1] = ahead or wrong[1]
    sites = [
        Site(tmp_path, name, engine, str(seed), off)
        for name, off in zip(("laptop", "desktop", "old"), wrong, strict=True)
    ]
    for site in sites:
        site.passphrase = passphrase
        before_joining(site, chance)
    for site in sites[: 2 + chance.randrange(2)]:
        join(site, engine, passphrase)
    if not sites[2].joined and chance.random() < 0.3:
        sites[2].become_copy_of(sites[0])
        join(sites[2], engine, passphrase)
    for number in range(turns):
        if ahead and number == turns // 2:
            sites[1].set_clock_right()
        site = chance.choice(sites)
        if often == "emptied" and chance.random() < 0.08:
            site.delete_all(farewell=chance.random() < 0.5)
        turn(site, engine, chance, kills, restores)
    for site in sites:
        join(site, engine, passphrase)
    settle(sites, engine)
    return sites


def before_joining(site, chance):
    """A machine is used for itself, and may be backed up."""
    site.work(chance.randrange(12))
    if chance.random() < 0.5:
        site.back_up()


def join(site, engine, passphrase):
    """Take part, or take part again."""
    engine.carry(site.replica, badly=False)
    site.join(passphrase)
    engine.carry(site.replica, badly=False)


def turn(site, engine, chance, kills, restores):
    """Something happens on one machine."""
    site.work(chance.randrange(12))
    what = chance.random()
    if what < 0.1:
        site.back_up()
    elif what < 0.1 + restores:
        site.restore()
    elif what < 0.12 + restores and site.joined:
        site.stop()
    elif what < 0.2 + 3 * restores and not site.joined and site.passphrase is None:
        join(site, engine, None)  # with a passphrase, opening the key takes long
    engine.carry(site.replica)
    if site.joined and kills and chance.random() < 0.4:
        chance.choice(kills)(site, chance.randrange(200))
    elif site.joined:
        site.check()
    engine.carry(site.replica)


@pytest.mark.parametrize("seed", range(4))
def test_all_end_alike_and_nothing_is_lost(tmp_path, seed):
    sites = history(tmp_path, seed, turns=12, kills=[Site.check_killed, Site.check_while_worked])
    assert faults(sites) == []


@pytest.mark.thorough
@pytest.mark.parametrize("seed", range(100, 112))
def test_long_histories(tmp_path, seed):
    kills = [Site.check_killed, Site.check_while_worked, Site.check_in_child]
    sites = history(tmp_path, seed, turns=50, kills=kills)
    assert faults(sites) == []
    assert sum(site.kills for site in sites) > 1


@pytest.mark.thorough
@pytest.mark.parametrize("seed", range(200, 212))
def test_long_histories_with_machines_that_are_emptied(tmp_path, seed):
    kills = [Site.check_killed, Site.check_while_worked]
    sites = history(tmp_path, seed, turns=50, kills=kills, often="emptied")
    assert faults(sites) == []
    assert sum(site.emptied for site in sites) > 0


def test_a_clock_that_was_far_ahead_changes_nothing_of_that(tmp_path):
    assert faults(history(tmp_path, 0, turns=4, ahead=120 * YEAR)) == []


@pytest.mark.thorough
@pytest.mark.parametrize("seed", range(300, 308))
@pytest.mark.parametrize("ahead", [120 * YEAR, 3 * YEAR])
def test_long_histories_with_a_clock_that_was_far_ahead(tmp_path, seed, ahead):
    kills = [Site.check_killed, Site.check_while_worked]
    assert faults(history(tmp_path, seed, turns=50, kills=kills, ahead=ahead)) == []


@pytest.mark.thorough
@pytest.mark.parametrize("seed", range(300, 312))
def test_long_histories_with_many_restores(tmp_path, seed):
    kills = [Site.check_killed, Site.check_while_worked]
    sites = history(tmp_path, seed, turns=50, kills=kills, often="restored")
    assert faults(sites) == []


@pytest.mark.thorough
def test_a_long_sealed_history(tmp_path):
    sites = history(tmp_path, 7, turns=30, kills=[Site.check_killed], passphrase=PASSPHRASE)
    assert faults(sites) == []
