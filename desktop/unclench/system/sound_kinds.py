"""What kind of file a recording is by its first bytes, and what to do when it can't be played."""

from __future__ import annotations

from pathlib import Path

from unclench.system.mp3_frames import is_frame
from unclench.system.said import QT_TRANSLATE_NOOP, fill

PLAYED = {"WAV": ".wav", "FLAC": ".flac", "OGG": ".ogg", "Opus": ".opus", "MP3": ".mp3"}
"""What an exercise plays, and how its names end."""

_SOUNDS = (
    (b"fLaC", "FLAC"), (b"riff\x2e\x91\xcf\x11", "Wave64"), (b"caff", "CAF"), (b".snd", "AU"),
    (b"dns.", "AU"), (b"ADIF", "AAC"), (b"#!AMR", "AMR"), (b"MAC ", "Monkey's Audio"),
    (b"wvPK", "WavPack"), (b"\x30\x26\xb2\x75\x8e\x66\xcf\x11", "WMA"),
    (b"\x1a\x45\xdf\xa3", "WebM or Matroska"), (b"FLV\1", "Flash video"), (b"MThd", "MIDI"),
)  # fmt: skip
_DECODED = ("Wave64", "CAF", "AU", "AIFF")
_FORMS = {b"WAVE": "WAV", b"AIFF": "AIFF", b"AIFC": "AIFF", b"AVI ": "video"}
_OTHERS = (
    (
        b"<",
        QT_TRANSLATE_NOOP(
            "faults",
            "is a web page and no recording, as a link leads to where one has "
            "to sign in; download the recording itself",
        ),
    ),
    (
        b"version https://git-lfs",
        QT_TRANSLATE_NOOP(
            "faults", "only says where Git keeps the recording; fetch it with git lfs pull"
        ),
    ),
    (
        b"#EXTM3U",
        QT_TRANSLATE_NOOP(
            "faults", "is a playlist, which only names recordings; put the recording itself there"
        ),
    ),
    (
        b"[playlist]",
        QT_TRANSLATE_NOOP(
            "faults", "is a playlist, which only names recordings; put the recording itself there"
        ),
    ),
    (
        b"[InternetShortcut]",
        QT_TRANSLATE_NOOP("faults", "is a link to a page; download the recording itself"),
    ),
    (
        b"PK\3\4",
        QT_TRANSLATE_NOOP(
            "faults", "is a packed file (ZIP); unpack it, and put the recording itself there"
        ),
    ),
    (
        b"Rar!",
        QT_TRANSLATE_NOOP(
            "faults", "is a packed file (RAR); unpack it, and put the recording itself there"
        ),
    ),
    (
        b"7z\xbc\xaf",
        QT_TRANSLATE_NOOP(
            "faults", "is a packed file (7z); unpack it, and put the recording itself there"
        ),
    ),
    (b"%PDF", QT_TRANSLATE_NOOP("faults", "is a PDF and no recording")),
    (b"\x89PNG", QT_TRANSLATE_NOOP("faults", "is a picture and no recording")),
    (b"\xff\xd8\xff", QT_TRANSLATE_NOOP("faults", "is a picture and no recording")),
    (b"GIF8", QT_TRANSLATE_NOOP("faults", "is a picture and no recording")),
)
EMPTY = QT_TRANSLATE_NOOP(
    "faults",
    "is empty (0 bytes): it isn't on this computer yet, or only in "
    "part; open it once in its cloud folder, or copy it here again",
)
_ZEROS = QT_TRANSLATE_NOOP(
    "faults", "holds nothing but zeros where its sound should begin: copy it here again"
)


def kind(head: bytes) -> str:
    """The name of the kind of sound that begins with these bytes; "" when it is none we know."""
    if head[:4] == b"RIFF" and head[12:16] == b"fmt " and head[20:22] == b"\x55\0":
        return "MP3"  # in a wrapper
    if head[:4] in (b"RIFF", b"RF64", b"BW64", b"RIFX", b"FORM"):
        return _FORMS.get(head[8:12], "")
    if head[:4] == b"OggS":
        return "Opus" if b"OpusHead" in head[:64] else "OGG"
    if head[4:8] == b"ftyp":
        return "M4A or MP4"
    if head[:1] == b"\xff" and head[1:2] in (b"\xf0", b"\xf1", b"\xf8", b"\xf9"):
        return "AAC"
    known = next((name for begin, name in _SOUNDS if head.startswith(begin)), "")
    return known or ("MP3" if is_frame(head) else "")


def refusal(path: Path, head: bytes) -> str:
    """Why a file that begins with these bytes can't be played under its name; "" when it may."""
    found, right = kind(head), path.suffix.lower()
    if found in PLAYED:
        if right != ".mp3" or found == "MP3":
            return ""
        name = path.with_suffix(PLAYED[found]).name
        text = QT_TRANSLATE_NOOP(
            "faults", "is a {kind} file; rename it to {name}, in the exercise too"
        )
        if found in ("OGG", "Opus"):
            text = QT_TRANSLATE_NOOP(
                "faults", "is an {kind} file; rename it to {name}, in the exercise too"
            )
        return fill(text, kind=found, name=name)
    if found and (found not in _DECODED or right == ".mp3"):
        other = QT_TRANSLATE_NOOP(
            "faults",
            "is a file of another kind ({kind}); save it as WAV, FLAC, OGG, Opus or MP3 in a sound "
            "program",
        )
        return fill(other, kind=found)
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    return next((said for begin, said in _OTHERS if start.startswith(begin)), "")


def undecodable(head: bytes) -> str:
    """What to tell of a file at which the decoder gave up."""
    if not head.strip(b"\0"):
        return _ZEROS
    if found := kind(head):
        return fill(
            QT_TRANSLATE_NOOP(
                "faults",
                "can't be decoded: it is a damaged {found} file, or one of a rare "
                "kind; copy it here again, or save it again in a sound program",
            ),
            found=found,
        )
    return QT_TRANSLATE_NOOP(
        "faults",
        "can't be decoded: it isn't a known kind of sound, or its start is damaged; save it as "
        "WAV, FLAC, OGG, Opus or MP3 in a sound program",
    )
