"""Chance, in a way that anybody can check: all of it comes from one seed, by SHAKE-256.

SHAKE-256 (FIPS 202) of the seed's 32 bytes followed by a word gives as many bytes as are needed.
With "order" each byte's lowest bit is a pair's order, the first pair first; with "flips" come the
signs of the analysis, drawn by drawn, eight pairs to a byte from the lowest bit up.
"""

import hashlib
import secrets
from typing import Final, Literal

from unclench.domain.trial_place import TrialPlace
from unclench.domain.trials.design import Arm, Trial

SEED_BYTES = 32
_HALF_MINUTE: Final = 30_000  # ms: lengths are chosen by halves of a minute


def new_seed() -> str:
    """A seed from the system's own source of chance, as hexadecimal digits."""
    return secrets.token_hex(SEED_BYTES)


def is_seed(text: str) -> bool:
    """Whether a text can be one."""
    try:
        return len(bytes.fromhex(text)) == SEED_BYTES and text == text.strip().lower()
    except ValueError:
        return False


def stream(seed: str, use: Literal["order", "flips"], length: int) -> bytes:
    """The first `length` bytes that a seed gives for one of its uses."""
    return hashlib.shake_256(bytes.fromhex(seed) + use.encode("ascii")).digest(length)


def order(seed: str, pairs: int) -> tuple[bool, ...]:
    """For each pair whether what is tested comes first; a longer test begins with the same."""
    return tuple(bool(byte & 1) for byte in stream(seed, "order", pairs))


def order_text(seed: str, pairs: int) -> str:
    """The order of all pairs as an export has it: X where what is tested comes first, else O."""
    return "".join("X" if first else "O" for first in order(seed, pairs))


def order_hash(seed: str, pairs: int) -> str:
    """SHA-256 of `order_text` in hexadecimal digits."""
    return hashlib.sha256(order_text(seed, pairs).encode("ascii")).hexdigest()


def arm(trial: Trial, place: TrialPlace) -> Arm:
    """Which of the two a session of the test is; nobody is told before they press Start."""
    first = order(trial.seed, trial.design.pairs)[place.pair]
    return "tested" if first == (place.part == 0) else "other"


def exercise_of(trial: Trial, place: TrialPlace) -> str:
    """The id of the exercise that was drawn for `place`."""
    design = trial.design
    return design.exercise_id if arm(trial, place) == "tested" else design.against_id


def is_as_long(trial: Trial, planned_ms: int) -> bool:
    """Whether a session of that length is as long as those of the test: else no pair is alike."""
    return abs(planned_ms - trial.design.minutes * 60_000) < _HALF_MINUTE
