"""The words to read at each moment of a session. No Qt here."""

from __future__ import annotations

from bisect import bisect_right

from unclench.domain.cues import Timeline

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
        self._said = _said(timeline)
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
        said = self._said[guide.start]
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


def _said(timeline: Timeline) -> dict[int, str]:
    """The words of each guide cue by its start: its own, or what its step said last.

    So what to do stays in view through all repetitions. The word of a breath is not among them: it
    is shown larger.
    """
    said: dict[int, str] = {}
    step, words = -1, ""
    for cue in timeline.guide:
        if cue.step != step:
            step, words = cue.step, ""
        words = "" if cue.kind == "breath" else cue.text or words
        said[cue.start] = words
    return said
