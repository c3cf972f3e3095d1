"""The tour's pictures of a step of a program: its exercise's page, and what comes after it."""

from __future__ import annotations

from collections.abc import Callable

from unclench.domain.program_run import Place
from unclench.viewmodels.session.player import Player
from unclench.widgets.window.main_window import MainWindow

PROGRAM = "two-quiet-weeks"


def pictures(
    window: MainWindow,
    answer: Callable[[Player], None],
    seek: Callable[[float], None],
    take: Callable[[str], None],
) -> None:
    """Start a program, open its first exercise, play it, and come to its end."""
    runs = window.models.services.runs
    program = runs.program(PROGRAM)
    if program is None:
        return
    runs.start(program)
    run = runs.running()[-1].run
    kinds = [hasattr(step, "exercise") for step in program.weeks[0].steps]
    place = Place(0, kinds.index(True))
    window.open_page("today")
    window.open_step(run.id, place)
    take("program-exercise")
    window.begin()
    player = window.session
    assert player is not None
    answer(player)
    seek(player.playback.timeline.milliseconds)
    player.tick()
    player.skip_quiet()
    answer(player)
    take("program-after")
    player.leave("done")
