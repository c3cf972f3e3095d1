"""Shipped files in the language that is set: whole, or not at all, and never a person's own."""

import json
import shutil

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.speaking import TAG, raw, speak, texts_of, translated

from unclench.domain.session import NAMELESS
from unclench.files import content_texts, exercise_words, in_language, shipped, shown_files
from unclench.files.folder import PROGRAMS, exercise_files, program_files
from unclench.files.program_reader import LoadedProgram
from unclench.files.reader import Loaded, read
from unclench.files.templates import KINDS, template, template_text
from unclench.system import paths

EXERCISES = exercise_files(paths.exercises())
PROGRAM_FILES = program_files(paths.exercises())


@pytest.mark.parametrize("path", EXERCISES, ids=lambda path: path.stem)
def test_an_exercise_whose_texts_are_all_there_is_read_in_the_language(path, tmp_path):
    written = read(path)
    speak(tmp_path, *texts_of(path))
    shown = shown_files.exercise(path)
    assert isinstance(shown, Loaded)
    assert isinstance(written, Loaded)
    assert (shown.exercise.language, written.exercise.language) == (TAG, "en")
    assert shown.exercise.title == translated(written.exercise.title)
    assert shown.exercise.steps != written.exercise.steps
    assert shown.exercise.minutes == written.exercise.minutes
    assert (shown.path, shown.recordings) == (written.path, written.recordings)


@given(data=st.data())
def test_one_text_that_lacks_leaves_all_in_english(data, tmp_path_factory):
    path = data.draw(st.sampled_from([*EXERCISES, *PROGRAM_FILES]))
    every = texts_of(path)
    lacking = data.draw(st.sampled_from(every))
    speak(tmp_path_factory.mktemp("mo"), *(one for one in every if one != lacking))
    assert in_language.told(path, raw(path)) == raw(path)


@pytest.mark.parametrize("path", PROGRAM_FILES, ids=lambda path: path.stem)
def test_a_program_is_read_in_the_language(path, tmp_path):
    source = ("evidence", raw(path)["evidence"]["source"])
    speak(tmp_path, *texts_of(path), source)
    shown = shown_files.program(path, None)
    assert isinstance(shown, LoadedProgram)
    assert shown.program.language == TAG
    assert shown.program.title == translated(raw(path)["title"])
    assert shown.program.evidence is not None
    assert shown.program.evidence.source == translated(source[1])


def test_a_translation_that_does_not_fit_is_left_alone(tmp_path):
    path = next(one for one in EXERCISES if one.stem == "breath-46")
    speak(tmp_path, *texts_of(path), how=lambda text: "palavra " * 9)
    shown = shown_files.exercise(path)
    assert shown == read(path)


def test_a_file_with_faults_says_so_as_ever(tmp_path):
    broken = tmp_path / "x.json"
    broken.write_text("[]")
    speak(tmp_path / "mo")
    assert shown_files.exercise(broken) == read(broken)
    assert in_language.told(broken, []) == []
    assert isinstance(shown_files.program(broken, None), list)


def test_a_persons_own_file_is_never_touched(tmp_path):
    ours = EXERCISES[0]
    own = tmp_path / ours.name
    shutil.copy(ours, own)
    speak(tmp_path / "mo", *texts_of(ours))
    loaded = shown_files.exercise(own)
    assert isinstance(loaded, Loaded)
    assert loaded.exercise.language == "en"
    assert in_language.told(own, raw(own)) == raw(own)


def test_a_card_says_it_in_the_language_as_the_file_does(tmp_path):
    for path in (EXERCISES[3], PROGRAM_FILES[0]):
        speak(tmp_path / path.stem, *texts_of(path))
        what = "programs" if path.parent.name == PROGRAMS else "exercises"
        row = next(one for one in shipped.index()[what] if one["id"] == path.stem)
        shown = in_language.row(row)
        assert shown["title"] == translated(row["title"])
        assert shown["summary"] == translated(row["summary"])
        assert shown["language"] == TAG
        same = {"title", "summary", "language"}
        assert {key: shown[key] for key in row.keys() - same} == {
            key: row[key] for key in row.keys() - same
        }


def test_a_card_without_a_translation_and_one_in_english_are_as_they_were(tmp_path):
    row = shipped.index()["exercises"][0]
    assert in_language.row(row) is row
    speak(tmp_path)
    assert in_language.row(row) is row


def test_a_programs_card_has_its_evidence_in_the_language(tmp_path):
    row = shipped.index()["programs"][0]
    path = paths.exercises() / row["file"]
    speak(tmp_path, *texts_of(path), ("evidence", row["source"]))
    assert in_language.row(row)["source"] == translated(row["source"])
    assert in_language.row(row | {"source": None})["source"] is None


def test_what_is_stored_is_english_and_what_is_shown_is_not(tmp_path):
    english = raw(paths.exercises() / "breath-46.json")["title"]
    plan = raw(paths.exercises() / PROGRAMS / "ease-into-it.json")["title"]
    key = f"exercises/{PROGRAMS}/ease-into-it"
    speak(tmp_path, ("exercises/breath-46", english), (key, plan))
    shown, shown_plan = translated(english), translated(plan)
    assert in_language.title("breath-46", english) == shown
    assert in_language.stored_title("breath-46", shown) == english
    assert in_language.program_title("ease-into-it", plan) == shown_plan
    assert in_language.stored_program_title("ease-into-it", shown_plan) == plan
    for stored in (in_language.title, in_language.stored_title):
        assert stored("my-breathing", "Mein Atem") == "Mein Atem"
        assert stored("", "") == ""


def test_what_a_person_called_a_file_with_a_shipped_id_is_stored(tmp_path):
    assert in_language.stored_title("breath-46", "Mine") == "Mine"
    assert in_language.stored_program_title("ease-into-it", "Mine") == "Mine"
    english = raw(paths.exercises() / "breath-46.json")["title"]
    assert in_language.stored_title("breath-46", english) == english
    speak(tmp_path, ("exercises/breath-46", english))
    assert in_language.stored_title("breath-46", "Mine") == "Mine"


def test_a_session_without_a_title_is_called_so_in_the_language(tmp_path):
    assert in_language.title("", NAMELESS) == in_language.stored_title("", NAMELESS) == NAMELESS
    speak(tmp_path, ("session", NAMELESS))
    assert in_language.title("", NAMELESS[:]) == translated(NAMELESS)
    assert in_language.stored_title("", translated(NAMELESS)) == NAMELESS


def test_an_id_is_the_name_of_its_file():
    """So titles are found by ids."""
    for path in (*EXERCISES, *PROGRAM_FILES):
        assert raw(path)["id"] == path.stem


def test_a_search_looks_into_what_is_shown(tmp_path):
    path = paths.exercises() / "breath-46.json"
    plain = exercise_words.words_of(path)
    speak(tmp_path, *texts_of(path))
    found = exercise_words.words_of(path)
    assert len(found) == len(plain)
    assert "Fincham 2023" in found
    assert set(found) - {"Fincham 2023"} <= {translated(text) for text in plain}


@pytest.mark.parametrize("kind", KINDS)
def test_what_one_begins_with_is_in_the_language_if_it_is_there_whole(kind, tmp_path):
    english = template_text(kind)
    every = [("templates", text) for _, text in content_texts.texts(template(kind))]
    speak(tmp_path / "all", *every)
    begun = json.loads(template_text(kind))
    assert begun["title"] == translated(template(kind)["title"])
    assert begun["language"] == TAG
    speak(tmp_path / "some", *every[1:])
    assert template_text(kind) == english
