"""The order of the exercises: one of each kind in turn, and first what brings a person here."""

import pytest

from unclench.domain.errors import StoreError
from unclench.system import paths
from unclench.viewmodels.library.library import FIRST, Library, in_turn, read_index
from unclench.viewmodels.words import KINDS

ENTRIES = read_index(paths.exercises() / "index.json")


def test_the_first_ones_are_one_of_each_kind():
    kinds = [one.kind for one in in_turn(ENTRIES)]
    assert kinds[: len(KINDS)] == list(KINDS)
    assert in_turn(ENTRIES)[0].id == "breath-46"


def test_nothing_is_lost_and_easier_ones_come_first_in_their_kind():
    found = in_turn(ENTRIES)
    assert {one.id for one in found} == {one.id for one in ENTRIES}
    assert len(found) == len(ENTRIES)
    for kind in KINDS:
        levels = [one.level for one in found if one.kind == kind]
        assert levels == sorted(levels)


def test_accents_count_for_nothing_in_the_order():
    alike = [ENTRIES[0]._replace(id=title, title=title) for title in ("Zeit", "Öl", "Atem", "Pol")]
    assert [one.title for one in in_turn(alike)] == ["Atem", "Öl", "Pol", "Zeit"]


@pytest.mark.parametrize("need", FIRST)
def test_what_brings_one_here_comes_first(need, qtbot):
    library = Library(ENTRIES)
    library.shown()
    with qtbot.waitSignal(library.changed):
        library.set_need(need)
    kinds = [one.kind for one in library.shown()]
    assert tuple(kinds[: len(FIRST[need])]) == FIRST[need]
    with qtbot.assertNotEmitted(library.changed):
        library.set_need(need)


def test_what_is_not_for_the_person_comes_last_until_it_is_put_back(qtbot):
    library = Library(ENTRIES)
    assert library.shown()[0].id == "breath-46"
    refused = {"breath-46"}
    library.follow_refusals(lambda: frozenset(refused), refused.discard)
    assert library.shown()[-1].id == "breath-46"
    assert library.shown()[0].kind == "breathing"  # its kind keeps its turn
    with qtbot.waitSignal(library.changed):
        library.put_back("breath-46")
    assert library.shown()[0].id == "breath-46"


def test_a_store_that_cannot_tell_moves_nothing(qtbot):
    library = Library(ENTRIES)

    def broken(*_asked):
        raise StoreError("gone")

    library.follow_refusals(lambda: frozenset({"breath-46"}), broken)
    with qtbot.waitSignal(library.failed):
        library.put_back("breath-46")
    assert library.shown()[-1].id == "breath-46"
    with qtbot.waitSignal(library.failed):
        library.follow_refusals(broken, broken)
    assert library.shown()[-1].id == "breath-46"
