"""What the figures ask about a moment of a session. No Qt here.

Which muscle group's turn it is, which repetition of a movement, how full the breath is.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from unclench.domain.cues import Cue, Timeline

GENTLE_OF, GENTLE = 4, 2  # of this many repetitions or more, so many stay at half of the range


@dataclass(frozen=True)
class Group:
    """One muscle group's turn: when it is named, tensed, let go and over (ms), and which it is."""

    part: str
    mode: str
    start: int
    tense: int
    release: int
    end: int
    step: int

    def phase(self, ms: float) -> str:
        """What is asked for at this moment: "name", "tense" or "release"."""
        if ms >= self.release:
            return "release"
        return "tense" if ms >= self.tense else "name"


class Groups:
    """The muscle groups (or the places to attend to) of a session, in the order of their turns."""

    def __init__(self, timeline: Timeline) -> None:
        """Collect the turns once."""
        turns: list[list[Cue]] = []
        for cue in timeline.guide:
            if cue.part is None:
                continue
            names = cue.kind in {"say", "attend"}  # a turn cut short may start again
            if names or not turns or turns[-1][-1].part != cue.part:
                turns.append([])
            turns[-1].append(cue)
        self._groups = [_group(cues) for cues in turns]
        self._starts = [group.start for group in self._groups]

    def at(self, ms: float) -> Group | None:
        """The group whose turn it is, or None in between."""
        index = bisect_right(self._starts, ms) - 1
        if index < 0 or ms >= self._groups[index].end:
            return None
        return self._groups[index]

    def after(self, ms: float) -> Group | None:
        """The next group that has not begun, other than the one whose turn it is."""
        now = self.at(ms)
        later = self._groups[bisect_right(self._starts, ms) :]
        return next((group for group in later if now is None or group.part != now.part), None)

    def place(self, ms: float) -> tuple[int, int]:
        """The number of the group whose turn it is, from 1, and how many there are.

        A turn that was cut short and starts again is counted once.
        """
        parts = list(dict.fromkeys(group.part for group in self._groups))
        now = self.at(ms)
        return (parts.index(now.part) + 1 if now else 0), len(parts)

    def __bool__(self) -> bool:
        return bool(self._groups)

    def __iter__(self) -> Iterator[Group]:
        return iter(self._groups)


def _group(cues: list[Cue]) -> Group:
    tense = next((cue.start for cue in cues if cue.kind == "tense"), None)
    release = next((cue.start for cue in cues if cue.kind == "release"), cues[-1].end)
    return Group(
        part=cues[0].part or "",
        mode=cues[0].mode or "release",
        start=cues[0].start,
        tense=release if tense is None else tense,
        release=release,
        end=cues[-1].end,
        step=cues[0].step,
    )


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
    """The movements of a session in order, read once from its timeline."""

    def __init__(self, timeline: Timeline) -> None:
        """Collect the repetitions, and the time in which each movement is named."""
        steps = timeline.steps
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


class Levels:
    """How full the breath is at any moment: 0 after an out-breath, 1 after an in-breath.

    In-breaths that follow each other (a sigh's second sip) share the way up by their lengths, and
    so do out-breaths the way down. A hold stays where it is. Moves follow half a cosine, so they
    start and stop gently.
    """

    def __init__(self, timeline: Timeline) -> None:
        """Work out where each phase starts and ends, once."""
        self._timeline = timeline
        self._spans: dict[int, tuple[float, float]] = {}
        level = 0.0
        run: list[Cue] = []
        for cue in timeline.guide:
            if run and (cue.phase != run[-1].phase or cue.cycle != run[-1].cycle):
                level = self._spread(run, level)
                run = []
            if cue.phase in {"in", "out"}:
                run.append(cue)
            else:
                level = level if cue.phase == "hold" else 0.0
                self._spans[cue.start] = (level, level)
        if run:
            self._spread(run, level)

    def _spread(self, run: list[Cue], start: float) -> float:
        goal = 1.0 if run[0].phase == "in" else 0.0
        total = sum(cue.length for cue in run) or 1
        done = 0
        for cue in run:
            low = start + (goal - start) * done / total
            done += cue.length
            self._spans[cue.start] = (low, start + (goal - start) * done / total)
        return goal

    def span(self, cue: Cue) -> tuple[float, float]:
        """The level at this guide cue's start and at its end."""
        return self._spans.get(cue.start, (0.0, 0.0))
