"""Where a person's exercises are begun, copied, brought in and given away: the disk's side."""

from __future__ import annotations

from pathlib import Path

from unclench.domain.texts import QT_TRANSLATE_NOOP, fill
from unclench.files import bundle_names, editing, program_sharing
from unclench.files.own_files import EditedFile, OwnFiles, slug
from unclench.files.reader import Loaded, read
from unclench.files.reader_pool import Readers
from unclench.files.sharing import ExerciseIntake, SharedPreview, SharingError, Way, export
from unclench.files.templates import template_text
from unclench.files.user_library import UserLibrary


class OwnExercises(OwnFiles):
    """Works on the exercises of one person's `library`; `shipped` is the folder of ours.

    Programs are given away and taken in too, where `programs` is the library of those.
    """

    check = staticmethod(editing.check)
    lay = staticmethod(editing.lay)

    def __init__(
        self, library: UserLibrary, shipped: Path, programs: UserLibrary | None = None
    ) -> None:
        """Make nothing yet."""
        self._intake = ExerciseIntake(library, Readers(), programs)
        self._shipped = shipped

    @property
    def folder(self) -> Path:
        """Where the person's exercises lie."""
        return self._intake.library.folder

    def begin(self, kind: str) -> EditedFile:
        """A new exercise of `kind`; nothing is written."""
        name = self._intake.free_id(f"my-{kind}", self._waits)
        return EditedFile(self.folder / f"{name}.json", template_text(kind, name), untitled=True)

    def id_for(self, title: str, usual: str) -> str:
        """An id that no exercise has, made of what `title` has of a to z and 0 to 9, else `usual`.

        The file will be called after it: a name that a system keeps for itself gets `my-` before.
        """
        name = slug(title) or usual
        return self._intake.free_id(f"my-{name}" if bundle_names.refusal(f"{name}.json") else name)

    def copy(self, file: str, name: str) -> EditedFile:
        """One's own copy of the exercise `name` in `file`; shipped files are named without folder.

        Raises:
            OSError: it can't be read.
        """
        wanted = name if name.startswith("my-") else f"my-{name}"[:64]
        free = self._intake.free_id(wanted, self._waits)
        return self._copied(self._shipped / file, free)

    def look(self, source: Path) -> SharedPreview:
        """Check a file or bundle and set it aside, as `sharing.ExerciseIntake.look` does.

        Raises:
            SharingError: it breaks a rule for bundles.
            OSError: it can't be read.
        """
        self.make_folder(self.folder)
        self._intake.readers = Readers()
        try:
            return self._intake.look(source)
        finally:
            self._intake.readers.close()

    def bring_in(self, preview: SharedPreview, way: Way) -> Path:
        """Put what was looked at into the library, as `sharing.ExerciseIntake.bring_in` does.

        Raises:
            SharingError: it has faults, or `way` is none of its ways.
            OSError: it can't be written.
        """
        return self._intake.bring_in(preview, way)

    def discard(self, preview: SharedPreview) -> None:
        """Forget what was looked at."""
        self._intake.discard(preview)

    def export(self, name: str, target: Path) -> None:
        """Give one of the person's exercises away, as `sharing.export` does.

        Raises:
            SharingError: it has faults, or the target's name does not fit.
            OSError: it can't be written.
        """
        found = read(self.folder / name)
        if not isinstance(found, Loaded):
            raise SharingError(
                fill(
                    QT_TRANSLATE_NOOP("faults", "{name} has faults: {fault}"),
                    name=name,
                    fault=found[0].message,
                )
            )
        export(found, target)

    def export_program(self, path: Path, target: Path) -> None:
        """Give the program in the file `path` away, as `program_sharing.export` does.

        Raises:
            SharingError: it has faults, or the target's name does not fit.
            OSError: it can't be written.
        """
        rows = self._intake.library.listed.values()
        own = {row.entry["id"]: self.folder / row.name for row in rows if row.entry}
        program_sharing.export(path, target, own.get)
