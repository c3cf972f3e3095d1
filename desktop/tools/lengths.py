"""Print every shipped exercise in each length: is it exact, how much is said, how long is silence.

Run `python -m tools.lengths`; it fails when a session is longer or shorter than it says, or when a
limit is passed: of words (by minutes), of silence, of sentences that are heard again. With `--tags`
it prints how each caution spares the muscle groups.
"""

import argparse
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tools.refrains import is_refrain, repeated
from tools.spared import table
from unclench.audio.narrator import spoken
from unclench.domain.advice import SILENCE_MOST, silences
from unclench.domain.cues import Cue, Timeline
from unclench.domain.exercise import Exercise
from unclench.domain.reading_time import reading_ms
from unclench.domain.timeline import Choices, compile
from unclench.files.catalogue import exercise_files
from unclench.files.reader import Loaded, read
from unclench.system import paths

WORDS_MOST = ((1, 60), (4, 50), (9, 45), (19, 35), (39, 30), (90, 25))
"""Up to so many minutes, words may take this share of a practice, in percent.

Source: the authors' rules for practices with long silences; for a minute, which hardly holds more
than its instructions, their own measure. Worksheets are read and written, and have none.
"""
FREE_OF_SILENCE = "rest"  # the kind that is silence on purpose


@dataclass(frozen=True)
class Length:
    """One exercise in one length; times in ms, `words` in percent of them."""

    exercise: Exercise
    minutes: float
    timeline: Timeline

    @property
    def exact(self) -> bool:
        """Whether it lasts as long as it says."""
        return self.timeline.milliseconds == self.minutes * 60_000

    @property
    def words(self) -> float:
        """The share of time in which something is said; two voices at once count once."""
        said = [(c.start, c.start + reading_ms(text)) for c, text in _spoken(self.timeline)]
        heard = until = 0
        for start, end in sorted(said):
            heard += max(0, end - max(start, until))
            until = max(until, end)
        return 100 * heard / self.timeline.milliseconds

    @property
    def silence(self) -> int:
        """The longest stretch in which nothing is heard and nothing is done."""
        return max((length for _, length in silences(self.timeline)), default=0)

    @property
    def again(self) -> set[str]:
        """The sentences that are heard again and are no refrain."""
        every = repeated(self.timeline)
        return {said for said in every if not is_refrain(self.exercise.id, said)}

    def faults(self) -> Iterator[str]:
        """What is off, each in a few words."""
        if not self.exact:
            yield "not exact"
        most = next(percent for minutes, percent in WORDS_MOST if self.minutes <= minutes)
        if self.exercise.kind != "worksheet" and round(self.words) > most:
            yield f"words over {most} %"
        if self.exercise.kind != FREE_OF_SILENCE and self.silence > SILENCE_MOST:
            yield f"silence over {SILENCE_MOST / 1000:g} s"
        if self.again:
            yield "says again: " + " ".join(sorted(self.again))


def _spoken(timeline: Timeline) -> Iterator[tuple[Cue, str]]:
    for cue in timeline.cues:
        text = spoken(cue)
        if text:
            yield cue, text


def lengths() -> Iterator[Length]:
    """Every exercise in every length."""
    for path in exercise_files(paths.exercises()):
        loaded = read(path)
        if not isinstance(loaded, Loaded):
            raise TypeError(f"{path} has faults; run `unclench check`")
        for minutes in loaded.exercise.minutes.choices:
            timeline = compile(loaded.exercise, Choices(minutes, recordings=loaded.recordings))
            yield Length(loaded.exercise, minutes, timeline)


def main(asked: Sequence[str] | None = None) -> int:
    """Print the table; 1 when anything is off."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tags", action="store_true", help="how cautions spare muscle groups")
    if parser.parse_args(asked).tags:
        print(*table(), sep="\n")
        return 0
    every = list(lengths())
    wrong = 0
    for one in every:
        faults = list(one.faults())
        wrong += bool(faults)
        print(
            f"{one.exercise.id:20} {one.minutes:g} min {'=' if one.exact else '!'} "
            f"{one.timeline.milliseconds:<8} words {one.words:4.1f} %   "
            f"silence {one.silence / 1000:6.1f} s   again {len(one.again)}  {'; '.join(faults)}"
        )
    exercises = len({one.exercise.id for one in every})
    inexact = sum(not one.exact for one in every)
    print(f"{exercises} exercises, {len(every)} lengths, {inexact} not exact, {wrong} off")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
