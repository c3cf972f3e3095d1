"""Pictures of fair tests: setting one up, going through it, and what came of earlier ones."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from random import Random
from typing import cast

from unclench.domain.situation import TrialSession
from unclench.domain.trial_place import TrialPlace
from unclench.domain.trials.design import Design, Drawn, Trial
from unclench.domain.trials.draws import arm
from unclench.store import trials as stored
from unclench.store.database import Database
from unclench.viewmodels.session.player import Player
from unclench.widgets.history.guest_tab import GuestTab
from unclench.widgets.history.history_page import HistoryPage
from unclench.widgets.library.exercise_page import ExercisePage
from unclench.widgets.trials.result_page import TrialResultPage
from unclench.widgets.trials.setup_page import TrialSetupPage
from unclench.widgets.trials.trials_page import TrialsPage
from unclench.widgets.window.main_window import MainWindow

_CLEAR = Design("breath-46", "Longer out-breath", "quiet-rest", "Just sit quietly", 5.0, "stress")
_UNCLEAR = Design("body-scan", "Body scan", "quiet-rest", "Just sit quietly", 10.0, "pain")
_STOPPED = Design(
    "leaves", "Leaves on a stream", "quiet-rest", "Just sit quietly", 5.0, "stress", 28
)


def fill(database: Database, now: datetime) -> None:
    """Write three tests that are over: a clear one, one that isn't, one that was stopped."""
    kept = stored.Trials(database)
    for number, (design, effect, missing) in enumerate(
        ((_CLEAR, -1.6, 0), (_UNCLEAR, -0.4, 2), (_STOPPED, 0.0, 40))
    ):
        started = now - timedelta(days=40 * (number + 1) + 30)
        trial = Trial(f"tour-{number}", design, f"{number + 7:064x}", started)
        drawn = tuple(_drawn(trial, effect, missing))
        ended = started + timedelta(days=30)
        how = "stopped" if missing > design.pairs else "finished"
        kept.begin(
            Trial(trial.id, design, trial.seed, started, drawn, ended, how)  # type: ignore[arg-type]
        )


def _drawn(trial: Trial, effect: float, missing: int) -> list[Drawn]:
    rng, made = Random(trial.id), []
    for pair in range(trial.design.pairs):
        for part in (0, 1):
            at = trial.started_at + timedelta(days=2 * pair + part)
            before = rng.randint(4, 7)
            change = effect if arm(trial, TrialPlace(pair, part)) == "tested" else 0.0
            after = min(10, max(0, round(0.5 * before + 2 + change + rng.gauss(0, 1))))
            lost = 2 * pair + part < missing
            held = (None, None, None, None) if lost else (at, f"x{pair}{part}", before, after)
            made.append(Drawn(TrialPlace(pair, part), at, *held))
    return made


def pictures(
    window: MainWindow,
    take: Callable[[str], None],
    answer: Callable[[Player], None],
    put: Callable[[], None],
) -> None:
    """Each of the pages, Today, and what is said after a session."""
    page = _page(window)
    take("trials-empty")
    window.open_by_id("breath-46", 5)
    cast("ExercisePage", window.page()).test.click()
    setup = cast("TrialSetupPage", page.opened)
    take("trials-setup")
    setup.start.setFocus()
    take("trials-setup-end")
    setup.start.click()
    take("trials-running")
    assert page.running is not None
    page.running.stop.click()
    take("trials-stop")
    _on_today(window, take, answer)
    put()
    _over(_page(window), take)


def _on_today(
    window: MainWindow, take: Callable[[str], None], answer: Callable[[Player], None]
) -> None:
    window.open_page("today")
    parts = window.today.parts
    assert parts is not None
    parts.today.begin_anew()
    while not isinstance(parts.hero.shown and parts.hero.shown.what, TrialSession):
        parts.today.step_on()
    take("today-trial")
    parts.hero.start.click()
    assert window.flow is not None
    player = window.flow.player
    take("before-trial")
    answer(player)
    player.end()
    answer(player)
    take("after-trial")
    player.leave("done")


def _over(page: TrialsPage, take: Callable[[str], None]) -> None:
    take("trials-over")
    for card, name in zip(page.past, ("clear", "unclear", "stopped"), strict=True):
        card.open.click()
        take(f"trials-{name}")
        opened = cast("TrialResultPage", page.opened)
        if name == "clear":
            opened.sure.button.click()
            take("trials-how-sure")
        opened.back.click()
    assert page.running is not None
    page.running.stopWanted.emit()


def _page(window: MainWindow) -> TrialsPage:
    window.open_page("history")
    history = cast("HistoryPage", window.page())
    history.show_tab("trials")
    return cast("TrialsPage", cast("GuestTab", history.tab()).page)
