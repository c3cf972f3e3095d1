"""Minutes that no day has can't be typed, and are never told."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from unclench.domain.activity import MOST_MINUTES, Activity
from unclench.widgets.controls.activity_rows import ActivityRows, MinutesField


@pytest.mark.parametrize(("typed", "shown"), [("9999", "999"), ("1441", "144"), ("1440", "1440")])
def test_too_many_minutes_are_not_taken(qtbot: QtBot, typed: str, shown: str) -> None:
    field = MinutesField("Minutes")
    qtbot.addWidget(field)
    qtbot.keyClicks(field, typed)
    assert field.text() == shown


def test_each_key_tells_minutes_that_can_be_kept(qtbot: QtBot) -> None:
    rows = ActivityRows()
    qtbot.addWidget(rows)
    told: list[tuple[Activity, ...]] = []
    rows.changed.connect(lambda: told.append(rows.activities()))
    qtbot.keyClicks(rows.fields["swimming"], "9999")
    assert [one[0].minutes for one in told] == [9, 99, 999]
    assert all(one[0].minutes <= MOST_MINUTES for one in told)
