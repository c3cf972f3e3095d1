"""Languages made for a test."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from xml.etree.ElementTree import Element, ElementTree, SubElement

from tools import translations


def compiled(made: Path, texts: Mapping[tuple[str, str], str]) -> None:
    """Write the file of a language, as Qt reads it: its translations, each by context and text."""
    root = Element("TS", version="2.1", language=made.stem, sourcelanguage="en")
    for (context, source), translation in texts.items():
        its = SubElement(root, "context")
        SubElement(its, "name").text = context
        message = SubElement(its, "message")
        SubElement(message, "source").text = source
        SubElement(message, "translation").text = translation
    written = made.with_suffix(".ts")
    ElementTree(root).write(written, encoding="utf-8", xml_declaration=True)
    translations.compile_file(written, made)
