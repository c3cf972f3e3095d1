"""Marks are kept at once, followed by modes, and told in words; map and list say the same."""

import pytest
from PySide6.QtCore import Qt

from unclench.domain.errors import StoreError
from unclench.domain.marks import Mark
from unclench.store.body_marks import BodyMarks
from unclench.viewmodels.body_map import body_map
from unclench.viewmodels.body_map.body_list import HEAD, PLACES, STATE, BodyList
from unclench.viewmodels.body_map.body_map import FIRST, BodyMap, kept_in, spared_today


@pytest.fixture
def shown(database, qapp) -> BodyMap:
    return kept_in(database)


def test_a_mark_is_kept_and_says_what_follows(shown, database):
    shown.mark("knee_l")
    assert shown.marks == {"knee_l": FIRST}
    shown.mark("knee_l", 6)
    shown.mark("knee_l", fresh=True)
    assert shown.state("knee_l") == "6 of 10, fresh injury, left out"
    assert shown.mode("knee_l") == "skip"
    assert BodyMarks(database).marks() == {"knee_l": Mark(6, fresh=True)}
    again = kept_in(database)
    assert again.areas() == {"knee_l": "skip"}
    again.remove("knee_l")
    assert (again.state("knee_l"), BodyMarks(database).marks()) == ("", {})


def test_a_mark_has_no_number_until_the_person_gives_one(shown, database):
    shown.mark("knee_l")
    assert shown.state("knee_l") == "sore, no number yet, tense gently"
    assert shown.areas() == {"knee_l": "light"}
    assert BodyMarks(database).marks() == {"knee_l": Mark(None)}
    assert shown.unsaid("knee_l")
    shown.mark("knee_l", 8)
    assert (shown.mode("knee_l"), shown.unsaid("knee_l")) == ("release", False)
    shown.take_back("knee_l")
    shown.take_back("never_marked")
    assert (shown.marks, shown.unsaid("knee_l")) == ({"knee_l": Mark()}, True)
    shown.choose("knee_l", "tense")
    assert not shown.unsaid("knee_l")


def test_each_place_has_an_intensity_of_its_own(shown):
    shown.mark("hand_l", 2)
    shown.mark("hand_r", 9)
    assert shown.state("hand_l") == "2 of 10, as usual"
    assert shown.state("hand_r") == "9 of 10, no tensing"


def test_changes_are_told_once(shown, qtbot):
    with qtbot.waitSignal(shown.changed) as told:
        shown.mark("chest", 4)
    assert told.args == ["chest"]
    with qtbot.assertNotEmitted(shown.changed):
        shown.mark("chest", 4)
        shown.choose("chest", None)
    with qtbot.waitSignal(shown.selected):
        shown.select("chest")
    with qtbot.assertNotEmitted(shown.selected):
        shown.select("chest")


def test_ones_own_choice_is_remembered_and_given_back(shown, database):
    shown.mark("chest", 8)
    shown.choose("chest", "imagery")
    assert (shown.mode("chest"), shown.rule("chest")) == ("imagery", "release")
    assert kept_in(database).own == {"chest": "imagery"}
    shown.choose("chest", None)
    assert (shown.mode("chest"), kept_in(database).own) == ("release", {})
    shown.choose("chest", "tense")
    shown.remove("chest")
    assert (shown.own, shown.known) == ({}, ())


def test_a_new_mark_counts_more_than_an_old_choice_for_its_group(shown, database):
    shown.choose("arms", "light")
    shown.mark("hand_l", 8)
    assert shown.areas() == {"hand_l": "release"}
    assert BodyMarks(database).modes() == {}


def test_cautions_count_too(database, qapp):
    shown = kept_in(database, ["jaw"])
    assert shown.state("jaw_mouth") == "no tensing"
    assert spared_today(shown.areas()) == "No tensing today: jaw and mouth."


def test_all_that_is_spared_in_one_line():
    said = spared_today(
        {"knee_l": "release", "neck_throat": "release", "hand_r": "skip", "chest": "light"}
    )
    assert said == (
        "Skipping today: right hand. No tensing today: left knee, neck. "
        "Tensing gently today: chest."
    )
    assert spared_today({"forehead": "skip", "whole_body": "light"}) == (
        "Skipping today: forehead. Tensing gently today: everywhere else."
    )
    assert spared_today({"whole_body": "light"}) == "Tensing gently today: whole body."
    assert spared_today({"chest": "imagery"}) == "Imagining only today: chest."
    assert spared_today({}) == ""


class Broken:
    """A memory that fails at everything."""

    def _fail(self, *_what):
        raise StoreError("the disk is gone")

    marks = modes = set = remove = set_mode = _fail


def test_a_store_that_fails_stops_nobody(qapp):
    shown = BodyMap(Broken())
    shown.mark("chest", 8)
    shown.choose("hand_l", "skip")
    assert shown.areas() == {"chest": "release", "hand_l": "skip"}
    shown.remove("chest")
    shown.choose("hand_l", None)
    assert shown.areas() == {}


class Locked(Broken):
    """A memory that another program holds for a while."""

    let_go = False

    def marks(self):
        return {"chest": Mark(8), "hand_l": Mark(3)} if self.let_go else self._fail()

    def modes(self):
        return {"neck_throat": "skip"}


def test_marks_that_could_not_be_read_are_read_later_under_what_was_said(qapp, qtbot):
    memory = Locked()
    shown = BodyMap(memory)
    assert shown.unread == "the disk is gone"
    shown.mark("hand_l", 9)
    memory.let_go = True
    with qtbot.waitSignal(shown.readAtLast):
        pass
    assert shown.unread == ""
    assert (shown.intensity("chest"), shown.intensity("hand_l")) == (8, 9)
    assert shown.areas()["chest"] == "release"
    assert shown.areas()["neck_throat"] == "skip"


def texts(rows: BodyList, role: int = Qt.ItemDataRole.DisplayRole) -> list:
    return [rows.index(row).data(role) for row in range(rows.rowCount())]


def test_the_list_has_every_place_in_groups(shown):
    rows = BodyList(shown)
    heads = [text for text, head in zip(texts(rows), texts(rows, HEAD), strict=True) if head]
    assert heads == [
        "Head and neck", "Shoulders and arms", "Chest and belly", "Back", "Hips and legs", "Feet",
    ]  # fmt: skip
    assert rows.rowCount() == len(PLACES) + len(heads)
    assert [rows.part(row) for row in (0, 1, 999)] == ["", "scalp", ""]
    assert rows.flags(rows.index(0)) == Qt.ItemFlag.NoItemFlags
    assert rows.flags(rows.index(1)) & Qt.ItemFlag.ItemIsSelectable
    assert rows.index(1).data(Qt.ItemDataRole.DecorationRole) is None


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("knee", ["Hips and legs", "Right knee", "Left knee"]),
        ("left kn", ["Hips and legs", "Left knee"]),
        ("back lower", ["Back", "Lower back"]),
        ("zebra", []),
    ],
)
def test_the_list_can_be_searched(shown, words, found):
    rows = BodyList(shown)
    rows.search(words)
    assert texts(rows) == found
    assert rows.row("forehead") == -1


def test_the_list_tells_marks_as_the_map_does(shown, qtbot):
    rows = BodyList(shown)
    with qtbot.waitSignal(rows.dataChanged):
        shown.mark("knee_l", 6)
    index = rows.index(rows.row("knee_l"))
    assert index.data(STATE) == shown.state("knee_l") == "6 of 10, no tensing"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Left knee, 6 of 10, no tensing"
    checked = Qt.ItemDataRole.CheckStateRole
    assert index.data(checked) == Qt.CheckState.Checked
    assert rows.index(1).data(checked) == Qt.CheckState.Unchecked


def test_a_choice_for_a_larger_group_can_be_found(shown):
    rows = BodyList(shown)
    shown.choose("arms", "light")
    assert texts(rows)[-2:] == ["Chosen in a session", "Hands and arms"]
    shown.choose("arms", None)
    assert texts(rows)[-1] == "Left toes"


def test_every_mode_has_its_words():
    said = [body_map.mode_words(m) for m in ("tense", "light", "release", "imagery", "skip")]
    assert len(set(said)) == 5


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("shoulder", ["Shoulders and arms", "Right shoulder", "Left shoulder"]),
        ("shoulder5", []),
    ],
)
def test_a_name_counts_before_its_group(shown, words, found):
    rows = BodyList(shown)
    rows.search(words)
    assert texts(rows) == found


def test_a_group_is_found_when_no_name_begins_so(shown):
    rows = BodyList(shown)
    rows.search("arms")
    assert texts(rows)[:2] == ["Shoulders and arms", "Right shoulder"]
    assert rows.rowCount() == 11


def test_where_nothing_is_tensed_only_what_was_marked_shows_it(shown, qtbot):
    shown.mark("chest", 4)
    with qtbot.waitSignal(shown.ruled):
        shown.rest(True)
    with qtbot.assertNotEmitted(shown.ruled):
        shown.rest(True)
    assert shown.areas() == {"whole_body": "release"}
    assert shown.state("chest") == "4 of 10, no tensing"
    assert (shown.mode("hand_l"), shown.state("hand_l")) == ("tense", "")
    assert shown.may_tense
    shown.rest(False)
    assert shown.state("chest") == "4 of 10, tense gently"
