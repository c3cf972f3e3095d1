"""What went wrong through nobody's mistake, as a sentence to show."""

from __future__ import annotations

import errno

from PySide6.QtCore import QLocale

from unclench.system import said
from unclench.viewmodels.translation import translate


def in_words(fault: Exception) -> str:
    """What went wrong, and with which file, in the language that is set."""
    if not isinstance(fault, OSError) or fault.strerror is None:
        return told(str(fault))
    if fault.errno in (errno.ENOSPC, errno.EDQUOT):  # it came in writing: no file is named
        return translate("open", "The disk is full. Free some space, then try again.")
    why = told(fault.strerror)
    return f"{fault.filename}: {why}." if fault.filename else f"{why}."


def told(text: str) -> str:
    """A text that was made below, in the language that is set."""
    return said.spoken(text, translate, QLocale().decimalPoint())
