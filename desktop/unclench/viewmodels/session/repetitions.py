"""Which repetition of which movement a session is at. No Qt here."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from unclench.domain.cues import Timeline

GENTLE_OF, GENTLE = 4, 2  # of this many repetitions or more, so many stay at half of the range


def is_gentle(number: int, times: int) -> bool:
    """Whether repetition `number` of `times` goes to half of the range only."""
    return number <= (GENTLE if times >= GENTLE_OF else 1)


@dataclass(frozen=True)
class Repetition:
    """One repetition of a movement: from `start` to `end`, far out at `far` (all ms).

    `number` counts from 1 to `times`; 0 is the time in which the movement is named. `words` are
    the step's own.
    """

    figure: str
    side: str
    number: int
    times: int
    start: int
    far: int
    end: int
    words: str

    @property
    def name(self) -> str:
        """What the movement is called in words, for one that has no drawing."""
        return self.figure.replace("-", " ").capitalize()

    @property
    def gentle(self) -> bool:
        """Whether this repetition goes to half of the range only."""
        return is_gentle(self.number, self.times)

    def share(self, position: float) -> float:
        """How much of the repetition is over at `position`: 0 to 1."""
        if not self.number or position <= self.start:
            return 0.0
        return min(1.0, (position - self.start) / max(1, self.end - self.start))

    def out_share(self, position: float) -> float:
        """How far out it is: 0 to 1 on the way out, and to 0 again on the way back."""
        if not self.number:
            return 0.0
        if position <= self.far:
            return max(0.0, (position - self.start) / max(1, self.far - self.start))
        return max(0.0, (self.end - position) / max(1, self.end - self.far))


class Repetitions:
    """The movements of a session in order, read once from its timeline and plan."""

    def __init__(self, timeline: Timeline) -> None:
        """Collect the repetitions, and the time in which each movement is named."""
        steps = getattr(timeline.plan, "steps", ())
        self._turns: list[Repetition] = []
        words = ""
        for cue in timeline.guide:
            step = steps[cue.step] if cue.step < len(steps) else None
            if step is None or step.do != "move":
                continue
            words = cue.text or words
            out = round(step.out * 1000) if cue.kind == "move" else cue.length
            self._turns.append(
                Repetition(
                    figure=step.figure,
                    side=step.side or "both",
                    number=cue.cycle or 0,
                    times=step.times,
                    start=cue.start,
                    far=min(cue.start + out, cue.end),
                    end=cue.end,
                    words=words,
                )
            )
        self._starts = [turn.start for turn in self._turns]

    def at(self, ms: float) -> Repetition | None:
        """The repetition that runs, the movement that is being named, or None."""
        index = bisect_right(self._starts, ms) - 1
        if index < 0 or ms >= self._turns[index].end:
            return None
        return self._turns[index]
