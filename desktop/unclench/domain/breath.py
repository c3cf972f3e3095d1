"""Breath patterns: tempo, holds off, tapers, the person's own pace, and how many cycles fit."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import NamedTuple

from unclench.domain.cues import Phase as PhaseName
from unclench.domain.steps import Phase

SLOWEST_OWN, FASTEST_OWN = 8.0, 3.0  # seconds per breath, protocols 1.4
EXHALE_SHARE = 1.5  # with holds off the exhale is at least this many times the inhale


class Breath(NamedTuple):
    """One phase of a cycle: what, how long in milliseconds (not yet rounded), and its own word."""

    phase: PhaseName
    ms: float
    cue: str | None = None


@dataclass(frozen=True)
class Pattern:
    """How cycles go on: from `first` to `last` in a smooth glide, or all alike when `last` is None.

    `before` cycles of the same glide have been played already. The last `steady` cycles stay at
    `last`, but never more than half of all: there must be time to glide.
    """

    first: tuple[Breath, ...]
    last: tuple[Breath, ...] | None = None
    before: int = 0
    steady: int = 0

    def cycle(self, k: int, n: int) -> list[tuple[Breath, int]]:
        """Cycle k of n (from 0): each phase with its whole milliseconds.

        The glide is 3u^2 - 2u^3 with u = k/(n-1), so it starts and ends without a jerk; where some
        cycles stay at the last pattern, n counts the others.
        """
        if self.last is None:
            return [(b, round(b.ms)) for b in self.first]
        every = self.before + n
        whole = every - min(self.steady, every // 2) - 1
        u = min(1.0, (self.before + k) / whole) if whole else float(self.before + k > 0)
        share = 3 * u**2 - 2 * u**3
        pairs = zip(self.first, self.last, strict=True)
        return [(a, round(a.ms + (b.ms - a.ms) * share)) for a, b in pairs]

    def length(self, n: int) -> int:
        """Milliseconds that n cycles take."""
        if self.last is None:
            return n * sum(ms for _, ms in self.cycle(0, 1))
        return sum(ms for k in range(n) for _, ms in self.cycle(k, n))

    def fit(self, ms: int) -> int:
        """The most whole cycles that take at most `ms`."""
        ends = zip(self.first, self.last or self.first, strict=True)
        shortest = sum(min(round(a.ms), round(b.ms)) for a, b in ends)
        most = max(0, ms // shortest)
        return bisect_right(range(1, most + 1), ms, key=self.length)


def _written(phases: tuple[Phase, ...]) -> tuple[Breath, ...]:
    return tuple(Breath(p.kind, p.seconds * 1000, p.cue) for p in phases)


def _without_holds(breaths: tuple[Breath, ...]) -> tuple[Breath, ...]:
    """Drop each hold; an exhale becomes the longer of itself and 1.5 times the inhale before it.

    Cycles follow each other, so what is inhaled after the last exhale counts for the first one.
    """
    kept: list[Breath] = []
    last = max((k for k, b in enumerate(breaths) if b.phase == "out"), default=len(breaths))
    inhaled = sum(b.ms for b in breaths[last:] if b.phase == "in")
    for breath in breaths:
        inhaled += breath.ms if breath.phase == "in" else 0
        if breath.phase == "out":
            kept.append(breath._replace(ms=max(breath.ms, EXHALE_SHARE * inhaled)))
            inhaled = 0.0
        elif breath.phase != "hold":
            kept.append(breath)
    return tuple(kept)


def _own_pace(pace: float, goal: tuple[Breath, ...]) -> Pattern:
    """From the person's own pace, half in and half out, toward `goal`, at most doubling it.

    Source: paced slowing, protocols 1.4: the measured pace counts from 3 to 8 s, and nobody is led
    to breaths more than twice as long as their own.
    """
    own = 1000 * min(max(pace, FASTEST_OWN), SLOWEST_OWN)
    whole = sum(b.ms for b in goal)
    scale = min(1.0, 2 * own / whole)
    start = tuple(Breath(b.phase, own / len(goal), b.cue) for b in goal)
    return Pattern(start, tuple(Breath(b.phase, b.ms * scale, b.cue) for b in goal))


def _tempo(breaths: tuple[Breath, ...], tempo: int) -> tuple[Breath, ...]:
    return tuple(Breath(b.phase, b.ms * tempo / 100, b.cue) for b in breaths)


def pattern(
    phases: tuple[Phase, ...] | str,
    taper_to: tuple[Phase, ...] | None,
    *,
    steady: float = 0,
    tempo: int = 100,
    holds: bool = True,
    pace: float = 4.5,
) -> Pattern:
    """The pattern that an author wrote, at a person's tempo (percent), holds and pace (seconds).

    `phases` is a pattern or "own-pace"; the latter needs a `taper_to` of one inhale, one exhale.
    `steady` is for how many minutes, in whole cycles, the breath stays at `taper_to` in the end.
    """
    goal = None if taper_to is None else _written(taper_to)
    first = _written(phases) if not isinstance(phases, str) else None
    if not holds:
        goal = goal and _without_holds(goal)
        first = first and _without_holds(first)
    if first is None:
        own = _own_pace(pace, goal or ())
        first, goal = own.first, own.last
    last = goal and _tempo(goal, tempo)
    stay = int(steady * 60_000 // sum(b.ms for b in last)) if last else 0
    return Pattern(_tempo(first, tempo), last, steady=stay)
