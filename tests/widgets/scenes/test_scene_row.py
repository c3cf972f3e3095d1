"""A row with a piece of a landscape."""

from typing import Any

from PySide6.QtGui import QPixmap

from unclench.widgets.scenes import scene
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


def test_a_long_word_has_its_room_before_the_landscape(qtbot, monkeypatch):
    painted: list[str] = []
    pixmap = scene.pixmap

    def counted(name: str, *more: Any) -> QPixmap:
        painted.append(name)
        return pixmap(name, *more)

    monkeypatch.setattr(scene, "pixmap", counted)
    row = SceneRow("Muskelentspannung im Sitzen", "5 Minuten", ("muscle-relaxation", "one"))
    qtbot.addWidget(row)
    wide, narrow = row.whole_words(), row.whole_words(pictured=False)
    assert narrow < wide
    for width, pictures in ((wide - 1, 0), (wide, 1)):
        row.resize(width, row.heightForWidth(width))
        row.grab()
        assert len(painted) == pictures
