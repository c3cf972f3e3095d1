"""What can be wrong with a translation whatever its language: places, numbers, spaces, lengths."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from tools.translations.plurals import form_count, of_one_number
from tools.translations.sources import ROOT
from tools.translations.ts_file import Message, TsFile
from unclench.domain.exercise import Exercise
from unclench.domain.program import Program
from unclench.files import content_texts

PLACE = re.compile(r"\{\w+\}|%n|%\(\w+\)[srd]|%[srd]")
COUNTS = {"%n", "{count}"}  # may be a word of a form: "once"
_NUMBER = re.compile(r"\d+(?:[.,:\u00a0\u202f]\d+)*")
_THOUSANDS = re.compile(r"[.,\u00a0\u202f](?=\d{3}(?!\d))")
_TYPED = re.compile(r"(?<![\w}-])--[a-z][\w-]*|`[^`]+`|(?<![\w.])\*?\.[a-z]\w{1,7}\b")
SMALL = 12  # numbers up to here may be written as words
_LETTER = re.compile(r"[^\W\d_]")
_CLOSING, _STOPS, _MARKS = " \n\"'”“’‘»›", frozenset(".?!"), frozenset(":…")
SHORTENED = 5  # letters of a shortened word, with its full stop
LONG = "string_too_long"  # pydantic's name of a text over its limit


class Slip(NamedTuple):
    """One thing that is wrong with a translation, and how to mend it."""

    message: Message
    form: str
    what: str

    def __str__(self) -> str:
        one = self.message
        place = ", ".join(one.files)
        return f"{one.context} ({place}):\n  {one.source!r}\n  {self.form!r}\n  {self.what}"


Check = Callable[[Message, str], Iterator[str]]


def places(one: Message, form: str) -> Iterator[str]:
    """What is filled in is there, as it is written in the source, and nothing else."""
    wanted, given = set(PLACE.findall(one.source)), set(PLACE.findall(form))
    may_lack = COUNTS if one.counted else set()
    for place in sorted(wanted - given - may_lack):
        yield f"lacks {place}: put it where the value belongs"
    for place in sorted(given - wanted):
        yield f"has {place}, which the source has not: take it out or write it as there"


def forms(one: Message, language: str, count: int) -> Iterator[tuple[str, str]]:
    """A counted text has `count` forms; one that stands for several numbers has their place.

    Yields each form with what is wrong with it.
    """
    if one.counted and one.forms and len(one.forms) != count:
        yield " / ".join(one.forms), f"has {len(one.forms)} forms, the language {count}"
        return
    wanted = COUNTS & set(PLACE.findall(one.source)) if one.counted and one.usable else set()
    once = of_one_number(language, count) if wanted else set()
    for k, form in enumerate(one.forms):
        for place in wanted - set(PLACE.findall(form)):
            if k not in once:
                yield form, f"lacks {place}: this form stands for several numbers"


def edges(one: Message, form: str) -> Iterator[str]:
    """Spaces at both ends, and the ends of lines, are those of the source."""
    for end, without in (("begins", str.lstrip), ("ends", str.rstrip)):
        wanted, given = (text != without(text) for text in (one.source, form))
        if wanted != given:
            yield f"{end} {'with' if given else 'without'} a space, unlike the source"
    if one.source.count("\n") != form.count("\n"):
        yield f"has {form.count(chr(10))} line ends, the source {one.source.count(chr(10))}"


def numbers(one: Message, form: str) -> Iterator[str]:
    """The numbers are those of the source, in its order; small whole ones may be words."""
    wanted, given = (list(map(_value, _NUMBER.findall(text))) for text in (one.source, form))
    lacking, more = Counter(wanted) - Counter(given), Counter(given) - Counter(wanted)
    for number in sorted(lacking):
        if not number.isdecimal() or int(number) > SMALL:
            yield f"lacks the number {number}"
    for number in sorted(more):
        yield f"has the number {number}, which the source has not"
    either = lacking + more
    if _without(either, wanted) != _without(either, given):
        yield "has the numbers in another order: let them come as in the source"


def _value(number: str) -> str:
    """A number without marks at its thousands, and with a full stop for any other mark."""
    return re.sub(r"\D", ".", _THOUSANDS.sub("", number))


def _without(some: Counter[str], numbers: list[str]) -> list[str]:
    return [number for number in numbers if number not in some]


def typed(one: Message, form: str) -> Iterator[str]:
    """Options, commands and endings of files are typed as they are; no key is set by an &."""
    wanted, given = (Counter(_TYPED.findall(text)) for text in (one.source, form))
    for words in sorted(wanted - given):
        yield f"lacks {words}: it is typed, and stays as it is"
    for words in sorted(given - wanted):
        yield f"has {words}, which the source has not"
    if form.count("&") > one.source.count("&"):
        yield "has an &, which is taken for a key: write the word"


def ends(one: Message, form: str) -> Iterator[str]:
    """A sentence ends as the source does; but a last word may be shortened, as in "Min."."""
    wanted, given = _end(one.source), _end(form)
    shortened = given == "." and len(form.split()[-1]) <= SHORTENED
    if wanted != given and _LETTER.search(one.source) and not (wanted == "" and shortened):
        yield f"ends with {given or 'no mark'!r}, the source with {wanted or 'no mark'!r}"


def _end(text: str) -> str:
    last = text.rstrip(_CLOSING).replace("...", "…")[-1:]
    return "." if last in _STOPS else last if last in _MARKS else ""


CHECKS: tuple[Check, ...] = (places, edges, numbers, typed, ends)


def slips(texts: TsFile) -> Iterator[Slip]:
    """Everything that is wrong with the finished translations of a language."""
    usable = [one for one in texts.messages if one.usable]
    count = form_count(texts.messages)
    for one in texts.messages:
        yield from (Slip(one, form, what) for form, what in forms(one, texts.language, count))
    for one in usable:
        for form in one.forms:
            yield from (Slip(one, form, what) for check in CHECKS for what in check(one, form))
    yield from _too_long(usable)


def without_broken(texts: TsFile) -> TsFile:
    """The texts, of which those that could not be filled in as the source are unfinished."""
    count = form_count(texts.messages)
    kept = (
        one if _fits(one, texts.language, count) else replace(one, finished=False)
        for one in texts.messages
    )
    return TsFile(texts.language, tuple(kept))


def _fits(one: Message, language: str, count: int) -> bool:
    wrong = (what for form in one.forms for what in places(one, form))
    return not any(wrong) and not any(forms(one, language, count))


def _too_long(usable: list[Message]) -> Iterator[Slip]:
    by_file: dict[str, dict[str, Message]] = {}
    for one in usable:
        for file in one.files:
            by_file.setdefault(file, {})[one.source] = one
    for file, known in by_file.items():
        if file.startswith("exercises/"):
            form = Program if file.startswith("exercises/programs/") else Exercise
            yield from _over_limits(ROOT / file, form, known)


def _over_limits(file: Path, form: type[BaseModel], known: dict[str, Message]) -> Iterator[Slip]:
    read = json.loads(file.read_text(encoding="utf-8"))
    said = {source: one.forms[0] for source, one in known.items()}
    by_words = {one.forms[0]: one for one in known.values()}
    try:
        form.model_validate(content_texts.replaced(read, lambda text: said.get(text, text)))
    except ValidationError as faults:
        for fault in faults.errors():
            words = str(fault["input"])
            if words in by_words:
                yield Slip(by_words[words], words, _over(fault, words))


def _over(fault: ErrorDetails, words: str) -> str:
    if fault["type"] != LONG:
        return fault["msg"]
    return f"has {len(words)} characters: at most {fault['ctx']['max_length']} fit"
