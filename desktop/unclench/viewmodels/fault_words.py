"""What went wrong through nobody's mistake, as a sentence to show."""

from __future__ import annotations

import errno

from unclench.domain.errors import StoreError
from unclench.viewmodels.translation import fill, translate


def in_words(fault: Exception) -> str:
    """What went wrong, and with which file, in the language that is set."""
    if isinstance(fault, StoreError):
        return fill(translate("store", fault.text), **fault.values)
    if not isinstance(fault, OSError) or fault.strerror is None:
        return str(fault)
    if fault.errno in (errno.ENOSPC, errno.EDQUOT):  # it came in writing: no file is named
        return translate("open", "The disk is full. Free some space, then try again.")
    return f"{fault.filename}: {fault.strerror}." if fault.filename else f"{fault.strerror}."
