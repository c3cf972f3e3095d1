"""The one line that says what to do with the muscle group whose turn it is."""

from __future__ import annotations

from unclench.domain import muscle_lines
from unclench.viewmodels import body_words
from unclench.viewmodels.session.figures import Group
from unclench.viewmodels.translation import translate

_TENSED = ("tense", "light")


def line(group: Group) -> str:
    """What is done with a group: its own line where it is tensed, else ""."""
    if group.mode not in _TENSED:
        return ""
    return muscle_lines.line(group.part, group.mode == "light", translate)


def what_to_do(group: Group, position: float, said: str) -> str:
    """The group's own line until it is let go, unless an author's own words are `said`.

    What else is said stands without the name of the group, which is read above it.
    """
    usual = muscle_lines.words(group.part, "light" if group.mode == "light" else "tense")
    known = {usual.cue, usual.start, ""}
    if group.phase(position) != "release" and group.mode in _TENSED and said in known:
        return line(group)
    name = f"{body_words.title(group.part)}. "
    return said.removeprefix(name)
