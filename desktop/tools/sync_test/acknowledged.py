"""What was acknowledged, written down by who did it, and whether it is still there in the end.

Before it is done, a piece of work is tried, afterwards it is acknowledged; each is a line of JSON
in a log. A kill leaves work that was tried only: it may have been done or not.

A value is lost when it is no longer there though nothing took its place. What took its place is
known, since whoever writes puts down what stood there before: a value that somebody saw and
replaced may go; of those that nobody replaced, one has to stand.
"""

import json
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ABSENT = "(absent)"


@dataclass(frozen=True)
class Work:
    """One piece of work on the record `entity`/`key`.

    `writes` are values by field, `seen` what stood in each field just before (`ABSENT` where there
    was no record). One that `removes` the record writes nothing.
    """

    device: str
    number: int
    entity: str
    key: str
    writes: Mapping[str, Any]
    seen: Mapping[str, Any]
    removes: bool = False
    acknowledged: bool = False

    @property
    def record(self) -> tuple[str, str]:
        """What was worked on."""
        return self.entity, self.key


def read(log: Path) -> list[Work]:
    """All that was tried, in its order; a last line that a kill cut was never tried.

    Where an older state of the machine was put in place, who works on from there knows nothing of
    what came after it, as if it were another machine: some of that may have been told, some lost.
    Of own files another part may be.
    """
    tried: dict[int, dict[str, Any]] = {}
    lives = 0
    for text in log.read_text("utf-8").splitlines() if log.exists() else ():
        try:
            line = json.loads(text)
        except ValueError:
            continue
        if "done" in line:
            tried[line["done"]]["acknowledged"] = True
        elif "unsure" in line:
            lives += 1
            for number, work in tried.items():
                if (
                    number
                    > line["files" if "files" in line and work["entity"] == "file" else "unsure"]
                ):
                    work["acknowledged"] = False
        else:
            tried[line["number"]] = line | {"device": f"{line['device']} {lives}"}
    return [Work(**line) for line in tried.values()]


def losses(
    works: Iterable[Work],
    there: Mapping[tuple[str, str], Mapping[str, Any]],
    put_away: Collection[str] | None = None,
) -> list[str]:
    """What should be in the end (`there`) and isn't, and what was deleted and is there again.

    `put_away` are the texts of files that were deleted, if that is known.
    """
    records: dict[tuple[str, str], list[Work]] = {}
    for work in works:
        records.setdefault(work.record, []).append(work)
    files = [work for record, its in records.items() if record[0] == "file" for work in its]
    texts = {values["text"] for (entity, _key), values in there.items() if entity == "file"}
    faults = list(_of_files(files, texts, put_away))
    for record, its in records.items():
        if record[0] == "file":
            continue
        if any(one.removes for one in its):
            faults += _of_deleted(its, there.get(record))
        else:
            faults += _of_kept(its, there.get(record))
    return faults


def _of_files(
    works: list[Work], texts: set[str], put_away: Collection[str] | None
) -> Iterator[str]:
    """Own files: each text that nobody saw and replaced or removed stands, whatever its name is.

    A file that somebody removed is put away where others had changed it before, unknown to them.
    """
    replaced = {one.seen.get("text") for one in works if not one.removes}
    removed = {one.key for one in works if one.removes}
    for one in works:
        if one.acknowledged and not one.removes:
            text = one.writes["text"]
            if text in replaced or text in texts:
                continue
            stem = one.key.removesuffix(".json")  # it may have stood beside, under another name
            may_be_gone = any(key.startswith(stem) for key in removed)
            if not may_be_gone or (put_away is not None and text not in put_away):
                yield f"{one.key} of {one.device} is gone: {text!r}"


def _of_kept(works: list[Work], there: Mapping[str, Any] | None) -> Iterator[str]:
    """A record that nobody deleted."""
    name = "/".join(works[0].record)
    if there is None:
        if any(one.acknowledged for one in works):
            yield f"{name} is gone"
        return
    for field in {field for one in works for field in one.writes}:
        standing = _standing([one for one in works if field in one.writes], field)
        if standing and there.get(field) not in standing:
            yield f"{name}: {field} is {there.get(field)!r}, not one of {standing!r}"


def _standing(works: list[Work], field: str) -> list[Any]:
    """The values of which one has to stand; none where all may have failed.

    Only of a text that was written once it is sure that it was replaced: a number may be there
    again.
    """
    done = [one for one in works if one.acknowledged]
    if not done:
        return []
    last: dict[str, int] = {}
    for one in done:
        last[one.device] = max(one.number, last.get(one.device, 0))
    values = Counter(json.dumps(one.writes[field]) for one in works)
    replaced = {json.dumps(one.seen[field]) for one in done}
    replaced = {text for text in replaced if text.startswith('"') and values[text] == 1}
    own = [one for one in works if one.number >= last.get(one.device, 0)]
    return [one.writes[field] for one in own if json.dumps(one.writes[field]) not in replaced]


def _of_deleted(works: list[Work], there: Mapping[str, Any] | None) -> Iterator[str]:
    """A record that somebody deleted: it is gone, unless work was done that they didn't see."""
    name = "/".join(works[0].record)
    deleted = [one for one in works if one.removes]
    others = [one for one in works if not one.removes]
    if there is None:
        if not any(_may_be_last(one, others) for one in deleted):
            yield f"{name} was deleted, and brought back after that, but is gone"
        return
    said = Counter(
        (field, json.dumps(value)) for one in others for field, value in one.writes.items()
    )
    for one in deleted:
        known = [other for other in others if _came_before(other, one, said)]
        newest = {other.device: other.number for other in known}
        if one.acknowledged and all(
            other.number <= newest.get(other.device, -1) for other in others
        ):
            yield f"{name} is there again, though {one.device} deleted it last"


def _may_be_last(deleted: Work, others: list[Work]) -> bool:
    """Whether nothing was surely done after it by who knew of it: the same device."""
    return not any(
        one.device == deleted.device and one.number > deleted.number and one.acknowledged
        for one in others
    )


def _came_before(other: Work, deleted: Work, said: Counter[tuple[str, str]]) -> bool:
    """Whether who deleted it surely knew of `other`: it was theirs, or it alone put what was there.

    What was `said` twice tells nothing.
    """
    if other.device == deleted.device:
        return other.number < deleted.number
    return any(
        deleted.seen.get(field) == value and said[field, json.dumps(value)] == 1
        for field, value in other.writes.items()
    )
