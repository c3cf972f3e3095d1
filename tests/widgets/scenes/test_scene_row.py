"""A row with a piece of a landscape."""

from unclench.widgets.scenes.scene_row import SceneRow


def test_words_that_do_not_fit_go_on_in_the_next_line(qtbot):
    facts = "10 min, stress 7 to 4, pain 5 to 5"
    row = SceneRow("Short muscle relaxation", facts, ("breathing", "one"), "Yesterday")
    qtbot.addWidget(row)
    wide, narrow = row.heightForWidth(600), row.heightForWidth(220)
    assert wide == row.sizeHint().height()
    assert narrow > wide
    row.resize(220, narrow)
    row.grab()
