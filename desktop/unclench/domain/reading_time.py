"""How long words take to say. It depends on the text alone, never on the voice that says it."""

import re
from collections.abc import Mapping
from functools import lru_cache

WORDS_A_MINUTE: Mapping[str, int] = {"en": 110, "de": 100, "es": 100}
"""How many words are said in a minute, by language.

`python -m tools.reading_speed` measures how much a voice says of the translated lines in the time
of 110 English words: 104 in German, 102 in Spanish; rounded down to tens, so that no voice hurries.
"""
ELSE = WORDS_A_MINUTE["en"]
"""The words a minute of every other language; and the most, where a text has no time for its own.

Files of all languages were written for this pace before others were measured. So an exercise that
has room at this one alone is right, and played a little hurried; whoever writes it is warned.
"""
_CJK = re.compile(
    r"[\u3005-\u3007\u3040-\u312f\u31a0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    r"\uac00-\ud7af\uf900-\ufaff\uff66-\uff9d\U00020000-\U0003ffff]"
)
_SAYABLE = re.compile(r"\w")


def half_words(text: str) -> int:
    """Twice the number of words: a run between spaces counts 2, a CJK character 1."""
    rest, cjk = _CJK.subn(" ", text)
    return cjk + 2 * sum(bool(_SAYABLE.search(run)) for run in rest.split())


def pace(language: str) -> int:
    """The words a minute of a language (BCP 47); of English where it was not measured."""
    return WORDS_A_MINUTE.get(language.partition("-")[0].lower(), ELSE)


def can_hurry(language: str) -> bool:
    """Whether a language is usually said slower than it may be."""
    return pace(language) < ELSE


@lru_cache(8192)
def reading_ms(text: str, language: str = "en", hurried: bool = False) -> int:
    """Milliseconds to say `text` in a language (BCP 47): at least 1 s, rounded up to 0.1 s.

    `hurried` is the shortest time that it ever gets: what speaks it must be done by then.
    """
    words = max(ELSE, pace(language)) if hurried else pace(language)
    tenths = -(-half_words(text) * 600 // (2 * words))
    return max(1000, 100 * tenths)
