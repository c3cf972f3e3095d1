"""How each caution that concerns muscles spares the groups of the full and the short relaxation."""

from collections.abc import Iterator

from unclench.domain.body import resolve
from unclench.domain.cautions import TAGS
from unclench.domain.cues import Mode, Timeline
from unclench.domain.exercise import Exercise
from unclench.domain.soreness import areas, asked_by
from unclench.domain.timeline import Choices, compile
from unclench.files.reader import Loaded, read
from unclench.system import paths

SHOWN = (("pmr-16", 20.0), ("pmr-short", 10.0), ("pmr-short", 5.0))
CONCERNED = tuple(tag for tag in TAGS if asked_by(tag))
"""The cautions that change how muscles are tensed."""


def modes(exercise: Exercise, minutes: float, tag: str) -> dict[str, Mode]:
    """The mode of each group of a session, in order of play, for a person with this caution."""
    choices = Choices(minutes, areas=areas({}, tags=[tag]), tags=frozenset([tag]))
    return _worked(compile(exercise, choices))


def _worked(timeline: Timeline) -> dict[str, Mode]:
    found = [cue for cue in timeline.guide if cue.kind == "release"]
    return {resolve(str(cue.part)): cue.mode or "tense" for cue in found}


def table() -> Iterator[str]:
    """A line a group, a column a caution; where it is tensed as usual there is a dot."""
    yield f"{'':42}" + "".join(f"{tag:15}" for tag in CONCERNED)
    for name, minutes in SHOWN:
        loaded = read(paths.exercises() / f"{name}.json")
        if not isinstance(loaded, Loaded):
            raise TypeError(f"{name} has faults; run `unclench check`")
        every = [modes(loaded.exercise, minutes, tag) for tag in CONCERNED]
        for part in every[0]:
            said = (mode.get(part, "skip") for mode in every)
            row = "".join(f"{'.' if one == 'tense' else one:15}" for one in said)
            yield f"{f'{name} {minutes:g}':13}{part:29}{row}".rstrip()
