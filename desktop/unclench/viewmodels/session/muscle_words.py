"""What is read about the muscle group whose turn it is, in the language of the session."""

from __future__ import annotations

from unclench.domain import body, muscle_lines
from unclench.domain.body import Mode
from unclench.system import catalogues
from unclench.viewmodels.session.figures import Group

_TENSED = ("tense", "light")
_AFTER_NAME = (".", ":")


def title(group: Group, language: str) -> str:
    """The group's name with a capital."""
    return body.title(group.part, catalogues.say_in(language))


def line(group: Group, language: str) -> str:
    """What is done with a group: its own line where it is tensed, else ""."""
    if group.mode not in _TENSED:
        return ""
    return muscle_lines.line(group.part, group.mode == "light", catalogues.say_in(language))


def what_to_do(group: Group, position: float, said: str, language: str) -> str:
    """The group's own line until it is let go, unless an author's own words are `said`.

    What else is said stands without the name of the group, which is read above it.
    """
    mode: Mode = "light" if group.mode == "light" else "tense"
    usual = muscle_lines.words(group.part, mode, catalogues.say_in(language))
    known = {usual.cue, usual.start, ""}
    if group.phase(position) != "release" and group.mode in _TENSED and said in known:
        return line(group, language)
    name = title(group, language)
    rest = said.removeprefix(name)
    named = rest != said and rest.startswith(_AFTER_NAME)
    return rest[1:].lstrip() if named else said
