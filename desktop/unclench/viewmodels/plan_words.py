"""Words for the plan: its doors, what is built up, people's support, and what was part of a day."""

from __future__ import annotations

from typing import NamedTuple

from unclench.domain.activity import KINDS
from unclench.domain.care_plan import Door, Side
from unclench.domain.day_context import AREAS, CONTEXT
from unclench.domain.people import SUPPORT
from unclench.viewmodels.translation import fill, translate
from unclench.viewmodels.words import number


class DoorWords(NamedTuple):
    """A door's name, what is behind it, and examples of a line and of a next step."""

    title: str
    about: str
    line: str
    step: str


def door(name: Door) -> DoorWords:
    """The words of a door."""
    line = {
        "checkup": translate("plan", "What I'd like to have looked at"),
        "moving": translate("plan", "How I like to move"),
        "calm": translate("plan", "What calms me, and when"),
        "daily": translate("plan", "What I'd like each day to have"),
        "people": translate("plan", "Who I'd like to see more of"),
        "professional": translate("plan", "What I'd like help with"),
    }
    step = {
        "checkup": translate("plan", "For example: call for an appointment"),
        "moving": translate("plan", "For example: walk to the corner after lunch"),
        "calm": translate("plan", "For example: one minute of breathing before dinner"),
        "daily": translate("plan", "For example: screens off at ten"),
        "people": translate("plan", "For example: write to my sister"),
        "professional": translate("plan", "For example: ask for a name"),
    }
    title, about = _doors()[name]
    return DoorWords(title, about, line[name], step[name])


def _doors() -> dict[Door, tuple[str, str]]:
    return {
        "checkup": (
            translate("plan", "A check-up"),
            translate("plan", "Have new or changed pain looked at."),
        ),
        "moving": (translate("plan", "Moving"), translate("plan", "A little, often, as you like.")),
        "calm": (
            translate("plan", "Calming skills"),
            translate("plan", "Breath, muscles, attention, thoughts."),
        ),
        "daily": (translate("plan", "Each day"), translate("plan", "Food, sleep, rest.")),
        "people": (
            translate("plan", "People"),
            translate("plan", "To be heard, to get a hand, to feel understood."),
        ),
        "professional": (
            translate("plan", "A professional"),
            translate("plan", "Someone trained to help you sort it out."),
        ),
    }


def side(name: Side) -> str:
    """What a practice is for."""
    return {
        "body": translate("plan", "For your body"),
        "mind": translate("plan", "For your mind"),
    }[name]


def activity(kind: str, name: str = "") -> str:
    """What was done, in the person's own word where they gave one."""
    return name or (translate("activity", KINDS[kind]) if kind in KINDS else kind)


def with_minutes(kind: str, minutes: int, name: str = "") -> str:
    """What was done and for how long: "Walking, 20 min"."""
    words = translate("plan", "{activity}, {minutes} min")
    return fill(words, activity=activity(kind, name), minutes=number(minutes))


def support(kind: str) -> str:
    """What a person gives."""
    return translate("people", SUPPORT[kind]) if kind in SUPPORT else kind


def area(name: str) -> str:
    """A part of life."""
    return translate("day_context", AREAS[name]) if name in AREAS else name


def context(name: str) -> str:
    """What else was part of a day."""
    return translate("day_context", CONTEXT[name]) if name in CONTEXT else name
