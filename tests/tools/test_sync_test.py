"""What `make sync-test` would find: losses of every kind, and none where there is none."""

import json

import pytest

from tools.sync_test import acknowledged, records


def work(device, number, writes, seen, *, key="a", entity="session", removes=False):
    line = {"device": device, "number": number, "entity": entity, "key": key}
    return {**line, "writes": writes, "seen": seen, "removes": removes}


MADE = work("x", 1, {"note": "x 1"}, {"note": "(absent)"})
EDITED = work("x", 2, {"note": "x 2"}, {"note": "x 1"})
THERE = {("session", "a"): {"note": "x 2"}}


@pytest.fixture
def losses(tmp_path):
    def found(there, *logs, **more):
        works = []
        for number, lines in enumerate(logs):
            log = tmp_path / str(number)
            log.write_text("".join(f"{json.dumps(line)}\n" for line in lines), "utf-8")
            works += acknowledged.read(log)
        return acknowledged.losses(works, there, **more)

    return found


def test_what_stands_is_not_lost(losses):
    assert losses(THERE, [MADE, {"done": 1}, EDITED, {"done": 2}]) == []


def test_a_value_that_was_replaced_may_not_come_back(losses):
    there = {("session", "a"): {"note": "x 1"}}
    assert losses(there, [MADE, {"done": 1}, EDITED, {"done": 2}])
    assert losses(there, [MADE, {"done": 1}, EDITED]) == []  # killed before it was done


def test_of_two_at_once_either_may_stand(losses):
    other = work("y", 1, {"note": "y 1"}, {"note": "x 1"})
    logs = [MADE, {"done": 1}, EDITED, {"done": 2}], [other, {"done": 1}]
    assert losses(THERE, *logs) == []
    assert losses({("session", "a"): {"note": "y 1"}}, *logs) == []
    assert losses({("session", "a"): {"note": "x 1"}}, *logs)


def test_what_is_gone_though_nobody_deleted_it_is_lost(losses):
    assert losses({}, [MADE, {"done": 1}])
    assert losses({}, [MADE]) == []


def test_what_was_deleted_last_stays_so(losses):
    deleted = work("y", 1, {}, {"note": "x 2"}, removes=True)
    logs = [MADE, {"done": 1}, EDITED, {"done": 2}], [deleted, {"done": 1}]
    assert losses({}, *logs) == []
    assert losses(THERE, *logs)
    unseen = work("y", 1, {}, {"note": "x 1"}, removes=True)
    assert losses(THERE, logs[0], [unseen, {"done": 1}]) == []
    own = work("x", 3, {}, {"note": "x 2"}, removes=True)
    assert losses(THERE, [MADE, {"done": 1}, own, {"done": 3}])
    back = work("x", 4, {"note": "x 4"}, {"note": "(absent)"})
    assert losses({}, [MADE, {"done": 1}, own, {"done": 3}, back, {"done": 4}])


def test_what_came_after_a_backup_that_was_restored_may_be_gone(losses):
    assert losses({}, [MADE, {"done": 1}, {"unsure": 0}]) == []


def test_a_text_of_a_file_may_have_another_name(losses):
    mine = work("x", 1, {"text": "x"}, {"text": "(absent)"}, entity="file", key="a.json")
    theirs = work("y", 1, {"text": "y"}, {"text": "(absent)"}, entity="file", key="a.json")
    logs = [mine, {"done": 1}], [theirs, {"done": 1}]
    both = {("file", "a.json"): {"text": "y"}, ("file", "a-2.json"): {"text": "x"}}
    assert losses(both, *logs) == []
    assert losses({("file", "a.json"): {"text": "y"}}, *logs)


def test_a_file_that_was_removed_under_another_name_is_put_away(losses):
    mine = work("x", 1, {"text": "x"}, {"text": "(absent)"}, entity="file", key="a.json")
    gone = work("y", 1, {}, {"text": "x"}, entity="file", key="a-2.json", removes=True)
    logs = [mine, {"done": 1}], [gone, {"done": 1}]
    assert losses({}, *logs) == []
    assert losses({}, *logs, put_away={"x"}) == []
    assert losses({}, *logs, put_away={"y"})


def test_files_may_outlast_a_backup_that_was_restored(losses):
    mine = work("x", 1, {"text": "x"}, {"text": "(absent)"}, entity="file", key="a.json")
    assert losses({}, [mine, {"done": 1}, {"unsure": 0}]) == []
    assert losses({}, [mine, {"done": 1}, {"unsure": 0, "files": 1}])


def test_differences_are_told_in_words():
    [said] = records.differences({("person", "a"): {"name": "Ann"}}, {})
    assert said == 'person/a: {"name": "Ann"} and nothing'
