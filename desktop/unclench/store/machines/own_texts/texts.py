"""A file's text as its record has it, with the texts that it replaced."""

from typing import NamedTuple, cast

from unclench.domain.merging.state import State, Value
from unclench.store.machines.segments import digest_of

ENTITY = "file"
FIELD = "text"
_MOST = 32  # texts before it that a file names
_SHORT = 16  # signs by which a text is named there


class Known(NamedTuple):
    """A text, and by which names it calls those before it."""

    text: str
    seen: list[str]


def known(state: State | None) -> Known | None:
    """What is known of a file; None if it isn't there."""
    now = state.now() if state else None
    if now is None:
        return None
    text, seen = cast("list[str | None]", now[FIELD])
    return Known(text or "", (seen or "").split())


def field(text: str, before: Known | None) -> Value:
    """What is told of a file that has this text now and had one before it."""
    if before is None:
        return [text, None]
    return [text, " ".join([name_of(before.text.encode()), *before.seen][:_MOST])]


def name_of(data: bytes) -> str:
    """By what name later texts call this one."""
    return digest_of(data)[:_SHORT]
