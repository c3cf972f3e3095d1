"""All exercises of a folder, and the index that spares the first window from reading them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from unclench.files import same_id
from unclench.files.folder import NOT_EXERCISES, exercise_files
from unclench.files.reader import Loaded, Problem, read

__all__ = ["NOT_EXERCISES", "clashes", "entry", "exercise_files", "find", "ids", "index", "shadows"]


def find(name: str, folders: Iterable[Path]) -> Path | None:
    """The file of the exercise with the id `name`; a file called after it is looked at first."""
    for folder in folders:
        files = exercise_files(folder) if folder.is_dir() else []
        for path in sorted(files, key=lambda p: p.stem != name):
            loaded = read(path)
            if isinstance(loaded, Loaded) and loaded.exercise.id == name:
                return path
            if isinstance(loaded, list) and path.stem == name:
                return path
    return None


def ids(folders: Iterable[Path]) -> Iterator[str]:
    """The ids of all right exercise files."""
    for folder in folders:
        for path in exercise_files(folder):
            loaded = read(path)
            if isinstance(loaded, Loaded):
                yield loaded.exercise.id


def shadows(loaded: Loaded, shipped: Path) -> Problem | None:
    """The problem when a person's file has the id of a shipped exercise."""
    if loaded.path.resolve().is_relative_to(shipped.resolve()):
        return None
    twin = find(loaded.exercise.id, [shipped])
    if twin is None:
        return None
    said = same_id.of_shipped(loaded.exercise.id)
    return Problem(loaded.path, 1, 1, said)


def clashes(files: Iterable[Loaded | list[Problem]]) -> Iterator[Problem]:
    """A problem for each file whose id another one has: the file named after its id keeps it."""
    loaded = {str(each.path): each for each in files if isinstance(each, Loaded)}
    owners = same_id.owners((name, each.exercise.id) for name, each in loaded.items())
    for name, each in loaded.items():
        wanted = each.exercise.id
        owner = owners[wanted]
        if each.path.resolve() != Path(owner).resolve():
            yield Problem(each.path, 1, 1, same_id.words(name, wanted, owner))


def entry(loaded: Loaded, file: str) -> dict[str, Any]:
    """What the first window shows of one exercise, which is in `file`."""
    exercise = loaded.exercise
    return {
        "id": exercise.id,
        "title": exercise.title,
        "summary": exercise.summary,
        "kind": exercise.kind,
        "minutes": list(exercise.minutes.choices),
        "default": exercise.minutes.default,
        "posture": list(exercise.posture),
        "level": exercise.level,
        "cautions": exercise.caution_levels(),
        "no_holds": sorted(exercise.without_holds()),
        "language": exercise.language,
        "author": exercise.author,
        "file": file,
    }


def index(folder: Path) -> dict[str, Any]:
    """The index of all right exercises in `folder`, in the order of their titles."""
    found = [(read(path), path.relative_to(folder).as_posix()) for path in exercise_files(folder)]
    entries = [entry(each, file) for each, file in found if isinstance(each, Loaded)]
    return {"exercises": sorted(entries, key=lambda e: (e["title"].casefold(), e["id"]))}
