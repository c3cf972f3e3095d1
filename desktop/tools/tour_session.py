"""The tour's pictures of a session's other states: small, dark, and at its quiet ends."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest

from unclench.viewmodels.session.player import Player
from unclench.widgets.session.quiet_end import QuietEnd
from unclench.widgets.window.main_window import MainWindow

SLEEP, NIGHT = "sleep-winddown", 400_000  # an exercise for the night, and a moment in it (ms)
Take = Callable[[str], None]
TakeOther = Callable[[str, QPixmap], None]


def small(window: MainWindow, screen: str, take: TakeOther) -> None:
    """The small window of the session that plays."""
    assert window.flow is not None
    sizes = window.flow.sizes
    assert sizes is not None
    sizes.shrink()
    if sizes.small is not None:
        QTest.qWait(100)  # it is laid out
        take(f"session-small-{screen}", sizes.small.grab())
        sizes.grow()


def small_end(window: MainWindow, screen: str, take: TakeOther) -> None:
    """The small window at the end of the session that plays."""
    assert window.flow is not None
    sizes = window.flow.sizes
    assert sizes is not None
    sizes.shrink()
    window.flow.player.end()
    if sizes.small is not None:
        QTest.qWait(100)  # it is laid out
        take(f"session-small-end-{screen}", sizes.small.grab())
        sizes.grow()


def flare(window: MainWindow, take: Take) -> None:
    """The first breath of a flare, and its end."""
    window.open_page("flare")
    take("session-flare")
    _player(window).end()
    take("after-flare")
    _player(window).leave("done")


def night(window: MainWindow, seek: Callable[[float], None], take: Take) -> None:
    """A session for the night, half dark and dark, and its end."""
    entry = window.models.library.entry(SLEEP)
    if entry is None:
        return
    window.start(entry, None)
    player = _player(window)
    player.playback.go_to(player.worksheet.pages[-1].step + 1)
    seek(NIGHT)
    take("session-night")
    player.darkness.turn(dark=True)
    assert window.flow is not None
    veil = window.flow.veil
    assert veil is not None
    veil.show_share(0.7)
    take("session-night-fading")
    player.darkness.stir()
    player.end()
    assert isinstance(window.flow.page(), QuietEnd)
    take("after-night")
    player.leave("done")


def _player(window: MainWindow) -> Player:
    assert window.flow is not None
    return window.flow.player
