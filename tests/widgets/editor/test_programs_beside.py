"""My exercises and programs: one that comes is shown and taken in, a faulty one is told."""

import json

import pytest
from shiboken6 import delete
from tests.files.test_bundle import zipped
from tests.viewmodels.guided import FakeTransport

from unclench.files import programs
from unclench.files.templates import template_text
from unclench.system import paths
from unclench.viewmodels.app_factory import AppFactory
from unclench.viewmodels.library.library import read_index
from unclench.widgets.my_exercises.my_exercises_page import MyExercisesPage


@pytest.fixture
def factory(database, profile, qtbot):
    made = AppFactory(paths.exercises(), database, link=FakeTransport)
    both = (
        made.open_own(profile, read_index(paths.exercises() / "index.json")),
        (made.open_own_programs(profile)),
    )
    for one in both:  # as the application joins them
        one.changed.connect(made.runs.look_at_files)
    with qtbot.waitSignals([one.completed for one in both]):
        for one in both:
            one.start()
    yield made
    for one in both:
        one.close()
        delete(one)


@pytest.fixture
def page(factory, qtbot):
    mine = factory.new_my_exercises()
    made = MyExercisesPage(mine, list)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    yield made
    made.hide()


@pytest.fixture
def bundle(tmp_path):
    program = json.loads(programs.template())
    program["weeks"][0]["steps"].append({"exercise": "my-rest"})
    path = tmp_path / "given.unclench"
    path.write_bytes(
        zipped(
            ("program.json", json.dumps(program).encode()),
            ("exercises/my-rest/exercise.json", template_text("rest", "my-rest").encode()),
        )
    )
    return path


def test_a_bundle_with_a_program_is_shown_and_taken_in_with_its_exercise(
    page, factory, bundle, qtbot
):
    with qtbot.waitSignal(page.mine.looked):
        page.take(bundle)
    assert page.preview.title.text() == "My program"
    said = page.preview.said.text()
    assert "A program of 2 weeks. It brings along: " in said
    assert not page.preview.ways["new"].isHidden()
    with qtbot.waitSignals([factory.own.changed, factory.own_programs.changed]):
        page.preview.ways["new"].click()
    (mine,) = (one for one in factory.runs.programs() if one.own)
    assert (mine.id, mine.faults) == ("my-program", ())
    assert factory.runs.program("my-program") is not None
    with qtbot.waitSignal(page.mine.looked):
        page.take(bundle)
    assert "something with the ID of: My program" in page.preview.said.text()
    assert page.preview.ways["new"].isHidden()
    page.preview.leave()


def test_a_program_is_given_away_with_its_exercise(page, factory, bundle, qtbot, tmp_path):
    with qtbot.waitSignal(page.mine.looked):
        page.take(bundle)
    with qtbot.waitSignals([factory.own.changed, factory.own_programs.changed]):
        page.preview.ways["new"].click()
    (mine,) = (one for one in factory.runs.programs() if one.own)
    target = tmp_path / "again.unclench"
    assert page.mine.export_program(mine.path, target)
    assert target.stat().st_size > 0
    with qtbot.waitSignal(page.mine.failed):
        assert not page.mine.export_program(mine.path, tmp_path / "again.txt")


def test_a_faulty_program_is_listed_with_its_line_and_not_edited_as_an_exercise(
    page, factory, profile, qtbot
):
    folder = profile.exercises / "programs"
    folder.mkdir(exist_ok=True)
    with qtbot.waitSignal(page.mine.changed):
        (folder / "bad.json").write_text(programs.template().replace("breath-46", "breath-64"))
    (row,) = page.mine.rows()
    assert (row.name, row.program, row.entry) == ("programs/bad.json", True, None)
    line = next(
        number
        for number, text in enumerate((folder / "bad.json").read_text().splitlines(), 1)
        if "breath-64" in text
    )
    shown = page.list.item(0).text().splitlines()
    assert shown[1] == "A program that needs fixing"
    assert shown[2].startswith(f"{line}:")
    assert 'no exercise "breath-64"' in shown[2]
    assert not page.open_button.isEnabled()
    page._edit()
    assert page.editor is None
    with qtbot.waitSignal(page.mine.changed):
        page.delete.click()
    qtbot.waitUntil(lambda: page.mine.rows() == ())
    page.bar.undo.click()
    qtbot.waitUntil(lambda: len(page.mine.rows()) == 1)
