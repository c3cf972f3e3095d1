"""Bring assets/translations up to date with the texts in the code, and compile it."""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from unclench.system import paths

FOLDER = paths.assets() / "translations"
SOURCE = "en"  # the language of the texts: only their counted forms are in its file


def sources() -> Iterator[Path]:
    """Every file with texts that are translated."""
    return Path(paths.__file__).parents[1].rglob("*.py")


def extract(target: Path) -> None:
    """Put new texts into `target`, and mark what is no longer in the code; nothing is lost."""
    some = ("-pluralonly", "-no-obsolete") if target.stem == SOURCE else ()
    named = ("-source-language", SOURCE, "-target-language", target.stem, "-locations", "none")
    _run("lupdate", "-silent", *some, *named, *map(str, sorted(sources())), "-ts", str(target))


def compile_file(text: Path, made: Path) -> None:
    """Write the form that the app reads; an unfinished text stays out, and is shown in English."""
    _run("lrelease", "-silent", str(text), "-qm", str(made))


def progress(text: Path) -> tuple[int, int]:
    """How many texts a translator's file has, and how many of them are still to be translated."""
    found = [one.get("type") for one in ElementTree.parse(text).iter("translation")]
    return sum(one in {None, "unfinished"} for one in found), found.count("unfinished")


def _run(tool: str, *words: str) -> None:
    done = subprocess.run([Path(sys.executable).with_name(f"pyside6-{tool}"), *words], check=False)
    if done.returncode:
        raise SystemExit(f"pyside6-{tool} failed")


def main() -> None:
    """Do so for each language there is, and for new ones whose codes are given."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("language", nargs="*", help="a new one, such as de or pt_BR")
    new = (FOLDER / f"{language}.ts" for language in parser.parse_args().language)
    for text in sorted({*FOLDER.glob("*.ts"), *new}):
        extract(text)
        compile_file(text, text.with_suffix(".qm"))
        texts, left = progress(text)
        print(f"wrote {text} and its .qm: {texts} texts, {left} of them to translate")


if __name__ == "__main__":
    main()
