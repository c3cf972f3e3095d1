"""How English words sound, in the alphabet of the neural voice: a lexicon, and rules around it.

The lexicon is misaki's (two lists of US English; Apache-2.0); the rules are our own and small: no
language model takes part. What a word means is guessed from its neighbours where it matters
("close your eyes", "stay close").
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from unclench.audio.speech.numbers import in_words

Entry = str | Mapping[str, str | None]

VOWELS = frozenset("AIOQWYaiuæɑɒɔəɛɜɪʊʌᵻ")
_HEAVY = frozenset("AIOQWYʤʧ")
_BEFORE_T = frozenset("AIOWYiuæɑəɛɪɹʊʌ")
_STOPS = frozenset(";:,.!?—…")
_TOKENS = re.compile(r"[A-Za-z]+(?:'[A-Za-z]+)*(?:-[A-Za-z]+(?:'[A-Za-z]+)*)*|[;:,.!?—…()“”]|\S")
_SPELLED = {"’": "'", "‘": "'", "–": "—", " - ": " — ", "&": " and ", "...": "…", '"': ""}


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


_DETERMINERS = _words(
    "a an the this these those each every some any no my your his her its our their"
)
_PLACES = _words(
    "in on at of by for with from into through over under about as after before during until"
    " toward towards behind beside between across along"
)
_BEFORE_VERBS = _words(
    "to and but not then can could may might must shall should will would do does did don't"
    " i you we they let now just please gently slowly softly"
)
_BEFORE_THAT = _PLACES | {"and", "but", "or", "just", "let", "do"}
_STATES = _words("is are was were be been feel feels stay stays keep keeps very so too")

# letters of unknown words, the longest first, each with a sound
_LETTERS = (
    *(("tch", "ʧ"), ("sch", "sk"), ("igh", "I"), ("tion", "ʃən"), ("ough", "O"), ("eigh", "A")),
    *(("ch", "ʧ"), ("sh", "ʃ"), ("th", "θ"), ("ph", "f"), ("wh", "w"), ("ck", "k"), ("ng", "ŋ")),
    *(("qu", "kw"), ("ee", "i"), ("ea", "i"), ("oo", "u"), ("ou", "W"), ("ow", "O"), ("ai", "A")),
    *(("ay", "A"), ("oa", "O"), ("oi", "Y"), ("oy", "Y"), ("au", "ɔ"), ("aw", "ɔ"), ("ar", "ɑɹ")),
    *(("er", "əɹ"), ("ir", "ɜɹ"), ("ur", "ɜɹ"), ("or", "ɔɹ"), ("a", "æ"), ("b", "b"), ("c", "k")),
    *(("d", "d"), ("e", "ɛ"), ("f", "f"), ("g", "ɡ"), ("h", "h"), ("i", "ɪ"), ("j", "ʤ")),
    *(("k", "k"), ("l", "l"), ("m", "m"), ("n", "n"), ("o", "ɑ"), ("p", "p"), ("r", "ɹ")),
    *(("s", "s"), ("t", "t"), ("u", "ʌ"), ("v", "v"), ("w", "w"), ("x", "ks"), ("y", "i")),
    ("z", "z"),
)
_BY_LETTERS = re.compile("|".join(letters for letters, _ in sorted(
    _LETTERS, key=lambda pair: -len(pair[0]))))  # fmt: skip
_SOUND = dict(_LETTERS)


class Sounds:
    """Turns texts into sounds with one lexicon."""

    def __init__(self, lexicon: Mapping[str, Entry]) -> None:
        """`lexicon` has words in lower case (names as they are written) with their sounds."""
        self._lexicon = lexicon

    def __call__(self, text: str) -> str:
        """How `text` sounds: words between spaces, and the marks that shape the melody."""
        for mark, instead in _SPELLED.items():
            text = text.replace(mark, instead)
        tokens = _TOKENS.findall(in_words(text))
        said: list[str] = []
        vowel: bool | None = None  # whether what follows begins with a vowel; None: with a pause
        for k in range(len(tokens) - 1, -1, -1):
            run = tokens[k]
            if run[0].isalpha() and run.isascii():
                sound = self._compound(run, _role(tokens, k), vowel)
                vowel = next((mark in VOWELS for mark in sound if mark not in "ˈˌ"), vowel)
                said.append(f" {sound}")
            elif run in "“(":
                said.append(f" {run}")
            elif run in _STOPS or run in "”)":
                vowel = None if run in _STOPS else vowel
                said.append(run)
        whole = "".join(reversed(said)).strip()
        whole = re.sub(r"([“(]) ", r"\1", whole)
        return whole.replace("ɾ", "T").replace("ʔ", "t")

    def _compound(self, token: str, role: str, vowel: bool | None) -> str:
        """A word, or words joined by hyphens; of several stresses the weightier ones stay."""
        whole = self._known(token, role, vowel)
        if whole or "-" not in token:
            return whole or self._unknown(token)
        parts = [
            self._known(part, role, vowel) or self._unknown(part)
            for part in token.split("-")
            if part
        ]
        stressed = sorted((sum(1 + (c in _HEAVY) for c in part), k)
                          for k, part in enumerate(parts) if "ˈ" in part)  # fmt: skip
        for _weight, k in stressed[: len(stressed) // 2]:
            parts[k] = parts[k].replace("ˌ", "").replace("ˈ", "ˌ")
        return "".join(parts)

    def _known(self, word: str, role: str, vowel: bool | None) -> str:
        lower = word.lower()
        special = _special(word, role, vowel)
        if special:
            return special
        entry = self._lexicon.get(lower) or self._lexicon.get(word)
        entry = entry or self._lexicon.get(lower.capitalize())
        sound = _one(entry, role, vowel) or self._ended(lower, role)
        return _stressed(sound, word) if sound else ""

    def _ended(self, word: str, role: str) -> str:
        """A known word with an ending: -'s, -s, -ed, -ing, -ly."""
        for ending, stems in _stems(word):
            for stem in stems:
                sound = _one(self._lexicon.get(stem), role, False)
                if sound and len(stem) > 1:
                    return _END[ending](sound)
        return ""

    def _unknown(self, word: str) -> str:
        """Two known words in one, else capitals spelled out, else letter by letter."""
        lower = word.lower().replace("'", "")
        for k in range(len(lower) - 3, 2, -1):
            first = _one(self._lexicon.get(lower[:k]), "", False)
            second = _one(self._lexicon.get(lower[k:]), "", False)
            if first and second:
                return first + second.replace("ˌ", "").replace("ˈ", "ˌ")
        if word.isupper() and len(word) < 6:
            return "".join(_one(self._lexicon.get(letter), "", False) for letter in word)
        sound = _BY_LETTERS.sub(lambda found: _SOUND[found.group()], lower)
        return _mark(sound, "ˈ")


def _role(tokens: list[str], k: int) -> str:
    """What a word does in its sentence, as far as its neighbours tell: "VERB", "NOUN", "ADJ"."""
    before = tokens[k - 1].lower() if k else "."
    after = tokens[k + 1].lower() if k + 1 < len(tokens) else "."
    if tokens[k].lower() == "that":
        return "DT" if before in _BEFORE_THAT or not before[0].isalpha() else "IN"
    if before in _DETERMINERS:
        return "NOUN"
    if before in _STATES:
        return "ADJ"
    if before in _PLACES:
        return "NOUN"
    if before in _BEFORE_VERBS or not before[0].isalpha() or before.endswith("ly"):
        return "VERB"
    return "VERB" if after in _DETERMINERS else "NOUN"


def _special(word: str, role: str, vowel: bool | None) -> str:
    """The little words that change with what follows; empty for all others."""
    changing = {
        "a": "ɐ",
        "an": "ɐn",
        "the": "ði" if vowel else "ðə",
        "to": "tu" if vowel is None else "tʊ" if vowel else "tə",
        "in": "ˈɪn" if vowel is None else "ɪn",
        "am": "æm" if vowel is None else "ɐm",
        "that": "ðˈæt" if role == "DT" or vowel is None else "",
    }
    if word == "I":
        return "ˌI"
    if word == "A" and vowel is None:
        return "ˈA"
    return changing.get(word.lower(), "")


def _one(entry: Entry | None, role: str, vowel: bool | None) -> str:
    """The sound of an entry that may have several, by the word's role."""
    if entry is None or isinstance(entry, str):
        return entry or ""
    last = entry.get("None") if vowel is None else None
    return last or entry.get(role) or entry.get("DEFAULT") or ""


def _stressed(sound: str, word: str) -> str:
    """A word with a capital is stressed at least lightly, one in capitals fully."""
    if word.islower() or "ˈ" in sound:
        return sound
    if word.isupper() and len(word) > 1:
        return sound.replace("ˌ", "ˈ") if "ˌ" in sound else _mark(sound, "ˈ")
    return sound if "ˌ" in sound else _mark(sound, "ˌ")


def _mark(sound: str, stress: str) -> str:
    at = next((k for k, mark in enumerate(sound) if mark in VOWELS), None)
    return sound if at is None else sound[:at] + stress + sound[at:]


def _stems(word: str) -> list[tuple[str, list[str]]]:
    """What may stand before each ending of `word`."""
    found = []
    if word.endswith("'s"):
        found.append(("s", [word[:-2]]))
    elif word.endswith("s") and not word.endswith("ss"):
        found.append(("s", [word[:-1], word[:-2], f"{word[:-3]}y"]))
    if word.endswith("ed"):
        found.append(("ed", [word[:-1], word[:-2], word[:-3], f"{word[:-3]}y"]))
    if word.endswith("ing"):
        found.append(("ing", [word[:-3], f"{word[:-3]}e", word[:-4]]))
    if word.endswith("ly"):
        found.append(("ly", [word[:-2], f"{word[:-3]}y"]))
    return found


def _s(stem: str) -> str:
    if stem[-1] in "szʃʒʧʤ":
        return f"{stem}ᵻz"
    return stem + ("s" if stem[-1] in "ptkfθ" else "z")


def _ed(stem: str) -> str:
    if stem[-1] in "td":
        flap = stem[-1] == "t" and len(stem) > 1 and stem[-2] in _BEFORE_T
        return f"{stem[:-1]}ɾᵻd" if flap else f"{stem}ᵻd"
    return stem + ("t" if stem[-1] in "pkfθʃsʧ" else "d")


def _ing(stem: str) -> str:
    if stem[-1] == "t" and len(stem) > 1 and stem[-2] in _BEFORE_T:
        return f"{stem[:-1]}ɾɪŋ"
    return f"{stem}ɪŋ"


def _ly(stem: str) -> str:
    return f"{stem}li"


_END: Mapping[str, Callable[[str], str]] = {"s": _s, "ed": _ed, "ing": _ing, "ly": _ly}
