"""Where a person's programs are begun, copied, brought in and given away: the disk's side."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any

from unclench.domain.advice import about_texts
from unclench.domain.program import Program
from unclench.domain.program_faults import about_instead, parse_program
from unclench.domain.program_names import Known
from unclench.domain.texts import QT_TRANSLATE_NOOP
from unclench.files import bundle_names, program_sharing, programs, shipped
from unclench.files.changes import changed
from unclench.files.folder import PROGRAMS, program_files
from unclench.files.free_ids import ID_MOST, free_id
from unclench.files.own_files import EditedFile, OwnFiles, id_of, slug
from unclench.files.positions import Positions
from unclench.files.program_reader import LoadedProgram, read_program, said_of_a_program
from unclench.files.reader import BYTES_MOST, Problem, StoppedError, decode
from unclench.files.remarks import Remark, faulty, placed
from unclench.files.sharing import SharingError, Way
from unclench.files.writer import write


@dataclass(frozen=True)
class CheckedProgram:
    """What a text holds: `raw` as decoded, None when it is no JSON object; the program if right."""

    text: str
    raw: Mapping[str, Any] | None
    remarks: tuple[Remark, ...] = ()
    program: Program | None = None

    @property
    def right(self) -> bool:
        """Whether it can run."""
        return self.program is not None


@dataclass(frozen=True)
class ProgramPreview:
    """A program file that was looked at: the program, or what is wrong with it.

    `owner` is the person's file that has the same id; `shipped`: a shipped program has it.
    """

    source: Path
    text: str
    program: Program | None
    faults: tuple[tuple[int, int, str], ...] = ()
    owner: Path | None = None
    shipped: bool = False

    @property
    def ways(self) -> tuple[Way, ...]:
        """What may be done with it; a shipped program can't be replaced."""
        if self.program is None:
            return ()
        if self.owner is None and not self.shipped:
            return ("new",)
        return ("keep-both",) if self.shipped else ("keep-both", "replace")


class OwnPrograms(OwnFiles):
    """Works on the programs in the folder `own` of one person's exercises.

    `ours` is the folder of our exercises; `lengths` gives those of the person's own ones, in
    minutes by their ids, and `file_of` the file of one.
    """

    def __init__(
        self,
        own: Path,
        ours: Path,
        lengths: Callable[[], Mapping[str, tuple[float, ...]]],
        file_of: Callable[[str], Path | None],
    ) -> None:
        """Make nothing yet."""
        self._own, self._ours = own, ours
        self._lengths, self._file_of = lengths, file_of

    @property
    def folder(self) -> Path:
        """Where the person's programs lie."""
        return self._own / PROGRAMS

    def known(self) -> Known:
        """What a program may name now."""
        ours = {row["id"]: row["minutes"] for row in shipped.index()["exercises"]}
        return Known({**self._lengths(), **ours}, shipped.learn_cards())

    def check(self, text: str) -> CheckedProgram:
        """Everything there is to say about `text`."""
        if len(text.encode("utf-8", "replace")) > BYTES_MOST:
            said = QT_TRANSLATE_NOOP(
                "faults", "is larger than 1 MiB; a program is a small text file"
            )
            return CheckedProgram(text, None, (Remark((), 1, 1, said),))
        try:
            raw, twice, every = decode(text)
        except StoppedError as stop:
            said = said_of_a_program(stop.message)
            return CheckedProgram(text, None, (Remark((), stop.line, stop.column, said),))
        parsed = parse_program(raw, self.known(), every)
        if parsed.program is None or twice:
            found = faulty(text, parsed.faults, twice)
            return CheckedProgram(text, raw if isinstance(raw, dict) else None, found)
        advice = chain(about_texts(raw, parsed.program.language), about_instead(raw))
        remarks = tuple(placed(Positions(text), advice, "warning"))
        return CheckedProgram(text, raw, remarks, parsed.program)

    def _said(self, message: str) -> str:
        """What is said of a file that can't be read."""
        return said_of_a_program(message)

    def begin(self) -> EditedFile:
        """A new program; nothing is written."""
        name = self._free("my-program", self._waits)
        text = changed(programs.template(), {("id",): name})
        return EditedFile(self.folder / f"{name}.json", text, untitled=True)

    def copy(self, path: Path, name: str) -> EditedFile:
        """One's own copy of the program `name` in `path`.

        Raises:
            OSError: it can't be read.
        """
        free = self._free(name if name.startswith("my-") else f"my-{name}"[:ID_MOST], self._waits)
        return self._copied(path, free)

    def id_for(self, title: str, usual: str) -> str:
        """An id that no program has, made of what `title` has of a to z and 0 to 9, else `usual`.

        The file will be called after it: a name that a system keeps for itself gets `my-` before.
        """
        name = slug(title) or usual
        return self._free(f"my-{name}" if bundle_names.refusal(f"{name}.json") else name)

    def look(self, source: Path) -> ProgramPreview:
        """Check a file; nothing is written.

        Raises:
            OSError: it can't be read.
        """
        text = self.read(source)
        found = read_program(source, self.known())
        if not isinstance(found, LoadedProgram):
            return ProgramPreview(source, text, None, tuple(map(_spot, found)))
        name = found.program.id
        owner = self._owners().get(name)
        return ProgramPreview(source, text, found.program, (), owner, self._is_shipped(name))

    def bring_in(self, preview: ProgramPreview, way: Way) -> Path:
        """Put what was looked at among the person's programs; the file that it then is.

        Raises:
            SharingError: it has faults, or `way` is none of its ways.
            OSError: it can't be written.
        """
        if preview.program is None or way not in preview.ways:
            raise SharingError(
                QT_TRANSLATE_NOOP("faults", "it has faults")
                if not preview.ways
                else QT_TRANSLATE_NOOP("faults", "another one has its id")
            )
        name, text = preview.program.id, preview.text
        if way == "keep-both":
            name = self._free(name)
            text = changed(text, {("id",): name})
        self.make_folder(self.folder)
        target = self.folder / f"{name}.json"
        if way == "replace" and preview.owner is not None:
            target = preview.owner
        write(target, text)
        return target

    def export(self, path: Path, target: Path) -> None:
        """Give a program away: alone as `.json`, or as a bundle with the person's exercises in it.

        Raises:
            SharingError: it or one of its exercises has faults, or the target's name does not fit.
            OSError: it can't be read or written.
        """
        program_sharing.export(path, target, self._file_of)

    def _free(self, wanted: str, kept: Callable[[str], bool] = lambda _name: False) -> str:
        """`wanted`, or with the first number behind it that no program has, and isn't `kept`."""
        owners, folder = self._owners(), self.folder

        def taken(name: str) -> bool:
            there = self._is_shipped(name) or (folder / f"{name}.json").exists()
            return name in owners or kept(name) or there

        return free_id(wanted, taken)

    def _owners(self) -> dict[str, Path]:
        """The person's files by the ids in them."""
        found: dict[str, Path] = {}
        for path in program_files(self._own):
            with suppress(OSError):
                found.setdefault(id_of(self.read(path)), path)
        return found

    def _is_shipped(self, name: str) -> bool:
        return (self._ours / PROGRAMS / f"{name}.json").is_file()


def _spot(problem: Problem) -> tuple[int, int, str]:
    return problem.line, problem.column, problem.message
