"""Bring assets/translations up to date with the texts of code and content, check and compile it.

    python -m tools.translations [LANGUAGE...]

A language that is named, such as de or pt_BR, is begun if it has no file yet.
"""

from __future__ import annotations

import argparse
import sys

from babel.core import Locale, UnknownLocaleError
from PySide6.QtCore import QLocale

from tools import translations

WHERE = f'context "{translations.ITS_NAME.context}", text "{translations.ITS_NAME.source}"'


def code(asked: str) -> str:
    """The name of a language's file, as pt_BR for pt-BR.

    Raises:
        ArgumentTypeError: Unicode or Qt knows no such language.
    """
    try:
        known = str(Locale.parse(asked.replace("-", "_")))
    except (UnknownLocaleError, ValueError):
        known = ""
    if QLocale(known).language() == QLocale.Language.C:
        raise argparse.ArgumentTypeError(f"nobody knows a language {asked}; write de or pt_BR")
    return known


def main() -> int:
    """Do so for each language there is, and for new ones whose codes are given.

    Returns:
        1 when a translation has a fault.
    """
    parser = argparse.ArgumentParser(description="Bring the translations up to date.")
    parser.add_argument("language", nargs="*", type=code, help="a new one, such as de or pt_BR")
    folder = translations.FOLDER
    new = (folder / f"{language}.ts" for language in parser.parse_args().language)
    found: list[str] = []
    for file in sorted({*folder.glob("*.ts"), *new}):
        texts = translations.extract(file)
        made = "".join(f", {one.name}" for one in translations.compile_file(file))
        left = len(translations.unfinished(texts))
        print(f"wrote {file}{made}: {len(texts.messages)} texts, {left} of them to translate")
        if not translations.has_name(texts):
            print(f"{file.name}: the app has it once its name ({WHERE}) is translated")
        found += (f"{file.name}: {slip}" for slip in translations.slips(texts))
    for slip in found:
        print(slip)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
