"""The steps of an exercise, one type for each word that `do` may be.

A new kind of step begins with a type here, named in `Leaf`; then `tests/test_kinds_of_steps.py`
says where else it is awaited.
"""

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Literal, get_args

from pydantic import BaseModel, ConfigDict, Discriminator, Field, Tag

from unclench.domain import values as v
from unclench.domain.cautions import Tag as CautionTag


class Model(BaseModel):
    """Frozen, and a key that it does not know is a fault."""

    model_config = ConfigDict(frozen=True, extra="forbid")


def word_or_other(words: type, word_tag: str, other_tag: str) -> Discriminator:
    """Choose between a written word and anything else, so that a fault names the right one."""
    return Discriminator(lambda value: word_tag if isinstance(value, words) else other_tag)


class Phase(Model):
    """One phase of a breath: exactly one of the four lengths in seconds, and maybe its own word."""

    inhale: v.PhaseSeconds | None = Field(default=None, alias="in")
    hold: v.PhaseSeconds | None = None
    exhale: v.PhaseSeconds | None = Field(default=None, alias="out")
    rest: v.PhaseSeconds | None = None
    cue: v.Short | None = None

    model_config = ConfigDict(
        json_schema_extra={"oneOf": [{"required": [k]} for k in ("in", "hold", "out", "rest")]}
    )

    @property
    def kind(self) -> Literal["in", "hold", "out", "rest"]:
        """Which phase this is."""
        if self.inhale is not None:
            return "in"
        if self.exhale is not None:
            return "out"
        return "hold" if self.hold is not None else "rest"

    @property
    def seconds(self) -> float:
        """How long it lasts at its own pace."""
        return self.inhale or self.exhale or self.hold or self.rest or 0.0


Pattern = Annotated[tuple[Phase, ...], Field(min_length=1, max_length=12)]


class LineAt(Model):
    """Words over a running step, `at` seconds after it starts."""

    at: v.Moment
    text: v.Spoken


class LineEvery(Model):
    """Words over a running step, again and again, taking turns."""

    every: v.Every
    texts: Annotated[tuple[v.Spoken, ...], Field(min_length=1, max_length=100)]


def _line_tag(value: Any) -> str:
    keys = value if isinstance(value, Mapping) else vars(value) if isinstance(value, Model) else ()
    return "line-every" if "every" in keys or "texts" in keys else "line-at"


Line = Annotated[
    Annotated[LineAt, Tag("line-at")] | Annotated[LineEvery, Tag("line-every")],
    Discriminator(_line_tag),
]
Lines = Annotated[tuple[Line, ...], Field(max_length=200)]


class _Step(Model):
    only: tuple[v.Minutes, ...] | None = Field(default=None, min_length=1)
    unless: tuple[CautionTag, ...] = ()


class Say(_Step):
    """Speak `text`, then be quiet for `pause` seconds."""

    do: Literal["say"]
    text: v.Spoken
    pause: v.Pause = 1.5


class Breathe(_Step):
    """Whole breath cycles: so many, or as many as fit some minutes or a share of what is left.

    With `steady`, a glide to `taper_to` is over so many minutes before the end.
    """

    do: Literal["breathe"]
    phases: Annotated[
        Annotated[Pattern, Tag("pattern")] | Annotated[Literal["own-pace"], Tag("word")],
        word_or_other(str, "word", "pattern"),
    ]
    cycles: v.Cycles | None = None
    minutes: v.Stretch | None = None
    fill: v.Weight | None = None
    taper_to: Pattern | None = None
    steady: v.Stretch | None = None
    guide: v.Guide = "voice-then-tone"
    lines: Lines = ()

    model_config = ConfigDict(
        json_schema_extra={"oneOf": [{"required": [k]} for k in ("cycles", "minutes", "fill")]}
    )

    @property
    def patterns(self) -> tuple[tuple[Phase, ...], ...]:
        """Every pattern that the author wrote out."""
        written = () if self.phases == "own-pace" else (self.phases,)
        return written if self.taper_to is None else (*written, self.taper_to)


_SECONDS_OR_FILL = ConfigDict(
    json_schema_extra={"oneOf": [{"required": ["seconds"]}, {"required": ["fill"]}]}
)


class Tense(_Step):
    """Tense one muscle group, then let it go."""

    do: Literal["tense"]
    muscles: v.PartId
    tense: v.TenseSeconds
    release: v.ReleaseSeconds
    text: v.Spoken | None = None
    release_text: v.Spoken | None = None


class Attend(_Step):
    """Bring attention to a part of the body, or to something else; a line, then silence."""

    do: Literal["attend"]
    part: v.PartId | None = None
    seconds: v.Seconds | None = None
    fill: v.Weight | None = None
    text: v.Spoken
    lines: Lines = ()

    model_config = _SECONDS_OR_FILL


class Move(_Step):
    """A gentle movement, `times` times out and back."""

    do: Literal["move"]
    figure: v.Slug
    side: Literal["left", "right", "both"] | None = None
    out: v.MoveSeconds
    back: v.MoveSeconds
    times: v.Times
    text: v.Spoken | None = None
    lines: Lines = ()


class Rest(_Step):
    """Quiet; a text is shown, not spoken."""

    do: Literal["rest"]
    seconds: v.Seconds | None = None
    fill: v.Weight | None = None
    text: v.Spoken | None = None
    lines: Lines = ()

    model_config = _SECONDS_OR_FILL


class Bell(_Step):
    """Ring a bell; the last one rings over what follows."""

    do: Literal["bell"]
    sound: v.BellSound = "bowl"
    times: v.Times = 1
    every: v.Every | None = None


class Play(_Step):
    """Play a recording that lies in the exercise's own folder."""

    do: Literal["play"]
    file: v.Medium
    text: v.Spoken | None = None


class Scale(Model):
    """How strong something is, from 0 to `max`, with words for both ends."""

    max: Literal[10, 100]
    low: v.Short
    high: v.Short


class Write(_Step):
    """Ask for words, a number, a choice or a strength; the clock waits at its end.

    With `keep` an answer is saved only when the person says so, after the session. With `suggest`
    the names that the person put down under My people can be picked; they stay out of the file.
    """

    do: Literal["write"]
    prompt: v.Medium
    field: v.FieldName | None = None
    type: v.Answer | None = None
    options: Annotated[tuple[v.Short, ...], Field(min_length=2, max_length=20)] | None = None
    rate: Scale | None = None
    show: v.FieldName | None = None
    keep: Literal["ask"] | None = None
    suggest: Literal["people"] | None = None
    seconds: v.Seconds | None = None
    fill: v.Weight | None = None

    model_config = _SECONDS_OR_FILL


class Repeat(_Step):
    """The same steps again, `times` times."""

    do: Literal["repeat"]
    times: v.Times
    steps: Annotated[tuple["Step", ...], Field(min_length=1, max_length=2000)]


Leaf = Say | Breathe | Tense | Attend | Move | Rest | Bell | Play | Write
Step = Annotated[Leaf | Repeat, Field(discriminator="do")]
Filling = Breathe | Attend | Rest | Write  # those that can take a share of what is left
Lined = Breathe | Attend | Move | Rest  # those over which lines are spoken


def _kind(model: type[_Step]) -> str:
    return str(get_args(model.model_fields["do"].annotation)[0])


KINDS: Mapping[str, type[_Step]] = {_kind(model): model for model in (*get_args(Leaf), Repeat)}
"""Every type of step by its `do`, in the order of the format page."""


def leaves(steps: tuple[Leaf | Repeat, ...]) -> Iterator[Leaf]:
    """Every step but the repeats, each once, in the order of the file."""
    for step in steps:
        if isinstance(step, Repeat):
            yield from leaves(step.steps)
        else:
            yield step
