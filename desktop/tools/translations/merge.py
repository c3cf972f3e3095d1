"""Bring a language's texts up to date: what still stands keeps its translation."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from difflib import SequenceMatcher

from tools.translations.ts_file import SOURCE, Key, Message
from unclench.system.said import english_form

ALIKE = 0.7  # from here on an old translation may help with a changed text


def merged(language: str, sources: Iterable[Message], known: Iterable[Message]) -> list[Message]:
    """The texts of `sources` with the translations of `known`.

    A text that changed, or is new, is unfinished: what the same or a similar text said is put there
    to begin with. What is no longer in the sources drops out. English has its counted texts alone.
    A counted text of `sources` has as many (empty) forms as the language.
    """
    wanted = [one for one in sources if one.counted or language != SOURCE]
    before = {one.key: one for one in known}
    keys = {one.key for one in wanted}
    gone = [one for key, one in before.items() if key not in keys and any(one.forms)]
    made = [_merged(one, before, gone) for one in wanted]
    if language == SOURCE:
        made = [one if one.usable else _in_english(one) for one in made]
    return sorted(made, key=lambda one: one.context)  # in a context as they stand


def _in_english(one: Message) -> Message:
    """With the forms that its words write in one, as in `%n day(s)`."""
    forms = english_form(one.source, 1), english_form(one.source, 2)
    return replace(one, forms=forms, finished=len(set(forms)) > 1)


def _merged(wanted: Message, before: Mapping[Key, Message], gone: list[Message]) -> Message:
    old = before.get(wanted.key)
    if old is not None and old.counted == wanted.counted:
        kept = replace(wanted, forms=old.forms, finished=old.finished, said=old.said)
    else:
        like = next(_suggested(wanted, gone), None)
        kept = replace(wanted, forms=like.forms, said=like.said) if like is not None else wanted
    return _with_forms(kept, len(wanted.forms))


def _suggested(wanted: Message, gone: list[Message]) -> Iterator[Message]:
    """What went and was like this, the best first."""
    usable = [one for one in gone if one.counted == wanted.counted]
    yield from (one for one in usable if one.source == wanted.source)
    near = [
        (SequenceMatcher(None, one.source, wanted.source, autojunk=False).ratio(), one)
        for one in usable
        if one.context == wanted.context
    ]
    yield from (one for ratio, one in sorted(near, key=lambda n: -n[0]) if ratio >= ALIKE)


def _with_forms(one: Message, forms: int) -> Message:
    """With at least as many forms as the language has; another number makes it unfinished."""
    if not one.counted:
        return replace(one, finished=one.finished and any(one.forms))
    made = one.forms + ("",) * (forms - len(one.forms))
    whole = len(made) == forms and all(made)
    return replace(one, forms=made, finished=one.finished and whole)
