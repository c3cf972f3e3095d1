"""The table behind a chart: nothing is cut off where there is room for it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unclench.viewmodels.history.tables import TableModel, WordTable
from unclench.widgets.charts.table import PlotTable, shared

WIDTHS = st.lists(st.tuples(st.integers(1, 900), st.integers(1, 300)), min_size=1, max_size=8)


@given(WIDTHS, st.integers(1, 2000))
def test_columns_fill_the_room_and_keep_their_least(pairs, room):
    wanted, least = [one for one, _ in pairs], [two for _, two in pairs]
    found = shared(wanted, least, room)
    assert all(width >= few for width, few in zip(found, least, strict=True))
    assert sum(found) <= max(room, sum(least))
    if sum(map(max, wanted, least)) <= room:
        assert room - sum(found) < len(pairs)


def test_the_widest_gives_way_first():
    assert shared([500, 40, 40], [50, 30, 30], 280) == [200, 40, 40]
    assert shared([], [], 100) == []


@pytest.mark.parametrize("wide", [260, 900])
def test_heads_are_shown_whole(qtbot, wide):
    model = TableModel()
    heads = ("Exercise", "Mean change over the sessions, in points", "In the way of enjoyment")
    model.show(WordTable(heads, (("Donaudampfschifffahrtsgesellschaft", "−1.2", "4"),)))
    table = PlotTable(model)
    qtbot.addWidget(table)
    table.resize(wide, 200)
    table.show()
    table.fit()
    head = table.horizontalHeader()
    lines = 2 if wide == 260 else 1
    assert head.height() >= lines * head.fontMetrics().height()
    words = max(head.fontMetrics().horizontalAdvance(one) for one in heads[2].split())
    assert table.columnWidth(2) >= words
