"""Which of several files with one id is the exercise, and what to tell about the others."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import PurePath

from unclench.domain.texts import QT_TRANSLATE_NOOP, fill


def owners(ids: Iterable[tuple[str, str]]) -> dict[str, str]:
    """For each id the file that has it, of files and their ids: the one named after it first."""
    found: dict[str, str] = {}
    for name, wanted in ids:
        other = found.setdefault(wanted, name)
        if other != name:
            found[wanted] = min(other, name, key=lambda one: (PurePath(one).stem != wanted, one))
    return found


def is_copy(name: str, owner: str) -> bool:
    """Whether `name` looks like a copy of `owner`, as people and sync programs name them."""
    one, other = PurePath(name), PurePath(owner)
    begins = one.stem.casefold().startswith(other.stem.casefold())
    return begins and one.parent == other.parent


def words(name: str, wanted: str, owner: str) -> str:
    """What to tell about `name`, whose id `wanted` belongs to `owner`."""
    if is_copy(name, owner):
        kept = PurePath(owner).name
        return fill(
            QT_TRANSLATE_NOOP(
                "faults",
                "is a copy of {name} with the same id, as a sync program makes "
                "when a file changed in two places; {name} is played. Keep what "
                "you want of both in it and delete this copy, or give this one "
                'another "id"',
            ),
            name=kept,
        )
    return fill(
        QT_TRANSLATE_NOOP("faults", '"id" is "{id}", which {owner} has too; choose another'),
        id=wanted,
        owner=owner,
    )


def of_shipped(wanted: str, form: str = "exercise") -> str:
    """What to tell about a file whose id `wanted` belongs to something that comes with the app."""
    text = QT_TRANSLATE_NOOP(
        "faults",
        '"id" is "{id}", which a shipped exercise has; choose another, such as "my-{id}"',
    )
    if form == "program":
        text = QT_TRANSLATE_NOOP(
            "faults",
            '"id" is "{id}", which a shipped program has; choose another, such as "my-{id}"',
        )
    return fill(text, id=wanted)
