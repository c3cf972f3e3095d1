"""A translated line has the time that it takes, and says nothing twice that English does not."""

import pytest
from tests.domain.exercises import BREATH_46, Step, exercise

from tools.line_fit import cut_short, left_out, long_groups, said_again
from unclench.domain.cues import Timeline
from unclench.domain.texts import Say, english
from unclench.domain.timeline import Choices, compile
from unclench.system import catalogues

REST: Step = {"do": "rest", "fill": 1}


def session(*steps: Step, language: str = "de", **more: object) -> Timeline:
    made = exercise(*steps, REST, minutes=(3,), language=language, **more)
    return compile(made, Choices(3, say_in=wordy))


def wordy(language: str) -> Say:
    return english if language == "en" else lambda _context, text: f"{text} " + "wort " * 10


def attend(text: str, *lines: Step) -> Step:
    return {"do": "attend", "seconds": 20, "text": text, "lines": list(lines)}


def at(second: float, text: str) -> Step:
    return {"at": second, "text": text}


def test_a_line_that_goes_on_into_the_next_is_told():
    long = "Sitz so, dass es dir jetzt ganz bequem ist."  # 5.4 s
    assert list(cut_short(session(attend(long, at(5, "Und jetzt."))))) == [
        f"0.4 s too long: {long}"
    ]
    assert list(cut_short(session(attend(long, at(6, "Und jetzt."))))) == []


def test_the_word_of_a_breath_has_no_more_time_than_its_phase():
    breath = BREATH_46 | {"phases": [{"in": 4}, {"in": 1, "cue": "Noch etwas mehr"}, {"out": 6}]}
    assert set(cut_short(session(breath))) == {"0.8 s too long: Noch etwas mehr"}


def test_a_muscle_group_has_ten_seconds_to_be_named():
    tense = {"do": "tense", "muscles": "hands", "tense": 5, "release": 30}
    told = [one for one in cut_short(session(tense)) if "Hands" in one or "hands" in one]
    assert told[-1].startswith("11.6 s too long: ")
    assert list(cut_short(session(tense, language="en"))) == []


def test_a_line_that_only_the_translation_has_no_time_for_is_told():
    english_line, german = "Let it be.", "Lass es jetzt einfach so sein, wie es ist."
    written = session(attend("Still.", at(17, english_line)), language="en")
    shown = session(attend("Still.", at(17, german)))
    assert list(left_out(shown, written)) == [f"2.4 s too long: {german}"]
    assert list(left_out(session(attend("Still.", at(14, german))), written)) == []
    both = session(attend("Still.", at(19, english_line)), language="en")
    assert list(left_out(session(attend("Still.", at(19, german))), both)) == []


@pytest.mark.parametrize(
    ("sources", "texts", "again"),
    [
        (("One way.", "Other way."), ("Ein Weg.", "Ein Weg."), {"Ein Weg."}),
        (("One way.", "One way."), ("Ein Weg.", "Ein Weg."), set()),
        (("One way.", "Other way."), ("Ein Weg.", "Ein anderer."), set()),
    ],
)
def test_a_translation_says_nothing_again_that_english_says_otherwise(sources, texts, again):
    written, shown = (
        session(*(attend(text) for text in said), language=language)
        for said, language in ((sources, "en"), (texts, "de"))
    )
    assert said_again(shown, written) == again


def test_a_refrain_may_be_one_in_the_translation_too():
    sources = ("My arms are heavy.", "Both hands are warm.")
    written = session(*map(attend, sources), language="en", id="autogenic")
    shown = session(*(attend("Schwer und warm.") for _ in sources), id="autogenic")
    assert said_again(shown, written) == set()


def test_the_words_for_muscle_groups_have_a_limit(monkeypatch):
    assert list(long_groups("en")) == []
    monkeypatch.setattr(catalogues, "say_in", wordy)
    told = list(long_groups("de"))
    assert any(one.startswith("11.6 s too long: ") for one in told)
    assert len(told) == len(set(told)) > 40
