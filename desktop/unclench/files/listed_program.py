"""What is shown of a program before it is opened; light, so that a window may ask early."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from unclench.domain.program_names import Known, wrong_card, wrong_exercise
from unclench.files.reader_pool import Spot
from unclench.files.user_library import Listed

if TYPE_CHECKING:
    from unclench.domain.values import Grade

_TEXTS = ("id", "title", "summary", "file", "language", "kind")
_MAYBE = ("author", "source")
_GRADES = (None, "A", "B", "C", "D")
_PAIRS = ("days", "minutes")
_FAULTS = 20  # that are told of one file


class ListedProgram(NamedTuple):
    """What a card shows of one program. `days` in a week and `minutes` a sitting: least and most.

    One with `faults` can't be started; each is a line, a column and what is wrong there. `kind` is
    the kind of exercise whose landscape stands for it, `grade` and `source` are its evidence.
    """

    id: str
    title: str
    summary: str
    needs: tuple[str, ...]
    weeks: int
    days: tuple[int, int]
    minutes: tuple[float, float]
    path: Path
    own: bool = False
    language: str = "en"
    author: str = ""
    faults: tuple[Spot, ...] = ()
    kind: str = "mindfulness"
    grade: Grade | None = None
    source: str = ""


def from_row(row: Mapping[str, Any], folder: Path) -> ListedProgram:
    """The program in one row of the index of what is in `folder`."""
    return ListedProgram(
        *(row["id"], row["title"], row["summary"], tuple(row["needs"]), row["weeks"]),
        days=tuple(row["days"]),
        minutes=tuple(row["minutes"]),
        path=folder / row["file"],
        language=row["language"],
        author=row["author"] or "",
        kind=row["kind"],
        grade=row["grade"],
        source=row["source"] or "",
    )


def own(row: Listed, path: Path, known: Known, defaults: Mapping[str, float]) -> ListedProgram:
    """A person's own program, in the file at `path`; it is faulty when it names what isn't `known`.

    `defaults` are the lengths that exercises suggest, in minutes, by their ids.
    """
    if row.entry is None:
        return ListedProgram(
            *("", row.title, "", (), 0, (0, 0), (0, 0), path), own=True, faults=row.faults
        )
    uses = row.entry["uses"]
    lasting = [use[2] or defaults.get(use[1], 0) for use in uses if use[0] == "exercise"]
    minutes = [one for one in lasting if one] or [0]
    faults = tuple(missing(uses, known))[:_FAULTS]
    found = from_row(row.entry, path.parent)
    return found._replace(own=True, path=path, minutes=(min(minutes), max(minutes)), faults=faults)


def is_entry(row: Mapping[str, Any]) -> bool:
    """Whether all that `own` takes is there, and is what it should be."""
    texts = [row[name] for name in _TEXTS] + [row[name] or "" for name in _MAYBE] + row["needs"]
    numbers = [row["weeks"], *(one for name in _PAIRS for one in row[name])]
    for kind, name, minutes, *spots in row["uses"]:
        texts += [kind, name]
        numbers += [0 if minutes is None else minutes, *spots]
        if len(spots) != 4:
            return False
    pairs = all(len(row[name]) == 2 for name in _PAIRS) and row["grade"] in _GRADES
    return (
        pairs
        and all(isinstance(one, str) for one in texts)
        and all(type(one) in (int, float) for one in numbers)
    )


def missing(uses: Sequence[Sequence[Any]], known: Known) -> Iterator[Spot]:
    """What nobody has, or has not in that length, where it stands."""
    for kind, name, minutes, *spots in uses:
        if kind == "read":
            if said := wrong_card(name, known):
                yield spots[0], spots[1], said
        elif (wrong := wrong_exercise(name, minutes, known)) is not None:
            at = 0 if wrong[0] == "exercise" else 2
            yield spots[at], spots[at + 1], wrong[1]
