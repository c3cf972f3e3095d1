"""The keys of a session, and what each does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from unclench.viewmodels.session.player import Player
from unclench.widgets.controls.keyboard import meant

_REPEATED = (Qt.Key.Key_Up, Qt.Key.Key_Down)  # what they do, they do again while held down


def pressed(keys: Mapping[int, Callable[[], None]], event: QKeyEvent) -> bool:
    """Do what this key does, once, however heavy the hand; whether it is one of `keys`."""
    key = meant(event, keys)
    if key and (not event.isAutoRepeat() or key in _REPEATED):
        keys[key]()
    return bool(key)


def session_keys(player: Player, spare: Callable[[str], None]) -> dict[int, Callable[[], None]]:
    """What to do at each key; `spare` goes easy on the muscle group whose turn it is.

    Right is `spare("skip")`: the next step, or the next group. What opens and closes on the page
    (the sounds; Esc) is the page's.
    """
    key, playback, sound = Qt.Key, player.playback, player.sound
    slower, quicker = partial(playback.ease, 10), partial(playback.ease, -10)

    def back() -> None:
        if not player.worksheet.back():
            playback.skip(-1)

    return {
        key.Key_Space: playback.toggle,
        key.Key_Left: back,
        key.Key_Right: partial(spare, "skip"),
        key.Key_Up: partial(sound.volume, 10),
        key.Key_Down: partial(sound.volume, -10),
        key.Key_M: sound.toggle_mute,
        key.Key_C: sound.toggle_captions,
        key.Key_Plus: slower,
        key.Key_Equal: slower,
        key.Key_Minus: quicker,
        key.Key_L: partial(spare, "light"),
        key.Key_N: partial(spare, "release"),
        key.Key_I: partial(spare, "imagery"),
        key.Key_K: partial(spare, "cramp"),
        key.Key_Return: player.skip_quiet,
        key.Key_Enter: player.skip_quiet,
    }
