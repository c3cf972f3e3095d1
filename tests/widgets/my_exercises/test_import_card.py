"""What is to be taken in is told in words."""

from types import SimpleNamespace

from unclench.widgets.my_exercises.import_card import ImportCard


def test_cautions_are_words_within_a_line(qtbot):
    card = ImportCard(SimpleNamespace(bring_in=None, discard=None))
    qtbot.addWidget(card)
    entry = {"title": "A", "summary": "S.", "minutes": [1], "cautions": ["drowsy", "pregnancy"]}
    given = SimpleNamespace(form="exercise", entry=entry, licence="", clashes=(), ways=("new",))
    card.show_preview(given)
    assert card.said.text().splitlines()[-1] == "Take care with: sleepiness, pregnancy"
