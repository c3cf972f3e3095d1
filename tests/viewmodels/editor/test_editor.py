"""One exercise in the editor: changes, undo, drafts, other programs, the file."""

import errno
import json
import shutil

import pytest
from shiboken6 import delete

from unclench.domain.steps import KINDS
from unclench.files.own_exercises import OwnExercises
from unclench.files.user_library import UserLibrary
from unclench.system import paths
from unclench.viewmodels.editor import editor_fields, editor_words
from unclench.viewmodels.editor.editor import Editor
from unclench.viewmodels.writing import remark_words, text_editor
from unclench.viewmodels.writing.values import GONE


@pytest.fixture
def shop(tmp_path) -> OwnExercises:
    (tmp_path / "mine").mkdir()
    library = UserLibrary(tmp_path / "mine", tmp_path / "index.json")
    return OwnExercises(library, paths.exercises())


@pytest.fixture
def editor(shop, qtbot):
    made = Editor(shop, shop.begin("breathing"))
    yield made
    made.close()
    delete(made)  # here, not wherever the next collection happens to run


def test_untouched_lines_stay_to_the_letter(shop, qtbot):
    begun = shop.begin("breathing")
    odd = begun.text.replace('"level": 1', '"level"  :   1')
    begun.path.write_text(odd)
    editor = Editor(shop, shop.open(begun.path))
    editor.select(("steps", 0))
    editor.set_values({"text": "Hello."})
    editor.move(1)
    assert '"level"  :   1' in editor.text
    assert editor.place == ("steps", 1)
    editor.undo()
    editor.undo()
    assert editor.text == odd
    editor.close()
    delete(editor)


def test_remarks_follow_what_is_typed(editor, qtbot):
    editor.select(("steps", 1))
    with qtbot.waitSignal(editor.looked):
        editor.set_values({"phases": [{"in": 4}, {"hold": 12}, {"out": 4}]})
    assert [remark.level for remark in editor.checked.remarks] == ["warning"]
    with qtbot.waitSignal(editor.looked):
        editor.set_values({"fill": "much"})
    assert not editor.checked.right
    with qtbot.waitSignal(editor.looked):
        editor.undo()
    assert editor.checked.right


def test_the_timeline_is_for_the_chosen_length(editor, qtbot):
    assert editor.laid.timeline.milliseconds == 180_000
    with qtbot.waitSignal(editor.looked):
        editor.show_minutes(5)
    assert editor.laid.timeline.milliseconds == 300_000
    assert editor.lengths == (3, 5)


def test_a_caution_reads_well_in_the_middle_of_a_line():
    assert editor_words.caution("drowsy") == "Sleepy"
    said = [editor_words.caution_within(tag) for tag in ("drowsy", "blocked_nose", "no_such")]
    assert said == ["sleepiness", "blocked nose", "no such"]


def test_text_that_is_no_json_stops_the_form(editor):
    before = editor.text
    editor.set_text(before[:-5])
    assert editor.raw is None
    editor.set_values({"title": "x"})
    editor.add({"do": "bell"})
    editor.delete()
    assert editor.text == before[:-5]
    assert editor.title == editor.path.stem
    editor.undo()
    assert editor.text == before
    editor.set_text('{"level": NaN}')
    assert editor.raw is None


def test_steps_come_and_go(editor):
    editor.select(())
    editor.add({"do": "bell"})
    assert editor.value(editor.place)["do"] == "bell"
    editor.duplicate()
    editor.nest()
    editor.unnest()
    editor.delete()
    editor.drop(("steps", 0), ())
    assert editor.value(("steps", 0))["do"] == "breathe"
    assert editor.value(("nothing", 1)) is None


def test_a_draft_is_kept_within_the_second_and_goes_when_saved(editor, shop, qtbot):
    assert text_editor.KEEP <= 1000
    editor.set_title("Mine")
    qtbot.waitUntil(lambda: shop.drafts() == (editor.path,))
    assert shop.open(editor.path).text == editor.text
    assert editor.save()
    assert not editor.modified
    assert shop.drafts() == ()
    editor.set_values({"author": "Me"})
    editor.undo()
    editor.keep_draft()
    assert shop.drafts() == ()


def test_a_crash_leaves_the_draft(shop, qtbot):
    begun = shop.begin("rest")
    lost = Editor(shop, begun)
    lost.set_title("Lost?")
    lost.close()
    delete(lost)
    again = Editor(shop, shop.open(begun.path))
    assert again.title == "Lost?"
    assert again.modified
    again.close()
    delete(again)


def test_another_program_changes_the_file(editor, qtbot):
    editor.save()
    mine = editor.text
    editor.file_changed()
    assert editor.theirs is None
    theirs = mine.replace("My breathing", "Theirs")
    editor.path.write_text(theirs)
    with qtbot.waitSignal(editor.theirsChanged):
        editor.file_changed()
    with qtbot.waitSignal(editor.theirsChanged):  # what counts is asked first
        assert not editor.save()
    assert editor.path.read_text() == theirs
    editor.keep_mine()
    assert (editor.text, editor.modified, editor.theirs) == (mine, True, None)
    editor.path.write_text(theirs + " ")
    editor.file_changed()
    editor.take_theirs()
    assert (editor.text, editor.modified) == (theirs + " ", False)
    editor.undo()
    assert editor.text == mine
    editor.path.unlink()
    editor.file_changed()
    assert editor.modified


def test_a_disk_that_refuses_is_said(editor, qtbot):
    editor.path = editor.path.parent / "in the way" / "x.json"
    editor.path.parent.write_text("a file")
    with qtbot.waitSignal(editor.failed):
        assert not editor.save()


def test_a_folder_that_went_is_made_again_with_the_draft_and_the_file(editor, shop, qtbot):
    editor.set_text(editor.text + " ")
    editor.keep_draft()
    shutil.rmtree(shop.folder)
    editor.file_changed()
    assert not editor.unkept
    assert shop.open(editor.path).text == editor.text
    shutil.rmtree(shop.folder)
    assert editor.save()
    assert editor.path.read_text() == editor.text


def test_a_draft_that_went_with_a_linked_folder_is_not_claimed(editor, shop, qtbot, tmp_path):
    editor.set_text(editor.text + " ")
    editor.keep_draft()
    shutil.rmtree(shop.folder)
    shop.folder.symlink_to(tmp_path / "away")
    with qtbot.waitSignal(editor.failed) as told:
        assert not editor.save()
    assert editor.unkept
    said = f"{shop.folder} is a link to {tmp_path / 'away'}, which isn't there. Connect that disk"
    assert told.args[0].startswith(said)


def test_a_full_disk_keeps_no_draft_and_that_is_told(shop, qtbot, monkeypatch):
    made = Editor(shop, shop.begin("rest"))
    with monkeypatch.context() as full, qtbot.waitSignal(made.failed) as said:
        full.setattr(OwnExercises, "keep", refuse)
        made.set_title("Mine")
    assert said.args == ["The disk is full. Free some space, then try again."]
    assert made.unkept
    made.close()  # there is room again
    assert not made.unkept
    assert shop.open(made.path).text == made.text
    delete(made)


def refuse(*_given: object) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


def test_an_optional_value_can_go(editor):
    editor.set_values({"author": "Me"})
    editor.set_values({"author": GONE})
    assert "author" not in json.loads(editor.text)


def test_every_field_of_the_format_has_a_row_and_a_name():
    for do in (editor_fields.HEAD, *KINDS):
        for spec in editor_fields.fields_of(do):
            assert editor_words.field(spec.key, do) != spec.key
            editor_words.limits(spec)
    assert editor_fields.fields_of("dance") == ()


@pytest.mark.parametrize(
    ("step", "words"),
    [
        ({"do": "breathe", "phases": [{"in": 4}, {"hold": 2, "cue": "x"}, 3]}, "in 4, hold 2, ?"),
        ({"do": "repeat", "times": 3}, "3 times"),
        ({"do": "tense", "muscles": "jaw_mouth"}, "Jaw and mouth"),
        ({"do": "say", "text": "Hello."}, "Hello."),
        ({"do": "rest"}, ""),
    ],
)
def test_a_step_in_short(step, words):
    assert editor_words.in_short(step).casefold() == words.casefold() or "jaw" in words.casefold()


def test_closing_in_the_middle_of_a_look_waits_for_it(editor, qtbot):
    editor.look()
    with qtbot.assertNotEmitted(editor.looked):
        editor.close()


def head(editor: Editor) -> tuple[str, str]:
    raw = json.loads(editor.text)
    return raw["id"], raw["title"]


def test_a_new_exercise_gets_its_id_from_its_title(editor):
    assert editor.given_title == ""
    editor.set_title("Sea")
    editor.set_title("Sea air")
    assert head(editor) == ("sea-air", "Sea air")
    assert editor.place == ("steps", 0)
    editor.set_title("")
    assert head(editor) == ("my-breathing", "My breathing")
    assert editor.given_title == ""
    assert not editor.undo_words  # there and back again is no change
    editor.set_title("Sea air")
    assert editor.save()
    assert editor.path.name == "sea-air.json"
    editor.set_title("Lake air")
    assert head(editor) == ("sea-air", "Lake air")
    editor.undo()
    editor.undo()
    assert head(editor) == ("my-breathing", "My breathing")


def test_an_id_that_was_written_by_hand_stays(editor):
    editor.select(())
    editor.set_values({"id": "mine"})
    editor.set_title("Sea air")
    assert head(editor) == ("mine", "Sea air")


def test_the_id_is_made_from_the_title_in_a_draft_too(shop, qtbot):
    begun = shop.begin("rest")
    first = Editor(shop, begun)
    first.set_title("Sea")
    first.close()
    delete(first)
    again = Editor(shop, shop.open(begun.path))
    again.set_title("Sea air")
    assert head(again) == ("sea-air", "Sea air")
    again.close()
    delete(again)


def test_two_of_one_title_get_two_ids(shop, qtbot):
    made = [Editor(shop, shop.begin("rest")) for _one in range(2)]
    for one in made:
        one.set_title("Sea")
        assert one.save()
        one.close()
    assert [one.path.name for one in made] == ["sea.json", "sea-2.json"]
    assert head(made[1]) == ("sea-2", "Sea")
    for one in made:
        delete(one)


def test_saving_is_told(editor, qtbot):
    with qtbot.waitSignal(editor.saved):
        editor.save()


def test_the_title_of_text_that_is_no_json_can_not_be_set(editor):
    editor.set_text("{")
    editor.set_title("Sea")
    assert editor.text == "{"
    assert (editor.given_title, editor.language) == ("", "en")


def test_the_language_is_told(editor):
    editor.select(())
    editor.set_values({"language": "de"})
    assert editor.language == "de"


@pytest.mark.parametrize(
    ("do", "key", "words"),
    [
        ("rest", "fill", "more than 0"),
        ("rest", "seconds", "more than 0"),
        ("breathe", "cycles", "1 to 10000"),
        ("say", "pause", "0 to 600"),
        ("head", "author", "up to 400 characters"),
    ],
)
def test_limits_are_told_in_words(do, key, words):
    specs = editor_fields.fields_of(do)
    every = {one.key: one for spec in specs for one in (spec, *spec.members)}
    assert editor_words.limits(every[key]) == words


def test_no_limit_is_told_that_nobody_can_reach():
    far = editor_fields.Spec("x", "number", low=1, high=1e6)
    assert editor_words.limits(far) == "1 or more"
    assert editor_words.limits(editor_fields.Spec("x", "text")) == ""


def test_a_fault_is_told_in_the_words_of_the_form(editor, qtbot):
    editor.select(("steps", 1))
    with qtbot.waitSignal(editor.looked):
        editor.set_values({"fill": "much"})
    (fault,) = editor.checked.remarks
    said = "Needs fixing: \u201cPortion of the remaining time\u201d is"
    assert editor.words_of(fault).startswith(said)
    assert remark_words.as_in_files(fault) == f"Needs fixing: {fault.message}"


def test_the_timeline_stays_while_something_needs_fixing(editor, qtbot):
    before = editor.laid
    editor.select(("steps", 1))
    with qtbot.waitSignal(editor.looked):
        editor.set_values({"fill": "much"})
    assert editor.laid is before
    with qtbot.waitSignal(editor.looked):
        editor.undo()
    assert editor.checked.right
    assert editor.laid == before
    with qtbot.waitSignal(editor.looked):
        editor.set_text("{")
    assert editor.laid is None
