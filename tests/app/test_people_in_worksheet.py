"""Whom one can turn to, picked on a worksheet through the real window; only the answer is kept."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from tests.app.test_written_and_moved import House, house  # noqa: F401 (a fixture)

from unclench.domain.people import Person
from unclench.store.people import People
from unclench.system import paths
from unclench.widgets.worksheet.people_input import PeopleInput

REACH = "555 0123, evenings"
SHIPPED = json.loads((paths.exercises() / "support-ask.json").read_text(encoding="utf-8"))
(WHO,) = (step for step in SHIPPED["steps"] if step.get("suggest") == "people")
STEPS = (dict(WHO, fill=1), {"do": "rest", "seconds": 20, "text": "Look around."})


def asked(house: House) -> PeopleInput:  # noqa: F811
    house.open("worksheet", STEPS)
    house.start()
    assert isinstance(house.sheet.input, PeopleInput)
    return house.sheet.input


def test_a_name_is_picked_with_keys_and_read_out(house, database, tmp_path):  # noqa: F811
    People(database).put(Person("1", "Ada Lind", REACH, ("listen",), 0))
    People(database).put(Person("2", "Bo", "", (), 1))
    made = asked(house)
    assert [chip.text() for chip in made.chips] == ["Ada Lind", "Bo"]
    assert made.words.hasFocus()
    house.write("my sister")
    house.press(Qt.Key.Key_Tab)
    read = QAccessible.queryAccessibleInterface(made.chips[0])
    assert read.text(QAccessible.Text.Name) == "Ada Lind"
    assert read.text(QAccessible.Text.Description) == "Puts this name into your answer"
    assert read.state().checkable
    assert read.parent().text(QAccessible.Text.Name) == "From My people"
    house.press(Qt.Key.Key_Space)
    assert read.state().checked
    house.press(Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is house.sheet.next
    house.press(Qt.Key.Key_Return)
    assert house.kept == {"who": "my sister, Ada Lind"}
    assert not told_in_a_file(tmp_path)


def told_in_a_file(folder: Path) -> bool:
    """Whether an exercise's file, or any other but the store's, has a name or how to reach one."""
    files = (path for path in folder.rglob("*") if path.is_file() and ".db" not in path.name)
    return any(word in path.read_bytes() for path in files for word in (b"Ada", b"555 0123"))


@pytest.mark.parametrize("names", [(), (" ",)])
def test_without_names_the_page_is_as_any_other(house, database, names):  # noqa: F811
    for name in names:
        People(database).put(Person("1", name, REACH))
    made = asked(house)
    assert made.chips == []
    assert made.title.text() == "Names you keep in Programs, under My people, show up here."
    house.write("a friend")
    house.go_on()
    assert house.kept == {"who": "a friend"}
