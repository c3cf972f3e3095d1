"""Words that a language must not use, in a file of its own beside this one."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from tools.translations.checks import Slip
from tools.translations.ts_file import TsFile


class Rule(NamedTuple):
    """What no translation says, why, sources that it doesn't hold for, and an example of it."""

    never: re.Pattern[str]
    why: str
    but: re.Pattern[str] | None
    like: str


def rules(language: str, folder: Path = Path(__file__).parent) -> list[Rule]:
    """The rules for a language; none where nobody wrote any."""
    file = folder / f"{language}.json"
    if not file.exists():
        return []
    return [
        Rule(
            re.compile(row["never"], re.IGNORECASE if row.get("any_case") else 0),
            row["why"],
            re.compile(row["but"]) if "but" in row else None,
            row["like"],
        )
        for row in json.loads(file.read_text(encoding="utf-8"))
    ]


def slips(texts: TsFile, held: list[Rule]) -> Iterator[Slip]:
    """Each finished translation that says what it must not."""
    for one in texts.messages:
        for form in one.forms if one.usable else ():
            for rule in held:
                found = rule.never.search(form)
                if found and not (rule.but and rule.but.search(one.source)):
                    yield Slip(one, form, f"says {found[0]!r}: {rule.why}")
