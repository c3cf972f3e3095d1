"""What a process apart is asked, and what it answers: a line of JSON each."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from unclench.store.errors import StoreError, Unavailable
from unclench.system import child_process
from unclench.system.said import packed, unpacked


class NoAnswerError(Exception):
    """The process ended before it was done, by itself or because it was to."""


def ask(
    process: subprocess.Popen[bytes], known: Iterable[type[StoreError]], order: str, *words: object
) -> Any:
    """Have a process of `child_process.start` carry out an order, and wait for what is done.

    Raises:
        NoAnswerError: it ended instead.
        StoreError: what the order raised there, of the same class if that is among `known`.
    """
    child_process.send(process, json.dumps([order, *words]).encode() + b"\n")
    line = child_process.answer(process)
    if not line:
        raise NoAnswerError
    told = json.loads(line)
    if "fault" in told:
        raise _fault({one.__name__: one for one in known}.get(told["fault"], Unavailable), told)
    return told["done"]


def answer(line: bytes, orders: Mapping[str, Callable[..., Any]]) -> bytes:
    """In that process: what came of the order in `line`, what is `done` or the `fault`."""
    order, *words = json.loads(line)
    try:
        told = {"done": orders[order](*words)}
    except StoreError as fault:
        told = {"fault": type(fault).__name__, "text": packed(str(fault))}
    return json.dumps(told).encode() + b"\n"


def _fault(kind: type[StoreError], told: Mapping[str, Any]) -> StoreError:
    made = kind.__new__(kind)
    StoreError.__init__(made, unpacked(told["text"]))
    return made
