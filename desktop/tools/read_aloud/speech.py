"""Puts news of the accessibility bus into the words that a screen reader would say."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

PASSED_OVER = {"filler", "layered pane", "scroll pane", "viewport", "split pane", "unknown"}
_TURNS = {
    "object:state-changed:checked": ("checked", "not checked"),
    "object:state-changed:expanded": ("expanded", "collapsed"),
    "object:state-changed:selected": ("selected", "not selected"),
}
_FOCUS = "object:state-changed:focused"


class Speech:
    """What was said so far decides what is new: a reader says a group's name when one enters it."""

    def __init__(self) -> None:
        """Nothing was said."""
        self._chain: list[list[str]] = []
        self._focus: tuple[str, str] = ("", "")

    def say(self, news: Iterable[Mapping[str, Any]]) -> list[str]:
        """A line for each thing that is read out; only the last focus of several is."""
        heard = list(news)
        focused = [one for one in heard if one["event"] == _FOCUS]
        lines, arrived = [], not focused
        for one in heard:
            if one["event"] == _FOCUS:
                if one is focused[-1]:
                    arrived = True
                    lines.append(self._focused(one))
            elif one["event"] == "object:announcement":
                lines.append(f"[{one['words']}]")
            elif arrived:  # what something is called before one comes to it, nobody is told
                lines += self._changed(one)
        return [line for at, line in enumerate(lines) if line and line not in lines[:at]]

    def _focused(self, one: Mapping[str, Any]) -> str:
        chain = [place for place in one["chain"] if place[1] and place[0] not in PASSED_OVER]
        new = [place for place in chain if place not in self._chain]
        self._chain = [*chain, [one["role"], one["name"]]]
        self._focus = (one["role"], one["name"])
        entered = [f"{name}, {role}" for role, name in new]
        parts = [one["name"] or "(no name)", one["role"], *_states(one), one["value"]]
        if one["description"] != one["name"]:
            parts.append(one["description"])
        if one["place"]:
            parts.append("{} of {}".format(*one["place"]))
        return " > ".join([*entered, ", ".join(part for part in parts if part)])

    def _changed(self, one: Mapping[str, Any]) -> list[str]:
        event = one["event"]
        silent = event == "object:state-changed:checked" and "CHECKABLE" not in one["states"]
        if event in _TURNS and not silent and (one["role"], one["name"]) == self._focus:
            return [_TURNS[event][0 if one["detail"] else 1]]
        named = event == "object:property-change:accessible-name"
        if named and "FOCUSED" in one["states"] and (one["role"], one["name"]) != self._focus:
            self._focus = (one["role"], one["name"])
            return [one["name"]]
        return []


def _states(one: Mapping[str, Any]) -> list[str]:
    held, said = set(one["states"]), []
    if "CHECKABLE" in held or one["role"] in {"radio button", "check box", "toggle button"}:
        said.append("checked" if "CHECKED" in held else "not checked")
    if "SELECTABLE" in held and one["role"] == "page tab":
        said.append("selected" if "SELECTED" in held else "not selected")
    if "EXPANDABLE" in held:
        said.append("expanded" if "EXPANDED" in held else "collapsed")
    said += ["opens a menu"] if "HAS_POPUP" in held else []
    said += ["unavailable"] if "SENSITIVE" not in held else []
    return said
