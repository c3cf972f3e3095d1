"""Any JSON, and any right exercise bent in one place, is an exercise or has faults."""

from __future__ import annotations

import copy
import json
from typing import Any

from hypothesis import example, given
from hypothesis import strategies as st
from tests.domain.exercises import BREATH_46, raw

from tools.fuzz_targets import reader
from tools.schema import schema
from unclench.domain.exercise import Exercise

_WORDS = st.sampled_from(
    [*(field.alias or name for name, field in Exercise.model_fields.items()), "do", "phases", "in",
     "fill", "text", "say", "breathe", "repeat", "play", "write", "", "\ud800", "\x00", "../x.wav"]
)  # fmt: skip
_SCALARS = (
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9) | _WORDS
    | st.sampled_from([10**400, -0.0, 1e308, 5e-324, 2**63])
)  # fmt: skip
ANY = st.recursive(
    _SCALARS,
    lambda inner: (
        st.lists(inner, max_size=5)
        | st.dictionaries(_WORDS | st.text(max_size=5), inner, max_size=6)
    ),
    max_leaves=25,
)
RIGHT = raw(
    {"do": "say", "text": "Hello."},
    BREATH_46,
    {"do": "repeat", "times": 2, "steps": [{"do": "bell"}]},
    {"do": "tense", "muscles": "arms", "tense": 5, "release": 10},
    {"do": "write", "prompt": "?", "field": "a", "type": "text", "seconds": 5},
    {"do": "attend", "part": None, "text": "x", "fill": 1, "lines": [{"at": 1, "text": "y"}]},
    minutes=(3, 5),
    cautions={"asthma": "note", "panic": {"level": "modify", "offer": {"tempo": 70}}},
)


def _places(value: object, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    pairs: list[tuple[Any, Any]] = []
    if isinstance(value, dict):
        pairs = list(value.items())
    elif isinstance(value, list):
        pairs = list(enumerate(value))
    return [path, *(place for key, inner in pairs for place in _places(inner, (*path, key)))]


@given(ANY)
@example(RIGHT)
@example(schema())
def test_any_json_is_an_exercise_or_has_faults(value: object) -> None:
    reader(json.dumps(value).encode())


@given(st.sampled_from(_places(RIGHT)[1:]), ANY, st.booleans())
def test_a_right_exercise_bent_in_one_place_is_answered(
    place: tuple[Any, ...], value: object, take_away: bool
) -> None:
    bent = copy.deepcopy(RIGHT)
    here: Any = bent
    for item in place[:-1]:
        here = here[item]
    if take_away:
        del here[place[-1]]
    else:
        here[place[-1]] = value
    reader(json.dumps(bent).encode())


_TEXT = json.dumps(RIGHT).encode()


@given(st.integers(0, len(_TEXT)), st.integers(0, 9), st.binary(max_size=9))
def test_odd_bytes_in_a_right_file_are_answered(at: int, gone: int, odd: bytes) -> None:
    reader(_TEXT[:at] + odd + _TEXT[at + gone :])


@given(st.binary(max_size=200))
def test_any_bytes_are_answered(data: bytes) -> None:
    reader(data)
