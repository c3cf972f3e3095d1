"""One program in the editor: steps picked, exchanged and moved, all of it undone; drafts."""

import json

from unclench.viewmodels.program_editor.pickable import Pickable
from unclench.viewmodels.program_editor.program_editor import ProgramEditor

FIRST = ("weeks", 0, "steps", 0)
EXERCISE = ("weeks", 1, "steps", 0)


def picked(editor, words):
    return editor.shelf.pick_from(words)[0]


def test_a_new_one_begins_at_its_first_week_and_is_right(editor):
    assert editor.place == ("weeks", 0)
    assert editor.checked.right
    assert editor.given_title == ""


def test_steps_are_found_by_their_words(editor):
    assert picked(editor, "longer out-breath").step == {"exercise": "breath-46", "minutes": 3}
    assert picked(editor, "read what stress is").step == {"read": "stress"}
    assert picked(editor, "three questions").step == {"ask": "peg"}
    assert editor.shelf.pick_from("zzz") == ()
    assert [one.step for one in editor.shelf.pick_from("peg")] == [{"ask": "peg"}]
    assert all("exercise" in one.step for one in editor.shelf.pick_from(exercises_only=True))


def test_a_picked_step_is_right_at_once_and_undone_in_one_go(editor, qtbot):
    before = editor.text
    editor.select(FIRST)
    for one in editor.shelf.pick_from():
        with qtbot.waitSignal(editor.looked):
            editor.add(one)
            editor.look()
        assert editor.checked.right, one
        editor.undo()
        assert editor.text == before


def test_another_exercise_keeps_how_often_and_for_whom_something_else_is_better(editor):
    editor.select(EXERCISE)
    editor.set_values({"times": 3})
    before = editor.value(EXERCISE)
    editor.exchange(picked(editor, "body scan"))
    now = editor.value(EXERCISE)
    assert (now["exercise"], now["times"], now["instead"]) == ("body-scan", 3, before["instead"])
    assert now["minutes"] == 10  # both can last as long
    editor.undo()
    assert editor.value(EXERCISE) == before
    editor.exchange(Pickable("Read", "", {"read": "pain"}))
    assert editor.value(EXERCISE) == {"read": "pain"}


def test_a_length_that_the_other_exercise_has_not_is_left(editor):
    editor.select(EXERCISE)
    editor.exchange(Pickable("", "", {"exercise": "sleep-winddown", "minutes": 20}))
    assert editor.value(EXERCISE)["minutes"] == 20


def test_only_a_step_can_be_exchanged(editor):
    before = editor.text
    editor.select(("weeks", 0))
    editor.exchange(picked(editor, "body scan"))
    assert editor.text == before


def test_weeks_and_steps_move_double_and_go(editor):
    before = editor.text
    editor.select(FIRST)
    editor.move(1)
    assert editor.place == ("weeks", 0, "steps", 1)
    editor.duplicate()
    editor.delete()
    editor.add_week()
    assert editor.value(("weeks", 1, "title")) == "Week 3"
    editor.drop(("weeks", 1), ("weeks", 0))
    assert editor.place == ("weeks", 0)
    for _each in range(5):
        editor.undo()
    assert editor.text == before
    for _each in range(5):
        editor.redo()
    assert editor.place == ("weeks", 0)


def test_what_nobody_touched_stays_to_the_letter(editor):
    text = editor.text.replace('"days": 3', '"days":   3')
    editor.set_text(text)
    editor.select(FIRST)
    editor.add(Pickable("", "", {"read": "pain"}))
    assert editor.text.count('"days":   3') == 2


def test_a_text_that_is_no_program_takes_no_steps(editor, qtbot):
    with qtbot.waitSignal(editor.looked):
        editor.set_text("{")
    before = editor.text
    editor.add_week()
    editor.add(Pickable("", "", {"read": "pain"}))
    editor.drop(FIRST, ())
    editor.delete()
    assert editor.text == before
    assert editor.rows() == ()


def test_steps_are_called_something_whatever_the_file_says(editor):
    named = editor.shelf.named
    assert named({"exercise": "gone", "minutes": [3], "times": 4}) == ("gone", "[3] · 4 times")
    assert named({"exercise": "breath-46"})[1] == "As it suggests: 3 minutes"
    assert named({"exercise": "gone"})[1] == "As it suggests"
    assert named({"read": "gone"})[0] == "gone"
    assert named({"ask": "gone"})[0] == "gone"
    assert named({})[0] == "?"


def test_a_fault_is_said_in_the_words_of_the_form(editor, qtbot):
    editor.select(EXERCISE)
    with qtbot.waitSignal(editor.looked):
        editor.set_values({"times": 0})
    (said,) = [editor.words_of(one) for one in editor.checked.remarks]
    assert said.startswith("Needs fixing: “How often in the week”")
    assert editor.lengths(3) == ()


def test_a_draft_survives_a_crash(editor, files, library, qtbot):
    editor.set_title("Evenings")
    editor.keep_draft()  # and then the app is killed
    ((path, title),) = files.draft_titles().items()
    assert title == "Evenings"
    again = ProgramEditor(files, files.open(path), library)
    assert again.text == editor.text
    assert again.modified
    again.close()


def test_saving_names_the_file_after_its_title(editor, files):
    editor.set_title("Calm evenings")
    assert editor.save()
    assert editor.path == files.folder / "calm-evenings.json"
    assert json.loads(editor.path.read_text())["title"] == "Calm evenings"
    assert files.draft_titles() == {}
