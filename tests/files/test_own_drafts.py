"""Drafts of exercises and of programs: nothing that was begun takes the place of another."""

from functools import partial

import pytest

from unclench.files.changes import changed
from unclench.files.own_exercises import OwnExercises
from unclench.files.own_programs import OwnPrograms
from unclench.files.user_library import UserLibrary
from unclench.system import paths


def of_exercises(folder):
    folder.mkdir()
    library = UserLibrary(folder, folder.with_suffix(".index"), frozenset({"breath-46"}))
    shop = OwnExercises(library, paths.exercises())
    return shop, partial(shop.begin, "rest"), partial(shop.copy, "breath-46.json", "breath-46")


def of_programs(folder):
    shop = OwnPrograms(folder, paths.exercises(), dict, lambda _name: None)
    ours = paths.exercises() / "programs" / "better-nights.json"
    return shop, shop.begin, partial(shop.copy, ours, "better-nights")


@pytest.fixture(params=[of_exercises, of_programs])
def writing(request, tmp_path):
    """What writes the files, what begins a new one, and what copies one of ours."""
    return request.param(tmp_path / "mine")


def test_a_new_one_leaves_the_drafts_that_wait_alone(writing):
    shop, begin, _copy = writing
    first = begin()
    shop.keep(first.path, "the first")
    second = begin()
    assert second.path != first.path
    shop.save(second.path, second.text)
    assert shop.open(first.path).text == "the first"


def test_a_second_copy_leaves_the_draft_of_the_first_alone(writing):
    shop, _begin, copy = writing
    first = copy()
    shop.keep(first.path, "the first")
    assert copy().path != first.path


def test_a_file_takes_no_name_that_a_draft_waits_for(writing):
    shop, begin, _copy = writing
    first = begin()
    shop.keep(first.path, "the first")
    second = begin()
    text = changed(second.text, {("id",): first.path.stem})
    assert shop.save(second.path, text) == second.path
    assert shop.open(first.path).text == "the first"


def test_what_was_not_saved_is_put_away_too_and_comes_back(writing):
    shop, begin, _copy = writing
    begun = begin()
    shop.save(begun.path, begun.text)
    shop.keep(begun.path, "not saved")
    shop.put_away(begun.path.name)
    assert shop.draft_titles() == {}
    shop.put_back(begun.path.name)
    assert (shop.open(begun.path).text, shop.open(begun.path).saved) == ("not saved", begun.text)
    shop.drop(begun.path)
    shop.put_away(begun.path.name)
    shop.put_back(begun.path.name)
    assert shop.draft_titles() == {}


def test_one_that_was_never_saved_comes_back_alone(writing):
    shop, begin, _copy = writing
    begun = begin()
    shop.save(begun.path, begun.text)
    shop.put_away(begun.path.name)  # another that has had the name
    shop.keep(begun.path, "not saved")
    shop.put_away(begun.path.name)
    assert shop.draft_titles() == {}
    (earlier,) = shop.folder.glob(f".{begun.path.name}.deleted*")
    assert earlier.read_text() == begun.text
    shop.put_back(begun.path.name)
    assert (shop.open(begun.path).text, shop.open(begun.path).saved) == ("not saved", None)
    shop.put_away(begun.path.name)
    shop.put_back(begun.path.name)
    assert shop.open(begun.path).text == "not saved"
    shop.drop(begun.path)
    with pytest.raises(FileNotFoundError):
        shop.put_away(begun.path.name)
