"""One translators' file for each language, with the texts of code and of content.

`sources` finds the texts, `merge` brings a file up to date with them, `checks` and `wording` look
for slips, `compiled` makes what the app reads.
"""

from __future__ import annotations

from pathlib import Path

from tools.translations import checks, compiled, merge, sources, ts_file, wording
from tools.translations.checks import Slip
from tools.translations.sources import FOLDER as FOLDER
from tools.translations.sources import ROOT as ROOT
from tools.translations.ts_file import SOURCE, Key, Message, TsFile
from unclench.system import language

ITS_NAME = Key("language", "English")


def read(file: Path) -> TsFile:
    """A language's texts; none where there is no file yet."""
    return ts_file.read(file, ROOT) if file.exists() else TsFile(file.stem, ())


def extract(file: Path) -> TsFile:
    """Bring a file up to date with the sources, or make it; what was translated is kept."""
    known = read(file)
    made = merge.merged(file.stem, sources.all_texts(file.stem), known.messages)
    texts = TsFile(file.stem, tuple(made))
    ts_file.write(file, texts, ROOT)
    return texts


def compile_file(file: Path, folder: Path | None = None) -> list[Path]:
    """Write what the app reads of a language, beside its file or into `folder`.

    Nothing before its own name is translated: the app offers and follows what is there. A text that
    lacks a place of its source is left out, as if it were unfinished.
    """
    texts, at = checks.without_broken(read(file)), folder or file.parent
    if has_name(texts):
        return compiled.write(texts, at)
    for ending in (language.SHOWN, language.READ):
        (at / f"{file.stem}{ending}").unlink(missing_ok=True)
    return []


def has_name(texts: TsFile) -> bool:
    """Whether the language says what it is called in itself; English needs not."""
    named = (one.usable for one in texts.messages if one.key == ITS_NAME)
    return texts.language == SOURCE or any(named)


def slips(texts: TsFile) -> list[Slip]:
    """Everything that is wrong with a language's finished translations."""
    told = wording.rules(texts.language), wording.same(texts.language)
    return [*checks.slips(texts), *wording.slips(texts, told[0]), *wording.copies(texts, told[1])]


def unfinished(texts: TsFile) -> list[Message]:
    """What is still to be translated."""
    return [one for one in texts.messages if not one.usable]
