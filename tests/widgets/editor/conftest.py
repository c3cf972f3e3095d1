"""The page of one's own exercises, with the editor on a new one."""

import pytest
from shiboken6 import delete
from tests.reading_here import read_here
from tests.viewmodels.guided import FakeTransport

from unclench.system import paths
from unclench.system.paths import Profile
from unclench.viewmodels.app_factory import AppFactory
from unclench.viewmodels.library.library import read_index
from unclench.widgets.my_exercises.my_exercises_page import MyExercisesPage


@pytest.fixture
def mine_page(own_data_folder, qtbot, monkeypatch):
    read_here(monkeypatch)
    factory = AppFactory(paths.exercises(), link=FakeTransport)
    profile = Profile(own_data_folder)
    profile.create()
    shipped = read_index(paths.exercises() / "index.json")
    own = factory.open_own(profile, shipped)
    mine = factory.new_my_exercises()
    assert mine is not None
    page = MyExercisesPage(mine, lambda: shipped)
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    with qtbot.waitSignal(own.completed):
        own.start()
    yield page
    page.hide()
    own.close()
    delete(own)


@pytest.fixture
def page(mine_page):
    mine_page.edit(mine_page.mine.begin("breathing"))
    return mine_page.editor
