"""Sound files of ten seconds in every kind, and the same damaged."""

from __future__ import annotations

import functools
import io
import struct

import numpy as np
import soundfile

RATE = 44_100


@functools.cache
def encoded(kind: str, subtype: str | None = None) -> bytes:
    """Ten seconds of a tone that swells."""
    moments = np.arange(10 * 48_000) / 48_000
    tone = 0.3 * np.sin(2 * np.pi * 440 * moments) * (0.5 + 0.5 * np.sin(moments))
    rate = 48_000 if kind == "opus" else RATE
    form = {"opus": "OGG"}.get(kind, kind).upper()
    made = io.BytesIO()
    soundfile.write(made, tone[: 10 * rate].astype("float32"), rate, subtype, format=form)
    return made.getvalue()


def sizes(wav: bytes, riff: int | None = None, data: int | None = None) -> bytes:
    """The same WAV with other sizes in its header."""
    changed, at = bytearray(wav), wav.index(b"data") + 4
    if riff is not None:
        changed[4:8] = struct.pack("<I", riff)
    if data is not None:
        changed[at : at + 4] = struct.pack("<I", data)
    return bytes(changed)


def hole(data: bytes, size: int) -> bytes:
    """The same with a part in its middle that is gone."""
    middle = len(data) // 2
    return data[:middle] + bytes(size) + data[middle + size :]


def unmarked(mp3: bytes) -> bytes:
    """The same without the mark that states its length: its first frame is passed over."""
    start = mp3[:2]
    return mp3[mp3.index(start, 100) :]


def endless(flac: bytes) -> bytes:
    """The same as a program writes it that can't go back to state the length."""
    return flac[:21] + bytes([flac[21] & 0xF0]) + bytes(4) + flac[26:]


def wav(subtype: str = "PCM_16") -> bytes:
    return encoded("wav", subtype)


def tag(size: int = 128) -> bytes:
    """An ID3 tag that says it is as long as it is."""
    return b"ID3\4\0\0" + bytes(size >> k & 127 for k in (21, 14, 7, 0)) + bytes(size)
