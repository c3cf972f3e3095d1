from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unclench.audio.speech.numbers import cardinal, in_words, ordinal
from unclench.audio.speech.pronunciation import Entry, Sounds

LEXICON: dict[str, Entry] = {
    "close": {"DEFAULT": "klˈOs", "NOUN": "klˈOz", "VERB": "klˈOz"},
    "stay": "stˈA",
    "your": "jʊɹ",
    "eyes": "ˈIz",
    "eye": "ˈI",
    "let": "lˈɛt",
    "go": "ɡˈO",
    "and": "ænd",
    "can": {"DEFAULT": "kæn", "None": "kˈæn"},
    "it": "ɪt",
    "you": "ju",
    "rest": "ɹˈɛst",
    "wait": "wˈAt",
    "relax": "ɹəlˈæks",
    "soft": "sˈɔft",
    "hand": "hˈænd",
    "breath": "bɹˈɛθ",
    "out": "ˈWt",
    "foot": "fˈʊt",
    "path": "pˈæθ",
    "that": {"DEFAULT": "ðæt", "DT": "ðˈæt"},
    "part": "pˈɑɹt",
    "four": "fˈɔɹ",
    "Anna": "ˈænə",
    "T": "tˈi",
    "V": "vˈi",
    "t": "tˈi",
    "v": "vˈi",
}
SOUNDS = Sounds(LEXICON)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Close your eyes.", "klˈOz jʊɹ ˈIz."),
        ("Stay close.", "stˈA klˈOs."),
        ("You can rest.", "jˌu kæn ɹˈɛst."),
        ("If you can, rest", "ˈɪf ju kˈæn, ɹˈɛst"),
        ("the eye, the hand, a hand, an eye", "ði ˈI, ðə hˈænd, ɐ hˈænd, ɐn ˈI"),
        ("to rest, to eyes, to", "tə ɹˈɛst, tʊ ˈIz, tu"),
        ("that part", "ðˈæt pˈɑɹt"),
        ("I wait", "ˌI wˈAt"),
        ("It", "ˌɪt"),
        ("IT", "ˈɪt"),
        ("anna", "ˈænə"),
        ("rests hands breaths eye's", "ɹˈɛsts hˈændz bɹˈɛθs ˈIz"),
        ("relaxes", "ɹəlˈæksᵻz"),
        ("relaxed waited rested handed", "ɹəlˈækst wˈATᵻd ɹˈɛstᵻd hˈændᵻd"),
        ("waiting relaxing", "wˈATɪŋ ɹəlˈæksɪŋ"),
        ("softly", "sˈɔftli"),
        ("out-breath", "ˌWtbɹˈɛθ"),
        ("footpath", "fˈʊtpˌæθ"),
        ("TV", "tˈivˈi"),
        ("4 hands", "fˈɔɹ hˈændz"),
        ("Rest… (wait) — “go”!", "ɹˈɛst… (wˈAt)— “ɡˈO”!"),
        ("it’s", "ɪts"),
    ],
)
def test_words_sound_as_they_should(text: str, said: str):
    assert SOUNDS(text) == said


@given(st.text(max_size=60))
def test_any_text_gives_sounds_and_no_fault(text: str):
    assert isinstance(SOUNDS(text), str)


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "zero"),
        (19, "nineteen"),
        (20, "twenty"),
        (48, "forty eight"),
        (100, "one hundred"),
        (365, "three hundred sixty five"),
        (1000, "one thousand"),
        (2_000_013, "two million thirteen"),
        (10**12, "one" + " zero" * 12),
    ],
)
def test_numbers_are_written_out(number: int, words: str):
    assert cardinal(number) == words


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (1, "first"),
        (12, "twelfth"),
        (20, "twentieth"),
        (22, "twenty second"),
        (1004, "one thousand fourth"),
    ],
)
def test_places_are_written_out(number: int, words: str):
    assert ordinal(number) == words


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("4.05 s", "four point zero five s"),
        ("the 3rd of 1,200", "the third of one thousand two hundred"),
        ("50%", "fifty percent"),
        ("no digits", "no digits"),
        ("1" * 31, " ".join(["one"] * 31)),
        ("٣ ²", "٣ ²"),
    ],
)
def test_texts_with_numbers(text: str, said: str):
    assert " ".join(in_words(text).split()) == said


@given(st.text("0123456789.,%stndrh ", max_size=40))
def test_any_digits_can_be_said(text: str):
    assert not any(mark in "0123456789" for mark in in_words(text))
