"""Languages that nobody speaks, to show what a real one would meet, and a way to speak any.

`qaa` marks each text, so that what stands outside the marks went past the translation. `qab` is two
fifths longer. `qac` is read from the right. They are made when they are asked for, as catalogues of
the same kind as those of real languages, and never shipped.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from tools import translations
from tools.translations import compiled, sources
from tools.translations.ts_file import SOURCE, Key, Message, TsFile
from unclench.system import language
from unclench.viewmodels import translation

MARKED, LONGER, MIRRORED = "qaa", "qab", "qac"
OPEN, CLOSE = "⟦", "⟧"
MORE = 0.4
_PLAIN, _ACCENTED = "aeiouAEIOU", "åéîöüÅÉÎÖÜ"
_TABLE = str.maketrans(_PLAIN, _ACCENTED)
_PLACE = re.compile(r"(\{\w+\}|%n|%\(\w+\)[srd]|%[srd]|&|\t.*)")
_FROM_THE_RIGHT, _TURNED, _TURNED_BACK = "\u200f", "\u202e", "\u202c"  # Unicode's own marks
_DIRECTION = Key("QGuiApplication", "QT_LAYOUT_DIRECTION")  # where Qt looks for it


def marked(text: str) -> str:
    """The text between marks."""
    return f"{OPEN}{text}{CLOSE}"


def lengthened(text: str) -> str:
    """`text` with accents, and with words of its own again until it is 40 % longer."""
    parts = [one if _PLACE.fullmatch(one) else one.translate(_TABLE) for one in _PLACE.split(text)]
    made = "".join(parts)
    words = [one.translate(_TABLE) for one in re.findall(r"[A-Za-z]{2,}", _PLACE.sub(" ", text))]
    more = ""
    while words and len(more) < MORE * len(text):
        more += " " + words[len(more.split()) % len(words)]
    return made + more[: max(1, round(MORE * len(text)))].rstrip() if words else made


def mirrored(text: str) -> str:
    """The text written from right to left, line by line."""
    lines = text.split("\n")
    return "\n".join(f"{_FROM_THE_RIGHT}{_TURNED}{line}{_TURNED_BACK}" for line in lines)


MADE_BY: Mapping[str, Callable[[str], str]] = {
    MARKED: marked,
    LONGER: lengthened,
    MIRRORED: mirrored,
}


def bare(text: str) -> str:
    """What of a text stands outside all marks."""
    depth, out = 0, []
    for letter in text:
        depth += letter == OPEN
        if depth <= 0:
            out.append(letter)
        depth = max(0, depth - (letter == CLOSE))
    return "".join(out)


def texts(code: str) -> TsFile:
    """Every text there is, in such a language."""
    counted = {one.key: one.forms for one in translations.read(_english()).messages}
    made = [_spoken(one, MADE_BY[code], counted) for one in sources.all_texts()]
    direction = "RTL" if code == MIRRORED else "LTR"
    kept = [one for one in made if one.key != _DIRECTION]
    shown = Message(*_DIRECTION, files=("desktop/unclench/app.py",))
    return TsFile(code, (*kept, replace(shown, forms=(direction,), finished=True)))


def _english() -> Path:
    return translations.FOLDER / f"{SOURCE}.ts"


def _spoken(
    one: Message, spoken: Callable[[str], str], counted: Mapping[Key, tuple[str, ...]]
) -> Message:
    forms = counted.get(one.key) or (one.source,) * max(1, len(one.forms))
    return replace(one, forms=tuple(map(spoken, forms)), finished=True)


def write(code: str, folder: Path) -> None:
    """Write the catalogues of such a language into `folder`."""
    for name, held in _written(code).items():
        (folder / name).write_bytes(held)


@cache
def _written(code: str) -> Mapping[str, bytes]:
    """Its catalogues by their files' names, made once: that takes longer than what they are for."""
    with tempfile.TemporaryDirectory() as made:
        return {one.name: one.read_bytes() for one in compiled.write(texts(code), Path(made))}


@contextmanager
def without_qt(code: str) -> Iterator[None]:
    """Have the parts that go without Qt speak a language, a real one or one of these."""
    with _catalogues(code) as folder, language.used(code, folder):
        yield


@contextmanager
def speaking(app: QCoreApplication, code: str) -> Iterator[None]:
    """Have the whole app speak a language, a real one or one of these, while this lasts."""
    before, at = language.now(), language.folder()
    with _catalogues(code) as folder:
        translation.install(app, folder, code)
        try:
            yield
        finally:
            translation.install(app, at, before)


@contextmanager
def _catalogues(code: str) -> Iterator[Path | None]:
    """The folder of its catalogues; None is that of the app."""
    if code not in MADE_BY:
        yield None
        return
    with tempfile.TemporaryDirectory() as made:
        write(code, Path(made))
        yield Path(made)
