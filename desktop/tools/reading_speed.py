"""Measure how many words of each language are said in the time of 110 English ones.

Run `python -m tools.reading_speed`; it needs espeak-ng, which speaks every language at one rate.
Every line that a session can say is spoken at the rate at which the English ones come to 110 words
a minute; what the translations then come to is the measure for `domain/reading_time.py`. Prints
words and syllables a minute, in a minute.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
import wave
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

from unclench.audio.narrator import spoken
from unclench.domain.reading_time import ELSE, half_words, pace
from unclench.domain.timeline import Choices, compile
from unclench.files import shown_files
from unclench.files.catalogue import exercise_files
from unclench.files.reader import Loaded
from unclench.system import catalogues, language, paths

TOOL = "espeak-ng"
VOICES: Mapping[str, str] = {"en": "en-us"}  # where the usual voice is another region's
SLOWEST, FASTEST = 80, 200  # rates that it may speak at
_SAMPLE = 8  # of so many lines, one is spoken to find the rate
_VOWELS = re.compile(r"[aeiouyøœɛɔəɐɪʊʏɑʌæɜɒɨʉɚɝᵻ]+")


class Speed(NamedTuple):
    """How fast a language is spoken: of so many lines, words and syllables in a minute."""

    language: str
    lines: int
    words: float
    syllables: float


def lines(spoken_in: str) -> tuple[str, ...]:
    """Every line that the shipped exercises say in a language, each once."""
    with language.used(spoken_in, language.folder()):
        return tuple(dict.fromkeys(_lines(spoken_in)))


def _lines(spoken_in: str) -> Iterator[str]:
    say = catalogues.say_in(spoken_in)
    for path in exercise_files(paths.exercises()):
        loaded = shown_files.exercise(path)
        if isinstance(loaded, Loaded) and loaded.exercise.language == language.tag(spoken_in):
            for minutes in loaded.exercise.minutes.choices:
                timeline = compile(loaded.exercise, Choices(minutes, say_in=catalogues.say_in))
                yield from (text for cue in timeline.cues if (text := spoken(cue, say)))


def speed(spoken_in: str, said: Sequence[str], rate: int) -> Speed:
    """How fast a language is when it is spoken at this rate of the tool."""
    with ThreadPoolExecutor(2) as pool:
        minutes = sum(pool.map(lambda one: _seconds(one, spoken_in, rate), said)) / 60
    words = sum(map(half_words, said)) / 2
    return Speed(spoken_in, len(said), words / minutes, _syllables(said, spoken_in) / minutes)


def usual_rate(said: Sequence[str]) -> int:
    """The rate at which these English lines come nearest to their words a minute."""
    low, high = SLOWEST, FASTEST
    while low < high:
        middle = (low + high) // 2
        if speed("en", said, middle).words < ELSE:
            low = middle + 1
        else:
            high = middle
    return low


def voice(spoken_in: str) -> str:
    """What the tool calls its voice for a language."""
    return VOICES.get(spoken_in, language.tag(spoken_in).lower())


def _seconds(text: str, spoken_in: str, rate: int) -> float:
    with tempfile.TemporaryDirectory(prefix="unclench-speed-") as folder:
        path = Path(folder) / "said.wav"
        command = [TOOL, "-v", voice(spoken_in), "-s", str(rate), "-z", "-w", str(path), "--", text]
        subprocess.run(command, check=True)
        with wave.open(str(path)) as sound:
            return float(sound.getnframes() / sound.getframerate())


def _syllables(said: Sequence[str], spoken_in: str) -> int:
    """How many vowels are heard; two in one syllable count once."""
    command = [TOOL, "-q", "--ipa", "-v", voice(spoken_in)]
    told = subprocess.run(
        command, input="\n".join(said), capture_output=True, text=True, check=True
    )
    return len(_VOWELS.findall(told.stdout))


def main(asked: Sequence[str] | None = None) -> int:
    """Print the table; 1 where a language takes more than 5 % longer than it is given."""
    argparse.ArgumentParser(description=__doc__).parse_args(asked)
    if shutil.which(TOOL) is None:
        raise SystemExit(f"{TOOL} isn't here; it speaks the lines")
    every = {one: lines(one) for one in language.existing(language.folder())}
    rate = usual_rate(every["en"][::_SAMPLE])
    print(f"{TOOL} at its rate {rate}")
    wrong = 0
    for spoken_in, said in every.items():
        if not said:
            print(f"{spoken_in:4} has no whole exercise yet")
            continue
        found = speed(spoken_in, said, rate)
        given = pace(language.tag(spoken_in))
        slow = found.words < given * 0.95
        wrong += slow
        print(
            f"{found.language:4} {found.lines:5} lines {found.words:6.1f} words and"
            f" {found.syllables:6.1f} syllables a minute; reading time counts with {given}"
            f"{' !' if slow else ''}"
        )
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
