"""The text of a file from elsewhere: which encoding it is in, found out or said.

UTF-8 and UTF-16 show themselves. Whatever else is "ANSI" looks right in several encodings: chardet
ranks them by what the languages of each look like, and what no person writes speaks against one.
Of 33 small tables that reads 30 rightly and asks for the others; charset-normalizer read 17. Where
another encoding is nearly as likely, only the person can tell.
"""

import codecs
import importlib
import unicodedata
from dataclasses import dataclass
from typing import Any, Final

from unclench.domain.texts import QT_TRANSLATE_NOOP, fill
from unclench.store.exchange.other_forms import other_form

MOST_BYTES: Final = 32 * 1024 * 1024
ENCODINGS: Final = (
    *("cp1252", "mac_roman", "cp850", "cp1250", "iso8859_2", "cp1254", "cp1257"),
    *("cp1251", "koi8_r", "cp1253", "cp1255", "cp1256", "cp874"),
    *("cp932", "euc_jis_2004", "gb18030", "big5hkscs", "cp949"),
)
_SEVERAL_BYTES: Final = ENCODINGS[-5:]
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE: Final = 20_000  # bytes of lines with other letters than English ones, that are looked at
_WEIGHT: Final = {"cp1252": 1.2}  # there are more such files than of all others
_NEARLY: Final = 1.2  # times as likely is not likely enough
_LEAST: Final = 10  # bytes that are not ASCII; four or five tell nothing
_HIGH: Final = range(128, 256)
_AFTER_LETTERS: Final = "’…”»–—°"
_EAST_ASIAN: Final = frozenset({"CJK", "HIRAGANA", "KATAKANA", "IDEOGRAPHIC", "FULLWIDTH"})
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
    _refuse(content)
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
            raise NotTextError(QT_TRANSLATE_NOOP("import", "this is not a text file")) from None
        return _likely(content)


def _refuse(content: bytes) -> None:
    """Say of what is no text at all, or too much, what it is."""
    if len(content) > MOST_BYTES:
        raise NotTextError(
            fill(
                QT_TRANSLATE_NOOP("import", "the file is larger than {size} MB"),
                size=MOST_BYTES // 1024 // 1024,
            )
        )
    if words := other_form(content):
        raise NotTextError(words)


def _said(content: bytes, encoding: str) -> Text:
    try:
        text = content.decode(encoding)
    except (LookupError, UnicodeError):
        raise NotTextError(
            fill(QT_TRANSLATE_NOOP("import", "this is not text in {encoding}"), encoding=encoding)
        ) from None
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
    sample = b"\n".join(line for line in content.splitlines() if not line.isascii())[:_SAMPLE]
    readable = [(rank, name) for rank, name in _ranked(sample) if _reads(content, name)]
    if not readable:
        raise NotTextError(QT_TRANSLATE_NOOP("import", "this is not a text file"))
    texts = {name: sample.decode(name, "replace") for _rank, name in readable}
    odd = {name: _oddness(text) for name, text in texts.items()}
    least = min(odd.values())
    ranks = sorted(
        ((rank * _WEIGHT.get(name, 1) / (1 + odd[name] - least), name) for rank, name in readable),
        key=lambda found: -found[0],
    )
    most, encoding = ranks[0]
    near = any(rank * _NEARLY > most and texts[name] != texts[encoding] for rank, name in ranks)
    few = encoding in _SEVERAL_BYTES and sum(map(_HIGH.__contains__, sample)) < _LEAST
    return Text(content.decode(encoding), encoding, not near and not few)


def _ranked(sample: bytes) -> list[tuple[float, str]]:
    """How likely each encoding is, as chardet has it; it is loaded when it is first needed."""
    ours = {codecs.lookup(name).name: name for name in ENCODINGS}
    chardet: Any = importlib.import_module("chardet")
    found = chardet.detect_all(
        sample, ignore_threshold=True, compat_names=False, include_encodings=ENCODINGS
    )
    names = ((one["confidence"], codecs.lookup(one["encoding"] or "ascii").name) for one in found)
    return [(rank, ours[name]) for rank, name in names if name in ours]


def _reads(content: bytes, encoding: str) -> bool:
    try:
        content.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _oddness(text: str) -> int:
    """How much of a text no person writes: signs amid letters, capitals inside words, mixtures."""
    odd = 0
    for before, letter in zip(" " + text, text, strict=False):
        if ord(letter) < 128 and ord(before) < 128:
            continue
        if _is_letter(before) and _is_letter(letter):
            odd += 2 * (_script(before) != _script(letter)) + 2 * (
                before.islower() and letter.isupper()
            )
            odd += ord(before) > 127 and ord(letter) > 127 and _script(letter) == "LATIN"
        elif not _is_letter(letter) and ord(letter) > 127:
            odd += _odd_sign(before, letter)
    return odd


def _odd_sign(before: str, letter: str) -> int:
    if _script(letter) in _EAST_ASIAN:
        return 0
    odd = 0 if letter in _COMMON_MARKS else 3
    if unicodedata.category(letter) == "Cc":
        odd += 5
    return odd + (_is_letter(before) and not letter.isspace() and letter not in _AFTER_LETTERS)


def _is_letter(letter: str) -> bool:
    return letter.isalpha() or unicodedata.category(letter)[0] == "M"


def _script(letter: str) -> str:
    script = unicodedata.name(letter, "?").partition(" ")[0]
    return "CJK" if script in _EAST_ASIAN else script
