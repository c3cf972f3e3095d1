"""Counted words in English, whose forms lie in a file as those of any language."""

import pytest

from unclench.domain.insight import Sentence
from unclench.viewmodels.history.insight_words import said
from unclench.viewmodels.translation import Counted, counted
from unclench.viewmodels.words import flare, minutes


@pytest.mark.parametrize(
    ("value", "whole"), [(0, 0), (1, 1), (1.0, 1), (3, 3), (0.5, 2), (1.5, 2), (2.5, 3)]
)
def test_a_fraction_takes_the_form_of_many(value, whole):
    assert counted(value) == whole


@pytest.mark.parametrize(
    ("length", "words"),
    [(1, "1 minute"), (0.5, "0.5 minutes"), (1.5, "1.5 minutes"), (20, "20 minutes")],
)
def test_minutes(length, words):
    assert minutes(length) == words
    assert flare(length) == f"Flare: {words}"


def test_one_note_is_not_notes():
    assert Counted.tr("and %n more note(s)", "", 1) == "and 1 more note"
    assert Counted.tr("and %n more note(s)", "", 2) == "and 2 more notes"


def test_a_sentence_of_insight_counts_too():
    assert said(Sentence("missing", {"k": 1, "n": 1})) == "No rating after: 1 of 1 session."
    assert said(Sentence("missing", {"k": 1, "n": 8})) == "No rating after: 1 of 8 sessions."
    assert said(Sentence("days", {"n": 1, "of": 30})) == "1 of 30 days"
    assert said(Sentence("early")) == "This is an early look. It can still change a lot."
