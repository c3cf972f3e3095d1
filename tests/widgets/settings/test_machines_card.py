"""One history on several machines in Settings: said before it is done, and calm when it isn't."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from tests.viewmodels.machines.fake import OPEN, OURS, SEALED

from unclench.domain.texts import QT_TRANSLATE_NOOP
from unclench.store.machines.errors import FolderGone, WrongPassphrase
from unclench.store.machines.report import Machine, Remark, Report
from unclench.widgets.settings import machines_card
from unclench.widgets.settings.machines_card import MachinesCard


@pytest.fixture
def card(machines, qtbot) -> MachinesCard:
    made = MachinesCard(machines)
    qtbot.addWidget(made)
    made.show()
    return made


def chosen(card: MachinesCard, folder: Path | None, monkeypatch, qtbot) -> None:
    monkeypatch.setattr(machines_card, "ask_folder", lambda *_asked: folder)
    card.choose.click()
    qtbot.waitUntil(lambda: not card._machines.doing)


def stop(card: MachinesCard, qtbot) -> None:
    card.stop.click()
    with qtbot.waitSignal(card._machines.stopped):
        card.stopping.sure.click()


def said(card: MachinesCard) -> list[str]:
    return [one.text() for one in card.findChildren(QLabel) if one.isVisible()]


def test_another_name_for_a_folder_begins_with_empty_fields(card, shared, monkeypatch, qtbot):
    chosen(card, shared.folder, monkeypatch, qtbot)
    card.form.first.setText("four plain short words")
    card.form.seen.click()
    card.form.cancel.click()
    chosen(card, shared.folder, monkeypatch, qtbot)
    assert card.form.first.text() == ""
    assert card.form.first.echoMode() == QLineEdit.EchoMode.Password


def test_off_it_says_what_it_is_and_shows_one_thing_to_do(card, shared):
    assert card.about.isVisible()
    assert card.choose.isVisible()
    assert "protect the folder with a passphrase, and stop at any time" in card.about.text()
    for widget in (card.state, card.form, card.fault, card.check, card.stop, card.give_up):
        assert not widget.isVisible()
    assert shared.calls == []


def test_thinking_better_of_it_changes_nothing(card, shared, monkeypatch, qtbot):
    chosen(card, None, monkeypatch, qtbot)
    assert shared.calls == []
    chosen(card, shared.folder, monkeypatch, qtbot)
    assert card.form.isVisible()
    assert not card.choose.isVisible()
    card.form.cancel.click()
    assert not card.form.isVisible()
    assert card.choose.isVisible()
    assert card.choose.hasFocus()


def test_a_new_folder_is_offered_a_passphrase_first(card, shared, monkeypatch, qtbot):
    chosen(card, shared.folder, monkeypatch, qtbot)
    form = card.form
    assert str(shared.folder) in form.there.text()
    assert "about your health" in form.stake.text()
    assert form.first.hasFocus()
    assert form.first.echoMode() == QLineEdit.EchoMode.Password
    form.seen.click()
    assert form.again.echoMode() == QLineEdit.EchoMode.Normal
    QTest.keyClick(form.first, Qt.Key.Key_Return)
    assert form.slip.text() == "Type the passphrase."
    QTest.keyClicks(form.first, "short words")
    form.again.setText("short words")
    form.join.click()
    assert "Choose one of at least 12 characters" in form.slip.text()
    assert form.first.selectedText() == "short words"
    form.again.clear()
    QTest.keyClicks(form.first, "four plain short words")
    form.join.click()
    assert form.slip.text() == "The two aren't the same. Type it once more."
    assert form.again.hasFocus()
    form.again.setText("four plain short words")
    form.name.setText(" desk ")
    shared.report = Report(0, 7, (OURS,), ())
    with qtbot.waitSignal(card._machines.joined):
        QTest.keyClick(form.again, Qt.Key.Key_Return)
    assert ("join", shared.folder, "four plain short words", "desk") in shared.calls
    assert card.said.text() == "Done. This computer now shares its history through the folder."
    assert card.said.isVisible()
    assert card.check.hasFocus()
    assert card.state.isVisible()
    assert not form.isVisible()
    assert form.first.text() == form.again.text() == ""


def test_who_shares_again_keeps_the_name(card, machines, shared, database, monkeypatch, qtbot):
    shared.on()
    machines.use(database)
    machines.rename("kitchen")
    qtbot.waitUntil(lambda: not machines.doing)
    stop(card, qtbot)
    chosen(card, shared.folder, monkeypatch, qtbot)
    assert card.form.name.text() == "kitchen"


def test_a_passphrase_can_be_declined(card, shared, monkeypatch, qtbot):
    chosen(card, shared.folder, monkeypatch, qtbot)
    with qtbot.waitSignal(card._machines.joined):
        card.form.without.click()
    assert ("join", shared.folder, None, card.form.name.text()) in shared.calls


def test_a_passphrase_that_was_typed_is_not_dropped_unasked(card, shared, monkeypatch, qtbot):
    chosen(card, shared.folder, monkeypatch, qtbot)
    form = card.form
    for field in (form.first, form.again):
        QTest.keyClicks(field, "four plain")
        form.without.click()
        assert form.slip.text().startswith("You typed a passphrase. Without it, the files aren't")
        assert form.isVisible()
        field.clear()
    QTest.keyClicks(form.first, "four")
    form.without.click()
    QTest.keyClicks(form.first, "s")  # thought better of
    form.without.click()
    assert shared.calls == [("look", shared.folder)]
    with qtbot.waitSignal(card._machines.joined):
        form.without.click()
    assert ("join", shared.folder, None, form.name.text()) in shared.calls
    assert form.first.text() == ""


def test_a_sealed_folder_asks_for_its_passphrase_until_it_is_right(
    card, shared, monkeypatch, qtbot
):
    shared.found = SEALED
    chosen(card, shared.folder, monkeypatch, qtbot)
    form = card.form
    assert form.first.isVisible()
    for widget in (form.again, form.without, form.stake, form.lost):
        assert not widget.isVisible()
    shared.refuses = WrongPassphrase(shared.folder)
    form.first.setText("wrong")
    form.join.click()
    assert card.said.text() == "Checking the passphrase ..."
    qtbot.waitUntil(lambda: not card._machines.doing)
    assert card.fault.isVisible()
    assert "That isn't the passphrase" in card.fault.text()
    assert form.first.hasFocus()
    assert form.first.selectedText()
    shared.refuses = None
    with qtbot.waitSignal(card._machines.joined):
        form.join.click()
    assert not card.fault.isVisible()


def test_a_folder_in_use_without_a_passphrase_says_so(card, shared, monkeypatch, qtbot):
    shared.found = OPEN
    chosen(card, shared.folder, monkeypatch, qtbot)
    assert "aren't encrypted" in card.form.stake.text()
    assert card.form.there.text() == f"A history is shared in {shared.folder} already."
    assert not card.form.first.isVisible()
    assert card.form.join.hasFocus()
    with qtbot.waitSignal(card._machines.joined):
        card.form.join.click()
    assert ("join", shared.folder, None, card.form.name.text()) in shared.calls


def test_a_folder_that_does_not_answer_can_be_left(card, shared, monkeypatch, qtbot):
    shared.waits = True
    monkeypatch.setattr(machines_card, "ask_folder", lambda *_asked: shared.folder)
    card.choose.setFocus()
    card.choose.click()
    assert card.progress.isVisible()
    assert card.said.text() == "Checking the folder ..."
    assert card.give_up.hasFocus()
    card.give_up.click()
    assert card.choose.hasFocus()
    assert not card.progress.isVisible()
    assert not card.said.isVisible()
    assert card.choose.isEnabled()


def test_on_it_tells_the_folder_the_machines_and_the_last_look(
    card, machines, shared, database, qtbot
):
    ahead = Remark(QT_TRANSLATE_NOOP("store", "The clock of {name} is ahead."), {"name": "laptop"})
    stick = Machine("m-dddddd", "stick", None, ours=False, left=None)
    shared.on(Report(1, 0, (OURS, stick), (ahead,)))
    machines.use(database)
    card.show_all()
    qtbot.waitUntil(lambda: {"stick", "No change yet"} <= set(said(card)))
    assert f"Folder: {shared.folder}" in said(card)
    assert "The clock of laptop is ahead." in said(card)
    assert card.check.isVisible()
    assert not card.choose.isVisible()


def test_a_look_by_itself_moves_nothing_on_the_card(card, machines, shared, database, qtbot):
    shared.on()
    machines.use(database)
    card.show_all()
    shared.waits = True
    machines.check_quietly()
    assert not card.progress.isVisible()
    card.check.setFocus()
    card.check.click()  # what runs already is what was asked for
    assert card.progress.isVisible()
    assert card.check.hasFocus()
    shared.close()
    qtbot.waitUntil(lambda: not machines.doing)
    assert not card.progress.isVisible()
    assert shared.calls == [("check",)]


def test_a_check_that_was_asked_for_shows_that_it_is_done(card, machines, shared, database, qtbot):
    shared.on()
    machines.use(database)
    card.show_all()
    shared.waits = True
    card.check.click()
    assert card.progress.isVisible()
    shared.close()
    qtbot.waitUntil(lambda: not machines.doing)
    assert not card.progress.isVisible()
    machines.check_quietly()
    assert not card.progress.isVisible()


def test_what_is_in_the_way_stands_there_with_what_to_do(card, machines, shared, database, qtbot):
    shared.on()
    machines.use(database)
    shared.refuses = FolderGone(shared.folder)
    card.show_all()
    card.check.click()
    qtbot.waitUntil(card.fault.isVisible)
    assert "connect it" in card.fault.text()
    shared.refuses = None
    card.check.click()
    qtbot.waitUntil(lambda: not card.fault.isVisible())


def test_who_goes_elsewhere_meanwhile_is_left_there(card, shared, monkeypatch, qtbot):
    """In a window the focus may be in another card; joining may take long."""
    around = QWidget()
    qtbot.addWidget(around)
    line = QVBoxLayout(around)
    other = QPushButton("other")
    for one in (card, other):
        line.addWidget(one)
    around.show()
    chosen(card, shared.folder, monkeypatch, qtbot)
    assert card.form.first.hasFocus()
    with qtbot.waitSignal(card._machines.joined):
        card.form.without.click()
        assert card.give_up.hasFocus()
        other.setFocus()
    assert other.hasFocus()
    assert card.check.isVisible()


def test_the_name_of_this_computer_can_be_changed(card, machines, shared, database, qtbot):
    shared.on(Report(0, 0, (OURS,), ()))
    machines.use(database)
    card.show_all()
    assert card.name.text() == "desk"
    for typed in ("desk", " "):  # nothing that can be called a change
        QTest.keyClick(card.name, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(card.name, typed)
        QTest.keyClick(card.name, Qt.Key.Key_Return)
        assert card.name.text() == "desk"
        assert not card.said.isVisible()
    QTest.keyClick(card.name, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(card.name, " kitchen ")
    machines.changed.emit()
    assert card.name.text() == " kitchen "  # who types isn't disturbed
    QTest.keyClick(card.name, Qt.Key.Key_Return)
    assert card.said.text().startswith("Saved.")
    assert card.name.text() == "kitchen"
    qtbot.waitUntil(lambda: "kitchen (this computer)" in said(card))
    assert "desk (this computer)" not in said(card)
    qtbot.waitUntil(lambda: shared.calls == [("check",)] and not machines.doing)


def test_stop_says_what_stays(card, machines, shared, database, monkeypatch, qtbot):
    opened: list[Path] = []
    monkeypatch.setattr(machines_card, "open_folder", opened.append)
    shared.on()
    machines.use(database)
    card.show_all()
    card.folder.click()
    assert opened == [shared.folder]
    card.stop.setFocus()
    card.stop.click()
    assert "you can delete the folder unclench there" in card.stopping.words.text()
    assert card.stopping.keep.hasFocus()
    assert not card.stop.isVisible()
    card.stopping.keep.click()
    assert not card.stopping.isVisible()
    assert card.stop.hasFocus()
    assert shared.calls == []
    stop(card, qtbot)
    assert card.said.text() == (
        "Stopped. Everything stays on this computer, and the files in the folder stay for the "
        "others."
    )
    assert not card.stopping.isVisible()
    assert not card.restored.isVisible()
    assert card.choose.isVisible()
    assert card.choose.hasFocus()


def test_a_stop_says_what_did_not_reach_the_others(card, machines, shared, database, qtbot):
    shared.on()
    shared.refuses, shared.waiting = FolderGone(shared.folder), 1
    machines.use(database)
    card.show_all()
    stop(card, qtbot)
    assert card.said.text().endswith("They couldn't be told. 1 change made here didn't go out.")


def test_after_a_restore_the_card_says_why_it_is_off(card, machines, shared, database):
    shared.on()
    shared.status = replace(shared.status, active=False, report=None)
    machines.use(database)
    card.show_all()
    assert "deleted here too" in card.restored.text()
    assert card.restored.isVisible()


def test_what_was_said_goes_with_the_history_that_it_is_about(card, machines, shared, database):
    shared.on()
    machines.use(database)
    card._say_joined()
    assert card.said.isVisible()
    shared.status = None
    machines.use(database)
    assert not card.said.isVisible()
    assert card.choose.isVisible()


def test_what_was_said_at_a_visit_is_not_said_at_the_next(card, machines, shared, database):
    shared.on()
    machines.use(database)
    card._say_joined()
    card.hide()
    card.show()
    assert not card.said.isVisible()
