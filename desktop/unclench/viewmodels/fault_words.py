"""What went wrong through nobody's mistake, as a sentence to show."""

from __future__ import annotations

from unclench.domain.errors import StoreError
from unclench.viewmodels.translation import fill, translate


def in_words(fault: Exception) -> str:
    """What went wrong, and with which file, in the language that is set."""
    if isinstance(fault, StoreError):
        return fill(translate("store", fault.text), **fault.values)
    if isinstance(fault, OSError) and fault.filename:
        return f"{fault.filename}: {fault.strerror}."
    return str(fault)
