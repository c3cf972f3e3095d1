"""The tool that records the voice, without recording anything."""

import hashlib
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from tools.narration import clip_store, compare, finish, ogg, report, texts
from tools.narration.recipe import ENGLISH, LEAD_MS, LUFS, RATE, TAIL_MS
from unclench.domain.exercise import Exercise
from unclench.domain.muscle_lines import words


def hum(seconds: float, level: float = 0.3) -> finish.Samples:
    time = np.arange(round(seconds * RATE)) / RATE
    return (level * np.sin(2 * np.pi * 220 * time)).astype(np.float32)


def quiet(seconds: float) -> finish.Samples:
    return np.zeros(round(seconds * RATE), np.float32)


def decibels(samples: finish.Samples) -> float:
    return float(10 * np.log10(np.mean(samples.astype(np.float64) ** 2) + 1e-12))


# what is said


def exercise(*steps: dict[str, object]) -> Exercise:
    return Exercise.model_validate(
        {
            "format": 1,
            "id": "one",
            "title": "One",
            "summary": "One.",
            "kind": "muscle-relaxation",
            "minutes": {"choices": [5], "default": 5},
            "posture": ["sitting"],
            "level": 1,
            "steps": steps,
        }
    )


def test_a_muscle_group_is_named_in_every_mode_for_both_hands():
    said = texts.of_exercise(
        exercise({"do": "tense", "muscles": "arm_d", "tense": 5, "release": 20})
    )
    for part in ("arm_l", "arm_r"):
        for mode in ("tense", "light", "release", "imagery"):
            catalogue = words(part, mode)
            assert {catalogue.cue, catalogue.release} <= said.keys()


def test_the_authors_words_stand_for_the_catalogues_where_they_are_used():
    own = {"text": "Fists.", "release_text": "Open."}
    step = {"do": "tense", "muscles": "hands", "tense": 5, "release": 20, **own}
    said = texts.of_exercise(exercise(step))
    assert {"Fists.", "Open.", words("hands", "light").cue} <= said.keys()
    assert words("hands", "tense").cue not in said


def test_lines_moves_own_words_of_a_breath_and_repeats_are_said():
    said = texts.of_exercise(
        exercise(
            {
                "do": "rest",
                "fill": 1,
                "text": "Shown.",
                "lines": [{"every": 30, "texts": ["A.", "B."]}],
            },
            {"do": "move", "figure": "neck-turn", "out": 4, "back": 4, "times": 2},
            {"do": "breathe", "phases": [{"in": 4}, {"out": 6, "cue": "hum"}], "cycles": 2},
            {"do": "repeat", "times": 2, "steps": [{"do": "say", "text": "Again."}]},
        )
    )
    assert said.keys() == {"A.", "B.", "Neck turn.", "hum", "Again."}


def test_a_text_has_to_fit_its_shortest_window():
    said = texts.strictest(
        [texts.Spoken("a", 5000), texts.Spoken("a", 3000), texts.Spoken("b", 1000)]
    )
    assert said == {"a": 3000, "b": 1000}


# what was understood


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("Let go.", "let go"),
        ("Count to four.", "Count to 4."),
        ("Twenty-one breaths", "21 breaths"),
        ("A hundred and five", "a hundred and 5"),
        ("The soles of your feet", "the souls of your feet"),
        ("With each out-breath", "with each outbreath"),
        ("with each outbreath", "with each out breath"),
        ("It’s fine", "it's fine"),
    ],
)
def test_what_sounds_the_same_is_no_error(text: str, heard: str):
    assert compare.errors(text, heard, "en") == 0


@pytest.mark.parametrize(
    ("text", "heard", "wrong"),
    [
        ("Let go.", "Let it go.", 1),
        ("Let it go.", "Let go.", 1),
        ("Let go.", "Get glue.", 2),
        ("Seven", "A 7.", 1),
        ("One", "", 1),
        ("101 and 1234", "one hundred one and one two three four", 0),
    ],
)
def test_wrong_missing_and_added_words_are_counted(text: str, heard: str, wrong: int):
    assert compare.errors(text, heard, "en") == wrong


def test_spanish_is_compared_as_it_sounds():
    for text, heard in (
        ("Mantén.", "manten"),
        ("Cuenta hasta cuatro.", "Cuenta hasta 4"),
        ("Veintitrés y treinta y uno", "23 y 31"),
        ("Cien no: 100", "cien no, uno cero cero"),
        ("¿Un 50 %?", "un cincuenta por ciento"),
        ("Exhala. Descansa ahí.", "Exala. Descanza aí"),
        ("Haz diecisiete vueltas", "as diesisiete bueltas"),
        ("La mejilla, hacia la guía", "la megiya asia la guia"),
        ("boca arriba o de lado", "boca arriba o delado"),
        ("o si te mareas", "ositemareas"),
    ):
        assert compare.errors(text, heard, "es") == 0
    assert compare.errors("Suelta el hombro.", "Suelta los hombros.", "es") == 2
    for text, heard in (("Ocho", "Oso"), ("Doce", "Dos"), ("guía", "gira"), ("casa", "caza y")):
        assert compare.errors(text, heard, "es") == 1


# what a language's own words are


def test_the_apps_own_words_are_said_in_the_language_of_the_exercise():
    step = {"do": "tense", "muscles": "hands", "tense": 5, "release": 20}
    spanish = exercise(step).model_copy(update={"language": "es"})
    english, said = texts.of_exercise(exercise(step)), texts.of_exercise(spanish)
    assert said
    assert not english.keys() & said.keys()


def test_an_exercise_that_is_not_translated_whole_is_not_recorded(tmp_path: Path):
    one = exercise({"do": "say", "text": "Nobody has translated this."})
    (tmp_path / "one.json").write_text(one.model_dump_json(exclude_none=True), encoding="utf-8")
    with pytest.raises(ValueError, match=r"one\.json has a text without es"):
        texts.read(tmp_path, "es")


# the sound


def test_a_clip_begins_and_ends_with_the_same_silence_and_has_its_level():
    raw = np.concatenate([quiet(0.4), hum(1.0), quiet(0.9)])
    clip = finish.finish(raw, decibels)
    assert len(clip) == pytest.approx((1.0 + (LEAD_MS + TAIL_MS) / 1000) * RATE, abs=RATE // 100)
    lead, tail = RATE * LEAD_MS // 1000, RATE * TAIL_MS // 1000
    assert np.abs(clip[: lead - 240]).max() == 0
    assert np.abs(clip[-tail + 240 :]).max() == 0
    assert decibels(clip) == pytest.approx(LUFS, abs=0.5)


def test_a_loud_moment_does_not_make_the_rest_too_soft():
    raw = np.concatenate([hum(2.0, 0.05), hum(0.01, 0.9), hum(2.0, 0.05)])
    clip = finish.finish(raw, lambda sound: decibels(sound[:RATE]) + 10)
    assert np.abs(clip).max() <= 10 ** (-1.9 / 20)
    assert decibels(clip[RATE // 2 : RATE]) == pytest.approx(LUFS - 10, abs=0.5)


def test_a_clip_without_silence_of_its_own_gets_some():
    clip = finish.finish(hum(0.5), decibels)
    assert len(clip) == pytest.approx(0.7 * RATE, abs=RATE // 100)


def test_a_voice_that_says_nothing_is_an_error():
    with pytest.raises(ValueError, match="nothing"):
        finish.finish(quiet(1), decibels)


def test_the_same_samples_give_the_same_file():
    clip = finish.finish(hum(0.5), decibels)
    file = finish.encode(clip, 7)
    assert file == finish.encode(clip, 7)
    assert file != finish.encode(clip, 8)
    assert len(finish.decode(file)) == len(clip)


def test_only_ogg_has_a_serial_number():
    with pytest.raises(ValueError, match="Ogg"):
        ogg.with_serial(b"RIFF" + bytes(40), 1)


# where clips are kept


def name(text: str) -> str:
    return clip_store.name(text, ENGLISH)


def record(cache: clip_store.Cache, text: str, sound: bytes = b"sound") -> None:
    key = name(text)
    cache.file(key).write_bytes(sound)
    sha = hashlib.sha256(sound).hexdigest()
    cache.add(key, {"text": text, "milliseconds": 800, "speed": 0.75, "wer": 0.0, "sha256": sha})


def test_what_is_shipped_is_exactly_what_is_said(tmp_path: Path):
    cache, shipped = clip_store.Cache(tmp_path / "cache", ENGLISH), tmp_path / "shipped"
    record(cache, "Stay.")
    record(cache, "Leave.")
    clip_store.publish(cache, {"Stay.": 1000, "Leave.": 1000, "Not recorded.": 1000}, shipped)
    assert {entry["text"] for entry in clip_store.read(shipped, ENGLISH).values()} == {
        "Stay.",
        "Leave.",
    }
    clip_store.publish(cache, {"Stay.": 1000}, shipped)
    assert [file.stem for file in shipped.glob("*.opus")] == [name("Stay.")]
    assert list(clip_store.read(shipped, ENGLISH)) == [name("Stay.")]


def test_what_was_shipped_is_not_recorded_again(tmp_path: Path):
    cache = clip_store.Cache(tmp_path / "cache", ENGLISH)
    record(cache, "Stay.")
    clip_store.publish(cache, {"Stay.": 1000}, tmp_path / "shipped")
    other = clip_store.Cache(tmp_path / "other", ENGLISH)
    other.take_in(tmp_path / "shipped")
    assert other.entry(name("Stay.")) == cache.entry(name("Stay."))


def test_a_clip_that_is_damaged_or_said_differently_is_recorded_again(
    tmp_path: Path,
):
    cache = clip_store.Cache(tmp_path, ENGLISH)
    record(cache, "Stay calm.")
    record(cache, "Leave.")
    cache.file(name("Leave.")).write_bytes(b"noise")
    assert cache.entry(name("Leave.")) is None
    assert cache.entry(name("Stay calm."))
    cache.recipe = replace(ENGLISH, pronunciations={"calm": "kˈɑm"})
    assert cache.entry(name("Stay calm.")) is None
    record(cache, "Stay calm.")
    entry = cache.entry(name("Stay calm."))
    assert entry
    assert entry["pronounced"] == {"calm": "kˈɑm"}


def test_another_recipe_makes_every_clip_old(tmp_path: Path):
    cache = clip_store.Cache(tmp_path / "cache", ENGLISH)
    record(cache, "Stay.")
    clip_store.publish(cache, {"Stay.": 1000}, tmp_path)
    manifest = json.loads((tmp_path / "manifest.json").read_text(encoding="utf-8"))
    manifest["recipe"] = "older"
    (tmp_path / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    assert clip_store.read(tmp_path, ENGLISH) == {}


def test_the_report_counts_words_and_names_what_was_misheard():
    clips = {
        "1": {"text": "Let go.", "milliseconds": 60_000, "wer": 0.5, "heard": "Let glow."},
        "2": {"text": "One two.", "milliseconds": 60_000, "wer": 0.0},
    }
    text = "\n".join(report.lines({"calm": ["Let go.", "One two."]}, clips, 2_000_000, "en"))
    assert "2 clips, 2.0 minutes, 2.0 MB" in text
    assert "| calm | 2 | 2.0 | 4 | 25.0 % | 1 |" in text
    assert "“Let go.” was heard as “Let glow.”: **not looked at yet**" in text
