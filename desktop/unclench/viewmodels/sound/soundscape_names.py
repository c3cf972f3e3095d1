"""What may sound around a session, by plain names."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from unclench.audio.soundscape_files import NONE, shipped

_tr = QCoreApplication.translate
PICK = "*"
"""The offer to pick a file; no soundscape and no path is called so."""

FILES = "*.wav *.flac *.ogg *.opus *.mp3"
_LONGEST = 28  # letters of a file's name


def offered(choice: str) -> list[tuple[str | None, str]]:
    """Every choice with its name, the person's own file too when `choice` is one."""
    names = _names()
    known = [(one, names.get(one, one)) for one in shipped()]
    own: list[tuple[str | None, str]] = []
    if choice not in ("", NONE, *shipped()):
        own = [(choice, _tr("around", "My file: %1").replace("%1", _short(Path(choice).name)))]
    return [
        ("", _tr("around", "What the exercise suggests")),
        (NONE, _tr("around", "None")),
        *sorted(known, key=lambda one: one[1]),
        *own,
        (PICK, _tr("around", "My own file ...")),
    ]


def _names() -> dict[str, str]:
    return {
        "brown-noise": _tr("around", "Deep noise (brown)"),
        "drone": _tr("around", "Low drone"),
        "leaves": _tr("around", "Rain on leaves"),
        "night": _tr("around", "Night crickets"),
        "pink-noise": _tr("around", "Soft noise (pink)"),
        "rain": _tr("around", "Rain"),
        "sea": _tr("around", "Sea"),
        "stream": _tr("around", "Stream"),
        "wind": _tr("around", "Wind"),
    }


def _short(name: str) -> str:
    return name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1]}…"
