"""Shipped exercises and programs in the language that is set, and what they are called there.

Such a file is shown and played in that language where all its texts are translated, else in English
throughout. A catalogue has all texts of a file or none, so a card need only look for its title.
What a person wrote is never touched. What is stored of a shipped one is its English title: the
language may be another tomorrow.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path, PurePosixPath
from typing import Any

from unclench.domain.session import NAMELESS
from unclench.files import content_texts, shipped
from unclench.files.folder import PROGRAMS
from unclench.system import catalogues, language, paths

_FOLDER = PurePosixPath("exercises")  # of the files, as their contexts name it


def told(path: Path, raw: Any) -> Any:
    """The decoded file at `path` in the language that is set; as it is where that has not all."""
    if language.now() == language.ENGLISH or not isinstance(raw, dict):
        return raw
    context = _context_of(path)
    return raw if context is None else _whole(raw, context)


def template(raw: dict[str, Any]) -> dict[str, Any]:
    """A new exercise or program to begin with, in the language that is set."""
    return raw if language.now() == language.ENGLISH else _whole(raw, content_texts.TEMPLATES)


def _whole(raw: dict[str, Any], context: str) -> dict[str, Any]:
    into = language.now()
    found = {one: catalogues.translated(context, one, into) for _, one in content_texts.texts(raw)}
    if None in found.values():
        return raw
    shown: dict[str, Any] = content_texts.replaced(raw, lambda one: found[one] or one)
    if "evidence" in shown and "source" in shown["evidence"]:
        shown["evidence"]["source"] = _evidence(shown["evidence"]["source"])
    return shown | {"language": language.tag(into)}


def row(entry: Mapping[str, Any]) -> Mapping[str, Any]:
    """One row of the index of what is shipped, in the language that is set."""
    into = language.now()
    if into == language.ENGLISH:
        return entry
    context = content_texts.context(_FOLDER / entry["file"])
    title = catalogues.translated(context, entry["title"], into)
    if title is None:
        return entry
    summary = catalogues.text(context, entry["summary"])
    shown = {**entry, "title": title, "summary": summary, "language": language.tag(into)}
    if entry.get("source"):
        shown["source"] = _evidence(entry["source"])
    return shown


def title(exercise_id: str, stored: str) -> str:
    """What an exercise is called now, of which this title was stored."""
    if stored == NAMELESS:
        return catalogues.text("session", stored)
    return catalogues.text(f"{_FOLDER}/{exercise_id}", stored)


def program_title(program_id: str, stored: str) -> str:
    """The same for a program."""
    return catalogues.text(f"{_FOLDER}/{PROGRAMS}/{program_id}", stored)


def stored_title(exercise_id: str, shown: str) -> str:
    """The title to store for an exercise that is shown by this one.

    A person's own file may have a shipped id: what it is called stays.
    """
    if shown == catalogues.text("session", NAMELESS):
        return NAMELESS[:]
    english = _shipped_title("exercises", exercise_id)
    return english if english and title(exercise_id, english) == shown else shown


def stored_program_title(program_id: str, shown: str) -> str:
    """The same for a program."""
    english = _shipped_title("programs", program_id)
    return english if english and program_title(program_id, english) == shown else shown


def _evidence(source: str) -> str:
    """Who found out how sure one can be, which is names and, here and there, words."""
    return catalogues.text(content_texts.EVIDENCE, source)


def _shipped_title(what: str, name: str) -> str:
    """What a shipped one is called in English; "" for another."""
    return _shipped_titles(what).get(name, "")


@cache
def _shipped_titles(what: str) -> Mapping[str, str]:
    return {one["id"]: one["title"] for one in shipped.index()[what]}


def _context_of(path: Path) -> str | None:
    """The context of a shipped file; None for every other."""
    whole, ours = path.resolve(), paths.exercises().resolve()
    if not whole.is_relative_to(ours):
        return None
    return content_texts.context(_FOLDER / whole.relative_to(ours).as_posix())
