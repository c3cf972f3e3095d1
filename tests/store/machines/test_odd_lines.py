"""No line, however odd, stops the lines beside it or any later check."""

import json
import random

import pytest
from tests.store.machines.odd_lines import DEVICE, odd_lines

from unclench.domain.merging import change_lines
from unclench.domain.merging.clock import Stamp
from unclench.domain.merging.state import changed
from unclench.store.machines import reading

AT = 1_790_000_000_000


def put(computer, data):
    """Another machine wrote that into the folder."""
    place = computer.folder / "unclench" / DEVICE
    place.mkdir(exist_ok=True)
    number = len(list(place.iterdir())) + 1
    (place / f"{number}.jsonl").write_bytes(data)


def star(name):
    """A line that is right."""
    state = changed(None, {}, set(), Stamp(AT, 0, DEVICE))
    return change_lines.write(DEVICE, 1, "favourite", name, state).encode() + b"\n"


def goes_on(laptop, odd):
    put(laptop, star("before") + odd + star("after"))
    for _check in range(2):
        laptop.check()
    assert laptop.stars >= {"before", "after"}
    put(laptop, star("later"))
    laptop.check()
    assert "later" in laptop.stars


@pytest.mark.parametrize(
    ("entity", "key", "what"),
    [
        ("program_tick", f'["",{AT},0,0]', {"fields": {"offset_minutes": 60}}),
        ("trial_session", '["",1,1]', {"gone": str(Stamp(AT, 0, DEVICE))}),
        ("body_mark_day", "[" * 100_000, {"gone": str(Stamp(AT, 0, DEVICE))}),
    ],
)
def test_a_key_that_is_none_stops_nothing(laptop, entity, key, what):
    clock = str(Stamp(AT, 0, DEVICE))
    line = {"v": 1, "id": "i", "device": DEVICE, "clock": clock, "entity": entity, "key": key}
    goes_on(laptop, json.dumps(line | what).encode() + b"\n")


def test_whatever_is_wrong_with_a_line_stops_nothing(laptop, monkeypatch):
    real = change_lines.read

    def read(text):
        if b"odd" in text:
            raise ZeroDivisionError
        return real(text)

    monkeypatch.setattr(reading, "read", read)
    goes_on(laptop, b"odd\n")


@pytest.mark.parametrize("seed", range(2))
def test_odd_lines_stop_nothing(laptop, seed):
    goes_on(laptop, odd_lines(random.Random(seed), 150))


@pytest.mark.thorough
@pytest.mark.parametrize("seed", range(100, 112))
def test_many_odd_lines_stop_nothing(laptop, seed):
    goes_on(laptop, odd_lines(random.Random(seed), 2_000))
