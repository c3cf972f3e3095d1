"""Every text that is translated, as it stands in English: of code, and of what the app brings."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from tools.translations import ts_file
from tools.translations.ts_file import SOURCE, Message
from unclench.files import content_texts, programs, templates
from unclench.files.content_texts import READING
from unclench.files.folder import exercise_files, program_files
from unclench.system import paths

ROOT = paths.assets().parent.resolve()
FOLDER = paths.assets().resolve() / "translations"
_PACKAGE = Path(paths.__file__).resolve().parents[1]
NOTES = {
    "title": "title",
    "summary": "one or two sentences below the title",
    "text": "said or read",
    "release_text": "said when a muscle is let go",
    "texts": "said",
    "prompt": "asked on a worksheet",
    "options": "an answer to choose",
    "low": "the low end of a scale",
    "high": "the high end of a scale",
    "cue": "said and shown in time with a breath: a few short words",
    "idea": "what a week of a program is about",
}
"""What translators are told of a text in an exercise or a program, by its key."""


def code_files() -> list[Path]:
    """Every file of code with texts that are translated."""
    return sorted(_PACKAGE.rglob("*.py"))


@cache
def code(language: str = SOURCE) -> tuple[Message, ...]:
    """The texts of code, as lupdate finds them; counted ones with a language's forms, empty.

    Looked for once in a process: the code is what it was at its start.
    """
    with tempfile.TemporaryDirectory() as made:
        file = Path(made) / "found.ts"
        named = ("-source-language", SOURCE, "-target-language", language)
        files = map(str, code_files())
        run("lupdate", "-silent", *named, "-locations", "absolute", *files, "-ts", str(file))
        return ts_file.read(file, ROOT).messages


def run(tool: str, *words: str) -> None:
    """Run one of Qt's tools for translators, which come with PySide6."""
    done = subprocess.run([Path(sys.executable).with_name(f"pyside6-{tool}"), *words], check=False)
    if done.returncode:
        raise SystemExit(f"pyside6-{tool} failed")


def content() -> tuple[Message, ...]:
    """The texts of exercises, programs, Learn cards and Help now, and of new files' templates."""
    found: dict[ts_file.Key, Message] = {}
    for one in (*_exercises(), *_reading(), *_templates()):
        found.setdefault(one.key, one)
    return tuple(found.values())


def _exercises() -> Iterator[Message]:
    folder = paths.exercises().resolve()
    for file in (*exercise_files(folder), *program_files(folder)):
        here = file.resolve().relative_to(folder.parent)
        read = json.loads(file.read_text(encoding="utf-8"))
        yield from _messages(read, content_texts.context(here), here.as_posix())
        yield from _evidence(read.get("evidence", {}), here.as_posix())


def _evidence(told: Mapping[str, str], file: str) -> Iterator[Message]:
    """Where something is known from, in a context of its own: an exercise can do without."""
    if "source" in told:
        note = "how it is known; names and years stay"
        yield Message(content_texts.EVIDENCE, told["source"], files=(file,), note=note)


def _reading() -> Iterator[Message]:
    for context, name in (
        (content_texts.LEARN, "learn/en.json"),
        (content_texts.HELP, "help/en.json"),
        (content_texts.HELP, "help/numbers.json"),
    ):
        read = json.loads((paths.assets() / name).read_text(encoding="utf-8"))
        yield from _messages(read, context, f"assets/{name}", READING)
        for card in read.get("cards", ()):
            yield from _evidence(card, f"assets/{name}")


def _templates() -> Iterator[Message]:
    for kind in templates.KINDS:
        file = Path(templates.__file__).resolve().relative_to(ROOT).as_posix()
        yield from _messages(templates.template(kind), content_texts.TEMPLATES, file)
    file = Path(programs.__file__).resolve().relative_to(ROOT).as_posix()
    yield from _messages(json.loads(programs.template()), content_texts.TEMPLATES, file)


def _messages(
    read: Any, context: str, file: str, keys: frozenset[str] = content_texts.EXERCISES
) -> Iterator[Message]:
    for place, text in content_texts.texts(read, keys):
        key = next(str(one) for one in reversed(place) if isinstance(one, str))
        note = NOTES.get(key, "") if keys is content_texts.EXERCISES else ""
        yield Message(context, text, files=(file,), note=note)


def all_texts(language: str = SOURCE) -> tuple[Message, ...]:
    """The texts of code and of content."""
    return (*code(language), *content())
