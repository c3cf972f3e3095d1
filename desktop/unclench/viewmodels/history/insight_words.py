"""The sentences of insight in the language that is set, with or without numbers."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from unclench.domain.insight import TEMPLATES, Sentence, Value, show, without_numbers, words
from unclench.domain.insight.how_sure import HOW_SURE, Page
from unclench.viewmodels.day_format import long_day
from unclench.viewmodels.translation import decimal, translate

_DOT = " · "


def said(sentence: Sentence) -> str:
    """One sentence in words."""
    template = translate("insight", TEMPLATES[sentence.code], "", sentence.count)
    return words(sentence, {sentence.code: template}, _shown)


def all_said(sentences: Iterable[Sentence], numbers: bool = True) -> tuple[str, ...]:
    """Sentences in words; without `numbers`, those that hold none, and every caution."""
    if numbers:
        return tuple(map(said, sentences))
    return tuple(said(plain) for one in sentences if (plain := without_numbers(one)))


def how_sure(page: Page) -> tuple[str, ...]:
    """How sure the words of a page are, in five sentences.

    They are the same for everybody, and so also where a person's numbers are hidden: how often a
    method errs is a caution.
    """
    return tuple(translate("insight", sentence) for sentence in HOW_SURE[page])


def row_said(sentence: Sentence, numbers: bool) -> str:
    """The short line of an exercise; without `numbers` its count of sessions goes."""
    text = said(sentence)
    return text if numbers else text.split(_DOT, 1)[-1]


def _shown(name: str, value: Value) -> str:
    if isinstance(value, date):
        return long_day(value)
    shown = show(name, value)
    return decimal(shown) if isinstance(value, float) else shown
