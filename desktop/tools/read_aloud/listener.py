"""Listens on the accessibility bus and writes each piece of news as one line of JSON.

Run by the system's own Python, which has pyatspi; nothing else of the project is imported here.
"""

from __future__ import annotations

import json
import sys
from typing import Any

import pyatspi  # type: ignore[import-not-found]

FOCUS = "object:state-changed:focused"
NEWS = (
    FOCUS,
    "object:state-changed:checked",
    "object:state-changed:expanded",
    "object:state-changed:selected",
    "object:property-change:accessible-name",
    "object:property-change:accessible-description",  # or what the bus knew of it is kept
    "object:property-change:accessible-value",
    "object:announcement",
    "object:selection-changed",
    "object:active-descendant-changed",
    "window:activate",
)
STATES = (
    "CHECKED",
    "EXPANDED",
    "COLLAPSED",
    "SELECTED",
    "SENSITIVE",
    "EXPANDABLE",
    "HAS_POPUP",
    "CHECKABLE",
    "SELECTABLE",
    "EDITABLE",
    "MULTI_LINE",
    "READ_ONLY",
    "FOCUSED",
)


COUNTED = {
    pyatspi.ROLE_RADIO_BUTTON,
    pyatspi.ROLE_PAGE_TAB,
    pyatspi.ROLE_MENU_ITEM,
    pyatspi.ROLE_LIST_ITEM,
}


def states(one: Any) -> list[str]:
    """The states that a reader speaks of."""
    held = one.getState()
    return [name for name in STATES if held.contains(getattr(pyatspi, f"STATE_{name}"))]


def value(one: Any) -> str:
    """What a slider or a field says."""
    try:
        text = one.queryText()
        return str(text.getText(0, min(text.characterCount, 200)))
    except NotImplementedError:
        pass
    try:
        return f"{one.queryValue().currentValue:g}"
    except NotImplementedError:
        return ""


def chain(one: Any) -> list[list[str]]:
    """What it lies in, outermost first, as role and name."""
    found: list[list[str]] = []
    over = one.parent
    while over is not None and over.getRole() != pyatspi.ROLE_APPLICATION:
        found.insert(0, [over.getRoleName(), over.name])
        over = over.parent
    return found


def place(one: Any) -> list[int]:
    """Which of how many of its kind it is among its neighbors; nothing for one alone."""
    over = one.parent
    kind = one.getRole()
    if over is None or over.childCount > 60 or kind not in COUNTED:
        return []
    row = [child for child in over if child is not None and child.getRole() == kind]
    places = [at for at, child in enumerate(row) if child == one]
    return [places[0] + 1, len(row)] if places and len(row) > 1 else []


def told(event: Any) -> dict[str, Any]:
    """All that may be said about what an event is about."""
    one = event.source
    said: dict[str, Any] = {"event": str(event.type), "detail": event.detail1}
    said |= {"role": one.getRoleName(), "name": one.name, "states": states(one)}
    if event.type == "object:announcement":
        said["words"] = str(event.any_data)
    if event.type == FOCUS:
        said |= {"description": one.description, "value": value(one)}
        said |= {"chain": chain(one), "place": place(one)}
    return said


def hear(event: Any) -> None:
    """Write it down; what is gone by now is passed over."""
    try:
        if event.type == FOCUS and not event.detail1:
            return
        line = json.dumps(told(event))
    except Exception as fault:  # noqa: BLE001 - what a bus may raise, nobody knows
        line = json.dumps({"event": "lost", "words": str(fault)})
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main() -> None:
    """Listen until the input ends."""
    for name in NEWS:
        pyatspi.Registry.registerEventListener(hear, name)
    sys.stdout.write(json.dumps({"event": "ready"}) + "\n")
    sys.stdout.flush()
    pyatspi.Registry.start()


if __name__ == "__main__":
    main()
