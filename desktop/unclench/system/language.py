"""Which languages there are, which one is set in this process, and which one a person wants.

A language is the name of its file in the folder of translations: `de`, `pt_BR`. Whoever adds the
file adds the language. English is the language of the texts in the code and is always there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from unclench.system import paths

ENGLISH = "en"
SHOWN, READ = ".qm", ".mo"
"""How compiled files end: of what Qt shows, and of what is read without it."""

_WITHOUT = frozenset(("C", "POSIX"))  # locales of no language: theirs is that of the code


class _Process:
    """What is set in this process."""

    language = ENGLISH
    folder: Path | None = None  # kept, since each text asks for it; None until `use`


def folder() -> Path:
    """Where the compiled files of the language that is set are."""
    return _Process.folder or _ours()


def _ours() -> Path:
    return paths.assets() / "translations"


def now() -> str:
    """The language that is set in this process; English until `use` says otherwise."""
    return _Process.language


def tag(code: str) -> str:
    """The BCP 47 tag of a language, as files and voices name it."""
    return code.replace("_", "-")


def use(language: str, folder: Path | None = None) -> None:
    """Set the language of this process; `folder` holds its files, None: that of the app."""
    _Process.language, _Process.folder = language, folder or _ours()


@contextmanager
def used(language: str, folder: Path | None = None) -> Iterator[None]:
    """As `use` while this lasts; what was set before is set again."""
    before = _Process.language, _Process.folder
    use(language, folder)
    try:
        yield
    finally:
        use(*before)


def existing(folder: Path | None = None) -> tuple[str, ...]:
    """The languages that have a file in `folder` (None: that of the app), and English first."""
    at = folder or _ours()
    found = sorted(one.stem for one in at.glob(f"*{SHOWN}"))
    return (ENGLISH, *(one for one in found if one != ENGLISH))


def chosen(choice: str, wanted: Iterable[str], there: Iterable[str]) -> str:
    """The language of `there` that a person gets: their `choice`, else what the system wants.

    A `choice` of "" is none, and one that isn't there (any more) counts as none. `wanted` are
    names of locales, the dearest first. A language without its region stands in for it, as `es`
    for `es_MX`. English where nothing of this is there.
    """
    known = frozenset(there) | {ENGLISH}
    if choice in known:
        return choice
    tried = (part for name in wanted for part in _shorter_and_shorter(name))
    return next((one for one in tried if one in known), ENGLISH)


def _shorter_and_shorter(name: str) -> Iterator[str]:
    """`zh_Hant_TW.UTF-8` as zh_Hant_TW, zh_Hant, zh."""
    plain = name.partition(".")[0].partition("@")[0].replace("-", "_")
    if plain in _WITHOUT:
        yield ENGLISH
        return
    parts = plain.split("_")
    for count in range(len(parts), 0, -1):
        yield "_".join(parts[:count])


def of_environment(environment: Mapping[str, str]) -> tuple[str, ...]:
    """The locales that `environment` asks for by gettext's rules, the dearest first.

    Window and command line both go by this, and where it says nothing by what the system is set to.
    LC_ALL, LC_MESSAGES and LANG name the locale, the first of them that says anything; LANGUAGE
    lists languages to be tried before it, but counts for nothing where the locale is C or POSIX.
    """
    names = (environment.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    locale = next((one for one in names if one), "")
    listed = environment.get("LANGUAGE", "") if locale not in _WITHOUT else ""
    return tuple(one for one in (*listed.split(":"), locale) if one)
