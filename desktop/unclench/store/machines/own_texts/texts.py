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


def field(text: str, replaced: str | None, before: Known | None) -> Value:
    """What is told of a file that has this text now.

    Whoever wrote it replaced the text of the digest `replaced` and those before that. Of the text
    `before` that its record has they knew only if it is among them.
    """
    if replaced is None:
        return [text, None]
    names = [replaced[:_SHORT]]
    chain = [name_of(before.text.encode()), *before.seen] if before else []
    if names[0] in chain:
        names = chain[chain.index(names[0]) :]
    return [text, " ".join(names[:_MOST])]


def unseen(before: Known | None, after: Known | None) -> str | None:
    """The text that is gone from a record though who replaced it didn't know of it, if any is."""
    if before is None or after is None or before.text == after.text:
        return None
    return None if name_of(before.text.encode()) in after.seen else before.text


def is_among(digest: str, state: State) -> bool:
    """Whether the text of this digest is the one that `state` has, or one before it."""
    now = known(state)
    chain = [name_of(now.text.encode()), *now.seen] if now else []
    return digest[:_SHORT] in chain


def name_of(data: bytes) -> str:
    """By what name later texts call this one."""
    return digest_of(data)[:_SHORT]
