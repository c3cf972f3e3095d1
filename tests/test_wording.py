"""Every word that a person reads: no claim, no blame, no promise, nothing that frightens."""

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from unclench.domain.body_signs import SIGNS
from unclench.domain.caution_words import QUESTIONS, SHORT, WORDS
from unclench.domain.cautions import TAGS, Level, caution_text
from unclench.domain.drug_names import DRUGS
from unclench.domain.readability import grade
from unclench.system import paths

CODE = Path(__file__).parent.parent / "desktop" / "unclench"
FORBIDDEN = {
    "a claim": r"\bcur(e|es|ed|ing)\b|\bheals\b|clinically|proven|reduced your|rewir\w*"
    r"|resets? your|detox\w*|toxins?\b|endorphin\w*|miracle\w*|brain hack\w*|p-value",
    "an order that frightens or tells to over-breathe": r"deep breaths?|fill your lungs"
    r"|surrender|give in\b|lie still|relax now",
    "a word that blames or breaks": r"worn out|bad back|just stress|in your head\b"
    r"|damaged (?!file|one)",
    "guilt or a race": r"streaks?\b|badges?\b|you missed|confetti|incomplete|don't give up",
    "war": r"\bfight(ing)?\b|\bbeat (the |your )?(pain|stress)|\bbattle",
    "a drug or a brand": r"\b(" + "|".join(sorted(DRUGS)) + r")\b",
    "religion or energy": r"\bchakra|\bprayer\b|\bsoul\b|life energy",
}
_LEVELS: tuple[Level, ...] = ("avoid", "modify", "note")


def spoken(value: object) -> Iterator[str]:
    """Every text in decoded JSON."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from spoken(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from spoken(inner)


def translated(path: Path) -> Iterator[str]:
    """The texts of `tr` and `translate` calls in a file."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            called = node.func
            name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
            if name in {"tr", "_tr", "translate"}:
                yield from (
                    one.value
                    for one in node.args
                    if isinstance(one, ast.Constant) and isinstance(one.value, str)
                )


def sources() -> dict[str, list[str]]:
    """Where texts come from, each with its texts."""
    found = {
        path.relative_to(CODE).as_posix(): list(translated(path))
        for room in ("widgets", "viewmodels")
        for path in sorted((CODE / room).rglob("*.py"))
    }
    files = [*paths.exercises().glob("*.json"), *(paths.assets() / "learn").glob("*.json")]
    files += (paths.assets() / "help").glob("*.json")
    for path in sorted(files):
        if path.name != "exercise.schema.json":
            found[path.name] = list(spoken(json.loads(path.read_text(encoding="utf-8"))))
    found["cautions"] = [caution_text(tag, level) for tag in TAGS for level in _LEVELS]
    found["checklist"] = [*QUESTIONS.values(), *SHORT.values()]
    found["signs"] = list(SIGNS.values())
    return {name: texts for name, texts in found.items() if texts}


SOURCES = sources()


@pytest.mark.parametrize("name", SOURCES)
def test_no_forbidden_words(name):
    faults = [
        f"{what}: {text}"
        for text in SOURCES[name]
        for what, pattern in FORBIDDEN.items()
        if re.search(pattern, text, re.IGNORECASE)
    ]
    assert faults == []


def test_there_is_much_to_look_at():
    assert len(SOURCES) > 40
    assert {"en.json", "cautions", "widgets/questions/rating_page.py"} <= set(SOURCES)


@pytest.mark.parametrize("folder", ["learn", "help"])
def test_texts_to_read_are_easy(folder):
    """US grade 8 at most; a grade of one short sentence jumps, so whole cards count."""
    read = json.loads((paths.assets() / folder / "en.json").read_text(encoding="utf-8"))
    for card in read.get("cards", [*read.get("sections", ()), read.get("crisis", {})]):
        whole = " ".join((*card.get("text", ()), *card.get("points", ())))
        assert (grade(whole) or 0) <= (8 if folder == "learn" else 9), card["title"]


def test_cautions_stay_short():
    assert max(len(text) for three in WORDS.values() for text in three) <= 110
