"""How long words take to say. It depends on the text alone, never on the voice that says it."""

import re
from functools import lru_cache

WORDS_A_MINUTE = 110
_CJK = re.compile(
    r"[\u3005-\u3007\u3040-\u312f\u31a0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    r"\uac00-\ud7af\uf900-\ufaff\uff66-\uff9d\U00020000-\U0003ffff]"
)
_SAYABLE = re.compile(r"\w")


def half_words(text: str) -> int:
    """Twice the number of words: a run between spaces counts 2, a CJK character 1."""
    rest, cjk = _CJK.subn(" ", text)
    return cjk + 2 * sum(bool(_SAYABLE.search(run)) for run in rest.split())


@lru_cache(4096)
def reading_ms(text: str) -> int:
    """Milliseconds to say `text` at 110 words a minute: at least 1 s, rounded up to 0.1 s."""
    tenths = -(-half_words(text) * 600 // (2 * WORDS_A_MINUTE))
    return max(1000, 100 * tenths)
