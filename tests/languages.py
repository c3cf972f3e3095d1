"""Languages made for a test, and those that are held to be whole."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tools.translations import compiled as catalogues
from tools.translations.ts_file import Message, TsFile

COMPLETE = ("de", "es")
"""Languages in which nothing may be lacking; one that was begun grows at its own pace."""
WINDOW = "desktop/unclench/widgets/shell.py"  # any place whose texts Qt shows


def done(source: str, form: str, **more: Any) -> Message:
    """A text that is translated."""
    made: dict[str, Any] = {"context": "Page", "files": (WINDOW,)} | more
    return Message(source=source, forms=(form,), finished=True, **made)


def language(*messages: Message, name: str = "de") -> TsFile:
    """The texts of a language."""
    return TsFile(name, messages)


def compiled(made: Path, texts: Mapping[tuple[str, str], str]) -> None:
    """Write the file of a language, as Qt reads it: its translations, each by context and text."""
    messages = tuple(
        done(source, said, context=context) for (context, source), said in texts.items()
    )
    catalogues.write(TsFile(made.stem, messages), made.parent)
