"""Spoken texts that are kept, so that each is made once: in a folder of bounded size.

The clips say a person's own words, so only their owner can read them.
"""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from unclench.audio.narrator import clip_name
from unclench.audio.speech.speakers import TextSource
from unclench.audio.speech.system_voices import first_part
from unclench.system.atomic_files import replace_file

MOST = 200 * 2**20
"""Bytes that are kept; past them the clips that were not used for the longest time go."""

RECIPE = "1"
"""How a clip is trimmed, levelled and written. Another recipe makes other clips."""


class SpeechCache:
    """The clips of one voice; the audio side looks there after the recorded voice."""

    def __init__(self, source: TextSource, most: int = MOST) -> None:
        """Use the folder of `source`, which need not exist, up to `most` bytes."""
        self._folder = Path(source.folder)
        self._voice = source.voice
        self._most = most

    def clip(self, text: str, language: str = "en") -> Path | None:
        """The file in which `text` is said, marked as just used; None: it isn't made yet."""
        path = self._path(text, language)
        try:
            os.utime(path)
        except OSError:
            return None
        return path

    def keep(self, text: str, language: str, clip: bytes) -> Path:
        """Keep this clip, whole or not at all, and drop old ones if need be.

        Raises:
            OSError: it can't be written.
        """
        for folder in (self._folder.parent, self._folder):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path = self._path(text, language)
        replace_file(path, clip)
        self._trim(path)
        return path

    def _path(self, text: str, language: str) -> Path:
        made = f"{RECIPE} {first_part(language)}"
        return self._folder / f"{clip_name(text, self._voice, made)}.opus"

    def _trim(self, newest: Path) -> None:
        """Delete the least lately used clips until the rest fits; never the one just made."""
        clips = []
        for path in self._folder.glob("*.opus"):
            with contextlib.suppress(OSError):
                known = path.stat()
                clips.append((path != newest, -known.st_mtime_ns, known.st_size, path))
        kept = 0
        for _old, _age, size, path in sorted(clips):
            kept += size
            if kept > self._most and path != newest:
                path.unlink(missing_ok=True)
