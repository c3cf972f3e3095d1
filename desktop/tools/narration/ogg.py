"""Give an Ogg file a serial number of our choice: the writer rolls dice for it, we want same bytes.

Source: RFC 3533, the Ogg page: serial number at byte 14, checksum at 22, segment table from 26.
"""

from __future__ import annotations

import struct

_POLYNOMIAL = 0x04C11DB7


def _table() -> tuple[int, ...]:
    table = []
    for byte in range(256):
        value = byte << 24
        for _ in range(8):
            value = (value << 1) ^ (_POLYNOMIAL if value & 0x80000000 else 0)
        table.append(value & 0xFFFFFFFF)
    return tuple(table)


_TABLE = _table()


def checksum(page: bytes | bytearray) -> int:
    """The CRC of a page whose own checksum bytes are zero."""
    value = 0
    for byte in page:
        value = ((value << 8) & 0xFFFFFFFF) ^ _TABLE[(value >> 24) ^ byte]
    return value


def with_serial(file: bytes, serial: int) -> bytes:
    """The same Ogg stream with another serial number (32 bits).

    Raises:
        ValueError: this is no Ogg file.
    """
    pages = bytearray(file)
    start = 0
    while start < len(pages):
        if pages[start : start + 4] != b"OggS":
            raise ValueError("not an Ogg page")
        segments = pages[start + 26]
        body = start + 27 + segments
        end = body + sum(pages[start + 27 : body])
        struct.pack_into("<I", pages, start + 14, serial)
        struct.pack_into("<I", pages, start + 22, 0)
        struct.pack_into("<I", pages, start + 22, checksum(pages[start:end]))
        start = end
    return bytes(pages)
