"""A whole session as samples or as a file, as fast as the machine goes, in constant memory."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import soundfile

from unclench.audio import tags
from unclench.audio.mix_setup import whole
from unclench.audio.mixer import Mixer
from unclench.audio.session_metadata import chapters, title_of
from unclench.audio.speech.speakers import TextSource
from unclench.audio.tones import RATE, Samples
from unclench.audio.volumes import FULL, Volumes
from unclench.domain.cues import Timeline
from unclench.domain.texts import QT_TRANSLATE_NOOP, fill
from unclench.system.atomic_files import replacing_at

BLOCK = 65_536
FORMATS = {
    ".wav": ("WAV", "PCM_16"),
    ".flac": ("FLAC", "PCM_16"),
    ".ogg": ("OGG", "VORBIS"),
    ".opus": ("OGG", "OPUS"),
    ".mp3": ("MP3", "MPEG_LAYER_III"),
}
"""What `write_file` can write, by the file's suffix."""


def blocks(
    mixer: Mixer,
    volumes: Volumes = FULL,
    frames: int = BLOCK,
) -> Iterator[Samples]:
    """The session from 0 to where its last bell has rung out, in blocks of up to `frames`."""
    for start in range(0, mixer.end, frames):
        yield mixer.render(start, min(frames, mixer.end - start), volumes)


@dataclass(frozen=True)
class RenderOptions:
    """How a session is to be written.

    `surroundings` is a soundscape's id, a file's path, or empty; title and language are those of
    the timeline's own exercise where they are None. `speech` has texts that nobody recorded.
    """

    volumes: Volumes = FULL
    surroundings: str = ""
    title: str | None = None
    language: str | None = None
    speech: TextSource | None = None


_OTHER_KIND = QT_TRANSLATE_NOOP("sound", "{file}: the name must end in one of {endings}")
_FULL = QT_TRANSLATE_NOOP(
    "sound", "The disk with {folder} is full. Free some space, then try again."
)


def write_file(
    path: Path,
    timeline: Timeline,
    wish: RenderOptions | None = None,
    progress: Callable[[float], None] | None = None,
) -> None:
    """Write the session as a sound file; its suffix, one of `FORMATS`, says which kind.

    It lasts exactly as long as the session, longer only when a bell still rings at its end. The
    file appears whole or not at all: it is written beside its place and then moved there.
    `progress` is called with 0 to 1; what it raises stops the work.

    Raises:
        ClipError: there are no such surroundings, or they can't be read.
        ValueError: the suffix is none of `FORMATS`.
        OSError: it can't be written.
    """
    wish = wish or RenderOptions()
    kind = FORMATS.get(path.suffix.lower())
    if kind is None:
        raise ValueError(fill(_OTHER_KIND, file=path.name, endings=", ".join(FORMATS)))
    mixer = whole(timeline, wish.surroundings, wish.language, wish.speech)
    title = wish.title or title_of(timeline)
    try:
        with replacing_at(path, private=False) as part, _system_reasons(part, path):
            with soundfile.SoundFile(part, "w", RATE, 2, kind[1], format=kind[0]) as file:
                file.title = title
                _write(file, mixer, wish.volumes, progress or _unwatched)
            tags.describe(part, title, chapters(timeline), path.suffix)
    except OSError as error:
        if error.errno not in (errno.ENOSPC, errno.EDQUOT):
            raise
        raise OSError(fill(_FULL, folder=path.absolute().parent)) from error


@contextmanager
def _system_reasons(part: Path, path: Path) -> Iterator[None]:
    """Sound libraries say that writing failed, and not why: a few bytes more make the system say.

    soundfile also asserts that all was written.
    """
    try:
        yield
    except (soundfile.SoundFileError, AssertionError, OSError) as error:
        with part.open("ab") as file:
            file.write(bytes(BLOCK))
            file.flush()
            os.fsync(file.fileno())
        if isinstance(error, OSError):
            raise
        raise OSError(
            fill(
                QT_TRANSLATE_NOOP(
                    "sound", "{file}: it couldn't be written completely; try another folder"
                ),
                file=path,
            )
        ) from error


def _unwatched(_share: float) -> None:
    """Nobody wants to know how far it is."""


def _write(
    file: soundfile.SoundFile, mixer: Mixer, volumes: Volumes, progress: Callable[[float], None]
) -> None:
    done = 0
    for block in blocks(mixer, volumes):
        file.write(block)
        done += len(block)
        progress(done / mixer.end)
