"""What encodings are called where a person chooses one."""

from __future__ import annotations

from unclench.store.exchange.text import ENCODINGS
from unclench.viewmodels.translation import translate


def encoding_names() -> list[tuple[str, str]]:
    """Each encoding that a file may be in, with its name for people, the more common ones first."""
    names = {
        "cp1252": translate("encodings", "Western European (Windows)"),
        "mac_roman": translate("encodings", "Western European (Mac)"),
        "cp850": translate("encodings", "Western European (DOS)"),
        "cp1250": translate("encodings", "Central European (Windows)"),
        "iso8859_2": translate("encodings", "Central European (ISO)"),
        "cp1254": translate("encodings", "Turkish (Windows)"),
        "cp1257": translate("encodings", "Baltic (Windows)"),
        "cp1251": translate("encodings", "Cyrillic (Windows)"),
        "koi8_r": translate("encodings", "Cyrillic (KOI8-R)"),
        "cp1253": translate("encodings", "Greek (Windows)"),
        "cp1255": translate("encodings", "Hebrew (Windows)"),
        "cp1256": translate("encodings", "Arabic (Windows)"),
        "cp874": translate("encodings", "Thai (Windows)"),
        "cp932": translate("encodings", "Japanese (Shift-JIS)"),
        "euc_jis_2004": translate("encodings", "Japanese (EUC-JP)"),
        "gb18030": translate("encodings", "Chinese, simplified (GB 18030)"),
        "big5hkscs": translate("encodings", "Chinese, traditional (Big5)"),
        "cp949": translate("encodings", "Korean (EUC-KR)"),
    }
    return [(name, names[name]) for name in ENCODINGS]
