"""What may sound around a session, by plain names."""

from __future__ import annotations

from pathlib import Path

from unclench.audio.soundscape_files import NONE, shipped
from unclench.viewmodels.translation import fill, translate

PICK = "*"
"""The offer to pick a file; no soundscape and no path is called so."""

FILES = "*.wav *.flac *.ogg *.opus *.mp3"
_LONGEST = 28  # letters of a file's name


def offered(choice: str, suggested: str = "") -> list[tuple[str | None, str]]:
    """Every choice with its name, the person's own file too when `choice` is one.

    `suggested` is what the exercise at hand suggests.
    """
    names = _names()
    known = [(one, names.get(one, one)) for one in shipped()]
    own: list[tuple[str | None, str]] = []
    if is_own(choice):
        own = [
            (choice, fill(translate("around", "My file: {file}"), file=_short(Path(choice).name)))
        ]
    usual = translate("around", "What the exercise suggests")
    if suggested:
        usual = fill(translate("around", "Suggested: {sound}"), sound=name_of(suggested))
    return [
        ("", usual),
        (NONE, translate("around", "None")),
        *sorted(known, key=lambda one: one[1]),
        *own,
        (PICK, translate("around", "My own file ...")),
    ]


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
