"""Fair tests for the tests: one, and how its sessions came about."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from unclench.domain.trial_place import TrialPlace
from unclench.domain.trials.design import Design, Drawn, Trial

DESIGN = Design("breath-46", "Longer out-breath", "quiet-rest", "Quiet rest", 5.0, "stress")
SEED = "0f" * 32
BEGUN = datetime(2026, 3, 2, 20, 0, tzinfo=UTC)  # a Monday
TRIAL = Trial("t", DESIGN, SEED, BEGUN)


def with_drawn(*drawn: Drawn, trial: Trial = TRIAL) -> Trial:
    return replace(trial, drawn=(*trial.drawn, *drawn))


def drawn(pair: int, part: int, at: datetime, held: bool = True, rated=(None, None)) -> Drawn:
    """A session that was drawn then, and played where it was `held`."""
    place = TrialPlace(pair, part)
    done = (at + timedelta(minutes=1), f"s{pair}{part}") if held else (None, None)
    return Drawn(place, at, *done, *rated)
