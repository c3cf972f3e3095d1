"""A fair test from the exercise's page to its result, through the real window."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import timedelta, timezone

import pytest
from tests.app.fair_person import TESTED, FairPerson

from unclench.domain.trial_place import TrialPlace

DAY = timedelta(days=1)
CHECK = """
import json, sys
from unclench.domain.trials.analysis import PairRatings, Rated, analyze
from unclench.domain.trials.draws import order_hash, order_text

given = json.load(open(sys.argv[1], encoding="utf-8"))
assert order_text(given["seed"], given["pairs"]) == given["order"]
assert order_hash(given["seed"], given["pairs"]) == given["order_sha256"]
rated = [PairRatings(Rated(**one["tested"]), Rated(**one["other"])) for one in given["ratings"]]
found = analyze(rated, given["seed"])._asdict()
for name in ("found", "worst"):
    found[name] = found[name] and found[name]._asdict()
print(json.dumps(found))
"""


@pytest.fixture
def person(tmp_path, qapp):
    made = FairPerson(tmp_path)
    made.open()
    yield made
    made.close()


@pytest.mark.thorough
@pytest.mark.timeout(300)
def test_a_whole_fair_test(person, tmp_path):
    person.set_up()
    assert person.trials.running.design.exercise_id == TESTED
    sessions = 0
    for visit in range(80):
        if person.trials.running is None:
            break
        sessions += spend(person, visit)
        person.moment = (person.moment + DAY).replace(hour=20, minute=0)
    (trial,) = person.trials.all()
    assert trial.ended_how == "finished"
    result = person.trials.result(trial)
    # one whole pair skipped twice, a second session that never came, and one that was deleted
    assert result.missing == 2 + 1 + 1
    assert result.pairs == 14 - 3
    assert result.word == "lower"
    assert result.found.difference == pytest.approx(-2)
    assert sessions == 25

    page = person.page()
    page.open(trial)
    assert "about 2.0 points lower" in page.opened.headline.text()
    file = tmp_path / "fair.json"
    person.trials.export(trial, file)
    written = json.loads(file.read_text("utf-8"))
    done = subprocess.run(
        [sys.executable, "-c", CHECK, str(file)], capture_output=True, text=True, check=True
    )
    assert json.loads(done.stdout) == written["result"]


def test_who_leaves_the_questions_is_back_where_the_test_is_offered(person):
    """Not on the exercise's page: another length, or a later day, would be no fair pair."""
    person.set_up()
    person.hero()
    person.start_from_today().cancel()
    assert person.window.page() is person.window.today
    assert "Fair test" in person.hero()
    page = person.page()
    page.running.start.click()
    person.window.flow.player.cancel()
    assert person.window.page() is person.history()


def spend(person: FairPerson, visit: int) -> int:
    """One visit; how many sessions were played to their end."""
    if visit == 6:
        person.close()
        person.open()
    if visit == 12:
        person.moment = person.moment.astimezone(timezone(timedelta(hours=9)))
        person.moment = person.moment.replace(hour=20)
    step = person.trials.coming()
    if step is None:
        person.trials.look()
        return 0
    said = person.hero()
    assert "Fair test" in said
    assert "out-breath" not in said
    assert "Quiet rest" not in said
    if visit in {16, 17, 18}:  # learns which one is due, and doesn't want to
        if step.place.part == 0:
            person.start_from_today().cancel()
        return 0
    if step.place == TrialPlace(4, 1):  # away until it is too late
        person.moment += 3 * DAY
        return 0
    player = person.start_from_today()
    person.play(player)
    if step.place == TrialPlace(1, 0):
        delete_last(person)
    return 1


def delete_last(person: FairPerson) -> None:
    history = person.history()
    history.show_tab("sessions")
    history.models.history.delete(0)
