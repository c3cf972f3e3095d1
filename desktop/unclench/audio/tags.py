"""Title, chapters and cover in a sound file, as far as its format knows such things."""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import mutagen
import mutagen.flac
import mutagen.id3
import mutagen.mp3
import mutagen.oggopus
import mutagen.oggvorbis

from unclench.audio.session_metadata import Chapter
from unclench.domain.texts import QT_TRANSLATE_NOOP, fill
from unclench.system import paths

# mutagen has no types of its own
flac: Any = mutagen.flac
id3: Any = mutagen.id3
_MP3: Any = mutagen.mp3.MP3

ALBUM = "Unclench"
_COVER = "image/png"
_FRONT = 3  # the kind of picture that is a front cover


def cover() -> bytes:
    """The app's icon as a PNG picture; nothing when it doesn't lie where it should."""
    path = paths.assets() / "icons" / "unclench.png"
    return path.read_bytes() if path.is_file() else b""


def describe(path: Path, title: str, chapters: Sequence[Chapter], suffix: str) -> None:
    """Write title, chapters and cover into the sound file at `path`, in place.

    `suffix` says which kind of file it is, whatever it is called as yet.

    A WAV file is left alone: it knows no more than a title, which goes in with the samples.

    Raises:
        OSError: the file is none of ours or can't be written.
    """
    write = _WRITERS.get(suffix.lower())
    if write is None:
        return
    try:
        write(path, title, chapters)
    except mutagen.MutagenError as error:
        raise OSError(
            fill(QT_TRANSLATE_NOOP("sound", "{file}: {fault}"), file=path, fault=error)
        ) from error


def _mp3(path: Path, title: str, chapters: Sequence[Chapter]) -> None:
    file = _MP3(path)
    if file.tags is None:
        file.add_tags()
    names = [f"chapter{number}" for number in range(1, len(chapters) + 1)]
    for name, each in zip(names, chapters, strict=True):
        words = [id3.TIT2(encoding=3, text=[each.title])]
        file.tags.add(id3.CHAP(name, each.start, each.end, 0xFFFFFFFF, 0xFFFFFFFF, words))
    if names:
        flags = id3.CTOCFlags.TOP_LEVEL | id3.CTOCFlags.ORDERED
        file.tags.add(id3.CTOC("chapters", flags, names, []))
    file.tags.add(id3.TIT2(encoding=3, text=[title]))
    file.tags.add(id3.TALB(encoding=3, text=[ALBUM]))
    if picture := cover():
        file.tags.add(id3.APIC(encoding=3, mime=_COVER, type=_FRONT, desc="Cover", data=picture))
    file.save()


def _vorbis(
    opener: Callable[[Path], Any], path: Path, title: str, chapters: Sequence[Chapter]
) -> None:
    file = opener(path)
    file["title"], file["album"] = title, ALBUM
    for number, each in enumerate(chapters, 1):
        file[f"CHAPTER{number:03d}"] = _clock(each.start)
        file[f"CHAPTER{number:03d}NAME"] = each.title
    if data := cover():
        picture = flac.Picture()
        picture.type, picture.mime, picture.desc, picture.data = _FRONT, _COVER, "Cover", data
        if isinstance(file, flac.FLAC):
            file.add_picture(picture)
        else:
            whole = base64.b64encode(picture.write()).decode("ascii")
            file["metadata_block_picture"] = [whole]
    file.save()


def _clock(ms: int) -> str:
    seconds, rest = divmod(ms, 1000)
    return f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}.{rest:03d}"


_WRITERS: Mapping[str, Callable[[Path, str, Sequence[Chapter]], None]] = {
    ".mp3": _mp3,
    ".flac": partial(_vorbis, flac.FLAC),
    ".ogg": partial(_vorbis, mutagen.oggvorbis.OggVorbis),
    ".opus": partial(_vorbis, mutagen.oggopus.OggOpus),
}
