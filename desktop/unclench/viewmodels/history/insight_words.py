"""The sentences of insight in the language that is set, with or without numbers."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from unclench.domain.insight import TEMPLATES, Sentence, Value, show, words
from unclench.viewmodels.day_format import long_day
from unclench.viewmodels.translation import translate

_DOT = " · "


def said(sentence: Sentence) -> str:
    """One sentence in words."""
    template = translate("insight", TEMPLATES[sentence.code], "", sentence.count)
    return words(sentence, {sentence.code: template}, _shown)


def all_said(sentences: Iterable[Sentence], numbers: bool = True) -> tuple[str, ...]:
    """Sentences in words; without `numbers`, those that hold none."""
    return tuple(said(one) for one in sentences if numbers or not _counts(one))


def row_said(sentence: Sentence, numbers: bool) -> str:
    """The short line of an exercise; without `numbers` its count of sessions goes."""
    text = said(sentence)
    return text if numbers else text.split(_DOT, 1)[-1]


def _counts(sentence: Sentence) -> bool:
    return any(isinstance(value, int | float) for value in sentence.values.values())


def _shown(name: str, value: Value) -> str:
    return long_day(value) if isinstance(value, date) else show(name, value)
