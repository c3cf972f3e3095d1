"""The list of one's own exercises: begin, copy, delete and back, out and in."""

import json
import threading

import pytest
from shiboken6 import delete
from tests.viewmodels.guided import FakeTransport

from unclench.system import paths
from unclench.system.paths import Profile
from unclench.viewmodels.app_factory import AppFactory
from unclench.viewmodels.editor.preview import FRAME, RING, PreviewPlayer
from unclench.viewmodels.library.library import read_index
from unclench.viewmodels.my_exercises.my_exercises import MyExercises


@pytest.fixture
def factory(own_data_folder):
    made = AppFactory(paths.exercises(), link=FakeTransport)
    profile = Profile(own_data_folder)
    profile.create()
    shipped = read_index(paths.exercises() / "index.json")
    own = made.open_own(profile, shipped)
    yield made
    own.close()
    delete(own)  # here, not wherever the next collection happens to run


@pytest.fixture
def mine(factory, qtbot):
    made: MyExercises | None = factory.new_my_exercises()
    assert made is not None
    with qtbot.waitSignal(factory.own.completed):
        factory.own.start()
    yield made
    made.stop_editing()
    delete(made)


def saved(mine, qtbot, kind="rest"):
    with qtbot.waitSignal(mine.own.changed):
        editor = mine.begin(kind)
        assert editor.save()
    return editor


def test_none_before_the_folder_is_open(qapp):
    assert AppFactory(paths.exercises()).new_my_exercises() is None


def test_what_is_saved_is_listed_within_moments(mine, qtbot):
    editor = saved(mine, qtbot)
    (row,) = mine.rows()
    assert (row.title, row.draft, row.faults) == (editor.title, False, ())
    assert row.entry is not None
    assert mine.edit(row.name) is not None
    mine.stop_editing()


def test_drafts_are_offered_and_can_be_thrown_away(mine):
    mine.begin("rest").set_title("Unsaved")
    mine.stop_editing()
    (row,) = mine.rows()
    assert (row.draft, row.entry) == (True, None)
    assert mine.edit(row.name).title == "Unsaved"
    mine.stop_editing()
    mine.delete(row.name)
    assert mine.rows() == ()


def test_deleted_and_back(mine, qtbot):
    name = saved(mine, qtbot).path.name
    mine.stop_editing()
    with qtbot.waitSignal(mine.own.changed):
        mine.delete(name)
    assert (mine.rows(), mine.deleted) == ((), name)
    with qtbot.waitSignal(mine.own.changed):
        mine.undo_delete()
    assert [row.name for row in mine.rows()] == [name]


def test_a_copy_of_ours(mine):
    entry = read_index(paths.exercises() / "index.json")[0]
    editor = mine.copy(entry)
    assert json.loads(editor.text)["id"] == f"my-{entry.id}"
    assert mine.copy(entry._replace(file="nothing.json")) is None


def test_out_and_in(mine, qtbot, tmp_path):
    name = saved(mine, qtbot).path.name
    mine.stop_editing()
    target = tmp_path / "out.unclench"
    assert mine.export(name, target)
    assert not mine.export(name, tmp_path / "out.txt")
    with qtbot.waitSignal(mine.looked) as told:
        mine.look(target)
    preview = told.args[0]
    assert preview.ways == ("keep-both", "replace")
    with qtbot.waitSignal(mine.own.changed):
        mine.bring_in(preview, "keep-both")
    assert len(mine.rows()) == 2


def test_what_can_not_be_taken_in_is_said(mine, qtbot, tmp_path):
    before = threading.active_count()  # other tests may have left some
    (tmp_path / "bad.unclench").write_bytes(b"PK nothing")
    with qtbot.waitSignal(mine.failed):
        mine.look(tmp_path / "bad.unclench")
    with qtbot.waitSignal(mine.failed):
        mine.look(tmp_path / "not there.json")
    assert threading.active_count() < before + 20


def test_a_preview_plays_and_stops(mine, qtbot):
    laid = mine.begin("rest").laid
    link = FakeTransport()
    preview = PreviewPlayer(lambda: link)
    preview.look()
    preview.stop()
    with qtbot.waitSignal(preview.playingChanged):
        preview.play(laid.timeline, 4000)
    assert (link.loaded[-1][1], link.playing, preview.playing) == (4000, True, True)
    for _look in range(6):
        preview.look()
    link.run(laid.timeline.milliseconds + RING)
    with qtbot.waitSignal(preview.playingChanged):
        preview.look()
    assert not link.playing
    preview.play(laid.timeline, 0)
    preview.close()
    assert link.closed == 1
    assert FRAME < 100
