"""What a timeline says about one moment of a session, for the picture and its words. No Qt here."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from unclench.domain.cues import Cue, Timeline

LINGER = 4000  # how long a spoken line stays to be read once its time is over, in ms


class Captions:
    """The words to read at any moment: what is said now, or was said last and still holds.

    A line over a running step is shown until the next words, or for LINGER after its end.
    """

    def __init__(self, timeline: Timeline) -> None:
        """Work out once when the words change; asking is then a look-up."""
        lines = [cue for cue in timeline.over if cue.kind == "line" and cue.text]
        self._timeline = timeline
        self._lines = lines
        self._line_starts = [cue.start for cue in lines]
        self._named = {cue.step: cue for cue in timeline.guide if cue.text}
        edges = {cue.start for cue in timeline.guide} | set(self._line_starts)
        edges |= {cue.end + LINGER for cue in lines}
        self._starts: list[int] = []
        self._texts: list[str] = []
        for ms in sorted(edges):
            text = self._work_out(ms)
            if not self._texts or self._texts[-1] != text:
                self._starts.append(ms)
                self._texts.append(text)

    def _work_out(self, ms: int) -> str:
        guide = self._timeline.at(ms)
        if guide.kind == "move":  # what to do stays in view through all repetitions
            guide = self._named.get(guide.step, guide)
        said = (guide.text or "") if guide.kind != "breath" else ""
        index = bisect_right(self._line_starts, ms) - 1
        if index < 0:
            return said
        line = self._lines[index]
        over = ms >= line.end + LINGER
        return said if over or (said and guide.start > line.start) else line.text or ""

    def at(self, ms: float) -> str:
        """The caption at this moment; the first one during the countdown."""
        index = bisect_right(self._starts, ms) - 1
        return self._texts[max(0, index)]

    def texts(self) -> frozenset[str]:
        """Everything that will be shown."""
        return frozenset(self._texts)


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

    def __bool__(self) -> bool:
        return bool(self._groups)


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
