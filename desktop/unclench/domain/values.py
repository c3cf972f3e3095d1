"""The small values that exercise files are made of, each with its limits.

All are strict: the text "5" is not a number, and true is not 1.
"""

import re
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, Strict

from unclench.domain.body import PARTS
from unclench.domain.texts import QT_TRANSLATE_NOOP

Kind = Literal[
    "breathing", "muscle-relaxation", "mindfulness", "autogenic", "imagery", "movement",
    "worksheet", "sleep", "rest",
]  # fmt: skip
Posture = Literal["sitting", "reclined", "lying", "side-lying", "standing", "walking"]
BellSound = Literal["bowl", "bell", "block"]
Guide = Literal["voice", "tone", "voice-then-tone"]
Answer = Literal["text", "list", "number", "choice"]
Grade = Literal["A", "B", "C", "D"]


_NOT_PLAIN = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")


def _plain(text: str) -> str:
    if _NOT_PLAIN.search(text):
        raise ValueError(
            QT_TRANSLATE_NOOP(
                "faults", "holds a control character or half a character; write plain text"
            )
        )
    if text and not text.strip():
        raise ValueError(
            QT_TRANSLATE_NOOP(
                "faults", "holds nothing but spaces; write some words, or leave the key out"
            )
        )
    return text


def _halves(minutes: float) -> float:
    if minutes * 2 != int(minutes * 2):
        raise ValueError(
            QT_TRANSLATE_NOOP("faults", "may only be whole or half minutes, such as 3 or 2.5")
        )
    return minutes


def _part(part: str) -> str:
    if part not in PARTS:
        raise ValueError(QT_TRANSLATE_NOOP("faults", "isn't a body part that Unclench knows"))
    return part


_plain_text = AfterValidator(_plain)
Short = Annotated[str, Strict(), Field(min_length=1, max_length=80), _plain_text]
Medium = Annotated[str, Strict(), Field(min_length=1, max_length=400), _plain_text]
Spoken = Annotated[str, Strict(), Field(min_length=1, max_length=1000), _plain_text]

Slug = Annotated[str, Strict(), Field(pattern=r"^[a-z0-9-]{1,64}$")]
FieldName = Annotated[str, Strict(), Field(pattern=r"^[A-Za-z][A-Za-z0-9_-]{0,39}$")]
Language = Annotated[
    str, Strict(), Field(pattern=r"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$", max_length=35)
]
PartId = Annotated[
    str, Strict(), Field(json_schema_extra={"enum": sorted(PARTS)}), AfterValidator(_part)
]

_Number = Annotated[float, Strict(), Field(allow_inf_nan=False)]
Minutes = Annotated[
    _Number, Field(ge=1, le=90, json_schema_extra={"multipleOf": 0.5}), AfterValidator(_halves)
]
Stretch = Annotated[_Number, Field(gt=0, le=90)]  # minutes of breathing inside a session
Seconds = Annotated[_Number, Field(gt=0, le=5400)]
Moment = Annotated[_Number, Field(ge=0, le=86_400)]
PhaseSeconds = Annotated[_Number, Field(ge=0.5, le=60)]
TenseSeconds = Annotated[_Number, Field(ge=2, le=10)]
ReleaseSeconds = Annotated[_Number, Field(ge=10, le=60)]
MoveSeconds = Annotated[_Number, Field(ge=0.5, le=60)]
Pause = Annotated[_Number, Field(ge=0, le=600)]
Every = Annotated[_Number, Field(ge=0.5, le=86_400)]
Weight = Annotated[_Number, Field(gt=0, le=1_000_000)]
Times = Annotated[int, Strict(), Field(ge=1, le=1000)]
Cycles = Annotated[int, Strict(), Field(ge=1, le=10_000)]
Tempo = Annotated[int, Strict(), Field(ge=70, le=130)]
