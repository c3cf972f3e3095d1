"""The ways through the app that are read aloud: keys, and what they are for."""

from __future__ import annotations

from typing import NamedTuple


class Step(NamedTuple):
    """Keys to press one after another, or words to write; `wait` is how long one listens (s)."""

    keys: str = ""
    words: str = ""
    wait: float = 0.0


class Flow(NamedTuple):
    """One way through the app, from its first page on; `heard` is read out when it is gone."""

    name: str
    title: str
    heard: str
    steps: tuple[Step, ...]


OPEN_FIRST = (
    Step("ctrl+2", wait=1),
    Step("slash"),
    Step(words="longer"),
    Step("Down"),
    Step("Return", wait=3),
    Step("Return", wait=4),
)

FLOWS = (
    Flow(
        "ratings",
        "Start a session, with both ratings before and after",
        "Stress: 6 before, 3 now.",
        (
            *OPEN_FIRST,
            Step("6 Return", wait=1),
            Step("4 Return", wait=6),
            Step("Tab Tab"),
            Step("Escape", wait=1),
            Step("3 Return", wait=1),
            Step("4 Return", wait=2),
            Step("Tab Tab"),
            Step(words="Calmer now."),
            Step("shift+Tab shift+Tab"),
            Step("Return", wait=1),
        ),
    ),
    Flow(
        "guidance",
        "The guidance of a breathing session",
        "[Breathe out]",
        (
            *OPEN_FIRST,
            Step("s s", wait=45),
            Step("space"),
            Step("space", wait=3),
            Step("question"),
            Step("Escape"),
            Step("Tab Tab Tab Tab Tab Tab Tab Tab"),
            Step("Escape", wait=1),
        ),
    ),
    Flow(
        "flare",
        "A flare",
        "That's enough for now",
        (Step("F2", wait=14), Step("Escape", wait=1), Step("Escape")),
    ),
    Flow(
        "check-in",
        "A check-in",
        "Saved. Thank you.",
        (
            Step("F4"),
            Step("Tab 5"),
            Step("Tab 4"),
            Step("Tab Tab Tab Tab Tab Tab Tab Tab Tab Tab Tab Tab Tab"),
            Step("ctrl+Return", wait=1),
            Step("Escape"),
        ),
    ),
    Flow(
        "history",
        "Change a session in the history",
        "Stress 6 → 4",
        (
            Step("ctrl+4", wait=1),
            Step("Tab Right", wait=1),
            Step("Tab Tab Tab Tab Tab Tab Down", wait=0.5),
            Step("Return", wait=1),
            Step("Return Up Return", wait=1),
            Step("Tab Tab Tab Tab Tab Tab Tab"),
            Step("Return", wait=2),
        ),
    ),
    Flow(
        "editor",
        "Write an exercise",
        "[Saved. You'll find it among your exercises.]",
        (
            Step("ctrl+5", wait=1),
            Step("Return", wait=2),
            Step(words="Counting sheep"),
            Step("Return Return", wait=1),
            Step("Tab Tab Tab"),
            Step("ctrl+s", wait=1),
            Step("alt+Left", wait=1),
        ),
    ),
)
