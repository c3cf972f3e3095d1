"""The words that a session has beside its author's follow the exercise's language."""

from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from tests.domain.exercises import (
    BREATH_46,
    assert_tiles,
    choices,
    exercise,
    exercises,
    parts,
)

from unclench.domain import movements
from unclench.domain.advice import warnings
from unclench.domain.body import resolve
from unclench.domain.cues import Mode
from unclench.domain.exercise import Exercise
from unclench.domain.faults import misfits
from unclench.domain.muscle_lines import words
from unclench.domain.reading_time import WORDS_A_MINUTE, half_words, reading_ms
from unclench.domain.texts import Say, english, in_english
from unclench.domain.timeline import Choices, compile, replan

MODES: tuple[Mode, ...] = ("tense", "light", "release", "imagery")
TENSE = {"do": "tense", "muscles": "hands", "tense": 5, "release": 10}
REST = {"do": "rest", "fill": 1}


def marked(context: str, text: str) -> str:
    return f"<{context}>{text}"


def say_in(language: str) -> Say:
    return marked if language.startswith("de") else english


def in_german(*steps: dict[str, object]) -> Exercise:
    return exercise(*steps, REST, minutes=(2,), language="de-AT")


def said(one: Exercise, **more: object) -> list[str]:
    timeline = compile(one, Choices(2, say_in=say_in, **more))  # type: ignore[arg-type]
    return [cue.text for cue in timeline.cues if cue.text]


@pytest.mark.parametrize("mode", MODES)
def test_muscles_are_worked_in_the_exercises_language(mode: Mode):
    texts = said(in_german(TENSE), areas={"hands": mode})
    assert texts
    assert all(text.startswith(("<spoken>", "<muscles>")) for text in texts)
    assert said(exercise(TENSE, REST, minutes=(2,)), areas={"hands": mode})[0].startswith("Hands. ")


def test_a_sore_place_is_noticed_in_the_exercises_language():
    attend = {"do": "attend", "part": "hands", "seconds": 20, "text": "Deine Haende."}
    assert said(in_german(attend)) == ["Deine Haende."]
    told = said(in_german(attend), areas={"hands": "release"})
    assert told == ["<spoken><body>hands. No effort here. Just notice how it is."]


def test_a_movement_without_words_is_named_in_the_exercises_language():
    move = {"do": "move", "figure": "head-turn", "out": 3, "back": 3, "times": 2}
    assert said(in_german(move)) == ["<movements>Head turn."]
    assert said(in_german(move | {"text": "Dreh den Kopf."})) == ["Dreh den Kopf."]
    assert said(in_german(move | {"figure": "tail-wag"})) == ["Tail wag."]


def test_every_movement_is_called_as_its_id_says():
    for figure, sentence in movements.SENTENCES.items():
        assert movements.sentence(figure) == sentence
        assert sentence == f"{figure.replace('-', ' ').capitalize()}."


@given(parts, st.sampled_from(MODES))
def test_every_word_of_a_muscle_group_goes_through_translation(part: str, mode: Mode):
    found = words(resolve(part), mode, marked)
    for text in (found.cue, found.start, found.release):
        assert text == "" or text.startswith(("<spoken>", "<muscles>"))
    plain = words(resolve(part), mode)
    assert plain == words(resolve(part), mode, english)


def test_what_changes_in_mid_session_stays_in_the_language():
    timeline = compile(in_german(TENSE, TENSE), Choices(2, say_in=say_in))
    changed = replan(timeline, 2000, Choices(2, areas={"hands": "release"}, say_in=say_in))
    assert all(cue.text.startswith("<") for cue in changed.cues if cue.text)
    assert changed.language == timeline.language == "de-AT"


def test_a_language_takes_its_own_time_and_the_length_stays_exact():
    text = "one two three four five six seven eight nine ten eleven"
    lengths = {}
    for language in ("en", "de-AT", "fr"):
        one = exercise({"do": "say", "text": text}, REST, minutes=(2,), language=language)
        timeline = compile(one, Choices(2))
        lengths[language] = timeline.cues[0].length
        assert timeline.milliseconds == 120_000
    assert lengths == {"en": 7500, "de-AT": 8100, "fr": 7500}


@given(exercises(), choices, st.sampled_from(["de", "es", "nl"]))
def test_every_session_lasts_exactly_the_chosen_minutes_in_every_language(
    written: Exercise, chosen: Choices, language: str
):
    one = written.model_copy(update={"language": language})
    assume(not list(misfits(one, {}, say_in)))
    timeline = compile(one, replace(chosen, say_in=say_in))
    assert_tiles(timeline)
    assert timeline.milliseconds == chosen.minutes * 60_000
    assert timeline.language == language


def test_a_line_has_its_languages_time_over_a_step():
    line = {"at": 1, "text": "one two three four five six seven eight nine ten"}
    breath = BREATH_46 | {"lines": [line]}
    for language, ms in (("en", 5500), ("es", 6000)):
        timeline = compile(exercise(breath, language=language), Choices(1))
        assert [cue.length for cue in timeline.over] == [ms]


@given(st.text(max_size=60), st.sampled_from(["en", "de", "es", "ES-mx", "fr", "qaa", ""]))
def test_reading_time_goes_by_the_words_a_minute_of_the_language(text: str, language: str):
    pace = WORDS_A_MINUTE.get(language[:2].lower(), 110)
    exact = half_words(text) / 2 * 60_000 / pace
    assert max(1000, exact) <= reading_ms(text, language) < max(1000, exact) + 100.001


def test_a_file_is_judged_with_the_words_of_its_language():
    """What fits in short English words need not fit in the words that are really said."""

    def wordy(_context: str, text: str) -> str:
        return f"{text} " + "wort " * 12

    one = exercise(*[TENSE] * 3, minutes=(1,), language="de")
    assert list(misfits(one, {})) == []
    assert "too short" in next(misfits(one, {}, lambda _tag: wordy)).message


def of_words(count: int) -> Exercise:
    """A minute of so many German words, with five seconds of breathing at its end."""
    texts = [" ".join(["wort"] * (count // 4))] * 4
    breath = {"do": "breathe", "phases": [{"in": 2}, {"out": 3}], "cycles": 1}
    says = ({"do": "say", "text": text, "pause": 0} for text in texts)
    return exercise(*says, breath, language="de")


def test_what_has_room_at_the_pace_of_english_is_right_and_told():
    one = of_words(100)
    assert list(misfits(one, {})) == []
    told = [fault.message for fault in warnings(one, {}, {}) if "too short" in fault.message]
    assert told == [
        "1 min is 5.0 s too short for the fixed steps; shorten them, or leave some out here "
        'with "only"'
    ]
    timeline = compile(one, Choices(1))
    assert timeline.milliseconds == 60_000
    assert [cue.length for cue in timeline.cues if cue.kind == "say"] == [13_700] * 4


def test_what_has_room_at_its_own_pace_is_not_hurried():
    one = of_words(88)
    timeline = compile(one, Choices(1))
    assert [cue.length for cue in timeline.cues if cue.kind == "say"] == [13_200] * 4
    assert not [fault for fault in warnings(one, {}, {}) if "too short" in fault.message]


def test_what_has_no_room_at_either_pace_is_faulty():
    assert "too short" in next(misfits(of_words(104), {})).message


def test_a_hurried_session_stays_so_whatever_changes_in_it():
    timeline = compile(of_words(100), Choices(1))
    changed = replan(timeline, 5000, Choices(1, tempo=120))
    says = [cue.length for cue in changed.cues if cue.kind == "say"]
    assert says == [13_700] * 4
    assert compile(of_words(100), Choices(1, tempo=70)).cues[0].length == 13_700


def test_a_line_is_said_faster_where_it_would_be_left_out():
    line = {"at": 54.3, "text": "one two three four five six seven eight nine ten"}  # 5.5 s or 6
    timeline = compile(exercise(BREATH_46 | {"lines": [line]}, language="es"), Choices(1))
    assert [cue.length for cue in timeline.over] == [5500]
    line["at"] = 54.6
    assert not compile(exercise(BREATH_46 | {"lines": [line]}, language="es"), Choices(1)).over


def test_silence_is_counted_by_the_language_too():
    attend = {"do": "attend", "seconds": 101.5, "text": "Ruhe " * 20}  # 10.9 s; in German 12 s

    def silent(language: str) -> list[str]:
        one = exercise(attend, BREATH_46, minutes=(2,), language=language)
        return [fault.message for fault in warnings(one, {}, {}) if "silence" in fault.message]

    assert len(silent("en")) == 1
    assert silent("de") == []


def test_without_translations_all_is_english():
    assert in_english("de")("spoken", "In") == "In"
