"""How hard a text is to read: the US school grade of Flesch and Kincaid.

Source: Kincaid et al. 1975: 0.39 words a sentence + 11.8 syllables a word - 15.59. Syllables are
counted by groups of vowels, which is near enough for a warning; English only.
"""

import re

FEWEST_WORDS = 8  # a grade of a shorter text says nothing

_SENTENCE_END = re.compile(r"[.!?]+[\"'”’)]*(?:\s|$)")
_WORD = re.compile(r"[A-Za-z]+(?:['’][A-Za-z]+)?")
_VOWELS = re.compile(r"[aeiouy]+")
_SILENT = re.compile(r"(?:[^laeiouy]e|[^aeiouydt]ed|[^aeiouyscxzg]es)$")


def syllables(word: str) -> int:
    """About how many syllables an English word has, at least one."""
    low = word.lower()
    return max(1, len(_VOWELS.findall(_SILENT.sub("", low) if len(low) > 3 else low)))


def grade(text: str, fewest: int = FEWEST_WORDS) -> float | None:
    """The grade, or None when there are fewer words than `fewest`: too few to tell."""
    words = _WORD.findall(text)
    if len(words) < fewest:
        return None
    sentences = sum(bool(_WORD.search(part)) for part in _SENTENCE_END.split(text))
    spoken = sum(syllables(word) for word in words)
    return 0.39 * len(words) / sentences + 11.8 * spoken / len(words) - 15.59
