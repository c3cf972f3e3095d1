"""Puts together what knows the programs there are; nothing heavy is loaded for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from unclench.files.program_files import ProgramFiles
from unclench.files.reader_pool import Readers
from unclench.files.user_library import Listed, UserLibrary
from unclench.store.program_runs import ProgramRuns
from unclench.viewmodels.programs.runs import Runs
from unclench.viewmodels.user_files import UserFiles

if TYPE_CHECKING:
    from unclench.domain.program import Program
    from unclench.store.database import Database


class Own(NamedTuple):
    """The person's own exercises and programs; None before they were opened."""

    exercises: Callable[[], UserFiles | None]
    programs: Callable[[], UserFiles | None]

    def exercise_rows(self) -> list[Mapping[str, Any]]:
        """What is known of each right exercise."""
        files = self.exercises()
        rows = files.rows if files is not None else ()
        return [row.entry for row in rows if row.entry is not None]

    def program_rows(self) -> list[tuple[Path, Listed]]:
        """Each file of a program, and what is known of it."""
        files = self.programs()
        return [(files.folder / row.name, row) for row in files.rows] if files is not None else []


def watched(source: UserLibrary) -> UserFiles:
    """The files of those programs, as their folder changes."""
    return UserFiles(source, partial(Readers, form="program"))


def runs(
    database: Database, folder: Path, own: Own, whole: Callable[[Path], Program | None]
) -> Runs:
    """Runs kept in `database`, of the programs in `folder` and the person's `own`."""
    files = ProgramFiles(folder, own.program_rows, own.exercise_rows, whole)
    return Runs(ProgramRuns(database), files)
