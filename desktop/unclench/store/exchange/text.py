"""The text of a file from elsewhere: which encoding it is in, found out or said.

UTF-8 and UTF-16 show themselves. Whatever else is "ANSI", and looks right in several encodings:
each is tried, and the one in which the letters make words is taken. Where words of another script
come out of more than one, nobody but the person can tell.
"""

import codecs
import unicodedata
from dataclasses import dataclass
from typing import Final

MOST_BYTES: Final = 32 * 1024 * 1024
WESTERN: Final = "cp1252"
ENCODINGS: Final = (
    *(WESTERN, "mac_roman", "cp850", "cp1250", "cp1254", "cp1257"),
    *("cp1251", "koi8_r", "cp1253", "cp1255", "cp1256", "cp932", "gb18030", "big5", "cp949"),
)
_LATIN: Final = ENCODINGS[:6]
_SINGLE: Final = ENCODINGS[:11]
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE: Final = 20_000  # letters that are looked at
_COMMON_MARKS: Final = "€£§°ºª«»“”‘’‚„–—…•·´¡¿™©®½¼¾²³±×\xa0"


@dataclass(frozen=True)
class Text:
    """What a file says, in which encoding; `certain` is False where others are as likely."""

    text: str
    encoding: str
    certain: bool = True


class NotTextError(ValueError):
    """The file can't be read as text; says why."""


def decode(content: bytes, encoding: str | None = None) -> Text:
    """The text in `content`.

    Args:
        content: the whole file.
        encoding: what the person said it is in, by Python's name.

    Raises:
        NotTextError: it is too large, not text, or not in that encoding.
    """
    if len(content) > MOST_BYTES:
        raise NotTextError(f"the file is larger than {MOST_BYTES // 1024 // 1024} MB")
    if encoding is not None:
        return _said(content, encoding)
    for mark, name in _MARKS:
        if content.startswith(mark):
            return _said(content, name)
    wide = _wide(content)
    if wide:
        return _said(content, wide)
    try:
        return Text(content.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        if b"\x00" in content:
            raise NotTextError("this is not a text file") from None
        return _likely(content)


def _said(content: bytes, encoding: str) -> Text:
    try:
        text = content.decode(encoding)
    except (LookupError, UnicodeError):
        raise NotTextError(f"this is not text in {encoding}") from None
    return Text(text.removeprefix("\ufeff"), encoding)


def _wide(content: bytes) -> str | None:
    """UTF-16 without its mark: every second byte of mostly Latin text is 0."""
    head = content[:2000]
    half = len(head) // 2
    if half and head[1::2].count(0) > half * 0.6 and head[::2].count(0) == 0:
        return "utf-16-le"
    if half and head[::2].count(0) > half * 0.6 and head[1::2].count(0) == 0:
        return "utf-16-be"
    return None


def _likely(content: bytes) -> Text:
    found: list[tuple[int, str, str]] = []
    for encoding in _SINGLE:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        found.append((_oddness(text[:_SAMPLE]), encoding, text))
    least = min(odd for odd, _encoding, _text in found)
    best = [(encoding, text) for odd, encoding, text in found if odd == least]
    encoding, text = best[0]
    return Text(text, encoding, encoding in _LATIN or len(best) == 1)


def _oddness(text: str) -> int:
    """How much of a text no person writes: signs amid letters, capitals inside words, mixtures."""
    odd = 0
    for before, letter in zip(" " + text, text, strict=False):
        if ord(letter) < 128 and ord(before) < 128:
            continue
        if not letter.isalpha() and ord(letter) > 127:
            odd += 0 if letter in _COMMON_MARKS else 3
        if unicodedata.category(letter) == "Cc" and letter not in "\r\n\t":
            odd += 5
        if before.isalpha() and letter.isalpha():
            odd += 2 * (_script(before) != _script(letter)) + 2 * (
                before.islower() and letter.isupper()
            )
            odd += ord(before) > 127 and ord(letter) > 127 and _script(letter) == "LATIN"
        elif before.isalpha() != letter.isalpha() and ord(letter) > 127 and not letter.isspace():
            odd += before.isalpha()
    return odd


def _script(letter: str) -> str:
    return unicodedata.name(letter, "?").partition(" ")[0]
