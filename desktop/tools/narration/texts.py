"""Every text that the voice must be able to say, and how long each may take."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from unclench.domain.body import resolve
from unclench.domain.cues import Mode
from unclench.domain.exercise import Exercise
from unclench.domain.movements import sentence
from unclench.domain.muscle_lines import words
from unclench.domain.pieces import CUE_MOST
from unclench.domain.reading_time import reading_ms
from unclench.domain.steps import Attend, Breathe, Leaf, LineAt, Move, Say, Tense, leaves
from unclench.files import content_texts
from unclench.system import catalogues

SHORT: Mapping[str, tuple[str, ...]] = {
    "en": (
        *("In", "Hold", "Out", "Rest", "And let go", "Breathe in", "Breathe out"),
        *("One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"),
        *("Eleven", "Twelve", "Thirteen", "Fourteen", "Fifteen"),
        *("Sixteen", "Seventeen", "Eighteen", "Nineteen", "Twenty"),
    ),
    "es": (
        *("Inhala", "Mantén", "Exhala", "Descansa", "Y suelta"),
        *("Uno", "Dos", "Tres", "Cuatro", "Cinco", "Seis", "Siete", "Ocho", "Nueve", "Diez"),
        *("Once", "Doce", "Trece", "Catorce", "Quince"),
        *("Dieciséis", "Diecisiete", "Dieciocho", "Diecinueve", "Veinte"),
    ),
}
"""Said on their own, whatever the exercise: phases of a breath, and counts."""

_NOT_EXERCISES = ("exercise.schema.json", "index.json")


@dataclass(frozen=True, order=True)
class Spoken:
    """A text, and the most milliseconds its clip may last."""

    text: str
    window: int


@dataclass(frozen=True)
class _Teller:
    """What the steps of an exercise in one language may say."""

    language: str

    def spoken(self, text: str, most: int | None = None) -> Spoken:
        """`text` with the time that the timeline gives it; `most` where that is capped."""
        window = reading_ms(text, self.language)
        return Spoken(" ".join(text.split()), window if most is None else min(window, most))

    @property
    def say(self) -> Callable[[str, str], str]:
        """Gives texts that the app itself says, in that language."""
        return catalogues.say_in(self.language)

    def _lines(self, step: Leaf) -> Iterator[Spoken]:
        for line in getattr(step, "lines", ()):
            for text in (line.text,) if isinstance(line, LineAt) else line.texts:
                yield self.spoken(text)

    def _tense(self, step: Tense) -> Iterator[Spoken]:
        modes: tuple[Mode, ...] = ("tense", "light", "release", "imagery")
        for part in _sides(step.muscles):
            for mode in modes:
                said = words(part, mode, self.say)
                own = step if mode == "tense" else None
                yield self.spoken((own and own.text) or said.cue, CUE_MOST)
                yield self.spoken((own and own.release_text) or said.release)

    def _attend(self, step: Attend) -> Iterator[Spoken]:
        yield self.spoken(step.text)
        for part in _sides(step.part) if step.part else ():
            yield self.spoken(words(part, "release", self.say).cue, CUE_MOST)
            yield self.spoken(words(part, "imagery", self.say).cue, CUE_MOST)

    def _breathe(self, step: Breathe) -> Iterator[Spoken]:
        for pattern in step.patterns:
            for phase in pattern:
                if phase.cue:
                    yield self.spoken(phase.cue)

    def of_step(self, step: Leaf) -> Iterator[Spoken]:
        """What one step may say, in any length, mode and handedness."""
        match step:
            case Say():
                yield self.spoken(step.text)
            case Tense():
                yield from self._tense(step)
            case Attend():
                yield from self._attend(step)
            case Breathe():
                yield from self._breathe(step)
            case Move():
                yield self.spoken(step.text or sentence(step.figure, self.say))
        yield from self._lines(step)


def _sides(part: str) -> set[str]:
    """The part as a right-handed and as a left-handed person has it."""
    return {resolve(part), resolve(part, left_handed=True)}


def strictest(said: Iterable[Spoken]) -> dict[str, int]:
    """Each text once, in order of first use, with the shortest of its windows."""
    found: dict[str, int] = {}
    for one in said:
        found[one.text] = min(one.window, found.get(one.text, one.window))
    return found


def of_exercise(exercise: Exercise) -> dict[str, int]:
    """Every text that `exercise` may say, with its window in milliseconds."""
    teller = _Teller(exercise.language.partition("-")[0])
    return strictest(one for step in leaves(exercise.steps) for one in teller.of_step(step))


def short(language: str) -> dict[str, int]:
    """The words of a language that are said on their own, with their windows in milliseconds."""
    return strictest(map(_Teller(language).spoken, SHORT[language]))


def read(folder: Path, language: str) -> dict[str, Exercise]:
    """The exercises in `folder` by id, in `language` where that is not the one of their file.

    Raises:
        ValueError: a file there is no right exercise, or isn't translated whole.
    """
    found = {}
    for path in sorted(folder.glob("*.json")):
        if path.name not in _NOT_EXERCISES:
            decoded = json.loads(path.read_text(encoding="utf-8"))
            if decoded.get("language", "en").partition("-")[0] != language:
                decoded = _translated(decoded, path, language)
            exercise = Exercise.model_validate(decoded)
            found[exercise.id] = exercise
    return found


def _translated(decoded: dict[str, Any], path: Path, language: str) -> dict[str, Any]:
    context = content_texts.context(Path("exercises") / path.name)

    def say(text: str) -> str:
        said = catalogues.translated(context, text, language)
        if said is None:
            raise ValueError(f"{path.name} has a text without {language}: {text}")
        return said

    translated: dict[str, Any] = content_texts.replaced(decoded, say)
    return {**translated, "language": language}
