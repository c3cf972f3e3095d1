"""A translator finds every text, and none of them can be filled in wrongly."""

import ast
import re
from pathlib import Path

import pytest
from tests.texts_in_code import CodeText, texts

from tools import translations
from tools.translations import sources
from unclench.system import paths

FILES = sources.code_files()
UNCLENCH = Path(paths.__file__).parents[1]

# Where a text comes from a table that is marked (QT_TRANSLATE_NOOP) where it stands.
FROM_TABLES = {
    "viewmodels/history/insight_words.py: how_sure",
    "viewmodels/history/insight_words.py: said",
    "viewmodels/editor/editor_words.py: caution",
    "viewmodels/editor/editor_words.py: caution_within",
    "viewmodels/history/session_words.py: sign",
    "viewmodels/history/session_words.py: sign_within",
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
TYPED = {  # commands, and what programs read
    "  unclench check ",
    "  unclench import ",
    "  unclench play ",
    "import FILE | insight",
    "JSON from Unclench",
    "CSV from Unclench",
    "Unclench ",
    "Exec",
    " ms",
    "expected %s arguments",  # by which argparse asks
}
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


@pytest.fixture(scope="module")
def found() -> set[CodeText]:
    """What `pyside6-lupdate` finds."""
    return {CodeText(one.context, one.source, one.counted) for one in sources.code()}


def _here(file: Path) -> str:
    return file.relative_to(UNCLENCH).as_posix()


def test_every_text_in_the_code_is_found_and_nothing_else(found: set[CodeText]) -> None:
    written = {call.text for file in FILES for call in texts(file).calls if call.text}
    assert found == written
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


@pytest.mark.parametrize("room", ["viewmodels", "widgets", "cli"])
def test_no_words_for_a_person_stand_outside(room: str) -> None:
    loose = {
        f"{_here(file)}: {words}"
        for file in FILES
        if _here(file).startswith(room) and _here(file) not in NO_WORDS
        for words in texts(file).loose
        if words not in NAMES | FAULTS_OF_OURS | TYPED
        and not KEYS.fullmatch(words)
        and not DATES.fullmatch(words)
    }
    assert not loose


def test_english_has_the_forms_of_every_counted_text(found: set[CodeText]) -> None:
    english = translations.read(translations.FOLDER / "en.ts").messages
    assert {CodeText(one.context, one.source, one.counted) for one in english} == {
        text for text in found if text.counted
    }
    for one in english:
        assert one.usable
        assert len(one.forms) == 2, one.source
        assert not any("(s)" in form for form in one.forms)
