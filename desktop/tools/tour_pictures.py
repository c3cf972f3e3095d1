"""The tour's sessions with pictures of their own, each at a moment that shows it."""

from __future__ import annotations

from collections.abc import Callable

from unclench.viewmodels.session.player import Player
from unclench.widgets.window.main_window import MainWindow

MOMENTS = {  # ms into the session
    "leaves": 105_500,
    "breath-coherent": 63_500,
    "mindful-walk": 122_000,
    "imagery-place": 235_000,
    "sleep-winddown": 900_000,
}


def pictures(
    window: MainWindow,
    seek: Callable[[float], None],
    answer: Callable[[Player], None],
    take: Callable[[str, int], None],
) -> None:
    """Play each in `window` up to its moment, and take it."""
    for name, moment in MOMENTS.items():
        entry = window.models.library.entry(name)
        if entry is None:
            continue
        window.open_exercise(entry)
        window.begin()
        assert window.flow is not None
        player = window.flow.player
        answer(player)
        for page in player.worksheet.pages:  # nothing is written in them here
            player.playback.go_to(page.step)
            seek(0)
            player.worksheet.look_now()
            player.worksheet.next()
        seek(moment)
        take(f"session-{name}", 1200)
        player.end()
        answer(player)
        player.leave("done")
