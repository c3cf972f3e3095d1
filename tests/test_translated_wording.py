"""What is said in other languages is as easy and as harmless as in English."""

import json
import re
from unicodedata import combining, normalize

import pytest

from tools import reading_ease, translations
from tools.reading_ease import FORMULAS, ease, german_syllables, spanish_syllables, whole_texts
from tools.translations.ts_file import TsFile
from unclench.domain.drug_names import DRUGS
from unclench.files.content_texts import HELP, LEARN, READING, replaced
from unclench.system import paths

EASE_LEAST = 70
"""Of an exercise, a program or a whole page: US grade 7 in Flesch's formula."""
CARD_LEAST = {LEARN: 60, HELP: 50}
"""Of a single card, whose few sentences jump: grade 8 to 9, as much as in English."""
_STEMS = "|".join(sorted(name.removesuffix("e") for name in DRUGS))
NO_DRUGS = re.compile(rf"\b({_STEMS})(o|a|e|s|os|as)?\b", re.IGNORECASE)
"""Their names as other languages end them: Codein, codeína."""
SPOKEN = sorted(FORMULAS)


def drug(text: str) -> bool:
    letters = (one for one in normalize("NFD", text) if not combining(one))
    return NO_DRUGS.search("".join(letters)) is not None


@pytest.fixture(scope="module", params=SPOKEN)
def texts(request) -> TsFile:
    return translations.read(translations.FOLDER / f"{request.param}.ts")


@pytest.mark.parametrize(
    ("word", "count"),
    [("Schultern", 2), ("Quelle", 2), ("Bauer", 2), ("sieht", 1), ("Körperreise", 4), ("pst", 1)],
)
def test_german_vowels_are_counted_as_they_are_spoken(word, count):
    assert german_syllables(word) == count


@pytest.mark.parametrize(
    ("word", "count"),
    [
        *(("respiración", 4), ("día", 2), ("leer", 2), ("oído", 3), ("guitarra", 3), ("que", 1)),
        *(("pingüino", 3), ("muy", 1), ("mayo", 2), ("ciudad", 2), ("ahora", 3), ("y", 1)),
    ],
)
def test_spanish_vowels_are_counted_as_they_are_spoken(word, count):
    assert spanish_syllables(word) == count


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        # 3 words and 5 syllables in each of two sentences
        ("de", "Spür die Schultern. Lass sie sinken.", 180 - 3 - 58.5 * 8 / 6),
        ("es", "Mira la mano. Suelta los dedos.", 206.84 - 3 * 1.02 - 60 * 10 / 6),
    ],
)
def test_the_formula_is_that_of_its_author(language, text, value):
    assert ease(language, text) == pytest.approx(value)


def test_long_words_and_sentences_are_harder():
    easy = ease("de", "Lass los. Ruh dich aus.")
    hard = ease("de", "Unterbrechungsmöglichkeiten berücksichtigend entspannen sich Anwendende.")
    assert easy > EASE_LEAST > hard


def test_each_exercise_program_and_page_is_easy_to_read(texts):
    found = whole_texts(texts.messages)
    assert len(found) > 40
    hard = {name: round(ease(texts.language, text)) for name, text in found.items()}
    assert {name: value for name, value in hard.items() if value < EASE_LEAST} == {}


@pytest.mark.parametrize("context", [LEARN, HELP])
def test_each_card_is_easy_to_read(texts, context):
    usable = [one for one in texts.messages if one.context == context and one.usable]
    said = {one.source: one.forms[0] for one in usable}
    read = json.loads((paths.assets() / context / "en.json").read_text("utf-8"))
    shown = replaced(read, lambda text: said.get(text, text), READING)
    for card in shown.get("cards", [*shown.get("sections", ()), shown.get("crisis", {})]):
        whole = " ".join((*card.get("text", ()), *card.get("points", ())))
        assert ease(texts.language, whole) >= CARD_LEAST[context], card["title"]


def test_no_drug_or_brand_is_named(texts):
    named = [
        (one.source, form)
        for one in texts.messages
        for form in one.forms
        if drug(form) and not drug(one.source)
    ]
    assert named == []


@pytest.mark.parametrize("word", ["Ibuprofen", "ibuprofeno", "codeína", "Codein", "diazepam"])
def test_a_drug_is_known_by_other_endings(word):
    assert drug(f"una {word}.")
    assert not drug(f"{word}xyz")


def test_the_hardest_comes_first(capsys):
    reading_ease.main()
    rows = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert {row[0] for row in rows} == set(SPOKEN)
    for language in SPOKEN:
        values = [float(row[1]) for row in rows if row[0] == language]
        assert values == sorted(values)
