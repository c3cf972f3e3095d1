"""Every word that a person reads: no claim, no blame, no promise, nothing that frightens."""

import ast
import json
import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache, partial
from pathlib import Path

import pytest

from unclench.domain.body_signs import SIGNS
from unclench.domain.caution_words import QUESTIONS, SHORT, WITHIN, WORDS
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
    r"|damaged (?!file|one|or|\{found\} file|$)",
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
    "two words for a computer": r"\b(this|your|other|another|two|all) machines?\b|\bmachine: "
    r"|(?<!Use on )\bseveral machines\b",
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


def translated(tree: ast.Module) -> Iterator[str]:
    """The texts of `tr` and `translate` calls in a file."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            called = node.func
            name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
            if name in {"tr", "_tr", "translate"}:
                yield from (
                    one.value
                    for one in node.args
                    if isinstance(one, ast.Constant) and isinstance(one.value, str)
                )


def written(tree: ast.Module) -> Iterator[str]:
    """Every text of several words in a file, but for what explains the code."""
    nodes = list(ast.walk(tree))
    known = {id(one.value) for one in nodes if isinstance(one, ast.Expr)}
    for node in nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in known:
            yield from (
                (node.value,) if " " in node.value and not _NO_WORDS.search(node.value) else ()
            )


def in_code(room: str) -> Iterator[tuple[str, str]]:
    """The texts of a room of the code, each with its file."""
    read = translated if room in {"widgets", "viewmodels"} else written
    for path in sorted((CODE / room).rglob("*.py")):
        name = path.relative_to(CODE).as_posix()
        tree = ast.parse(path.read_text(encoding="utf-8"))
        yield from ((name, text) for text in read(tree))


def in_files(*folders: Path) -> Iterator[tuple[str, str]]:
    """The texts of exercises, programs and what is to be read, each with its file."""
    for path in sorted(path for folder in folders for path in folder.rglob("*.json")):
        if not path.name.endswith(".schema.json"):
            texts = spoken(json.loads(path.read_text(encoding="utf-8")))
            yield from ((path.name, text) for text in texts)


def in_domain() -> Iterator[tuple[str, str]]:
    """The texts that stand in tables of the domain, each with the name of its table."""
    lines = (*LINES.values(), *GENTLY.values(), *LET_GO.values())
    found = {
        "cautions": [caution_text(tag, level) for tag in TAGS for level in _LEVELS],
        "checklist": [*QUESTIONS.values(), *SHORT.values(), *WITHIN.values()],
        "signs": list(SIGNS.values()),
        "muscles": [*lines, *(words("arms", mode).release for mode in _MODES)],
    }
    yield from ((name, text) for name, texts in found.items() for text in texts)


ROOMS: dict[str, Callable[[], Iterator[tuple[str, str]]]] = {
    **{
        room: partial(in_code, room)
        for room in ("audio", "cli", "files", "store", "system", "viewmodels", "widgets")
    },
    "domain": in_domain,
    "exercises": partial(in_files, paths.exercises()),
    "to read": partial(in_files, paths.assets() / "learn", paths.assets() / "help"),
}
"""Where texts come from."""


@cache
def texts(room: str) -> list[tuple[str, str]]:
    """Its texts, each with where it stands."""
    return list(ROOMS[room]())


def faults(room: str, kinds: Mapping[str, str]) -> list[str]:
    """The texts in which something of these kinds stands, each with the kind."""
    any_kind = re.compile("|".join(f"(?:{one})" for one in kinds.values()), re.IGNORECASE)
    return [
        f"{place}: {kind}: {text}"
        for place, text in texts(room)
        if any_kind.search(text)
        for kind, pattern in kinds.items()
        if re.search(pattern, text, re.IGNORECASE)
    ]


@pytest.mark.parametrize("room", ROOMS)
def test_no_forbidden_words(room):
    assert faults(room, FORBIDDEN) == []


@pytest.mark.parametrize("room", ROOMS)
def test_nothing_is_said_as_it_was_before_or_as_nobody_says_it(room):
    before = {f"said before: {old}": re.escape(old) for old in BEFORE}
    assert faults(room, OUT_OF_USE | before) == []
    assert [one for one in texts(room) if one[1] in _WHOLE] == []


def test_there_is_much_to_look_at():
    places = {place for room in ROOMS for place, _text in texts(room)}
    assert len(places) > 380
    assert {"en.json", "cautions", "widgets/questions/rating_page.py"} <= places


@pytest.mark.parametrize("folder", ["learn", "help"])
def test_texts_to_read_are_easy(folder):
    """US grade 8 at most; a grade of one short sentence jumps, so whole cards count."""
    read = json.loads((paths.assets() / folder / "en.json").read_text(encoding="utf-8"))
    for card in read.get("cards", [*read.get("sections", ()), read.get("crisis", {})]):
        whole = " ".join((*card.get("text", ()), *card.get("points", ())))
        assert (grade(whole) or 0) <= (8 if folder == "learn" else 9), card["title"]


def test_cautions_stay_short():
    assert max(len(text) for three in WORDS.values() for text in three) <= 110
