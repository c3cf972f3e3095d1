"""Words are found in titles at once, and in the exercises' own texts once those were read."""

import json
import time

import pytest
from tests.speaking import speak, texts_of

from unclench.system import paths
from unclench.viewmodels import words as names
from unclench.viewmodels.library.library import Entry, Library, open_index, read_index
from unclench.viewmodels.library.search import AT_ONCE, plain


@pytest.fixture
def library() -> Library:
    return Library(read_index(paths.exercises() / "index.json"))


def search(library: Library, qtbot, words: str) -> list[str]:
    """Ask, and wait until the texts were read."""
    library.ask(words=words)
    qtbot.waitUntil(lambda: not library.searching)
    return [one.id for one in library.shown()]


def own(tmp_path, number: int, said: str, title: str = "Mine") -> Entry:
    path = tmp_path / f"own-{number}.json"
    path.write_text(json.dumps({"steps": [{"do": "say", "text": said}]}))
    return Entry(f"own-{number}", title, "", "breathing", (5,), 5, ("sitting",), 1, {}, str(path))


def test_nothing_is_read_before_somebody_searches(library):
    library.ask(kind="breathing")
    assert library.shown()
    assert library._search is None


def test_words_of_the_texts_are_found_behind_those_of_titles_and_said(library, qtbot):
    found = search(library, qtbot, "neck")
    assert found[0] == "move-chair"  # in its title
    assert "pmr-release" in found[1:]
    at = library.entry("pmr-release")
    assert at is not None
    assert "neck" in library.said(at).lower()
    top = library.entry("move-chair")
    assert top is not None
    assert library.said(top) == ""


def test_the_kind_finds_too(library, qtbot):
    assert "sleep-winddown" in search(library, qtbot, "SLEEP")
    assert "sleep-winddown" not in search(library, qtbot, "sleep xylophone")


def test_accents_and_capitals_do_not_matter(library, qtbot, tmp_path):
    library.set_own([own(tmp_path, 1, "Après la séance, repose-toi.", "Été calme")])
    assert search(library, qtbot, "ete") == ["own-1"]
    assert search(library, qtbot, "SEANCE") == ["own-1"]
    assert plain("Straße") == plain("STRASSE")


def test_an_umlaut_is_found_as_it_is_typed_without_one(library, qtbot, tmp_path):
    library.set_own([own(tmp_path, 1, "Die Füße spüren.", "Kurze Übung")])
    for words in ("übung", "UBUNG", "uebung", "fuesse", "fusse", "Füße"):
        assert search(library, qtbot, words) == ["own-1"]


def test_a_long_text_is_shown_around_the_word(library, qtbot, tmp_path):
    far = "one two three four five six seven eight nine ten " * 2
    library.set_own([own(tmp_path, 1, f"{far}quiet lantern {far}end")])
    search(library, qtbot, "lantern")
    said = library.said(library.shown()[0])
    assert said.startswith("…")
    assert said.endswith("…")
    assert "quiet lantern" in said
    assert len(said) < 90


def test_a_file_that_changed_is_read_again(library, qtbot, tmp_path):
    library.set_own([own(tmp_path, 1, "About a heron.")])
    assert search(library, qtbot, "heron") == ["own-1"]
    library.ask(words="")
    own(tmp_path, 1, "About an old kingfisher.")
    assert search(library, qtbot, "kingfisher") == ["own-1"]


def test_exercises_that_come_while_reading_are_read_too(library, qtbot, tmp_path):
    library.ask(words="heron")
    library.set_own([own(tmp_path, 1, "About a heron.")])
    qtbot.waitUntil(lambda: [one.id for one in library.shown()] == ["own-1"])


def test_many_are_read_a_part_at_a_time(library, qtbot, tmp_path):
    library.set_own([own(tmp_path, number, "heron") for number in range(AT_ONCE + 3)])
    assert len(search(library, qtbot, "heron")) == AT_ONCE + 3
    begun = time.monotonic()
    library.ask(words="heronx")
    assert library.shown() == ()
    assert time.monotonic() - begun < 2


def test_one_word_of_several_in_a_title_is_found_last(library, qtbot):
    found = search(library, qtbot, "sore neck")
    whole = [name for name in found if name != "move-chair"]
    assert found[-1] == "move-chair"  # "Neck, shoulders, back" never says sore
    assert "pmr-release" in whole
    assert library.said(library.entry("move-chair")) == ""
    assert search(library, qtbot, "a zebra") == []


def test_another_language_is_searched_in_its_words(qtbot, tmp_path, monkeypatch):
    library = Library(open_index(paths.exercises() / "index.json"))
    assert "breath-46" in search(library, qtbot, "wave leaving the sand")
    assert search(library, qtbot, "nachtruhe") == []
    monkeypatch.setattr(names, "kind", lambda code: {"sleep": "Nachtruhe"}.get(code, code))
    speak(tmp_path, *texts_of(paths.exercises() / "breath-46.json"), how=backwards)
    library.speak()
    qtbot.waitUntil(lambda: not library.searching)
    assert [one.id for one in library.shown()] == ["sleep-winddown"]
    assert search(library, qtbot, backwards("wave leaving the sand"))[0] == "breath-46"
    assert "breath-46" not in search(library, qtbot, "leaving")


def backwards(text: str) -> str:
    return text[::-1]
