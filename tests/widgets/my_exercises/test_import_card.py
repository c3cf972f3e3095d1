"""What is to be taken in is told in words."""

from types import SimpleNamespace
from typing import Any

from unclench.widgets.my_exercises.import_card import ImportCard


def test_cautions_are_words_within_a_line(qtbot):
    mine: Any = SimpleNamespace(bring_in=None, discard=None)
    card = ImportCard(mine)
    qtbot.addWidget(card)
    entry = {"title": "A", "summary": "S.", "minutes": [1], "cautions": ["drowsy", "pregnancy"]}
    given: dict[str, Any] = {"form": "exercise", "entry": entry, "licence": "", "clashes": ()}
    preview: Any = SimpleNamespace(**given, ways=("new",))
    card.show_preview(preview)
    assert card.said.text().splitlines()[-1] == "Take care with: sleepiness, pregnancy"
