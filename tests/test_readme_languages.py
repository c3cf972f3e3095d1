"""The README's first page in other languages says nothing that isn't so."""

import re
from pathlib import Path

import pytest

from tools import translations
from unclench.system import paths

FOLDER = paths.assets() / "translations"
ENGLISH = (FOLDER.parents[1] / "README.md").read_text("utf-8")
PAGES = sorted(FOLDER.glob("README.*.md"))
each_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)


def blocks(text: str) -> list[str]:
    return re.findall(r"```\n(.*?)```", text, re.DOTALL)


def marked(text: str) -> set[str]:
    """What stands in backticks in running text."""
    return set(re.findall(r"`([^`\n]+)`", re.sub(r"```.*?```", "", text, flags=re.DOTALL)))


def shown(language: str) -> set[str]:
    """Every text of the app in that language."""
    messages = translations.read(FOLDER / f"{language}.ts").messages
    return {form for one in messages for form in one.forms}


def sources(language: str) -> set[str]:
    """Every text of the app in English."""
    return {one.source for one in translations.read(FOLDER / f"{language}.ts").messages}


def test_the_english_page_leads_to_each():
    assert PAGES
    for page in PAGES:
        assert f"(assets/translations/{page.name})" in ENGLISH


@each_page
def test_its_links_lead_somewhere(page: Path):
    for link in re.findall(r"\]\(([^)]+)\)", page.read_text("utf-8")):
        assert (FOLDER / link).is_file(), link


@each_page
def test_what_is_to_be_typed_is_what_the_english_page_says(page: Path):
    typed = blocks(page.read_text("utf-8"))
    assert "make run\n" in typed
    assert set(typed) <= set(blocks(ENGLISH))


@each_page
def test_the_apps_words_are_those_that_the_app_shows(page: Path):
    words, code = marked(page.read_text("utf-8")), page.suffixes[0][1:]
    typed = marked(ENGLISH) - sources(code)  # as in English; what the app shows isn't
    assert words - typed <= shown(code)
    assert words - typed


def things(text: str) -> list[str]:
    """The list of what can be done, one item each."""
    return re.findall(r"^- \*\*", text.split("\n### ")[0].rsplit("\n## ", 1)[1], re.MULTILINE)


@each_page
def test_it_tells_of_as_many_things_as_the_english_page(page: Path):
    theirs = ENGLISH[ENGLISH.index("\n## What you can do") :]
    assert len(things(page.read_text("utf-8"))) == len(things(theirs))


@each_page
def test_it_gives_the_sizes_that_the_english_page_gives(page: Path):
    [english] = re.findall(r"`\.venv`: .*?install\.", ENGLISH, re.DOTALL)
    there = page.read_text("utf-8").split("`.venv`: ")[1].split("\n\n")[0]
    assert re.findall(r"\d+", english) == re.findall(r"\d+", there)
