"""A page that asks for somebody offers the person's own people, and no other does."""

import json
from typing import Any

import pytest
from tests.viewmodels.guided import Stand, on_worksheet

STEPS: tuple[dict[str, Any], ...] = tuple(
    {"do": "write", "prompt": f"{name}?", "field": name, "type": "text", "fill": 1} | more
    for name, more in (("who", {"suggest": "people"}), ("what", {}))
)


class Known:
    """Whom the person wrote down, and how often that was read."""

    def __init__(self) -> None:
        self.names = ["Ada", "Bo"]
        self.reads = 0

    def __call__(self) -> list[str]:
        self.reads += 1
        return self.names


@pytest.fixture
def known() -> Known:
    return Known()


@pytest.fixture
def one(qapp, known) -> Stand:
    return on_worksheet(STEPS, people=known)


def test_names_are_read_on_the_page_that_wants_them_as_they_are_then(one, known):
    assert one.player.worksheet.names == ()
    one.begin()
    assert known.reads == 0
    one.play(1)
    known.names = ["Cy"]
    assert one.player.worksheet.names == ("Cy",)
    one.player.worksheet.next()
    assert one.player.worksheet.page is not None
    assert one.player.worksheet.names == ()
    assert known.reads == 1


def test_a_name_that_was_not_picked_is_in_nothing_that_is_played_or_kept(one):
    one.begin()
    one.play(1)
    sheet = one.player.worksheet
    assert sheet.names == ("Ada", "Bo")
    sheet.write("Bo")
    sheet.next()
    one.player.end()
    assert [answer.value for answer in one.record.last.answers] == ["Bo"]
    for there in (one.player.playback.timeline, one.player.exercise, one.record.last):
        assert "Ada" not in repr(there)
    assert "Bo" not in json.dumps(one.player.exercise.model_dump(mode="json"))
