"""A translator finds every text, and none of them can be filled in wrongly."""

import ast
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from tests.texts_in_code import CodeText, texts

from tools import translations
from unclench.system import paths

FILES = sorted(translations.sources())
UNCLENCH = Path(paths.__file__).parents[1]

# Where a text comes from a table that is marked (QT_TRANSLATE_NOOP) where it stands.
FROM_TABLES = {
    "viewmodels/fault_words.py: in_words",
    "viewmodels/history/insight_words.py: how_sure",
    "viewmodels/history/insight_words.py: said",
    "viewmodels/history/session_words.py: sign",
    "viewmodels/plan_words.py: activity",
    "viewmodels/plan_words.py: area",
    "viewmodels/plan_words.py: context",
    "viewmodels/plan_words.py: support",
    "viewmodels/program_editor/words.py: cautions",
    "widgets/editor/ready_steps.py: _name",
    "widgets/editor/ready_steps.py: _translated",
    "widgets/questions/week_page.py: _said",
    "widgets/settings/fit_page.py: FitPage.__init__",
}
NAMES = {"Unclench", "Qt: "}  # the same in every language
KEYS = re.compile(r"((Ctrl|Alt|Shift)\+)+\S+|Del")
DATES = re.compile(r"[dMyHm:, ]+")
FAULTS_OF_OURS = {"The window has no page called ", ". It has "}  # they go to the log alone
NO_WORDS = {
    "widgets/controls/theme.py": "a style sheet",
    "widgets/figures/__init__.py": "names of classes",
    "widgets/figures/move_poses.py": "ids of what moves",
    "widgets/figures/move_front.py": "ids of what moves",
    "widgets/figures/move_side.py": "ids of what moves",
    "widgets/session/easing.py": "the name of a type",
    "viewmodels/background_work.py": "the name of a type",
    "viewmodels/history/diary.py": "names of types",
    "viewmodels/sound/sound_file.py": "the name of a file",
    "viewmodels/worksheet/worksheet.py": "the name of a type",
}


def read(file: Path) -> dict[CodeText, list[str]]:
    """The texts of a translator's file, each with its translations."""
    return {
        CodeText(
            context.findtext("name", ""),
            message.findtext("source", ""),
            message.get("numerus") == "yes",
        ): ["".join(one.itertext()) for one in message.findall("translation/numerusform")]
        or [message.findtext("translation", "")]
        for context in ElementTree.parse(file).getroot().findall("context")
        for message in context.findall("message")
    }


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> dict[CodeText, list[str]]:
    """What `pyside6-lupdate` finds."""
    file = tmp_path_factory.mktemp("translations") / "de.ts"
    translations.extract(file)
    return read(file)


def test_a_translator_is_told_how_much_is_left(tmp_path: Path) -> None:
    file = tmp_path / "de.ts"
    translations.extract(file)
    texts, left = translations.progress(file)
    assert texts == left > 1200
    untranslated = '<source>History</source>\n        <translation type="unfinished"></translation>'
    done = file.read_text("utf-8").replace(
        untranslated, "<source>History</source>\n        <translation>Verlauf</translation>", 1
    )
    file.write_text(done, "utf-8")
    assert translations.progress(file) == (texts, left - 1)


def _here(file: Path) -> str:
    return file.relative_to(UNCLENCH).as_posix()


def test_every_text_in_the_code_is_found_and_nothing_else(found: dict[CodeText, list[str]]) -> None:
    written = {call.text for file in FILES for call in texts(file).calls if call.text}
    assert found.keys() == written
    assert len(found) > 1200


def test_a_text_is_written_where_it_is_translated_or_marked_in_its_table() -> None:
    unwritten = {
        f"{_here(file)}: {call.where}"
        for file in FILES
        for call in texts(file).calls
        if call.text is None
    }
    assert unwritten == FROM_TABLES


def test_there_is_one_way_for_each_place() -> None:
    ways = {
        ("self.tr", 1),  # in a QObject
        ("translate", 2),  # elsewhere
        ("translate", 4),  # a counted text of a table
        ("Counted.tr", 3),
        ("QT_TRANSLATE_NOOP", 2),
        ("QT_TRANSLATE_NOOP", 4),
    }
    for file in FILES:
        for call in texts(file).calls:
            assert (call.name, call.given) in ways, f"{_here(file)}: {call.where}"
            assert call.text is None or (call.name, call.given) != ("translate", 4)
            assert not call.by_name, f"{_here(file)}: {call.where}"


def _places(words: str) -> set[str]:
    return set(re.findall(r"\{(\w+)\}", words))


def _given(node: ast.AST, function: ast.AST | None) -> list[str]:
    """The texts that may be filled by `fill(node, ...)`."""
    if isinstance(node, ast.Name) and function is not None:
        values = [
            one.value
            for one in ast.walk(function)
            if isinstance(one, ast.Assign) and ast.unparse(one.targets[0]) == node.id
        ]
        return [text for value in values for text in _given(value, None)]
    inner = (one for one in ast.walk(node) if isinstance(one, ast.Constant))
    return [str(one.value) for one in inner if _places(str(one.value))]


def _fills(function: ast.FunctionDef) -> list[ast.Call]:
    """Its calls of `fill` that name each place."""
    return [
        one
        for one in ast.walk(function)
        if isinstance(one, ast.Call) and isinstance(one.func, ast.Name) and one.func.id == "fill"
        if all(given.arg for given in one.keywords)
    ]


def test_each_place_gets_its_value() -> None:
    filled = 0
    written = [text for file in FILES if "fill(" in (text := file.read_text("utf-8"))]
    for text in written:
        functions = [one for one in ast.walk(ast.parse(text)) if isinstance(one, ast.FunctionDef)]
        for function in functions:
            for call in _fills(function):
                names = {one.arg for one in call.keywords}
                texts = _given(call.args[0], function)
                filled += bool(texts)
                assert not texts or set().union(*map(_places, texts)) == names, ast.unparse(call)
    assert filled > 80


@pytest.mark.parametrize("room", ["viewmodels", "widgets"])
def test_no_words_for_a_person_stand_outside(room: str) -> None:
    loose = {
        f"{_here(file)}: {words}"
        for file in FILES
        if _here(file).startswith(room) and _here(file) not in NO_WORDS
        for words in texts(file).loose
        if words not in NAMES | FAULTS_OF_OURS
        and not KEYS.fullmatch(words)
        and not DATES.fullmatch(words)
    }
    assert not loose


def test_english_has_the_forms_of_every_counted_text(found: dict[CodeText, list[str]]) -> None:
    english = read(translations.FOLDER / "en.ts")
    assert english.keys() == {text for text in found if text.counted}
    for text, forms in english.items():
        assert len([one for one in forms if one]) == 2, text.words
        assert not any("(s)" in form for form in forms)


@pytest.mark.parametrize("file", sorted(translations.FOLDER.glob("*.ts")), ids=lambda one: one.stem)
def test_a_translation_keeps_the_places(file: Path) -> None:
    for text, forms in read(file).items():
        for form in filter(None, forms):
            assert _places(form) == _places(text.words), text.words
            assert ("%n" in form) <= ("%n" in text.words), text.words


@pytest.mark.parametrize("file", sorted(translations.FOLDER.glob("*.ts")), ids=lambda one: one.stem)
def test_what_the_app_reads_is_what_was_written_last(file: Path, tmp_path: Path) -> None:
    made = tmp_path / "made.qm"
    translations.compile_file(file, made)
    assert made.read_bytes() == file.with_suffix(".qm").read_bytes()
