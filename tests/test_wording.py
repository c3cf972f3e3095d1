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
from unclench.domain.cues import Mode
from unclench.domain.drug_names import DRUGS
from unclench.domain.muscle_lines import GENTLY, LET_GO, LINES, words
from unclench.domain.readability import grade
from unclench.system import paths

CODE = Path(__file__).parent.parent / "desktop" / "unclench"
FORBIDDEN = {
    "a claim": r"\bcur(e|es|ed|ing)\b|\bheals\b|clinically|proven|reduced your|rewir\w*"
    r"|resets? your|detox\w*|toxins?\b|endorphin\w*|miracle\w*|brain hack\w*|p-value",
    "an order that frightens or tells to over-breathe": r"deep breaths?|fill your lungs"
    r"|surrender|give in\b|lie still|relax now",
    "a word that blames or breaks": r"worn out|bad back|just stress|in your head\b"
    r"|damaged (?!file|one|or|$)",
    "guilt or a race": r"streaks?\b|badges?\b|you missed|confetti|incomplete|don't give up",
    "war": r"\bfight(ing)?\b|\bbeat (the |your )?(pain|stress)|\bbattle",
    "a drug or a brand": r"\b(" + "|".join(sorted(DRUGS)) + r")\b",
    "religion or energy": r"\bchakra|\bprayer\b|\bsoul\b|life energy",
}
OUT_OF_USE = {
    "British": r"\b(colours?|favourites?|practis\w+|programmes?|centres?|grey"
    r"|behaviours?|(organ|real|recogn)is\w+|afterwards|neighbours?|cancelled|learnt|whilst)\b"
    r"|(?<!{)\bLicence\b",
    "stiff": r"\b(cannot|could not|do not|did not|will not|would not|you will)\b"
    r"|(?-i:\b(There is no|That is fine|What is on)\b)",
    "coined": r"\bmend(ed|s)?\b|amiss|\bafresh\b|\bput down\b|\bholds you (well|up)\b|kind to you\b"
    r"|\bnow widen\b|\bto and fro\b|\bMinds do that\b|\bneeds no gear\b|\bsore places\b"
    r"|\bstands? (twice|beside)\b|\bis no (day|mode|text|number|file|bundle|draft|body part)\b"
    r"|\bright are:|\bEnter goes on\b|\bknown already\b",
    "a space before the percent sign": r"[0-9}] %(?!n)",
    "a number as a computer writes it": r"\d[eE]\+\d",
}
"""Kinds of words that nobody says aloud, or not in the US."""
BEFORE = (
    *("Start a 1-minute breath", "First, make it easy on your eyes and ears.", "As the system"),
    *("It stays with you", "it cannot see how you are", "Nothing fits all of that."),
    *("Any posture", "one who is easy to like", "A place that feels all right", "worry later"),
    *("One word, one out-breath", "Put tomorrow on paper", "Higher is slower."),
    *("Is one of these you?", "Take “{title}” instead", "Sore places", "Only pictured today"),
    *("only lightly", "Next comes a short question.", "in a way that is kind to you"),
    *("Find a seat that holds you well.", "Did your mind wander off?", "If you lack one of these"),
    *("from the side of a good friend", "No sound found.", "Left out today", "You stopped after"),
    *("Thanks for saying so.", "What does your body show?", "What is the day about?", "Sore head"),
    *("Kept. Thank you.", "For what you told", "When it is too much inside", "Six doors"),
    *("Pain that no rest and no posture eases", "something that moves you", "you make it up"),
    *("needs no gear", "Fit for you", "Tick what is true", "My heart needs care"),
    *(
        "0 known already",
        "Words in the note",
        "Your days, each a point",
        "by the person themselves",
    ),
    *("from where to where the real one", "nothing grows", "What sounds around you"),
    *("All of it lies in one folder", "To mend", "A share of the time left", "above 0, to"),
    *("Take it out", "Put it in", "Another exercise has its short name."),
)
"""How things were once said."""
_WHOLE = {"Tense.", "And now", "Begun", "Lightly."}
"""Those that may stand within a longer sentence."""
_NO_WORDS = re.compile(
    r"\b(SELECT|INSERT|UPDATE|DELETE|PRAGMA|WHERE|FROM|ORDER BY)\b|\\[bsd]|%[YmdHMS]"
)
_MODES: tuple[Mode, ...] = ("tense", "light", "release", "imagery")
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


def written(path: Path) -> Iterator[str]:
    """Every text of several words in a file, but for what explains the code."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    known = {id(one.value) for one in ast.walk(tree) if isinstance(one, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in known:
            yield from (
                (node.value,) if " " in node.value and not _NO_WORDS.search(node.value) else ()
            )


def sources() -> dict[str, list[str]]:
    """Where texts come from, each with its texts."""
    found = {
        path.relative_to(CODE).as_posix(): list(translated(path))
        for room in ("widgets", "viewmodels")
        for path in sorted((CODE / room).rglob("*.py"))
    }
    for room in ("cli", "files", "store", "system", "audio"):
        for path in sorted((CODE / room).rglob("*.py")):
            found[path.relative_to(CODE).as_posix()] = list(written(path))
    files = [*paths.exercises().glob("*.json"), *(paths.assets() / "learn").glob("*.json")]
    files += (paths.assets() / "help").glob("*.json")
    for path in sorted(files):
        if path.name != "exercise.schema.json":
            found[path.name] = list(spoken(json.loads(path.read_text(encoding="utf-8"))))
    found["cautions"] = [caution_text(tag, level) for tag in TAGS for level in _LEVELS]
    found["checklist"] = [*QUESTIONS.values(), *SHORT.values()]
    found["signs"] = list(SIGNS.values())
    lines = (*LINES.values(), *GENTLY.values(), *LET_GO.values())
    found["muscles"] = [*lines, *(words("arms", mode).release for mode in _MODES)]
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


@pytest.mark.parametrize("name", SOURCES)
def test_nothing_is_said_as_it_was_before_or_as_nobody_says_it(name):
    faults = [
        f"{what}: {text}"
        for text in SOURCES[name]
        for what, pattern in OUT_OF_USE.items()
        if re.search(pattern, text, re.IGNORECASE)
    ]
    faults += [
        text for text in SOURCES[name] for old in BEFORE if old.casefold() in text.casefold()
    ]
    assert [*faults, *(text for text in SOURCES[name] if text in _WHOLE)] == []


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
