"""Print every shipped exercise in each length and language: is it exact, what is said, and when.

Run `python -m tools.lengths`; it fails when a session is longer or shorter than it says, when it
hurries, when a line has not the time that it takes, or when a limit is passed: of words (by
minutes), of silence, of sentences that are heard again. A translation that is too long for a length
is not used, and fails too. With `--tags` it prints how each caution spares the muscle groups.
"""

import argparse
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tools import line_fit
from tools.refrains import is_refrain, repeated
from tools.spared import table
from unclench.domain.advice import SILENCE_MOST, silences
from unclench.domain.cues import Timeline
from unclench.domain.exercise import Exercise
from unclench.domain.reading_time import ELSE, pace
from unclench.domain.timeline import Choices, compile
from unclench.files import in_language
from unclench.files.catalogue import exercise_files
from unclench.files.reader import Loaded, read
from unclench.system import catalogues, language, paths

WORDS_MOST = ((1, 60), (4, 50), (9, 45), (19, 35), (39, 30), (90, 25))
"""Up to so many minutes, words may take this share of a practice, in percent.

Source: the authors' rules for practices with long silences; for a minute, which hardly holds more
than its instructions, their own measure. Worksheets are read and written, and have none.
"""
FREE_OF_SILENCE = "rest"  # the kind that is silence on purpose


@dataclass(frozen=True)
class Length:
    """One exercise in one length and language; times in ms, `words` in percent of them.

    `written` is the same in English, for a translation.
    """

    exercise: Exercise
    minutes: float
    timeline: Timeline
    written: Timeline | None = None

    @property
    def exact(self) -> bool:
        """Whether it lasts as long as it says."""
        return self.timeline.milliseconds == self.minutes * 60_000

    @property
    def words(self) -> float:
        """The share of time in which something is said; two voices at once count once."""
        heard = until = 0
        for start, end in sorted((one.start, one.end) for one in line_fit.said(self.timeline)):
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
        if self.written is not None:
            return line_fit.said_again(self.timeline, self.written)
        every = repeated(self.timeline)
        return {said for said in every if not is_refrain(self.exercise.id, said)}

    def faults(self) -> Iterator[str]:
        """What is off, each in a few words."""
        if not self.exact:
            yield "not exact"
        if self.timeline.plan is not None and self.timeline.plan.choices.hurried:
            yield "hurried"
        most = next(percent for minutes, percent in WORDS_MOST if self.minutes <= minutes)
        most = round(most * ELSE / pace(self.timeline.language))  # one word takes longer there
        if self.exercise.kind != "worksheet" and round(self.words) > most:
            yield f"words over {most} %"
        if self.exercise.kind != FREE_OF_SILENCE and self.silence > SILENCE_MOST:
            yield f"silence over {SILENCE_MOST / 1000:g} s"
        if self.again:
            yield "says again: " + " ".join(sorted(self.again))
        yield from dict.fromkeys(line_fit.cut_short(self.timeline))
        if self.written is not None:
            yield from line_fit.left_out(self.timeline, self.written)


def lengths(spoken_in: str = language.ENGLISH) -> Iterator[Length]:
    """Every exercise that there is in a language, in every length."""
    for path in exercise_files(paths.exercises()):
        english = read(path)
        assert not isinstance(english, list), f"{path} has faults; run `unclench check`"
        with language.used(spoken_in, language.folder()):
            shown = read(path, in_language.told)
        if isinstance(shown, list) or shown.exercise.language != language.tag(spoken_in):
            continue
        for minutes in shown.exercise.minutes.choices:
            written = None if spoken_in == language.ENGLISH else _compiled(english, minutes)
            yield Length(shown.exercise, minutes, _compiled(shown, minutes), written)


def too_long(spoken_in: str) -> Iterator[str]:
    """What is said of each translation that is too long for a length, and so is not used."""
    for path in exercise_files(paths.exercises()):
        with language.used(spoken_in, language.folder()):
            found = read(path, in_language.told)
        for problem in found if isinstance(found, list) else ():
            yield f"{path.stem}: {problem.message}"


def _compiled(loaded: Loaded, minutes: float) -> Timeline:
    usual = Choices(minutes, recordings=loaded.recordings, say_in=catalogues.say_in)
    return compile(loaded.exercise, usual)


def main(asked: Sequence[str] | None = None) -> int:
    """Print the table; 1 when anything is off."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tags", action="store_true", help="how cautions spare muscle groups")
    if parser.parse_args(asked).tags:
        print(*table(), sep="\n")
        return 0
    return max([_table(spoken_in) for spoken_in in language.existing(language.folder())])


def _table(spoken_in: str) -> int:
    """Print the lengths of one language; 1 when anything is off."""
    every, misfits = list(lengths(spoken_in)), list(too_long(spoken_in))
    groups = list(line_fit.long_groups(language.tag(spoken_in)))
    wrong = len(misfits) + len(groups)
    print(f"{spoken_in}:")
    for one in every:
        faults = list(one.faults())
        wrong += bool(faults)
        print(
            f"{one.exercise.id:20} {one.minutes:g} min {'=' if one.exact else '!'} "
            f"{one.timeline.milliseconds:<8} words {one.words:4.1f} %   "
            f"silence {one.silence / 1000:6.1f} s   again {len(one.again)}  {'; '.join(faults)}"
        )
    for said in (*(f"not used: {one}" for one in misfits), *groups):
        print(said)
    exercises = len({one.exercise.id for one in every})
    inexact = sum(not one.exact for one in every)
    print(f"{exercises} exercises, {len(every)} lengths, {inexact} not exact, {wrong} off")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
