"""Fair tests that come from a file: at most one goes on at a time."""

import json
from dataclasses import replace
from datetime import timedelta

from tests.domain.trials import BEGUN, TRIAL

from unclench.domain.trials.design import ended
from unclench.store.exchange.history_file import export_history
from unclench.store.exchange.import_file import look_at
from unclench.store.exchange.imports import carry_out
from unclench.store.exchange.trial_records import trial_record


def look(database, *tests):
    """What a file with these tests would bring."""
    whole = json.loads(export_history(database, "json"))
    whole["trials"] = [trial_record(one) for one in tests]
    return look_at(database, json.dumps(whole).encode(), BEGUN).preview


def brought(database, *tests):
    """What an import of a file with these tests told of them."""
    found = look(database, *tests)
    carry_out(database, found)
    return [one.message for one in found.problems], found


def test_a_test_from_elsewhere_is_stopped_where_one_goes_on(trials, database):
    """Else the one that is sealed in the window went on unseen once the other was over."""
    trials.begin(TRIAL)
    earlier = replace(TRIAL, id="u", started_at=BEGUN - timedelta(9))
    told, found = brought(database, trials.get("t"), earlier)
    assert told == [
        'its fair test of "Longer out-breath" comes in as unfinished, with no result: there is one '
        "that goes on already"
    ]
    assert (found.new, found.duplicates, found.rows_left, found.cells_left) == (1, 1, 0, 0)
    assert trials.running() == TRIAL
    assert trials.get("u") == ended(earlier, earlier.started_at, "stopped")
    assert brought(database, trials.get("t"), earlier)[0] == []


def test_of_two_that_go_on_in_a_file_the_one_begun_first_does_so_here(trials, database):
    later = replace(TRIAL, id="u", started_at=BEGUN + timedelta(9))
    (told,), found = brought(database, later, TRIAL)
    assert told.endswith("there is another in the file begun before it")
    assert found.new_trials == 2
    assert trials.running() == TRIAL
    assert [one.id for one in trials.all() if one.ended_how == "stopped"] == ["u"]


def test_what_began_to_go_on_after_the_look_stays_the_only_one(trials, database):
    found = look(database, TRIAL)
    trials.begin(replace(TRIAL, id="u"))
    carry_out(database, found)
    assert trials.running().id == "u"
    assert trials.get("t").ended_how == "stopped"
