"""Programs in and out, with those of their exercises that are nobody's but their maker's.

Shipped exercises are only named: everybody has them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, Protocol

from unclench.domain.program_faults import uses
from unclench.domain.program_names import Known
from unclench.domain.texts import QT_TRANSLATE_NOOP, fill
from unclench.files import bundle, free_ids, listed_program, shipped
from unclench.files.changes import changed
from unclench.files.program_reader import LoadedProgram, read_program
from unclench.files.reader import Loaded, decode, read
from unclench.files.reader_pool import Readers, Spot
from unclench.files.shared_preview import SharedPreview, SharingError, Way, owner_of, raw_of
from unclench.files.user_library import UserLibrary
from unclench.files.writer import write
from unclench.system.atomic_files import replace_file


class Intake(Protocol):
    """What `sharing.ExerciseIntake` does for the exercises of a program."""

    library: UserLibrary
    programs: UserLibrary | None

    def put(self, preview: SharedPreview, way: Way) -> tuple[Path, str]:
        """Put one exercise into the library; its file and the id that it has there."""
        ...


def look(
    intake: Intake, source: Path, staged: Path, members: Sequence[SharedPreview]
) -> SharedPreview:
    """What the program in the file `staged` is, and what it brings along.

    Raises:
        OSError: it can't be read.
    """
    with closing(Readers(form="program")) as readers:
        found = next(iter(readers.read([str(staged)])))[0]
    told = found.faults
    if found.entry is not None:
        told = (*listed_program.missing(found.entry["uses"], _known(intake, members)),)
    told += tuple(_faults_of(members))
    assert intake.programs is not None
    entry = None if told else found.entry
    owner, is_shipped = owner_of(entry, intake.programs)
    return SharedPreview(
        *(source, staged, entry, told, owner, is_shipped, str(raw_of(staged).get("licence", ""))),
        form="program",
        members=tuple(one for one in members if not _is_here(one)),
    )


def bring_in(intake: Intake, preview: SharedPreview, way: Way) -> Path:
    """Put a program and what it brings along into the library; its file.

    The exercises come first: whatever happens then, nothing names what isn't there.

    Raises:
        OSError: the library's folder can't be written.
    """
    assert preview.entry is not None
    assert intake.programs is not None
    names: dict[str, str] = {}
    for member in preview.members:
        assert member.entry is not None
        its_way: Way = "keep-both" if member.shipped else way
        names[str(member.entry["id"])] = intake.put(member, its_way)[1]
    text = preview.staged.read_text(encoding="utf-8-sig")
    changes: dict[tuple[str | int, ...], Any] = {
        (*use.path, "exercise"): names[use.name]
        for use in uses(decode(text).raw)
        if use.kind == "exercise" and names.get(use.name, use.name) != use.name
    }
    target = preview.owner
    if target is None or way == "keep-both":
        wanted = str(preview.entry["id"])
        name = free_id(wanted, intake.programs)
        target = intake.programs.folder / f"{name}.json"
        if preview.owner is not None or preview.shipped:
            changes[("id",)] = name
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    write(target, changed(text, changes) if changes else text)
    return target


def free_id(wanted: str, programs: UserLibrary) -> str:
    """`wanted`, or with the first number behind it that no program and no file of one has."""
    used = {row.entry["id"] for row in programs.listed.values() if row.entry} | programs.taken
    return free_ids.free_id(
        wanted, lambda name: name in used or (programs.folder / f"{name}.json").exists()
    )


def export(file: Path, target: Path, own: Callable[[str], Path | None]) -> None:
    """Give a program away: alone as `.json`, or as a bundle with the person's exercises in it.

    `own` finds the file of the person's exercise with an id.

    Raises:
        SharingError: another suffix, or the program or one of its exercises has faults.
        OSError: it can't be read or written.
    """
    suffix = target.suffix.lower()
    if suffix not in (".json", bundle.SUFFIX):
        raise SharingError(
            fill(
                QT_TRANSLATE_NOOP("faults", "{name}: write a name that ends in .json or {suffix}"),
                name=target.name,
                suffix=bundle.SUFFIX,
            )
        )
    loaded = read_program(file, None)
    if not isinstance(loaded, LoadedProgram):
        raise SharingError(
            fill(
                QT_TRANSLATE_NOOP("faults", "{name} has faults: {fault}"),
                name=file.name,
                fault=loaded[0].message,
            )
        )
    if suffix == ".json":
        replace_file(target, file.read_bytes(), private=False)
        return
    try:
        bundle.write_program(target, loaded, list(_own_ones(loaded, own)))
    except bundle.BundleError as error:
        raise SharingError(
            fill(QT_TRANSLATE_NOOP("faults", "{name} {fault}"), name=target.name, fault=error)
        ) from error


def _own_ones(loaded: LoadedProgram, own: Callable[[str], Path | None]) -> Iterator[Loaded]:
    known = {str(row["id"]) for row in shipped.index()["exercises"]}
    raw = decode(loaded.path.read_text(encoding="utf-8-sig")).raw
    names = dict.fromkeys(one.name for one in uses(raw) if one.kind == "exercise")
    for name in (one for one in names if one not in known):
        path = own(name)
        found = read(path) if path is not None else None
        if found is None:
            raise SharingError(
                fill(
                    QT_TRANSLATE_NOOP(
                        "faults", 'it names the exercise "{name}", which isn\'t there'
                    ),
                    name=name,
                )
            )
        if not isinstance(found, Loaded):
            raise SharingError(
                fill(
                    QT_TRANSLATE_NOOP("faults", 'its exercise "{name}" has faults: {fault}'),
                    name=name,
                    fault=found[0].message,
                )
            )
        yield found


def _known(intake: Intake, members: Sequence[SharedPreview]) -> Known:
    """What the program may name: what is shipped, what it brings along, and the person's own."""
    own = (row.entry for row in intake.library.listed.values())
    rows: list[Mapping[str, Any] | None] = [*own, *(one.entry for one in members)]
    rows += shipped.index()["exercises"]
    lengths = {row["id"]: row["minutes"] for row in rows if row is not None}
    return Known(lengths, shipped.learn_cards())


def _faults_of(members: Sequence[SharedPreview]) -> Iterator[Spot]:
    """What is wrong with the exercises, told as faults of the program that brings them along."""
    ids: set[str] = set()
    for member in members:
        folder = member.staged.parent.name
        for line, column, said in member.faults:
            yield (
                1,
                1,
                fill(
                    QT_TRANSLATE_NOOP(
                        "faults", 'its exercise "{name}", line {line}, column {column}: {fault}'
                    ),
                    name=f"{folder:.64}",
                    line=line,
                    column=column,
                    fault=said,
                ),
            )
        name = str(member.entry["id"]) if member.entry is not None else ""
        if name and name in ids:
            yield (
                1,
                1,
                fill(
                    QT_TRANSLATE_NOOP("faults", 'two of its exercises have the id "{name}"'),
                    name=name,
                ),
            )
        ids.add(name)


def _is_here(member: SharedPreview) -> bool:
    """Whether the person has this very exercise already."""
    if member.owner is None:
        return False
    pairs = [(member.staged, member.owner)]
    pairs += [(member.staged.parent / n, member.owner.parent / n) for n in member.recordings]
    try:
        return all(given.read_bytes() == mine.read_bytes() for given, mine in pairs)
    except OSError:
        return False
