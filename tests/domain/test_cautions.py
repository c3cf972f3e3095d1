"""Cautions: a sentence for each tag and level, and the marks on an exercise."""

import pytest
from tests.domain.exercises import exercise

from unclench.domain import readability
from unclench.domain.caution_words import QUESTIONS, SHORT, WITHIN, WORDS
from unclench.domain.cautions import TAGS, Level, caution_text, concerning, mark
from unclench.domain.plan import spares

LEVELS: tuple[Level, ...] = ("avoid", "modify", "note")
TEXTS = [caution_text(tag, level) for tag in TAGS for level in LEVELS]


def test_there_is_a_sentence_of_its_own_for_each_tag_and_level():
    assert len(TEXTS) == len(set(TEXTS)) == 75
    assert set(WORDS) == set(SHORT) == set(WITHIN) == set(QUESTIONS) == set(TAGS)


@pytest.mark.parametrize("text", [words for three in WORDS.values() for words in three])
def test_sentences_are_easy_and_end(text):
    assert text.endswith(".")
    assert text[0].islower()
    grade = readability.grade(text)
    assert grade is None or grade <= 8


def test_asthma_is_told_to_breathe_softer():
    text = caution_text("asthma", "modify")
    assert text.startswith("With asthma: ")
    assert "shorter, softer breaths" in text


def test_only_what_the_person_ticked_concerns_them_the_hardest_first():
    cautions = {"faint": "note", "panic": "modify", "ear": "avoid", "jaw": "other"}
    assert concerning(cautions, ("jaw", "panic", "ear", "copd")) == ["ear", "panic", "jaw"]


@pytest.mark.parametrize(
    ("tags", "words"),
    [
        ((), ""),
        (("asthma",), ""),
        (("high_bp",), "Blood pressure: holds are off for you"),
        (("panic",), "Panic: best with a small change"),
        (("ear", "panic"), "Ear: another one suits you better"),
        (("faint",), "Fainting: go gently"),
    ],
)
def test_the_mark_on_a_card(tags, words):
    cautions = {"high_bp": "modify", "panic": "modify", "ear": "avoid", "faint": "note"}
    assert mark(cautions, tags, no_holds=("high_bp",)) == words


def test_what_is_left_out_for_a_tag_is_found_in_repeats_too():
    turn = {"do": "say", "text": "Turn.", "unless": ["neck"]}
    again = {"do": "repeat", "times": 2, "steps": [turn]}
    steps = exercise({"do": "rest", "seconds": 9}, again).steps
    assert spares(steps, "neck")
    assert not spares(steps, "jaw")
