"""How easy translated texts are to read, by the formula that was made for their language.

    python -m tools.reading_ease

100 and more is very easy, 0 very hard, as in Flesch's formula for English, where 70 is about US
grade 7 and 60 grade 8. Sources: German, Amstad 1978, Wie verständlich sind unsere Zeitungen?: 180 -
words a sentence - 58.5 syllables a word. Spanish, Fernández Huerta 1959, Medidas sencillas de
lecturabilidad: 206.84 - 60 syllables a word - 1.02 words a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from itertools import groupby
from typing import NamedTuple

from tools import translations
from tools.translations.ts_file import Message
from unclench.files.content_texts import HELP, LEARN

_SENTENCE_END = re.compile(r"[.!?…]+[\"“”»’‘)]*(?:\s|$)|:\s")
_WORD = re.compile(r"[^\W\d_]+")
_GERMAN = re.compile(r"aa|ee|oo|ie|ai|ei|oi|au|eu|äu|[aeiouyäöü]")
_SPANISH = re.compile(r"(?:[aeiouáéíóúü]|y(?![aeiouáéíóúü]))+")
_STRONG = re.compile(r"[aeoáéíóú]")
_SILENT = re.compile(r"(?<=q)u|(?<=g)u(?=[eiéí])")
SAID = ("exercises/", LEARN, HELP)
"""How contexts begin of what is said in exercises and programs, and of what is to be read."""


def german_syllables(word: str) -> int:
    """The syllables of a German word: its vowels, two as one where they are spoken as one."""
    return max(1, len(_GERMAN.findall(word.lower().replace("qu", "q"))))


def spanish_syllables(word: str) -> int:
    """The syllables of a Spanish word: each strong vowel, and weak ones with none beside them."""
    runs = _SPANISH.findall(_SILENT.sub("", word.lower()))
    return max(1, sum(max(1, len(_STRONG.findall(run))) for run in runs))


class Formula(NamedTuple):
    """`all` less so much for each word of a sentence, and each syllable of a word."""

    all: float
    word: float
    syllable: float
    syllables: Callable[[str], int]


FORMULAS: Mapping[str, Formula] = {
    "de": Formula(180, 1, 58.5, german_syllables),
    "es": Formula(206.84, 1.02, 60, spanish_syllables),
}


def ease(language: str, text: str) -> float:
    """How easy a text of whole sentences is to read."""
    formula = FORMULAS[language]
    words = _WORD.findall(text)
    sentences = sum(bool(_WORD.search(part)) for part in _SENTENCE_END.split(text))
    spoken = sum(map(formula.syllables, words))
    long = formula.word * len(words) / sentences
    return formula.all - long - formula.syllable * spoken / len(words)


def whole_texts(messages: Iterable[Message]) -> dict[str, str]:
    """What is said and read of each context, as one text: single short lines jump."""
    said = [one for one in messages if one.context.startswith(SAID) and one.usable]
    return {
        context: " ".join(f"{one.forms[0].rstrip('.')}." for one in inside)
        for context, inside in groupby(said, key=lambda one: one.context)
    }


def main() -> None:
    """Print how easy each exercise, program and page is in each language, the hardest first."""
    for language in FORMULAS:
        texts = translations.read(translations.FOLDER / f"{language}.ts")
        rows = [(ease(language, text), name) for name, text in whole_texts(texts.messages).items()]
        for found, name in sorted(rows):
            print(f"{language} {found:5.1f} {name}")


if __name__ == "__main__":
    main()
