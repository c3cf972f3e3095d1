"""Three machines, random work, a folder that is carried badly, kills: in the end all are alike."""

import random
from datetime import timedelta

import pytest
from tests.store.machines.carrying import Engine
from tests.store.machines.sites import Site, faults, settle

YEAR = timedelta(days=365)
PASSPHRASE = "three words only"


def history(tmp_path, seed, *, turns, kills=True, passphrase=None):
    """Play a random history; the machines, once all was carried."""
    chance = random.Random(seed)
    engine = Engine(chance)
    wrong = [timedelta(), chance.choice([YEAR, -YEAR, timedelta(minutes=5)]), timedelta()]
    sites = [
        Site(tmp_path, name, engine, str(seed), off)
        for name, off in zip(("laptop", "desktop", "old"), wrong, strict=True)
    ]
    for site in sites:
        site.work(chance.randrange(12))  # before it joins
    for site in sites[: 2 + chance.randrange(2)]:
        engine.carry(site.replica, badly=False)
        site.join(passphrase)
        engine.carry(site.replica, badly=False)
    for _ in range(turns):
        turn(chance.choice(sites), engine, chance, kills)
    for site in sites:
        engine.carry(site.replica, badly=False)
        site.join(passphrase)
    settle(sites, engine)
    return sites


def turn(site, engine, chance, kills):
    """Something happens on one machine."""
    site.work(chance.randrange(12))
    engine.carry(site.replica)
    joined = bool(site.database.rows("SELECT 1 FROM machine WHERE active = 1"))
    if joined and kills and chance.random() < 0.4:
        site.check_killed()
    elif joined:
        site.check()
    engine.carry(site.replica)


@pytest.mark.parametrize("seed", range(4))
def test_all_end_alike_and_nothing_is_lost(tmp_path, seed):
    sites = history(tmp_path, seed, turns=12)
    assert faults(sites) == []


@pytest.mark.thorough
@pytest.mark.parametrize("seed", range(100, 130))
def test_long_histories(tmp_path, seed):
    sites = history(tmp_path, seed, turns=60, passphrase=PASSPHRASE if seed % 5 == 0 else None)
    assert faults(sites) == []
    assert sum(site.kills for site in sites) > 3
