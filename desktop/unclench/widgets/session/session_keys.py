"""The keys of a session, and what each does."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from unclench.viewmodels.session.player import Player
from unclench.widgets.controls.keys import is_plain

_REPEATED = (Qt.Key.Key_Up, Qt.Key.Key_Down)  # what they do, they do again while held down


def pressed(keys: Mapping[int, Callable[[], None]], event: QKeyEvent) -> bool:
    """Do what this key does, once, however heavy the hand; whether it is one of `keys`."""
    act = keys.get(event.key()) if is_plain(event) else None
    if act and (not event.isAutoRepeat() or event.key() in _REPEATED):
        act()
    return act is not None


def session_keys(player: Player, spare: Callable[[str], None]) -> dict[int, Callable[[], None]]:
    """What to do at each key; `spare` goes easy on the muscle group whose turn it is.

    Right is `spare("skip")`: the next step, or the next group. What opens and closes on the page
    (the sounds; Esc) is the page's.
    """
    key = Qt.Key

    def back() -> None:
        if not player.worksheet.back():
            player.skip(-1)

    return {
        key.Key_Space: player.toggle,
        key.Key_Left: back,
        key.Key_Right: lambda: spare("skip"),
        key.Key_Up: lambda: player.volume(10),
        key.Key_Down: lambda: player.volume(-10),
        key.Key_M: player.toggle_mute,
        key.Key_C: player.toggle_captions,
        key.Key_Plus: lambda: player.ease(10),
        key.Key_Equal: lambda: player.ease(10),
        key.Key_Minus: lambda: player.ease(-10),
        key.Key_L: lambda: spare("light"),
        key.Key_N: lambda: spare("release"),
        key.Key_I: lambda: spare("imagery"),
        key.Key_K: lambda: spare("cramp"),
        key.Key_Return: player.skip_quiet,
        key.Key_Enter: player.skip_quiet,
    }
