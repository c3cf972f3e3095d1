"""Where a text stops to be JSON: which slip it most likely was, and what to do about it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from json import JSONDecodeError
from typing import NamedTuple

from unclench.domain.texts import QT_TRANSLATE_NOOP, fill, printable
from unclench.files import json_numbers as numbers
from unclench.files.json_numbers import Slip
from unclench.files.positions import STRING, line_of

_CURLY = "“”„‟«»‹›‘’‚‛″＂「」『』"
_BEGINS_CURLY = re.compile(rf"[{{\[,:]\s*+([{_CURLY}])")
_WORD = re.compile(r'[^\s,\]}:"{\[]+')
_MERGE = re.compile(r"\s*(<{7}|={7}|>{7}|\|{7})")
_FENCE = re.compile(r"\s*(```|~~~)")
_WIDE = {
    "、": ",",
    "،": ",",
    "؛": ",",
    "；": ",",
    "。": ",",
    "：": ":",
    "∶": ":",
    "【": "[",
    "】": "]",
}
_PLAIN = {"none": "null", "nil": "null", "undefined": "null", "yes": "true", "no": "false"}
_SIGNS = (
    (
        ("'",),
        QT_TRANSLATE_NOOP(
            "faults", "has a single quote (') here, and JSON uses only the double one (\")"
        ),
    ),
    (
        ("`", "´"),
        QT_TRANSLATE_NOOP("faults", 'has a backtick here, and JSON uses only the double quote (")'),
    ),
    (
        ("//", "/*", "#", "<!--", "--"),
        QT_TRANSLATE_NOOP("faults", "has a comment here, and JSON allows none; delete it"),
    ),
    (
        ("...", "…"),
        QT_TRANSLATE_NOOP(
            "faults", "has three dots here that stand for more; write all of it, or delete them"
        ),
    ),
    (
        ("\\",),
        QT_TRANSLATE_NOOP("faults", "has a backslash (\\) here, outside of any text; delete it"),
    ),
    (
        ("&",),
        QT_TRANSLATE_NOOP(
            "faults",
            "has a character written as on a web page (& and what follows); write the character",
        ),
    ),
    (
        ("(", ")"),
        QT_TRANSLATE_NOOP(
            "faults", "has a round bracket here; a list goes in [ ] and an object in { }"
        ),
    ),
)


class _Stop(NamedTuple):
    """Where JSON stops: at the offset `at`; `end` is where what stands before it ended."""

    text: str
    at: int
    end: int
    message: str

    @property
    def here(self) -> str:
        """The sign at which it stops; "" at the end."""
        return self.text[self.at : self.at + 1]

    @property
    def before(self) -> str:
        """The sign before it, blanks passed over."""
        return self.text[self.end - 1 : self.end]

    def wants(self, what: str) -> bool:
        """Whether `what`, in Python's words, was expected."""
        return self.message.startswith(f"Expecting {what}")


def no_json(text: str, error: JSONDecodeError) -> Slip:
    """Where a text stops to be JSON, and what to do there."""
    stop = _Stop(text, error.pos, len(text[: error.pos].rstrip()), error.msg)
    told = next(filter(None, (rule(stop) for rule in _RULES)), None)
    at, said = told or (stop.at, _anything(stop))
    return at, printable(said)


def _in_text(stop: _Stop) -> Slip | None:
    """What may not stand inside quotes, or a text that never ends."""
    if stop.message.startswith("Unterminated"):
        return stop.at, (
            QT_TRANSLATE_NOOP(
                "faults",
                'has a text here that never ends; put a quote (") after its last '
                "word. If the rest of the file is missing too, copy it here again",
            )
        )
    if stop.message.startswith("Invalid \\"):
        return stop.text.rfind("\\", 0, stop.at + 1), (
            QT_TRANSLATE_NOOP(
                "faults",
                "has a backslash (\\) here that means nothing with what follows; in "
                "a path write / in its place, elsewhere \\\\",
            )
        )
    if not stop.message.startswith("Invalid control"):
        return None
    if stop.here == "\t":
        said = QT_TRANSLATE_NOOP(
            "faults", "has a tab inside a text here; replace it with a space, or write \\t"
        )
    elif stop.here in "\r\n":
        said = QT_TRANSLATE_NOOP(
            "faults",
            "has a text here that continues on the next line; end it with a quote, or write \\n",
        )
    else:
        said = fill(
            QT_TRANSLATE_NOOP(
                "faults", "has an invisible character (U+{code}) inside a text here; delete it"
            ),
            code=f"{ord(stop.here):04X}",
        )
    return stop.at, said


def _line(stop: _Stop) -> Slip | None:
    """Whole lines that a merge or a chat put there."""
    start = max(stop.text.rfind("\n", 0, stop.at), stop.text.rfind("\r", 0, stop.at)) + 1
    if _MERGE.match(stop.text, start):
        return start, (
            QT_TRANSLATE_NOOP(
                "faults",
                "has two versions of this place, one after the other, as a merge "
                "leaves them: keep one, and delete the other and the lines with "
                "<<<<<<<, ======= and >>>>>>>",
            )
        )
    if fence := _FENCE.match(stop.text, start):
        return start, fill(
            QT_TRANSLATE_NOOP(
                "faults", "has a line with {line} here, left over from copying; delete such lines"
            ),
            line=fence[1],
        )
    return None


def _quote(stop: _Stop) -> Slip | None:
    curly: int | None = stop.at
    if not stop.here or stop.here not in _CURLY:
        found = _BEGINS_CURLY.search(stop.text, 0, stop.at)
        curly = found.start(1) if found else None
    if curly is None:
        return None
    return curly, (
        fill(
            QT_TRANSLATE_NOOP(
                "faults",
                "has a curly quote ({quote}) where JSON uses only the straight "
                'one: turn smart quotes off in your editor, and replace each with "',
            ),
            quote=stop.text[curly],
        )
    )


def _wide(stop: _Stop) -> Slip | None:
    if stop.here <= "~":
        return None
    plain = _WIDE.get(stop.here) or unicodedata.normalize("NFKC", stop.here)
    if plain in tuple("{}[]:,"):
        return stop.at, fill(
            QT_TRANSLATE_NOOP(
                "faults", "has the character {sign} here, where JSON uses only {plain}"
            ),
            sign=stop.here,
            plain=plain,
        )
    return None


def _invisible(stop: _Stop) -> Slip | None:
    if not stop.here or (stop.here.isprintable() and not stop.here.isspace()):
        return None
    name = unicodedata.name(stop.here, "?").lower()
    return stop.at, (
        fill(
            QT_TRANSLATE_NOOP(
                "faults",
                "has an invisible character here (U+{code}, {name}), as copied "
                "text may; delete it and type a space or a new line",
            ),
            code=f"{ord(stop.here):04X}",
            name=name,
        )
    )


def _sign(stop: _Stop) -> Slip | None:
    found = (said for begins, said in _SIGNS if stop.text.startswith(begins, stop.at))
    said = next(found, "")
    return (stop.at, said) if said else None


def _number(stop: _Stop) -> Slip | None:
    if other := numbers.in_other_digits(stop.text, stop.at):
        return other
    if stop.wants("property name"):
        return numbers.before_comma(stop.text, stop.at)
    if stop.wants("value"):
        return numbers.beginning(stop.text, stop.at)
    if stop.wants("','") and stop.here and stop.here not in '"{[]};':
        return numbers.behind(stop.text, stop.end, stop.at)
    return None


def _ends(stop: _Stop) -> Slip | None:
    """The file ends before its time."""
    if stop.text[stop.at :].strip():
        return None
    opened = _open(stop)
    if opened is None:
        return None
    sign, line = opened
    return stop.at, (
        fill(
            QT_TRANSLATE_NOOP(
                "faults",
                "ends here, but the {sign} of line {line} is still open: close it, "
                "or copy the file here again if some of it is missing",
            ),
            sign=sign,
            line=line,
        )
    )


def _bracket(stop: _Stop) -> Slip | None:
    opened = _open(stop) if stop.here in ("}", "]") else None
    if opened is None or opened[0] + stop.here in ("{}", "[]"):
        return None
    closing = "}" if opened[0] == "{" else "]"
    return stop.at, (
        fill(
            QT_TRANSLATE_NOOP(
                "faults",
                "has {sign} here, but the {bracket} of line {line} is still open: "
                "close it with {closing} first",
            ),
            sign=stop.here,
            bracket=opened[0],
            line=opened[1],
            closing=closing,
        )
    )


def _open(stop: _Stop) -> tuple[str, int] | None:
    """The bracket that is still open there, and its line."""
    stack: list[tuple[str, int]] = []
    for found in re.finditer(STRING + r"|[\[{]|[\]}]", stop.text[: stop.at]):
        if found[0] in "[{":
            stack.append((found[0], found.start()))
        elif found[0] in "]}" and stack:
            stack.pop()
    return (stack[-1][0], line_of(stop.text, stack[-1][1])[0]) if stack else None


def _semicolon(stop: _Stop) -> Slip | None:
    if stop.here != ";":
        return None
    if stop.wants("':'"):
        return stop.at, QT_TRANSLATE_NOOP(
            "faults", "has a semicolon (;) here, where JSON needs a colon (:)"
        )
    return stop.at, QT_TRANSLATE_NOOP(
        "faults", "has a semicolon (;) here, where JSON needs a comma (,)"
    )


def _comma(stop: _Stop) -> Slip | None:
    """One too many, one too few, or another sign in its place."""
    too_many = stop.here == "," and (stop.before in ",[{" or "trailing" in stop.message)
    if too_many or (stop.before == "," and stop.here in ("}", "]")):
        at = stop.at if too_many else stop.end - 1
        return at, QT_TRANSLATE_NOOP(
            "faults", "has a comma here with nothing after it; delete the comma"
        )
    if not stop.wants("','"):
        return None
    beside = not re.search(r"[\n\r]", stop.text[stop.end : stop.at])
    if stop.before == '"' and (stop.at == stop.end or (beside and stop.here not in '"{[]}')):
        return stop.at, (
            QT_TRANSLATE_NOOP(
                "faults",
                'goes on here right behind the end of a text: write \\" for a quote '
                "inside a text, and a comma between two texts",
            )
        )
    if stop.here in '"{[' or not beside:
        return stop.end, QT_TRANSLATE_NOOP(
            "faults", "is missing a comma (,) here, between what is before and what follows"
        )
    return None


def _colon(stop: _Stop) -> Slip | None:
    if stop.wants("value") and stop.before == ":" and stop.here in (",", "}", "]"):
        return stop.end, QT_TRANSLATE_NOOP(
            "faults", "has no value here, after the colon; write one"
        )
    if not stop.wants("':'"):
        return None
    if stop.here in (",", "}", "]"):
        return stop.end, QT_TRANSLATE_NOOP(
            "faults", "has a name without a value here; write a colon (:) and the value"
        )
    if stop.here == "=":
        return stop.at, QT_TRANSLATE_NOOP(
            "faults", "has an equals sign (=) here, where JSON needs a colon (:)"
        )
    return stop.end, QT_TRANSLATE_NOOP(
        "faults", "is missing a colon (:) here, between the name and its value"
    )


def _outside(stop: _Stop) -> Slip | None:
    """What stands before the exercise, or behind its end."""
    start = stop.text.lstrip()[:1]
    if start not in ("{", "[") and (stop.message == "Extra data" or not stop.end):
        return len(stop.text) - len(stop.text.lstrip()), (
            QT_TRANSLATE_NOOP(
                "faults",
                "does not start with a brace ({), as an exercise does; delete what "
                "comes before the brace, or write one",
            )
        )
    if stop.message != "Extra data":
        return None
    if stop.here == "{":
        said = QT_TRANSLATE_NOOP(
            "faults",
            "has a second exercise here; a file holds one: save this one as a file of its own",
        )
    elif stop.here in "}]":
        said = fill(
            QT_TRANSLATE_NOOP("faults", "has {sign} too many here; delete it"), sign=stop.here
        )
    else:
        said = fill(
            QT_TRANSLATE_NOOP(
                "faults", "goes on here, after the {sign} that ends it; delete what's extra"
            ),
            sign=stop.before,
        )
    return stop.at, said


def _word(stop: _Stop) -> Slip | None:
    found = _WORD.match(stop.text, stop.at) if stop.here.isalpha() else None
    if found is None or not (stop.wants("value") or stop.wants("property name")):
        return None
    word = found[0][:40]
    if stop.wants("property name"):
        return stop.at, fill(
            QT_TRANSLATE_NOOP("faults", 'has a name without its quotes here; write "{word}"'),
            word=word,
        )
    small = _PLAIN.get(word.lower(), word.lower())
    if small in ("true", "false", "null"):
        return stop.at, fill(
            QT_TRANSLATE_NOOP("faults", "has {word} here, which JSON writes {plain}"),
            word=word,
            plain=small,
        )
    return stop.at, fill(
        QT_TRANSLATE_NOOP(
            "faults", 'has the word {word} here without quotes; a text begins and ends with one (")'
        ),
        word=word,
    )


_NAME = QT_TRANSLATE_NOOP(
    "faults", 'has {sign} here, where a name in straight quotes belongs, such as "title"'
)
_VALUE = QT_TRANSLATE_NOOP(
    "faults",
    "has {sign} here, where a value belongs: a text in quotes, a number, true or false, a list in "
    "[ ] or an object in { }",
)
_COLON = QT_TRANSLATE_NOOP("faults", "has {sign} here, where a colon (:) belongs")
_COMMA = QT_TRANSLATE_NOOP("faults", "has {sign} here, where a comma belongs")


def _anything(stop: _Stop) -> str:
    """What belongs there, where nothing shows what was meant."""
    belongs = {"property name": _NAME, "value": _VALUE, "':'": _COLON}
    text = next((text for what, text in belongs.items() if stop.wants(what)), _COMMA)
    return fill(text, sign=stop.here or QT_TRANSLATE_NOOP("faults", "nothing"))


_RULES: tuple[Callable[[_Stop], Slip | None], ...] = (
    _in_text, _line, _quote, _wide, _invisible, _sign, _ends, _number, _bracket, _semicolon, _comma,
    _colon, _outside,
    _word,
)  # fmt: skip
