"""A language that some texts are translated into, as what reads without Qt finds it."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo

from unclench.files import content_texts
from unclench.system import language, paths

_OTHERS = {"a": "ä", "e": "ë", "o": "ö"}
NAME, TAG = "pt_BR", "pt-BR"  # no language that there is


def translated(text: str) -> str:
    """As long as before, so that it fits its time; a place stays."""
    return re.sub(r"[aeo](?![^{]*\})", lambda found: _OTHERS[found[0]], text)


def texts_of(path: Path) -> list[tuple[str, str]]:
    """Every text of a shipped exercise or program with its context."""
    file = path.relative_to(paths.exercises()).with_suffix("").as_posix()
    return [(f"exercises/{file}", text) for _, text in content_texts.texts(raw(path))]


def raw(path: Path) -> Any:
    """The file as decoded."""
    return json.loads(path.read_text(encoding="utf-8"))


def speak(folder: Path, *texts: tuple[str, str], how: Callable[[str], str] = translated) -> None:
    """Set a language into which these texts are translated, by their contexts."""
    catalogue = Catalog(locale=NAME)
    for context, text in texts:
        catalogue.add(text, how(text), context=context)
    folder.mkdir(parents=True, exist_ok=True)
    made = io.BytesIO()
    write_mo(made, catalogue)
    (folder / f"{NAME}.mo").write_bytes(made.getvalue())
    (folder / f"{NAME}.qm").touch()
    language.use(NAME, folder)
