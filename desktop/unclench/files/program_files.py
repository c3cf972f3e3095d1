"""The programs that a window offers: what is shown of each, and each whole when it is opened.

Light: what reads a whole program is given, so that it can be loaded when one is first opened.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from unclench.domain.plain_text import sort_key
from unclench.domain.program_names import Known
from unclench.files import in_language, listed_program, shipped
from unclench.files.folder import PROGRAMS
from unclench.files.listed_program import ListedProgram
from unclench.files.user_library import Listed, UserLibrary
from unclench.system import language

if TYPE_CHECKING:
    from unclench.domain.program import Program
    from unclench.system.paths import Profile


def program_library(profile: Profile) -> UserLibrary:
    """The programs of one person, not read yet."""
    taken = frozenset(str(row["id"]) for row in shipped.index()["programs"])
    folder, index = profile.exercises / PROGRAMS, profile.program_index
    return UserLibrary(folder, index, taken, "program", listed_program.is_entry)


Read = Callable[[Path], "Program | None"]


class ProgramFiles:
    """Shipped programs by their index, a person's own by what was read of their files."""

    def __init__(
        self,
        folder: Path,
        own: Callable[[], Iterable[tuple[Path, Listed]]],
        own_exercises: Callable[[], Iterable[Mapping[str, Any]]],
        read: Read,
    ) -> None:
        """Programs in `folder`, and the person's `own` ones; `read` gives one whole.

        They may name the person's `own_exercises`, which are the rows of an index.
        """
        self._folder, self._own, self._own_exercises = folder, own, own_exercises
        self._read = read
        self._told: dict[str, tuple[ListedProgram, ...]] = {}  # by language
        self._whole: dict[tuple[Path, int, int, str], Program | None] = {}

    def listed(self) -> tuple[ListedProgram, ...]:
        """All of them, the shipped ones first."""
        own = sorted(self._own_ones(), key=lambda one: (sort_key(one.title), one.path))
        return (*self._shipped(language.now()), *own)

    def load(self, program_id: str) -> Program | None:
        """The right program with this id, if there is one; read once while its file stays."""
        there = (one for one in self.listed() if one.id == program_id and not one.faults)
        path = next((one.path for one in there), None)
        if path is None:
            return None
        try:
            seen = path.stat()
        except OSError:
            return None
        key = (path, seen.st_size, seen.st_mtime_ns, language.now())
        if key not in self._whole:
            self._whole[key] = self._read(path)
        return self._whole[key]

    @cached_property
    def _index(self) -> Any:
        return shipped.index()

    def _shipped(self, spoken: str) -> tuple[ListedProgram, ...]:
        """The shipped ones in the language that is set, which is `spoken`."""
        if spoken not in self._told:
            rows = map(in_language.row, self._index["programs"])
            found = (listed_program.from_row(row, self._folder) for row in rows)
            self._told[spoken] = tuple(sorted(found, key=lambda one: (sort_key(one.title), one.id)))
        return self._told[spoken]

    def _own_ones(self) -> Iterable[ListedProgram]:
        rows = [*self._own()]
        if not rows:
            return []
        exercises = [*self._own_exercises(), *self._index["exercises"]]
        known = Known({row["id"]: row["minutes"] for row in exercises}, shipped.learn_cards())
        defaults = {row["id"]: row["default"] for row in exercises}
        return [listed_program.own(row, path, known, defaults) for path, row in rows]
