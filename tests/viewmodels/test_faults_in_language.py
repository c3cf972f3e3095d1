"""What is wrong is said in the language of the window, whoever found it, and wherever."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from tests.languages import compiled

from unclench.domain.errors import StoreError
from unclench.domain.texts import QT_TRANSLATE_NOOP, Numeral, fill
from unclench.files import reader_process
from unclench.files.remarks import Remark
from unclench.system.said import unpacked
from unclench.viewmodels import translation
from unclench.viewmodels.fault_words import in_words, told
from unclench.viewmodels.writing import remark_words

GERMAN = {
    ("faults", "{key} is {value}; it must be a whole number"): "{key}: keine ganze Zahl: {value}",
    ("faults", "{key} is {value}; it must be a text that is not empty"): "{key} ist {value}: leer",
    ("store", "{path} is gone"): "{path} ist weg",
    ("files", "lasts {minutes} min"): "dauert {minutes} Min.",
    ("editor", "“{field}”"): "„{field}“",
    ("editor", "Needs fixing: {words}"): "Noch falsch: {words}",
    ("editor", "“{field}” is empty. Write something there."): "„{field}“ ist leer.",
}


@pytest.fixture
def german(qapp: QApplication, tmp_path: Path) -> None:
    compiled(tmp_path / "de.qm", GERMAN)
    translation.install(qapp, tmp_path, "de")


def fault(path: Path, **changed: object) -> str:
    """What the reader's process tells of an exercise of which one key is wrong."""
    path.write_text(json.dumps({"format": 1, **changed}), "utf-8")
    key = next(iter(changed))
    said = (unpacked(words) for _line, _column, words in reader_process.answer(str(path))["faults"])
    return next(one for one in said if one.startswith(f'"{key}" is '))


@pytest.mark.usefixtures("german")
def test_a_fault_of_a_file_is_said_in_the_language_that_is_set(tmp_path: Path) -> None:
    said = fault(tmp_path / "a.json", level=2.5)
    assert said == '"level" is 2.5; it must be a whole number'
    assert told(said) == '"level": keine ganze Zahl: 2.5'


@pytest.mark.usefixtures("german")
def test_a_remark_calls_the_key_as_the_form_does(tmp_path: Path) -> None:
    remark = Remark(("level",), 1, 1, fault(tmp_path / "a.json", level=2.5))
    assert remark_words.named(remark, "Stufe") == "Noch falsch: „Stufe“: keine ganze Zahl: 2.5"
    assert remark_words.as_in_files(remark) == 'Noch falsch: "level": keine ganze Zahl: 2.5'
    empty = Remark(("title",), 1, 1, fault(tmp_path / "b.json", title=""))
    assert remark_words.named(empty, "Titel") == "Noch falsch: „Titel“ ist leer."


@pytest.mark.usefixtures("german")
def test_what_a_store_says_is_said_in_it_too_also_when_another_process_said_it(
    tmp_path: Path,
) -> None:
    for text in (QT_TRANSLATE_NOOP("store", "{path} is gone"), "{path} is gone"):
        assert in_words(StoreError(text, path=tmp_path)) == f"{tmp_path} ist weg"
    reason = fill(QT_TRANSLATE_NOOP("store", "{path} is gone"), path="it")
    assert in_words(OSError(0, reason, "a.json")) == "a.json: it ist weg."
    assert in_words(ValueError(reason)) == "it ist weg"


@pytest.mark.usefixtures("german")
def test_a_number_has_the_decimal_mark_of_the_language() -> None:
    text = fill(QT_TRANSLATE_NOOP("files", "lasts {minutes} min"), minutes=Numeral("2.5"))
    assert told(text) == "dauert 2,5 Min."


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("count", "said"), [(1, "and 1 more fault"), (3, "and 3 more faults")])
def test_english_has_its_forms(count: int, said: str) -> None:
    text = fill(QT_TRANSLATE_NOOP("faults", "and {count} more fault(s)", "", 1), count=count)
    assert told(text) == said
