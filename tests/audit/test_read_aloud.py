"""What a screen reader hears on a real bus, where this machine has one."""

import pytest

from tools.read_aloud.__main__ import read
from tools.read_aloud.bus import missing
from tools.read_aloud.flows import FLOWS
from tools.read_aloud.speech import Speech


def focus(name, role="push button", chain=(), states=("SENSITIVE", "FOCUSED"), **more):
    said = {"event": "object:state-changed:focused", "detail": 1, "role": role, "name": name}
    said |= {"states": list(states), "chain": [list(one) for one in chain], "place": []}
    return said | {"value": "", "description": ""} | more


def test_a_group_is_said_when_it_is_entered_and_not_again():
    speech = Speech()
    group = (("panel", "How long?"),)
    first = focus("5 minutes", "radio button", group, ("CHECKABLE", "CHECKED", "SENSITIVE"))
    assert speech.say([first]) == ["How long?, panel > 5 minutes, radio button, checked"]
    assert speech.say([focus("Start", chain=group)]) == ["Start, push button"]


def test_only_the_last_focus_counts_and_news_of_what_has_it():
    speech = Speech()
    assert speech.say([focus("Back"), focus("More", "push button")]) == ["More, push button"]
    folded = {"event": "object:state-changed:expanded", "detail": 1, "role": "push button"}
    assert speech.say([folded | {"name": "More", "states": []}]) == ["expanded"]
    assert speech.say([folded | {"name": "Other", "states": []}]) == []
    said = {"event": "object:announcement", "role": "label", "name": "", "words": "Breathe in"}
    assert speech.say([said | {"states": [], "detail": 0}]) == ["[Breathe in]"]


@pytest.mark.read_aloud
@pytest.mark.timeout(120)
@pytest.mark.parametrize("flow", FLOWS, ids=lambda one: one.name)
def test_each_way_is_heard_to_its_end_and_all_has_a_name(flow):
    if reason := missing():
        pytest.skip(reason)
    heard = read(flow)
    assert [line for line in heard if flow.heard in line]
    assert not [line for line in heard if "(no name)" in line or line.startswith("filler")]
