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


@lru_cache(8192)
def reading_ms(text: str, language: str = "en") -> int:
    """Milliseconds to say `text` in a language (BCP 47): at least 1 s, rounded up to 0.1 s."""
    tenths = -(-half_words(text) * 600 // (2 * pace(language)))
    return max(1000, 100 * tenths)
