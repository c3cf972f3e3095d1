"""What a session says, sentence by sentence, and what it may say again."""

import re
from collections import Counter
from collections.abc import Iterator

from unclench.audio.narrator import spoken
from unclench.domain.cues import Timeline

REFRAINS = {
    ("autogenic", r"(My|Both) .+ (is|are) .+\."): "each sentence of the training is said over",
    (
        "autogenic",
        r"(Hands and arms|Legs and feet|Chest)\.",
    ): "a sore part is named wherever it comes",
    ("autogenic", r"I am at peace\."): "what the training comes back to between the others",
    ("kindness", r"May .+\."): "a kind wish, for one person after the other",
    ("pain-turn", r"And back to the place that feels okay\."): "the way back is always the same",
    ("pmr-(16|short)", r".+, and hold\."): "the other side is tensed as the first was",
    ("pmr-(16|short)", r"And let go\.|Let your .+\."): "one letting go sounds like the next",
    ("pmr-(16|short)", r"Keep breathing\."): "nobody holds their breath, whatever is tensed",
    ("pmr-(16|short)", r"Just enough to feel it\."): "gently means the same for each part",
    (
        ".+",
        r"No effort here\.|Just notice how it is\.|Picture warmth there, .+\.",
    ): "a sore part is spared in the same words wherever it comes",
}
"""What may be said again, by exercise and sentence, and the reason."""
_END = re.compile(r"(?<=[.?!])\s+")


def sentences_of(text: str) -> list[str]:
    """The sentences of a text."""
    return _END.split(text)


def sentences(timeline: Timeline) -> Iterator[str]:
    """Every sentence that is heard, in order; the word of a breath is heard at each breath."""
    for cue in timeline.cues:
        text = spoken(cue)
        if text and cue.kind != "breath":
            yield from sentences_of(text)


def repeated(timeline: Timeline) -> set[str]:
    """The sentences that are heard more than once."""
    return {said for said, times in Counter(sentences(timeline)).items() if times > 1}


def is_refrain(exercise: str, sentence: str) -> bool:
    """Whether this exercise may say this sentence again."""
    return any(
        re.fullmatch(where, exercise) and re.fullmatch(pattern, sentence)
        for where, pattern in REFRAINS
    )
