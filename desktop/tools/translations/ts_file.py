"""A translators' file (`.ts`), as Qt Linguist and Weblate read and write it."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree
from xml.sax.saxutils import escape

SOURCE = "en"  # the language of the texts: only their counted forms are in its file
_QUOTES = {'"': "&quot;", "'": "&apos;"}


class Key(NamedTuple):
    """What a translation is looked up by."""

    context: str
    source: str
    comment: str = ""


@dataclass(frozen=True)
class Message:
    """One text with its translation: `forms` has one, or one for each form of a counted text."""

    context: str
    source: str
    comment: str = ""  # tells apart two texts of the same words
    counted: bool = False
    files: tuple[str, ...] = ()  # where it stands, from the project's folder
    note: str = ""  # to translators, from us
    forms: tuple[str, ...] = ()
    finished: bool = False
    said: str = ""  # by translators, to others

    @property
    def key(self) -> Key:
        """What it is looked up by."""
        return Key(self.context, self.source, self.comment)

    @property
    def usable(self) -> bool:
        """Whether it is shown: finished, and every form is there."""
        return self.finished and bool(self.forms) and all(self.forms)


@dataclass(frozen=True)
class TsFile:
    """All texts of one language."""

    language: str
    messages: tuple[Message, ...]


def read(file: Path, root: Path) -> TsFile:
    """Read a translators' file; its places are below the folder `root`."""
    tree = ElementTree.parse(file).getroot()
    found = [
        _message(context.findtext("name", ""), one, file.parent, root)
        for context in tree.findall("context")
        for one in context.findall("message")
    ]
    return TsFile(tree.get("language", file.stem), tuple(one for one in found if one is not None))


def _message(context: str, node: ElementTree.Element, folder: Path, root: Path) -> Message | None:
    made = node.find("translation")
    kind = made.get("type") if made is not None else "unfinished"
    if kind in {"vanished", "obsolete"}:
        return None
    places = (folder / one.get("filename", "") for one in node.findall("location"))
    counted = node.get("numerus") == "yes"
    return Message(
        context,
        node.findtext("source", ""),
        node.findtext("comment", ""),
        counted,
        tuple(dict.fromkeys(place.resolve().relative_to(root).as_posix() for place in places)),
        node.findtext("extracomment", ""),
        _forms(made, counted),
        kind is None,
        node.findtext("translatorcomment", ""),
    )


def _forms(made: ElementTree.Element | None, counted: bool) -> tuple[str, ...]:
    if made is None:
        return ()
    if counted:
        return tuple(one.text or "" for one in made.findall("numerusform"))
    return (made.text,) if made.text else ()


def write(file: Path, texts: TsFile, root: Path) -> None:
    """Write it as Linguist does, with places relative to the file; the same texts give the same."""
    up = f"{Path(os.path.relpath(root, file.parent.resolve())).as_posix()}/"
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{texts.language}" sourcelanguage="{SOURCE}">',
        *_contexts(texts.messages, up),
        "</TS>",
    ]
    file.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")


def _contexts(messages: Iterable[Message], up: str) -> Iterator[str]:
    by_name = sorted(messages, key=lambda one: one.context)
    for name, inside in groupby(by_name, key=lambda one: one.context):
        yield "<context>"
        yield f"    <name>{_xml(name)}</name>"
        for one in inside:
            yield from _lines(one, up)
        yield "</context>"


def _lines(one: Message, up: str) -> Iterator[str]:
    yield '    <message numerus="yes">' if one.counted else "    <message>"
    for place in one.files:
        yield f'        <location filename="{_xml(up + place)}"/>'
    yield f"        <source>{_xml(one.source)}</source>"
    for tag, words in (
        ("comment", one.comment),
        ("extracomment", one.note),
        ("translatorcomment", one.said),
    ):
        if words:
            yield f"        <{tag}>{_xml(words)}</{tag}>"
    kind = "" if one.finished else ' type="unfinished"'
    if one.counted:
        yield f"        <translation{kind}>"
        yield from (f"            <numerusform>{_xml(form)}</numerusform>" for form in one.forms)
        yield "        </translation>"
    else:
        yield f"        <translation{kind}>{_xml(''.join(one.forms))}</translation>"
    yield "    </message>"


def _xml(words: str) -> str:
    return escape(words, _QUOTES)
