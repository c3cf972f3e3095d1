"""Holes, cut ends and wrong names: every kind of recording is named with what is wrong with it."""

from __future__ import annotations

import io
import struct
from collections.abc import Callable
from pathlib import Path

import pytest
import soundfile
from tests.files.sounds import RATE, encoded, endless, hole, tag, unmarked, wav

from unclench.files import recordings
from unclench.files.recordings import RecordingError, listen
from unclench.system import sound_headers

pytestmark = pytest.mark.thorough


@pytest.fixture(autouse=True)
def _decode_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recordings, "apart", False)


def at(data: bytes, where: int, put: bytes) -> bytes:
    return data[:where] + put + data[where + len(put) :]


def half(data: bytes) -> bytes:
    return data[: len(data) // 2]


def plain(mp3: bytes | None = None) -> bytes:
    """An MP3 without a mark, as phones and recorders write it."""
    return unmarked(mp3 or encoded("mp3"))


def other(kind: str, subtype: str = "PCM_16", endian: str = "FILE") -> bytes:
    """The tone in a container that libsndfile knows."""
    made = io.BytesIO()
    samples, _rate = soundfile.read(io.BytesIO(wav()))
    if subtype == "GSM610":
        samples = samples[: len(samples) // 2]
    soundfile.write(made, samples, RATE, subtype, endian, kind)
    return made.getvalue()


def stated(kind: str, size: int) -> bytes:
    """The same with another size of the sound in its header."""
    data = other(kind)
    if kind == "RF64":
        return at(data, data.index(b"ds64") + 16, struct.pack("<Q", size))
    if kind == "W64":
        return at(data, data.index(b"data") + 16, struct.pack("<Q", size))
    if kind == "AU":
        return at(data, 8, struct.pack(">I", size))
    if kind == "CAF":
        return at(data, data.index(b"data") + 4, struct.pack(">Q", size))
    return at(data, data.index(b"SSND") + 4, struct.pack(">I", size))


APE = b"APETAGEX" + struct.pack("<IIII", 2000, 300, 1, 0x80000000) + bytes(8) + b"\1" * 300
HEARD: dict[str, tuple[str, Callable[[], bytes], float]] = {
    "a little before the first frame": ("a.mp3", lambda: bytes(3000) + plain(), 10),
    "a little behind the last": ("a.mp3", lambda: plain() + bytes(3000), 10),
    "an unknown tag behind": ("a.mp3", lambda: plain() + b"\1LYRICS" * 4000, 10),
    "tags behind": ("a.mp3", lambda: plain() + APE + b"TAG" + bytes(125), 10),
    "tags in the middle": (
        "a.mp3", lambda: plain() + b"TAG" + bytes(125) + APE + tag(5000) + plain(), 20),
    "several tags before": ("a.mp3", lambda: tag() + tag(40_000) + plain(), 10),
    "a tag with a wrong size": (
        "a.mp3", lambda: b"ID3\3\0\0\x7f\x7f\x7f\x7f" + bytes(90) + encoded("mp3"), 10),
    "an MP3 in the coat of a WAV": (
        "a.mp3",
        lambda: b"RIFF\0\0\0\0WAVEfmt \x12\0\0\0\x55\0" + bytes(20) + plain(),
        10,
    ),
    "an MP3 named WAV": ("a.wav", plain, 10),
    "a FLAC named OGG": ("a.ogg", lambda: encoded("flac"), 10),
    "a tag before FLAC": ("a.flac", lambda: tag(3000) + encoded("flac"), 10),
    "a tag before FLAC without a length": (
        "a.flac", lambda: tag(3000) + endless(encoded("flac")), 10),
    "a tag before WAV": ("a.wav", lambda: tag(3000) + wav(), 10),
    "GSM": ("a.wav", lambda: other("WAV", "GSM610"), 5),
    "RIFX": ("a.wav", lambda: other("WAV", endian="BIG"), 10),
    "AU that says nothing": ("a.wav", lambda: stated("AU", 0xFFFFFFFF), 10),
    "little AU": ("a.wav", lambda: other("AU", endian="LITTLE"), 10),
    "AIFC": ("a.wav", lambda: other("AIFF", "FLOAT"), 10),
    "RF64": ("a.wav", lambda: other("RF64"), 10),
    "W64": ("a.wav", lambda: other("W64"), 10),
    "AIFF": ("a.wav", lambda: other("AIFF"), 10),
    "AU": ("a.wav", lambda: other("AU"), 10),
    "CAF": ("a.wav", lambda: other("CAF"), 10),
}  # fmt: skip


@pytest.mark.parametrize("case", HEARD)
def test_what_sounds_is_heard(tmp_path: Path, case: str) -> None:
    name, data, seconds = HEARD[case]
    (tmp_path / name).write_bytes(data())
    assert listen(tmp_path / name) / 1000 == pytest.approx(seconds, abs=0.11)


def _wrong(ogg: bytes) -> bytes:
    return at(ogg, len(ogg) // 2, bytes(byte ^ 0x55 for byte in ogg[len(ogg) // 2 :][:200]))


def _without_end_of_packet() -> bytes:
    """An OGG that lacks a page before one in which no packet ends."""
    pages = [b"OggS" + rest for rest in encoded("ogg").split(b"OggS")[1:]]
    late = len(pages) // 2
    page = bytearray(pages[late])
    page[6:14] = b"\xff" * 8
    page[22:26] = bytes(4)
    page[22:26] = sound_headers.page_sum(bytes(page))
    return b"".join([*pages[: late - 1], bytes(page), *pages[late + 1 :]])


LACKS = r"is damaged: some of it can't be read; copy it here again"
CUT = r"ends after 5\.0 s of 10\.0 s: it is cut off or damaged; copy it here again"
UNFINISHED = "was never finished: its header states no length"
JOINED = "holds several recordings, one after the other"
SAVE = "save it as WAV, FLAC, OGG, Opus or MP3 in a sound program"
FAULTY: dict[str, tuple[str, Callable[[], bytes], str]] = {
    "a hole": ("a.mp3", lambda: hole(plain(), 20_000), LACKS),
    "a hole of other bytes": ("a.mp3", lambda: at(plain(), 9_000, b"\xff" * 9_000), LACKS),
    "a hole at the beginning": ("a.mp3", lambda: at(plain(), 0, bytes(20_000)), LACKS),
    "a hole at the end": ("a.mp3", lambda: plain()[:20_000] + bytes(20_000), LACKS),
    "an erased end": ("a.mp3", lambda: plain()[:20_000] + b"\xff" * 20_000, LACKS),
    "a hole behind a tag": ("a.mp3", lambda: tag() + hole(plain(), 9_000), LACKS),
    "a hole behind what a mark counts": (
        "a.mp3", lambda: encoded("mp3") + hole(plain(), 9_000), LACKS),
    "a hole in an MP3 named WAV": ("a.wav", lambda: hole(plain(), 9_000), LACKS),
    "an Opus with wrong bytes": ("a.opus", lambda: _wrong(encoded("opus", "OPUS")), LACKS),
    "a page too few in long packets": ("a.ogg", _without_end_of_packet, LACKS),
    "a cut RF64": ("a.wav", lambda: half(other("RF64")), CUT),
    "a cut W64": ("a.wav", lambda: half(other("W64")), CUT),
    "a cut AIFF": ("a.wav", lambda: half(other("AIFF")), CUT),
    "a cut AIFC": ("a.wav", lambda: half(other("AIFF", "FLOAT")), CUT),
    "a cut AU": ("a.wav", lambda: half(other("AU")), CUT),
    "a cut RIFX": ("a.wav", lambda: half(other("WAV", endian="BIG")), CUT),
    "a cut CAF": ("a.wav", lambda: half(other("CAF")), "is cut off before its end"),
    "CAF that says nothing": (
        "a.wav", lambda: stated("CAF", 0xFFFFFFFFFFFFFFFF), "a damaged CAF file, or one of a rare"),
    "a cut GSM": ("a.wav", lambda: half(other("WAV", "GSM610")), r"of 5\.0 s: it is cut off"),
    "an unfinished W64": ("a.wav", lambda: stated("W64", 24), UNFINISHED),
    "an unfinished AIFF": ("a.wav", lambda: stated("AIFF", 0), UNFINISHED),
    "an unfinished AU": ("a.wav", lambda: stated("AU", 0), UNFINISHED),
    "an unfinished CAF": ("a.wav", lambda: stated("CAF", 0), UNFINISHED),
    "an unfinished RF64": ("a.wav", lambda: stated("RF64", 0), UNFINISHED),
    "joined AU": ("a.wav", lambda: other("AU") * 2, JOINED),
    "joined AIFF": ("a.wav", lambda: other("AIFF") * 2, JOINED),
    "a header alone": ("a.wav", lambda: other("AU")[:24], "holds no sound|cut off"),
    "WAV named MP3": ("my.mp3", wav, r"^is a WAV file; rename it to my\.wav, in the exercise too$"),
    "FLAC named MP3": ("my.mp3", lambda: encoded("flac"), r"is a FLAC file; .* my\.flac"),
    "OGG named MP3": ("my.MP3", lambda: encoded("ogg"), r"is an OGG file; .* my\.ogg"),
    "Opus named MP3": ("my.mp3", lambda: encoded("opus", "OPUS"), r"is an Opus file; .* my\.opus"),
    "AIFF named MP3": ("my.mp3", lambda: other("AIFF"), rf"another kind \(AIFF\); {SAVE}"),
    "M4A": ("a.mp3", lambda: b"\0\0\0\x20ftypM4A " + bytes(99), rf"\(M4A or MP4\); {SAVE}"),
    "M4A named WAV": ("a.wav", lambda: b"\0\0\0\x20ftypM4A " + bytes(99), r"\(M4A or MP4\)"),
    "AAC": ("a.mp3", lambda: b"\xff\xf1\x50\x80" + bytes(99), r"\(AAC\)"),
    "WMA": ("a.mp3", lambda: b"\x30\x26\xb2\x75\x8e\x66\xcf\x11" + bytes(99), r"\(WMA\)"),
    "AMR of a phone": ("a.wav", lambda: b"#!AMR\n" + bytes(99), r"\(AMR\)"),
    "a video": ("a.wav", lambda: b"RIFF\0\0\0\0AVI LIST" + bytes(99), r"\(video\)"),
    "nothing": ("a.mp3", lambda: b"", r"^is empty \(0 bytes\): it isn't on this computer yet"),
    "zeros": ("a.mp3", lambda: bytes(50_000), "holds nothing but zeros"),
    "zeros named WAV": ("a.wav", lambda: bytes(50_000), "holds nothing but zeros"),
    "a page": ("a.mp3", lambda: b"\r\n<!DOCTYPE html><html>", "is a web page and no recording"),
    "a page with a mark": ("a.wav", lambda: b"\xef\xbb\xbf<html>", "is a web page"),
    "a pointer of Git": ("a.flac", lambda: b"version https://git-lfs.github.com/", "git lfs pull"),
    "a playlist": ("a.mp3", lambda: b"#EXTM3U\nmy.mp3", "is a playlist"),
    "a packed file": ("a.mp3", lambda: b"PK\3\4" + bytes(50), r"is a packed file \(ZIP\)"),
    "a picture": ("a.mp3", lambda: b"\x89PNG" + bytes(50), "is a picture"),
    "words": ("a.mp3", lambda: b"not a sound", f"a known kind of sound, .*{SAVE}"),
    "words named WAV": ("a.wav", lambda: b"not a sound", f"a known kind of sound, .*{SAVE}"),
    "half a FLAC behind a tag": (
        "a.flac", lambda: tag(3000) + half(encoded("flac")), "it is a damaged FLAC file"),
}  # fmt: skip


INTERNALS = ("MPEG frame", "psf_", "decoder", "MP4 file", "init", "not recognised", "malformed")


@pytest.mark.parametrize("case", FAULTY)
def test_what_is_wrong_is_told_in_plain_words(tmp_path: Path, case: str) -> None:
    name, data, said = FAULTY[case]
    (tmp_path / name).write_bytes(data())
    with pytest.raises(RecordingError, match=said) as told:
        listen(tmp_path / name)
    assert not [words for words in INTERNALS if words in str(told.value)]
