"""The steps of a decoded exercise file as a list to add to, reorder and nest. Pure, no Qt.

Every function gives a new file and where the step in question is then; what came in stays as it
was. A place is the path of keys and indexes from the top, as faults have it.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from unclench.viewmodels.writing.values import Edited, Place, Raw, at, list_in

DEEP_MOST = 20  # repeats inside each other that are still shown, though a file may have three


class StepRow(NamedTuple):
    """One step of the list; `depth` counts the repeats around it."""

    place: Place
    depth: int
    step: Raw


def rows(raw: object) -> tuple[StepRow, ...]:
    """All steps from top to bottom; what is no object is passed over."""
    return tuple(_walk(raw, (), 0))


def _walk(holder: object, above: Place, depth: int) -> Iterator[StepRow]:
    listed = holder.get("steps") if isinstance(holder, Mapping) else None
    for k, step in enumerate(listed if isinstance(listed, list) else ()):
        if isinstance(step, Mapping):
            here = (*above, "steps", k)
            yield StepRow(here, depth, step)
            if depth < DEEP_MOST and step.get("do") == "repeat":
                yield from _walk(step, here, depth + 1)


def inserted(raw: Raw, after: Place, step: Raw) -> Edited:
    """The file with `step` after the one at `after`, or at the end when that is no step."""
    made: dict[str, Any] = copy.deepcopy(dict(raw))
    if not after:
        listed = list_in(made, "steps")
        place: Place = ("steps", len(listed))
    else:
        listed = at(made, after[:-1])
        place = (*after[:-1], int(after[-1]) + 1)
    listed.insert(int(place[-1]), copy.deepcopy(dict(step)))
    return made, place


def removed(raw: Raw, place: Place) -> Edited:
    """The file without this step; a repeat that it leaves empty goes too."""
    made: dict[str, Any] = copy.deepcopy(dict(raw))
    listed = at(made, place[:-1])
    del listed[place[-1]]
    if not listed and len(place) > 2:
        return removed(made, place[:-2])
    last = len(listed) - 1
    return made, (*place[:-1], min(int(place[-1]), last)) if last >= 0 else ()


def duplicated(raw: Raw, place: Place) -> Edited:
    """The file with the same step once more, right after it."""
    return inserted(raw, place, at(raw, place))


def moved(raw: Raw, place: Place, by: int) -> Edited:
    """The file with this step one place up (-1) or down (1); at the end of a repeat it leaves."""
    here, listed = int(place[-1]), at(raw, place[:-1])
    if 0 <= here + by < len(listed):
        return _carried(raw, place, (*place[:-1], here + by))
    if len(place) > 2:
        return outside(raw, place, after=by > 0)
    return dict(raw), place


def nested(raw: Raw, place: Place) -> Edited:
    """The file with this step in a repeat: the one right before it, else one of its own."""
    made: dict[str, Any] = copy.deepcopy(dict(raw))
    listed, here = at(made, place[:-1]), int(place[-1])
    before = listed[here - 1] if here else None
    if isinstance(before, dict) and before.get("do") == "repeat" and listed[here] is not before:
        inside = before.setdefault("steps", [])
        inside.append(listed.pop(here))
        return made, (*place[:-1], here - 1, "steps", len(inside) - 1)
    listed[here] = {"do": "repeat", "times": 2, "steps": [listed[here]]}
    return made, (*place, "steps", 0)


def outside(raw: Raw, place: Place, after: bool = True) -> Edited:
    """The file with this step out of its repeat, after or before it."""
    if len(place) <= 2:
        return dict(raw), place
    around = place[:-2]
    target = (*around[:-1], int(around[-1]) + (1 if after else 0))
    return _carried(raw, place, target)


def dropped(raw: Raw, place: Place, before: Place) -> Edited:
    """The file with this step where the one at `before` stands; () means the end."""
    if before[: len(place)] == place:
        return dict(raw), place
    target: Place = before or ("steps", len(at(raw, ("steps",))))
    same = target[:-1] == place[:-1] and int(target[-1]) > int(place[-1])
    return _carried(raw, place, (*target[:-1], int(target[-1]) - 1) if same else target)


def _carried(raw: Raw, place: Place, target: Place) -> Edited:
    """Take the step out and put it in where `target` says.

    `target` counts without the step when both are in the same list, with it otherwise.
    """
    made: dict[str, Any] = copy.deepcopy(dict(raw))
    lists = [at(made, (*around, "steps")) for around in ((), *chain(place)[:-1])]
    into = at(made, target[:-1])
    step = lists[-1].pop(place[-1])
    into.insert(target[-1], step)
    for inner, outer in zip(lists[:0:-1], lists[-2::-1], strict=True):
        if not inner:
            outer[:] = [one for one in outer if one.get("steps") is not inner]
    return made, _found(made, step)


def _found(raw: Raw, step: object) -> Place:
    return next((row.place for row in rows(raw) if row.step is step), ())


def chain(place: Place) -> Sequence[Place]:
    """The places of the step and of what is around it, from the outside in."""
    return [place[:k] for k in range(2, len(place) + 1, 2)]
