"""Languages made for a test."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from tools.translations import compiled as catalogues
from tools.translations.ts_file import Message, TsFile

_SHOWN = ("desktop/unclench/widgets/window/pages.py",)  # any place whose texts Qt shows


def compiled(made: Path, texts: Mapping[tuple[str, str], str]) -> None:
    """Write the file of a language, as Qt reads it: its translations, each by context and text."""
    messages = tuple(
        Message(context, source, files=_SHOWN, forms=(said,), finished=True)
        for (context, source), said in texts.items()
    )
    catalogues.write(TsFile(made.stem, messages), made.parent)
