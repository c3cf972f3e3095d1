"""What a table doesn't tell and nobody may guess: asked once for all its rows, with the choices."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from unclench.domain.texts import QT_TRANSLATE_NOOP, fill, joined
from unclench.store.exchange.columns import Field, said
from unclench.store.exchange.text import ENCODINGS, Text
from unclench.store.exchange.unclear import Ask
from unclench.store.exchange.value_checks import shown

_ABOUT: Final[dict[Ask, tuple[str, str, tuple[str, ...]]]] = {
    "encoding": (
        QT_TRANSLATE_NOOP("import", "What encoding was this file saved in?"),
        "--encoding NAME",
        ENCODINGS,
    ),
    "kind": (
        QT_TRANSLATE_NOOP("import", "What is in this file?"),
        QT_TRANSLATE_NOOP(
            "import",
            "--as check-ins, or name the column of the length with --columns NAME=duration",
        ),
        ("sessions", "check-ins"),
    ),
    "columns": (
        QT_TRANSLATE_NOOP("import", "Which column holds it?"),
        "--columns NAME=FIELD,...",
        ("started", "time", "ended", "duration", "exercise", "note"),
    ),
    "order": (
        QT_TRANSLATE_NOOP("import", "Which comes first in its dates?"),
        QT_TRANSLATE_NOOP("import", "--day-first or --month-first"),
        ("--day-first", "--month-first"),
    ),
    "lengths": (
        QT_TRANSLATE_NOOP("import", "What do the numbers of its lengths count?"),
        "--lengths minutes|seconds|milliseconds|hours|h:mm|m:ss",
        ("minutes", "seconds", "milliseconds", "hours", "h:mm", "m:ss"),
    ),
    "decimal": (
        QT_TRANSLATE_NOOP("import", "What is the decimal mark in its numbers?"),
        "--decimal point|comma",
        ("point", "comma"),
    ),
    "scale": (
        QT_TRANSLATE_NOOP("import", "What scale are its ratings on? Unclench has 0 to 10."),
        "--scale LEAST-MOST",
        ("0-100", "0-5", "1-5"),
    ),
    "moods": (
        QT_TRANSLATE_NOOP("import", "How much stress from 0 to 10 goes with each mood?"),
        "--moods WORD=NUMBER,...",
        (),
    ),
}
_OPTIONAL: Final = frozenset({"scale", "moods"})


@dataclass(frozen=True)
class Question:
    """Something to be asked before an import; with `needed` nothing can come in before.

    With `field`, several columns could be it: those that `choices` names.
    """

    ask: Ask
    words: str
    option: str
    choices: tuple[str, ...]
    line: int
    why: str
    rows: int
    field: Field | None = None

    @property
    def needed(self) -> bool:
        """Whether it must be answered first; else what it is about is left out."""
        return self.ask not in _OPTIONAL


def about_encoding(text: Text) -> tuple[Question, ...]:
    """The question for the encoding of a text, where nothing tells it."""
    asking = Asking()
    if not text.certain:
        asking.ask(
            "encoding",
            1,
            QT_TRANSLATE_NOOP("import", "its letters make words in more than one encoding"),
        )
    return asking.questions()


class Asking:
    """Gathers what is asked, row by row."""

    def __init__(self) -> None:
        """Nothing is asked yet."""
        self._found: dict[Ask, tuple[int, str, int]] = {}
        self._moods: dict[str, None] = {}
        self._torn: list[Question] = []

    def ask(self, ask: Ask, line: int, why: str) -> None:
        """Ask this because of a line."""
        first, words, rows = self._found.get(ask, (line, why, 0))
        self._found[ask] = (first, words, rows + 1)

    def which(self, field: Field, names: Sequence[str], line: int) -> None:
        """Ask which of several columns a field is; their names stand in a line."""
        both = joined([shown(name) for name in names])
        words, option, _choices = _ABOUT["columns"]
        why = fill(
            QT_TRANSLATE_NOOP("import", "{names} could each be the {field}"),
            names=both,
            field=said(field),
        )
        option = f"--columns NAME={field}"
        if len(set(names)) < len(names):
            text = QT_TRANSLATE_NOOP(
                "import", "{option}, with the number of the column for its name"
            )
            option = fill(text, option=option)
        self._torn.append(Question("columns", words, option, tuple(names), line, why, 1, field))

    def mood(self, word: str, line: int) -> None:
        """Ask for what a mood's word stands for."""
        self._moods.setdefault(word)
        self.ask(
            "moods",
            line,
            fill(
                QT_TRANSLATE_NOOP("import", "“{word}” doesn't say how much stress it is"),
                word=word[:40],
            ),
        )

    def questions(self) -> tuple[Question, ...]:
        """Each question once, those that must be answered first."""
        found: Iterable[Question] = (
            Question(
                ask,
                words,
                option,
                tuple(self._moods)[:30] if ask == "moods" else choices,
                *self._found[ask],
            )
            for ask, (words, option, choices) in _ABOUT.items()
            if ask in self._found
        )
        return (*self._torn, *found)
