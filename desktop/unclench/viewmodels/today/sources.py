"""Where Today knows from: what was put down, the programs, the cards to read, the time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import SignalInstance

from unclench.domain.situation import TrialSession
from unclench.domain.trials.schedule import is_due
from unclench.store.database import Database
from unclench.viewmodels.learn.reading import read_learn
from unclench.viewmodels.local_time import local_now
from unclench.viewmodels.today.lately import Lately, read

if TYPE_CHECKING:
    from unclench.files.listed_program import ListedProgram
    from unclench.viewmodels.programs.runs import RunningProgram
    from unclench.viewmodels.trials.trials import Trials


class Programs(Protocol):
    """The programs that are running (`viewmodels.programs.runs.Runs`)."""

    changed: SignalInstance

    def running(self) -> Sequence[RunningProgram]:
        """Those that run, the oldest first."""
        ...

    def programs(self) -> Sequence[ListedProgram]:
        """All that can be started."""
        ...


class Sources(NamedTuple):
    """`card_title` is a card's title by its id, `now` an aware clock.

    `trial` is what is due of a fair test; after each of the `news` it may be another.
    """

    lately: Callable[[datetime], Lately]
    programs: Programs
    card_title: Callable[[str], str]
    now: Callable[[], datetime] = local_now
    trial: Callable[[], TrialSession | None] = lambda: None
    news: tuple[SignalInstance, ...] = ()


def kept_in(
    database: Database,
    programs: Programs,
    trials: Trials | None = None,
    now: Callable[[], datetime] = local_now,
) -> Sources:
    """The sources of a database, and of the app's own cards."""
    plain = Sources(partial(read, database), programs, _card_title, now)
    if trials is None:
        return plain
    return plain._replace(trial=partial(_due, trials), news=(trials.changed,))


def _due(trials: Trials) -> TrialSession | None:
    """What can be begun now of the fair test that goes on."""
    trial, step = trials.running, trials.coming()
    if trial is None or step is None or not is_due(step, trials.now()):
        return None
    design, waits = trial.design, step.last_day is None
    return TrialSession(trial.id, step.place, design.minutes, waits, design.days, design.minute)


def _card_title(card: str) -> str:
    return next((one.title for one in read_learn() if one.id == card), card)
