"""Words that a language must not use, and texts that it may leave as they are in English.

Each language has a file of its own beside this one.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from tools.translations.checks import PLACE, Slip
from tools.translations.ts_file import SOURCE, Message, TsFile
from unclench.files.content_texts import EVIDENCE

_FOLDER = Path(__file__).parent
_WORD = re.compile(r"[^\W\d_]{3,}")
_CITED = re.compile(r"(\w+ \d{4}(; )?)+")


class Rule(NamedTuple):
    """What no translation says, why, sources that it doesn't hold for, and an example of it."""

    never: re.Pattern[str]
    why: str
    but: re.Pattern[str] | None
    like: str


def _read(language: str) -> dict[str, Any]:
    file = _FOLDER / f"{language}.json"
    found: dict[str, Any] = json.loads(file.read_text("utf-8")) if file.exists() else {}
    return found


def rules(language: str) -> list[Rule]:
    """The rules for a language; none where nobody wrote any."""
    return [
        Rule(
            re.compile(row["never"], re.IGNORECASE if row.get("any_case") else 0),
            row["why"],
            re.compile(row["but"]) if "but" in row else None,
            row["like"],
        )
        for row in _read(language).get("rules", ())
    ]


def slips(texts: TsFile, held: list[Rule]) -> Iterator[Slip]:
    """Each finished translation that says what it must not."""
    for one in texts.messages:
        for form in one.forms if one.usable else ():
            for rule in held:
                found = rule.never.search(form)
                if found and not (rule.but and rule.but.search(one.source)):
                    yield Slip(one, form, f"says {found[0]!r}: {rule.why}")


def same(language: str) -> frozenset[str]:
    """The texts that are the same words in a language as in English."""
    return frozenset(_read(language).get("same", ()))


def stays(one: Message, known: frozenset[str]) -> bool:
    """Whether a text may stay as it is: a `known` one, one without words, or a name with a year."""
    if one.source in known or not _WORD.search(PLACE.sub(" ", one.source)):
        return True
    return one.context == EVIDENCE and _CITED.fullmatch(one.source) is not None


def copies(texts: TsFile, known: frozenset[str]) -> Iterator[Slip]:
    """Each finished translation that is the English text and must not be."""
    for one in texts.messages if texts.language != SOURCE else ():
        if one.usable and one.source in one.forms and not stays(one, known):
            what = 'is the English text: translate it, or list it as "same" in its file of wording'
            yield Slip(one, one.source, what)
