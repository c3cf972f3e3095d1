import pytest

from unclench.domain.body import Mode
from unclench.domain.cues import Cue, Kind, Timeline
from unclench.domain.muscle_lines import words
from unclench.domain.texts import Say, english
from unclench.system import catalogues
from unclench.viewmodels.session.figures import Groups
from unclench.viewmodels.session.muscle_words import line, title, what_to_do


def groups(mode: Mode, part: str = "hands") -> Groups:
    kinds: tuple[Kind, ...] = ("say", "tense", "release")
    if mode in {"release", "imagery"}:
        kinds = ("attend", "release")
    cues = [
        Cue(1000 * n, 1000, "guide", kind, part=part, mode=mode) for n, kind in enumerate(kinds)
    ]
    return Groups(Timeline("pmr", 1000 * len(kinds), tuple(cues)))


def said_in(mode: Mode, ms: float, said: str, language: str = "en") -> str:
    group = groups(mode).at(ms)
    assert group is not None
    return what_to_do(group, ms, said, language)


def test_a_tensed_group_has_its_own_line_instead_of_what_is_spoken():
    spoken = words("hands", "tense")
    for ms, said in ((100, spoken.cue), (1100, spoken.start), (1100, "")):
        assert said_in("tense", ms, said) == "Make loose fists, and hold."
    assert said_in("tense", 2100, spoken.release) == spoken.release


def test_a_gentle_one_says_so():
    spoken = words("hands", "light")
    expected = "Make loose fists, and hold. Just enough to feel it."
    assert said_in("light", 100, spoken.cue) == said_in("light", 1100, spoken.start) == expected


def test_an_authors_own_words_stand():
    assert said_in("tense", 1100, "Squeeze the ball.") == "Squeeze the ball."


def test_what_is_only_noticed_is_said_without_its_name_again():
    spoken = words("hands", "release")
    assert said_in("release", 100, spoken.cue) == "No effort here. Just notice how it is."
    (group,) = groups("imagery")
    assert line(group, "en") == ""


def test_it_is_read_in_the_language_of_the_session_whatever_the_window_speaks(german):
    spoken = words("hands", "tense", german)
    assert said_in("tense", 100, spoken.cue, "de") == "muscles: Make loose fists, and hold."
    (group,) = groups("release")
    assert title(group, "de") == "Body: hands"
    said = said_in("release", 100, "Body: hands: Einfach da.", "de")
    assert said == "Einfach da."
    assert said_in("release", 100, "Body: hands are fine.", "de") == "Body: hands are fine."


@pytest.fixture
def german(monkeypatch) -> Say:
    """German whose words are the English ones behind their context."""

    def say(context: str, text: str) -> str:
        return f"{context}: {text}"

    monkeypatch.setattr(catalogues, "say_in", lambda tag: say if tag == "de" else english)
    return say


def test_a_place_counts_each_group_once():
    cues = [
        Cue(0, 1000, "guide", "say", part="arms"),
        Cue(1000, 1000, "guide", "say", part="arms"),  # cut short, and again
        Cue(2000, 1000, "guide", "say", part="legs"),
    ]
    turns = Groups(Timeline("pmr", 4000, tuple(cues)))
    assert [turns.place(ms) for ms in (100, 1100, 2100, 3500)] == [(1, 2), (1, 2), (2, 2), (0, 2)]
