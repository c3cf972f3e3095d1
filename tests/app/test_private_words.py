"""Words that one may not want to keep, through the real window, down to the bytes on the disk."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from tests.app.test_written_and_moved import House, house  # noqa: F401 (a fixture)

from unclench.widgets.session.after_page import AfterPage
from unclench.widgets.worksheet.keep_words import KeepWords

SECRET = "nobody knows about the kitchen"
STEPS: tuple[dict[str, Any], ...] = (
    {"do": "write", "prompt": "What?", "field": "free", "type": "text", "keep": "ask", "fill": 1},
    {"do": "rest", "seconds": 20, "text": "Look around."},
)


def on_disk(folder: Path) -> bool:
    files = (path for path in folder.rglob("*") if path.is_file())
    return any(SECRET.encode() in path.read_bytes() for path in files)


def wrote(house: House, kind: str) -> tuple[AfterPage, KeepWords]:  # noqa: F811
    house.open(kind, STEPS)
    house.start()
    assert "Nothing is saved unless you say so" in house.sheet.place.text()
    house.write(SECRET)
    house.go_on()
    house.pass_time(200_000)
    if house.player.stage == "quiet":
        house.press(Qt.Key.Key_Return)
    if house.player.stage == "after":
        house.press(Qt.Key.Key_S, Qt.Key.Key_S)
    flow = house.window.flow
    assert flow is not None
    page = flow.page()
    assert isinstance(page, AfterPage)
    assert page.keeping is not None
    return page, page.keeping


@pytest.mark.parametrize("kind", ["worksheet", "sleep"])
def test_nothing_of_it_reaches_the_disk_when_it_is_let_go(house, tmp_path, kind):  # noqa: F811
    page, keeping = wrote(house, kind)
    assert keeping.hasFocus()
    assert not page.done.isEnabled()
    house.press(Qt.Key.Key_Return, Qt.Key.Key_Escape)  # in haste: nothing is decided by that
    assert page.isVisible()
    house.qtbot.keyClick(keeping.let_go, Qt.Key.Key_Space)
    assert keeping.heading.text() == "Not saved"
    assert page.done.hasFocus()
    assert not on_disk(tmp_path)
    house.press(Qt.Key.Key_Return)
    assert house.kept == {}
    assert len(house.sessions.page()) == 1
    house.window.close()
    assert not on_disk(tmp_path)


def test_it_is_kept_with_the_session_when_that_is_wanted(house):  # noqa: F811
    page, keeping = wrote(house, "worksheet")
    house.qtbot.keyClick(keeping.keep, Qt.Key.Key_Space)
    assert keeping.heading.text() == "Saved"
    assert SECRET in [words.text() for words in page.findChildren(QLabel)]
    assert house.kept == {"free": SECRET}
    house.press(Qt.Key.Key_Return)
    assert house.kept == {"free": SECRET}


def test_whoever_let_it_go_can_still_keep_it(house):  # noqa: F811
    _page, keeping = wrote(house, "worksheet")
    house.qtbot.keyClick(keeping.let_go, Qt.Key.Key_Space)
    assert keeping.keep.text() == "Keep it after all"
    house.qtbot.keyClick(keeping.keep, Qt.Key.Key_Space)
    assert house.kept == {"free": SECRET}
