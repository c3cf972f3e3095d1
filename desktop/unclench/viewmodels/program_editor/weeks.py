"""The weeks and steps of a decoded program as one list to add to and reorder. Pure, no Qt.

Every function gives a new file and where the thing in question is then; what came in stays as it
was. A place is () for the head, ("weeks", 1) for a week, ("weeks", 1, "steps", 0) for a step.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from unclench.viewmodels.writing.values import Edited, Place, Raw, at, list_in

WEEK, STEP = 2, 4  # the lengths of their places
_NEW_DAYS = 3


class WeekRow(NamedTuple):
    """One row of the list: a week, or a step in one."""

    place: Place
    value: Raw

    @property
    def is_week(self) -> bool:
        """Whether it is a week."""
        return len(self.place) == WEEK


def rows(raw: object) -> tuple[WeekRow, ...]:
    """All weeks, each with its steps below; what is no object is passed over."""
    return tuple(_walk(raw))


def _walk(raw: object) -> Iterator[WeekRow]:
    for w, week in enumerate(_listed(raw, "weeks")):
        if isinstance(week, Mapping):
            yield WeekRow(("weeks", w), week)
            for k, step in enumerate(_listed(week, "steps")):
                if isinstance(step, Mapping):
                    yield WeekRow(("weeks", w, "steps", k), step)


def with_week(raw: Raw, after: Place, title: str) -> Edited:
    """The file with an empty week called `title` after the one at `after`, or at the end."""
    made = _copied(raw)
    weeks = list_in(made, "weeks")
    where = int(after[1]) + 1 if after else len(weeks)
    weeks.insert(where, {"title": title, "idea": "", "days": _NEW_DAYS, "steps": []})
    return made, ("weeks", where)


def with_step(raw: Raw, after: Place, step: Raw) -> Edited:
    """The file with `step` after the one at `after`, or at the end of that week, or of the last.

    Without any week there is one more.
    """
    made = _copied(raw)
    if not _whole_weeks(made):
        made, after = with_week(made, (), "")
    week = int(after[1]) if after else _whole_weeks(made)[-1]
    steps = list_in(made["weeks"][week], "steps")
    where = int(after[3]) + 1 if len(after) == STEP else len(steps)
    steps.insert(where, copy.deepcopy(dict(step)))
    return made, ("weeks", week, "steps", where)


def without(raw: Raw, place: Place) -> Edited:
    """The file without this week, with all its steps, or without this step."""
    made = _copied(raw)
    listed = at(made, place[:-1])
    del listed[place[-1]]
    if listed:
        return made, (*place[:-1], min(int(place[-1]), len(listed) - 1))
    return made, place[:-2]


def doubled(raw: Raw, place: Place) -> Edited:
    """The file with the same week or step once more, right after it."""
    made = _copied(raw)
    listed, here = at(made, place[:-1]), int(place[-1])
    listed.insert(here + 1, copy.deepcopy(listed[here]))
    return made, (*place[:-1], here + 1)


def moved(raw: Raw, place: Place, by: int) -> Edited:
    """The file with this one place up (-1) or down (1); a step goes on into the next week."""
    listed, here = at(raw, place[:-1]), int(place[-1])
    if 0 <= here + by < len(listed):
        return _carried(raw, place, (*place[:-1], here + by))
    ahead = [week for week in _whole_weeks(raw) if (week - int(place[1])) * by > 0]
    if len(place) == WEEK or not ahead:
        return dict(raw), place
    week = min(ahead) if by > 0 else max(ahead)
    end = 0 if by > 0 else len(_listed(raw["weeks"][week], "steps"))
    return _carried(raw, place, ("weeks", week, "steps", end))


def dropped(raw: Raw, place: Place, before: Place) -> Edited:
    """The file with this where the one at `before` stands; () means the end.

    A week goes before the week that `before` is in. A step that is dropped above a week's title
    becomes the last of the week before it, or the first of all.
    """
    weeks = at(raw, ("weeks",))
    if len(place) == WEEK:
        target: Place = ("weeks", int(before[1]) if before else len(weeks))
    elif len(before) == STEP:
        target = before
    else:  # above a week's title: the end of the week before
        end = int(before[1]) if before else len(weeks)
        earlier = [week for week in _whole_weeks(raw) if week < end]
        target = ("weeks", end, "steps", 0)
        if earlier:
            target = ("weeks", earlier[-1], "steps", len(_listed(weeks[earlier[-1]], "steps")))
    same = target[:-1] == place[:-1] and int(target[-1]) > int(place[-1])
    return _carried(raw, place, (*target[:-1], int(target[-1]) - 1) if same else target)


def _carried(raw: Raw, place: Place, target: Place) -> Edited:
    """Take it out and put it in at `target`, which counts without it where it is in its list."""
    made = _copied(raw)
    thing = at(made, place[:-1]).pop(place[-1])
    holder = at(made, target[:-2])
    list_in(holder, str(target[-2])).insert(int(target[-1]), thing)
    return made, target


def _copied(raw: Raw) -> dict[str, Any]:
    return copy.deepcopy(dict(raw))


def _whole_weeks(raw: object) -> list[int]:
    """Which of the weeks are objects: anything may be typed into the text."""
    weeks = _listed(raw, "weeks")
    return [at for at, week in enumerate(weeks) if isinstance(week, Mapping)]


def _listed(holder: object, key: str) -> list[Any]:
    found = holder.get(key) if isinstance(holder, Mapping) else None
    return found if isinstance(found, list) else []
