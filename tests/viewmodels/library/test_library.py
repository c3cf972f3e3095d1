"""What a person asks for decides what is shown."""

import json

import pytest
from tests.speaking import TAG, speak, texts_of, translated

from unclench.store.errors import Unavailable
from unclench.system import paths
from unclench.viewmodels.library.library import LENGTHS, Entry, Library, open_index, read_index


def entry(name: str, kind: str = "breathing", **more) -> Entry:
    values = {
        "title": name.title(),
        "summary": f"About {name}.",
        "minutes": (3, 5),
        "default": 3,
        "posture": ("sitting",),
        "level": 1,
        "cautions": {},
        "file": f"{name}.json",
    }
    return Entry(id=name, kind=kind, **{**values, **more})


@pytest.fixture
def library() -> Library:
    return Library(
        [
            entry("box", minutes=(1, 3), posture=("sitting", "lying")),
            entry("muscles", "muscle-relaxation", summary="Let go, part by part.", minutes=(10,)),
            entry("pause", "mindfulness"),
        ],
        favourites=["pause"],
    )


@pytest.mark.parametrize(
    ("length", "found"), [(0.5, 1), (1, 1), (2, 3), (7, 10), (15, 20), (20, 20), (40, 20)]
)
def test_every_length_is_found_by_one_of_those_to_filter_by(length, found):
    library = Library([entry("mine", minutes=(length,), default=length)])
    for asked in LENGTHS:
        library.ask(minutes=asked)
        assert [one.id for one in library.shown()] == (["mine"] if asked == found else [])


def ids(library: Library) -> list[str]:
    return [one.id for one in library.shown()]


@pytest.mark.parametrize(
    ("asked", "shown"),
    [
        ({}, ["box", "muscles", "pause"]),
        ({"minutes": 3}, ["box", "pause"]),
        ({"kind": "muscle-relaxation"}, ["muscles"]),
        ({"posture": "lying"}, ["box"]),
        ({"words": "PART let"}, ["muscles"]),
        ({"words": "nothing like it"}, []),
        ({"favourites": True}, ["pause"]),
    ],
)
def test_shows_what_fits(library, asked, shown):
    library.ask(**asked)
    assert ids(library) == shown


def test_recent_first_keeps_the_others_in_order(library):
    library.ask(recent_first=True)
    library.set_used(["pause", "gone", "pause", "muscles"])
    assert ids(library) == ["pause", "muscles", "box"]


def test_the_same_again_says_nothing(library, qtbot):
    library.ask(minutes=3)
    with qtbot.assertNotEmitted(library.changed):
        library.ask(minutes=3)


def test_a_star_is_kept_and_told(qtbot):
    kept = []
    library = Library([entry("box")], keep_favourite=lambda one, on: kept.append((one, on)))
    with qtbot.waitSignal(library.favouriteChanged) as told:
        library.toggle_favourite("box")
    assert told.args == ["box"]
    library.toggle_favourite("box")
    assert kept == [("box", True), ("box", False)]


def test_a_star_that_cannot_be_kept_is_said(qtbot):
    def fail(_one: str, _on: bool) -> None:
        raise Unavailable("The disk is full.")

    library = Library([entry("box")], keep_favourite=fail)
    with qtbot.waitSignal(library.failed) as told:
        library.toggle_favourite("box")
    assert told.args == ["The disk is full."]


def test_another_profiles_stars_take_the_place_of_these(library):
    told: list[str] = []
    library.ask(favourites=True)
    assert ids(library) == ["pause"]
    library.favouriteChanged.connect(told.append)
    library.use({"box"}, lambda _id, _starred: None)
    assert ids(library) == ["box"]
    assert sorted(told) == ["box", "pause"]


def test_kinds_and_postures_are_those_that_exist(library):
    assert library.kinds == ("breathing", "muscle-relaxation", "mindfulness")
    assert library.postures == ("sitting", "lying")


def test_reads_the_index(tmp_path):
    row = {
        "id": "box",
        "title": "Box",
        "summary": "Four sides.",
        "kind": "breathing",
        "minutes": [1, 2.5],
        "default": 1,
        "posture": ["sitting"],
        "level": 1,
        "cautions": {"faint": "note"},
        "file": "box.json",
        "language": "en",
        "author": None,
    }
    (tmp_path / "index.json").write_text(json.dumps({"exercises": [row]}))
    (found,) = read_index(tmp_path / "index.json")
    assert found.minutes == (1, 2.5)
    assert found.cautions == {"faint": "note"}
    assert found.author == ""


def test_the_shipped_ones_change_their_language_and_ones_own_do_not(qtbot, tmp_path):
    ours = paths.exercises() / "breath-46.json"
    library = Library(open_index(paths.exercises() / "index.json"))
    library.speak()  # nothing was read yet
    library.set_own([entry("mine", title="Mein Atem", own=True)])
    before = library.entry("breath-46")
    assert before is not None
    assert ids(library)
    speak(tmp_path, *texts_of(ours))
    with qtbot.waitSignal(library.changed):
        library.speak()
    now = library.entry("breath-46")
    assert now == before._replace(
        title=translated(before.title), summary=translated(before.summary), language=TAG
    )
    mine = library.entry("mine")
    assert mine is not None
    assert mine.title == "Mein Atem"
    library.ask(words=translated(before.title))
    assert "breath-46" in ids(library)
