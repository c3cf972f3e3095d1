"""Find the recorded voice for a text: the clips in assets/voice, named by what is said and how.

`tools/narrate.py` makes the clips and shares these rules, so that both always mean the same file.
"""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from unclench.domain.cues import Cue, Kind
from unclench.domain.phase_words import SPOKEN
from unclench.domain.texts import Say, english

MANIFEST = "manifest.json"

SAID: Mapping[Kind, bool] = {
    "say": True,
    "breath": True,  # its word, while the voice leads
    "tense": False,  # the words before it have said what to do
    "release": True,
    "attend": True,
    "move": True,
    "rest": False,
    "bell": False,
    "play": False,
    "write": False,
    "line": True,
}
"""Whether the text of each kind of cue is spoken; the others' is only read."""
_log = logging.getLogger(__name__)


def spoken(cue: Cue, say: Say = english) -> str | None:
    """What the voice says at the start of `cue`; None where there is only a caption, or nothing.

    `say` gives the word of a breath's phase in the language of the session.
    """
    if not SAID[cue.kind]:
        return None
    if cue.kind != "breath":
        return cue.text or None
    if cue.phase and cue.sound in ("voice", "voice-tone"):
        return cue.text or say("spoken", SPOKEN[cue.phase])
    return None


def clip_name(text: str, voice: str, recipe: str) -> str:
    """The name of a clip, without suffix: 16 hex digits of what is said, by whom, and how made.

    White space in `text` counts as one space. `voice` and `recipe` are those of the manifest.
    """
    said = "\n".join((voice, recipe, " ".join(text.split())))
    return hashlib.sha256(said.encode()).hexdigest()[:16]


@dataclass(frozen=True)
class _Language:
    """The clips of one language: where they lie, who speaks, and each clip's length in ms."""

    folder: Path
    voice: str = ""
    recipe: str = ""
    lengths: Mapping[str, int] = field(default_factory=dict)


class Narrator:
    """The recorded voice that comes with the app."""

    def __init__(self, folder: Path) -> None:
        """Take `folder`, which has one folder for each language; nothing is read yet."""
        self._folder = folder
        self._languages: dict[str, _Language] = {}

    def clip(self, text: str, language: str = "en") -> Path | None:
        """The sound file in which `text` is said, or None: then another voice is needed.

        `language` is a BCP 47 tag; only its first part counts.
        """
        spoken_by = self._language(language)
        name = clip_name(text, spoken_by.voice, spoken_by.recipe)
        return spoken_by.folder / f"{name}.opus" if name in spoken_by.lengths else None

    def milliseconds(self, text: str, language: str = "en") -> int | None:
        """How long the clip of `text` lasts, or None when there is none."""
        spoken_by = self._language(language)
        return spoken_by.lengths.get(clip_name(text, spoken_by.voice, spoken_by.recipe))

    def _language(self, tag: str) -> _Language:
        name = tag.partition("-")[0].lower()
        if name not in self._languages:
            self._languages[name] = _read(self._folder / name)
        return self._languages[name]


def _read(folder: Path) -> _Language:
    """The manifest in `folder`; a missing or broken one means that there are no clips."""
    try:
        manifest = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        lengths = {name: int(clip["milliseconds"]) for name, clip in manifest["clips"].items()}
        return _Language(folder, manifest["voice"], manifest["recipe"], lengths)
    except FileNotFoundError:
        return _Language(folder)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        _log.warning("no recorded voice: %s: %s", folder / MANIFEST, error)
        return _Language(folder)
