"""Sixty-odd program files that somebody might write by mistake or with bad intent.

Each has a name, its bytes, and what the answer must say; None: it is read, and does no harm.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, NamedTuple

WEEK = {"title": "Begin", "idea": "Be kind.", "days": 3, "steps": [{"ask": "peg"}]}
RIGHT: dict[str, Any] = {
    "format": 1,
    "id": "mine",
    "title": "Mine",
    "summary": "One week.",
    "for": ["pain"],
    "weeks": [WEEK],
}
EXERCISE = {"exercise": "breath-46", "minutes": 3}
INSTEAD = {"when": "asthma", "exercise": "breath-46", "minutes": 3}


class Hostile(NamedTuple):
    """One such file."""

    name: str
    content: bytes
    said: str | None


def _top(**changed: object) -> Any:
    return RIGHT | changed


def _week(**changed: object) -> Any:
    return _top(weeks=[WEEK | changed])


def _step(*steps: object) -> Any:
    return _week(steps=list(steps))


def _without(key: str) -> Any:
    return {name: value for name, value in RIGHT.items() if name != key}


_DECODED: dict[str, tuple[Any, str | None]] = {
    # shapes
    "a list": ([RIGHT], "must be an object"),
    "a number": (3, "an object"),
    "a text": ("weeks", "an object"),
    "nothing": (None, "an object"),
    "no id": (_without("id"), '"id" is missing'),
    "no weeks": (_without("weeks"), '"weeks" is missing'),
    "weeks an object": (_top(weeks={"0": WEEK}), '"weeks" is'),
    "weeks a text": (_top(weeks="twelve"), '"weeks" is'),
    "a week a number": (_top(weeks=[7]), "7"),
    "a week null": (_top(weeks=[None]), "null"),
    "steps an object": (_week(steps={"ask": "peg"}), '"steps" is'),
    "a step a text": (_step("peg"), 'needs one of "read"'),
    "a step a list": (_step([["ask", "peg"]]), 'needs one of "read"'),
    "an empty step": (_step({}), 'needs one of "read"'),
    "instead a number": (_step(EXERCISE | {"instead": 5}), '"instead" is 5'),
    "instead an object": (_step(EXERCISE | {"instead": INSTEAD}), '"instead" is'),
    "instead nested": (_step(EXERCISE | {"instead": [[INSTEAD]]}), "must be an object"),
    # values
    "no weeks in it": (_top(weeks=[]), '"weeks"'),
    "thirteen weeks": (_top(weeks=[WEEK] * 13), '"weeks"'),
    "a thousand weeks": (_top(weeks=[WEEK] * 1000), '"weeks"'),
    "no steps": (_step(), '"steps"'),
    "twenty-one steps": (_step(*[{"ask": "peg"}] * 21), '"steps"'),
    "no day": (_week(days=0), '"days" is 0'),
    "eight days": (_week(days=8), '"days" is 8'),
    "half a day": (_week(days=2.5), '"days" is 2.5'),
    "days true": (_week(days=True), '"days" is true'),
    "days a text": (_week(days="3"), '"days" is'),
    "no times": (_step(EXERCISE | {"times": 0}), '"times" is 0'),
    "a billion times": (_step(EXERCISE | {"times": 10**9}), '"times" is 1000000000'),
    "times without end": (_step(EXERCISE | {"times": 10**400}), '"times"'),
    "minus one time": (_step(EXERCISE | {"times": -1}), '"times" is -1'),
    "no such length": (_step(EXERCISE | {"minutes": 4}), "can't last 4 min"),
    "minus minutes": (_step(EXERCISE | {"minutes": -3}), '"minutes" is -3'),
    "a year of minutes": (_step(EXERCISE | {"minutes": 525600}), '"minutes" is 525600'),
    "an unknown exercise": (_step({"exercise": "breath-47"}), 'did you mean "breath-46"'),
    "an unknown card": (_step({"read": "stres"}), 'did you mean "stress"'),
    "an unknown question": (_step({"ask": "password"}), '"ask" is "password"'),
    "an unknown tag": (
        _step(EXERCISE | {"instead": [INSTEAD | {"when": "astma"}]}),
        'did you mean "asthma"',
    ),
    "an unknown exercise instead": (
        _step(EXERCISE | {"instead": [INSTEAD | {"exercise": "nobody"}]}),
        'no exercise "nobody"',
    ),
    "the same tag twice": (_step(EXERCISE | {"instead": [INSTEAD] * 2}), "here twice"),
    "thirty times instead": (_step(EXERCISE | {"instead": [INSTEAD] * 30}), '"instead"'),
    "two things in one step": (_step({"ask": "peg", "read": "stress"}), "a step of its own"),
    "a need nobody has": (_top(**{"for": ["money"]}), "money"),
    "a need twice": (_top(**{"for": ["pain", "pain"]}), "here twice"),
    "a format to come": (_top(format=99), "newer version"),
    "a format in words": (_top(format="1"), '"format" is'),
    "a key nobody knows": (_top(on_start="rm -rf ~"), "on_start"),
    "keys of Python": (_top(__class__="os", __init__={}), "__class__"),
    # ids and names that lead elsewhere
    "an id that goes up": (_top(id="../../../etc/passwd"), '"id" is'),
    "an id with a drive": (_top(id="c:\\windows\\system32"), '"id" is'),
    "an id of a device": (_top(id="CON.json"), '"id" is'),
    "an id without end": (_top(id="a" * 100_000), '"id" is'),
    "an empty id": (_top(id=""), '"id" is'),
    "an exercise that goes up": (_step({"exercise": "../mine"}), '"exercise" is'),
    "a card that goes up": (_step({"read": "../../secrets"}), '"read" is'),
    # texts
    "a control character": (_top(title="Mine\x1b[2J"), "control character"),
    "a line break": (_top(title="Mine\nand yours"), "control character"),
    "a title without end": (_top(title="long " * 100_000), '"title" is'),
    "only spaces": (_top(title="   "), "spaces"),
    "HTML": (_top(title="<script>alert(1)</script><b>Mine</b>"), None),
    "right to left": (
        _top(title="\u202egnihtaerb\u202c", summary="\u05e9\u05dc\u05d5\u05dd"),
        None,
    ),
    "a pattern to fill": (_top(title="{title} %1 %n {0.__class__}"), None),
    "SQL": (_top(title="'; DROP TABLE sessions; --"), None),
    "a language that is none": (_top(language="../en"), '"language" is'),
    "evidence a text": (_top(evidence="A"), '"evidence" is'),
    "evidence of grade E": (_top(evidence={"grade": "E"}), '"grade" is'),
    # bombs
    "fifty thousand values": (_top(weeks=[[0] * 50_001]), "50000"),
}
_TEXT = json.dumps(RIGHT)
_WRITTEN: dict[str, tuple[bytes, str | None]] = {
    "empty": (b"", "is empty; a program starts"),
    "spaces": (b" \n\t ", "is empty"),
    "binary": (bytes(range(256)), "not a text file; a program is JSON"),
    "a picture": (b"\x89PNG\r\n\x1a\n" + b"\0" * 50, "not a"),
    "UTF-16": (_TEXT.encode("utf-16"), "UTF-16, and a program must"),
    "a mark before it": (b"\xef\xbb\xbf" + _TEXT.encode(), None),
    "Latin-1": (_TEXT.replace("Mine", "M\u00e9in").encode("latin-1"), "not UTF-8"),
    "half a character": (_TEXT.replace("Mine", "\\ud800").encode(), "half characters"),
    "no number": (_TEXT.replace('"days": 3', '"days": NaN').encode(), "NaN"),
    "infinite": (_TEXT.replace('"days": 3', '"days": Infinity').encode(), "Infinity"),
    "a huge exponent": (_TEXT.replace('"days": 3', '"days": 1e999').encode(), "1e999"),
    "ten thousand digits": (
        _TEXT.replace('": 3', '": ' + "9" * 10_000).encode(),
        "a number this long",
    ),
    "digits that end oddly": (
        _TEXT.replace('": 3', '": ' + "9" * 5_000 + "-0-9").encode(),
        "a number this long",
    ),
    "a key twice": (_TEXT.replace('"id"', '"id": "yours", "id"').encode(), "here twice"),
    "deep": (b"[" * 100_000, "deep"),
    "deep and closed": (b'{"weeks":' * 40 + b"1" + b"}" * 40, "deep"),
    "cut off": (_TEXT[:-9].encode(), ""),
    "a comma too many": (_TEXT.replace("]}]}", "],}]}").encode(), ""),
    "a comment": (b"// mine\n" + _TEXT.encode(), ""),
    "two of them": (_TEXT.encode() * 2, ""),
    "larger than 1 MiB": (_TEXT.encode() + b" " * (1 << 20), "1 MiB"),
}


def every() -> Iterator[Hostile]:
    """All of them."""
    for name, (raw, said) in _DECODED.items():
        yield Hostile(name, json.dumps(raw).encode(), said)
    for name, (content, said) in _WRITTEN.items():
        yield Hostile(name, content, said)
