"""What restoring and deleting mean for a history that is shared, said on the card of the data."""

from unclench.store.copies import copy_database
from unclench.viewmodels.settings.data_management import DataManagement
from unclench.widgets.settings.data_card import DataCard


def test_restoring_says_first_what_it_means_for_the_sharing(
    machines, shared, profile, database, qtbot, tmp_path
):
    care = DataManagement(profile, machines=machines)
    data = DataCard(care)
    qtbot.addWidget(data)
    copy_database(database.path, tmp_path / "kept.db")
    for on in (False, True):
        if on:
            shared.on()
            machines.use(database)
        with qtbot.waitSignal(care.looked):
            care.look(tmp_path / "kept.db")
        assert ("is deleted here too" in data.found.text()) == on


def test_deleting_all_says_what_it_means_for_the_others(machines, shared, profile, database, qtbot):
    care = DataManagement(profile, machines=machines)
    data = DataCard(care)
    qtbot.addWidget(data)
    data.show()
    qtbot.waitUntil(data.isActiveWindow)
    data.delete.click()
    assert not data.others.isVisible()
    assert not data.farewell.isVisible()
    assert data.keep.hasFocus()
    data.keep.click()
    assert data.delete.hasFocus()
    assert not data.also.isVisible()
    shared.on()
    machines.use(database)
    machines.changed.emit()
    assert str(shared.folder) in data.also.text()
    assert data.also.isVisible()
    data.delete.click()
    assert str(shared.folder) in data.others.text()
    assert "keep what they have" in data.others.text()
    assert data.farewell.isChecked()
    data.keep.click()
    assert not data.farewell.isVisible()
    data.delete.click()
    data.farewell.click()
    asked: list[tuple[bool, bool]] = []
    care.delete_all = lambda *how: asked.append(how)  # type: ignore[method-assign]
    data.sure.click()
    assert asked == [(False, False)]
    data.delete.click()
    data.farewell.click()
    data.sure.click()
    assert asked[1] == (False, True)
