"""What may sound around a session, by plain names."""

from __future__ import annotations

from pathlib import Path

from unclench.audio.soundscape_files import NONE, OWN_SUFFIXES, in_folder, shipped
from unclench.domain.plain_text import sort_key
from unclench.viewmodels.translation import fill, translate

PICK = "*"
"""The offer to pick a file; no soundscape and no path is called so."""
PICK_FOLDER = "*/"
"""The offer to pick a folder of sounds."""

FILES = " ".join(f"*{ending}" for ending in OWN_SUFFIXES)
_LONGEST = 28  # letters of a file's name


def offered(choice: str, suggested: str = "", folder: str = "") -> list[tuple[str | None, str]]:
    """Every choice with its name, also the files in the person's own `folder`.

    `suggested` is what the exercise at hand suggests.
    """
    usual = translate("around", "What the exercise suggests")
    if suggested:
        usual = fill(translate("around", "Suggested: {sound}"), sound=name_of(suggested))
    return [
        ("", usual),
        (NONE, translate("around", "None")),
        *sounds(choice, folder),
        (PICK, translate("around", "My own file ...")),
        (PICK_FOLDER, translate("around", "My own folder ...")),
    ]


def sounds(choice: str, folder: str) -> list[tuple[str | None, str]]:
    """Every sound with its name: ours, those in `folder`, and the person's own file if chosen."""
    names = _names()
    known = sorted(
        ((one, names.get(one, one)) for one in shipped()), key=lambda one: sort_key(one[1])
    )
    mine = {str(path): _short(path.stem) for path in in_folder(folder)} if folder else {}
    if is_own(choice) and choice not in mine:
        file = _short(Path(choice).name)
        mine[choice] = fill(translate("around", "My file: {file}"), file=file)
    return [*known, *mine.items()]


def first_in(folder: str) -> str:
    """The path of the first sound in a folder; empty for none."""
    return next((str(path) for path in in_folder(folder)), "")


def folder_words(folder: str) -> str:
    """What there is to say about the person's own folder; empty without one."""
    if not folder:
        return ""
    if not Path(folder).is_dir():
        words = translate("around", "Your sound folder isn't there right now: {folder}")
        return fill(words, folder=folder)
    if not in_folder(folder):
        words = translate("around", "There's no sound in your folder that can be played: {folder}")
        return fill(words, folder=folder)
    return fill(translate("around", "Your sound folder: {folder}"), folder=folder)


def name_of(choice: str) -> str:
    """What a soundscape is called, or none, or the person's own file."""
    if choice == NONE:
        return translate("around", "None")
    return _names().get(choice, _short(Path(choice).name))


def is_own(choice: str) -> bool:
    """Whether a choice is a file of the person's own, be it there or not."""
    return choice not in ("", NONE, *shipped())


def _names() -> dict[str, str]:
    return {
        "brown-noise": translate("around", "Deep noise (brown)"),
        "drone": translate("around", "Low drone"),
        "leaves": translate("around", "Rain on leaves"),
        "night": translate("around", "Night crickets"),
        "pink-noise": translate("around", "Soft noise (pink)"),
        "rain": translate("around", "Rain"),
        "sea": translate("around", "Sea"),
        "stream": translate("around", "Stream"),
        "wind": translate("around", "Wind"),
    }


def _short(name: str) -> str:
    return name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1]}…"
