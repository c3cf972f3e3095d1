"""Records clips, one after the other: a job in on each line of standard input, a clip out.

Runs in the Python that `equipment` made, once for each processor; `recording` starts it.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyloudnorm  # type: ignore[import-not-found]

from tools.narration import compare
from tools.narration.ears import Ears
from tools.narration.finish import Samples, decode, encode, finish
from tools.narration.recipe import (
    FASTEST,
    GATE,
    GATE_SHORT,
    RATE,
    RECIPES,
    SLOWEST,
    STEP,
    Recipe,
)
from tools.narration.voice import Voice

_METER = pyloudnorm.Meter(RATE)
_LONG_ENOUGH = int(0.45 * RATE)


def loudness(samples: Samples) -> float:
    """The loudness in LUFS; a very short clip counts as if silence followed."""
    short = max(0, _LONG_ENOUGH - len(samples))
    return float(_METER.integrated_loudness(np.pad(samples.astype(np.float64), (0, short))))


@dataclass(frozen=True)
class Take:
    """One attempt at a text: the file, its speed in percent, its length, what was understood.

    `style` is 0 for the usual one.
    """

    file: bytes
    speed: int
    milliseconds: int
    wrong: int
    heard: str
    style: int


class Studio:
    """A voice and ears."""

    def __init__(self, models: Path, recipe: Recipe) -> None:
        """Load both from the folder that `equipment` filled."""
        self._voice = Voice(models / "kokoro", recipe)
        self._ears = Ears(models / "whisper", recipe.language)
        self._language, self._styles = recipe.language, recipe.styles

    def _takes(self, text: str, window: int, serial: int) -> Iterator[Take]:
        """All takes of `text`: in the usual style, and where it is short in others after that."""
        short = compare.words(text, self._language) <= 2
        gate = GATE_SHORT if short else GATE
        for style in (0, *(self._styles if short else ())):
            yield from self._faster(text, window, serial, gate, style)

    def _faster(self, text: str, window: int, serial: int, gate: int, style: int) -> Iterator[Take]:
        """Ever faster takes that fit `window` ms, the first of them as slow as fits.

        Nothing above the gate's speed follows a take that fits.
        """
        fitted = False
        for speed in range(SLOWEST, FASTEST + 1, STEP):
            if fitted and speed > gate:
                return
            samples = finish(self._voice.say(text, speed / 100, style), loudness)
            if len(samples) * 1000 > window * RATE and speed < FASTEST:
                continue
            fitted = True
            file = encode(samples, serial)
            sound = decode(file)
            wrong, heard = self._understood(text, sound)
            length = -(-len(sound) * 1000 // RATE)
            yield Take(file, speed, length, wrong, heard, style)

    def _understood(self, text: str, sound: Samples) -> tuple[int, str]:
        """How many words were misheard, and what was heard.

        A word alone that isn't understood is heard once more as in a session: in silence.
        """
        heard = self._ears.listen(sound)
        wrong = compare.errors(text, heard, self._language)
        if wrong and self._styles and compare.words(text, self._language) <= 2:
            heard_again = self._ears.listen(np.pad(sound, RATE // 2))
            again = compare.errors(text, heard_again, self._language)
            if again < wrong:
                return again, heard_again
        return wrong, heard

    def record(self, text: str, window: int, serial: int) -> Take:
        """The slowest take that is understood, else the slowest of those understood best."""
        best: Take | None = None
        for take in self._takes(text, window, serial):
            if best is None or take.wrong < best.wrong:
                best = take
            if not take.wrong:
                break
        assert best is not None
        return best


def _entry(text: str, take: Take, language: str) -> dict[str, object]:
    """What the manifest says of a clip."""
    words = compare.words(text, language)
    entry: dict[str, object] = {
        "text": text,
        "milliseconds": take.milliseconds,
        "speed": take.speed / 100,
        "wer": round(take.wrong / max(1, words), 3),
        "sha256": hashlib.sha256(take.file).hexdigest(),
    }
    if take.style:
        entry["style"] = take.style
    if take.wrong:
        entry["heard"] = take.heard
    return entry


def main() -> int:
    """Load the models from a folder for a language (the arguments); work until the input ends."""
    folder, language = sys.argv[1:]
    studio = Studio(Path(folder), RECIPES[language])
    for line in sys.stdin:
        job = json.loads(line)
        target = Path(job["file"])
        try:
            serial = int(target.stem[:8], 16)
            take = studio.record(job["text"], job["window"], serial)
        except ValueError as error:
            answer: dict[str, object] = {"text": job["text"], "error": str(error)}
        else:
            part = target.with_suffix(".part")
            part.write_bytes(take.file)
            part.replace(target)
            answer = _entry(job["text"], take, language)
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
