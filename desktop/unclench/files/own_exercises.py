"""Where a person's exercises are begun, kept, put away and brought back: the disk's side of it.

A draft is the text of an exercise that was not saved yet. It lies beside the library, with the name
of the file that it is for, and is gone once that file is saved.
"""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from unclench.files import bundle_names, editing
from unclench.files.changes import changed, rewritten
from unclench.files.reader import Loaded, StoppedError, read, read_text
from unclench.files.reader_pool import Readers
from unclench.files.sharing import ExerciseIntake, SharedPreview, SharingError, Way, export
from unclench.files.templates import template_text
from unclench.files.user_library import UserLibrary
from unclench.files.writer import write
from unclench.system.atomic_files import previous, replace_file
from unclench.system.paths import no_folder

DRAFTS = ".drafts"  # in the library's folder, where hidden names are passed over
GONE = ".deleted"
COPY = " (copy)"  # behind the title of a copy: two cards of one name can't be told apart
_ID = re.compile("[a-z0-9-]{1,64}")
TITLE = 80  # characters that a title may have
ID_LONGEST = 56  # characters of an id that is made from a title: a number may follow


@dataclass(frozen=True)
class EditedFile:
    """An exercise to edit: the file it is for, its text, and the text that the file has now."""

    path: Path
    text: str
    saved: str | None = None
    untitled: bool = False
    """Whether nobody has called it anything yet: its title is the kind's own."""


class OwnExercises:
    """Works on the exercises of one person's `library`; `shipped` is the folder of ours."""

    check = staticmethod(editing.check)
    lay = staticmethod(editing.lay)
    rewrite = staticmethod(rewritten)

    def __init__(self, library: UserLibrary, shipped: Path) -> None:
        """Make nothing yet."""
        self._intake = ExerciseIntake(library, Readers())
        self._shipped = shipped

    @property
    def folder(self) -> Path:
        """Where the person's exercises lie."""
        return self._intake.library.folder

    def begin(self, kind: str) -> EditedFile:
        """A new exercise of `kind`; nothing is written."""
        name = self._intake.free_id(f"my-{kind}")
        return EditedFile(self.folder / f"{name}.json", template_text(kind, name), untitled=True)

    def id_for(self, title: str, usual: str) -> str:
        """An id that no exercise has, made of what `title` has of a to z and 0 to 9, else `usual`.

        The file will be called after it: a name that a system keeps for itself gets `my-` before.
        """
        name = _slug(title) or usual
        return self._intake.free_id(f"my-{name}" if bundle_names.refusal(f"{name}.json") else name)

    def copy(self, file: str, name: str) -> EditedFile:
        """One's own copy of the exercise `name` in `file`; shipped files are named without folder.

        Raises:
            OSError: it can't be read.
        """
        free = self._intake.free_id(name if name.startswith("my-") else f"my-{name}"[:64])
        text = self.read(self._shipped / file)
        title = str(json.loads(text).get("title", ""))[: TITLE - len(COPY)] + COPY
        text = changed(text, {("id",): free, ("title",): title})
        return EditedFile(self.folder / f"{free}.json", text)

    def open(self, path: Path) -> EditedFile:
        """The exercise in `path`, with the draft that is newer, if there is one.

        Raises:
            OSError: it can't be read.
        """
        saved = self.read(path) if path.exists() else None
        try:
            return EditedFile(path, self._kept(self._draft(path))[1], saved)
        except OSError:
            return EditedFile(path, saved or "", saved)

    def read(self, path: Path) -> str:
        """The text of a file.

        Raises:
            OSError: it is gone, or is no text.
        """
        try:
            return read_text(path)
        except StoppedError as stop:
            raise OSError(0, stop.message, str(path)) from stop

    def save(self, path: Path, text: str) -> Path:
        """Write the file whole, keep the version before, and forget the draft.

        A file that was named after its id goes on so when the id is another now; the answer is
        where it lies.

        Raises:
            OSError: it can't be written; the old file is untouched.
        """
        target = self._renamed(path, text)
        self._make_folder(target.parent)
        write(target, text)
        if target != path and path.exists():
            path.replace(previous(target))
        self.drop(path)
        return target

    def _renamed(self, path: Path, text: str) -> Path:
        """Where a text belongs: a new file, or one named after its id, follows its id."""
        name = _id(text)
        target = path.with_name(f"{name}.json")
        known = not path.exists() or _id(self.read(path)) == path.stem
        free = name and known and path.parent == self.folder and not target.exists()
        return target if free else path

    def keep(self, path: Path, text: str) -> None:
        """Keep the draft for `path`: whole or not at all.

        Raises:
            OSError: it can't be written.
        """
        self._make_folder(self.folder / DRAFTS)
        kept = json.dumps({"file": self._name(path), "text": text})
        replace_file(self._draft(path), kept.encode())

    def _make_folder(self, folder: Path) -> None:
        """Make a folder of the library, which may have gone while somebody wrote.

        Raises:
            OSError: it can't be made, or the library is a link to what is not there.
        """
        if said := no_folder(folder):
            raise OSError(said)
        self.folder.mkdir(mode=0o700, exist_ok=True)
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)

    def drop(self, path: Path) -> None:
        """Forget the draft for `path`."""
        self._draft(path).unlink(missing_ok=True)

    def drafts(self) -> tuple[Path, ...]:
        """The files that have a draft."""
        return tuple(path for path, _text in self._drafted())

    def draft_titles(self) -> dict[Path, str]:
        """What the files with a draft are called in it; "" where that can't be told."""
        return {path: _text_at(text, "title") for path, text in self._drafted()}

    def put_away(self, name: str) -> None:
        """Take a file of the library out of it; `put_back` undoes it.

        Raises:
            OSError: it can't be moved.
        """
        path = self.folder / name
        path.replace(path.with_name(f".{path.name}{GONE}"))
        self.drop(path)

    def put_back(self, name: str) -> None:
        """Bring a file back that was put away.

        Raises:
            OSError: it is gone, or another has its name now.
        """
        path = self.folder / name
        if path.exists():
            raise FileExistsError(0, "another exercise has this name now", str(path))
        path.with_name(f".{path.name}{GONE}").replace(path)

    def look(self, source: Path) -> SharedPreview:
        """Check a file or bundle and set it aside, as `sharing.ExerciseIntake.look` does.

        Raises:
            SharingError: it breaks a rule for bundles.
            OSError: it can't be read.
        """
        self._make_folder(self.folder)
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
            raise SharingError(f"{name} has faults: {found[0].message}")
        export(found, target)

    def _draft(self, path: Path) -> Path:
        name = hashlib.sha256(self._name(path).encode()).hexdigest()[:24]
        return self.folder / DRAFTS / f"{name}.draft"

    def _name(self, path: Path) -> str:
        return path.relative_to(self.folder).as_posix()

    def _kept(self, draft: Path) -> tuple[str, str]:
        try:
            kept = json.loads(draft.read_bytes())
            return str(kept["file"]), str(kept["text"])
        except (ValueError, LookupError, TypeError) as error:
            raise OSError(0, "isn't a draft", str(draft)) from error

    def _drafted(self) -> Iterator[tuple[Path, str]]:
        for draft in sorted((self.folder / DRAFTS).glob("*.draft")):
            try:
                name, text = self._kept(draft)
            except OSError:
                continue
            yield self.folder / name, text


def _text_at(text: str, key: str) -> str:
    """The words at a key of an exercise that may have faults; "" when there are none."""
    try:
        found = json.loads(text.removeprefix("\ufeff"))[key]
    except (ValueError, LookupError, TypeError, RecursionError):
        return ""
    return found if isinstance(found, str) else ""


def _id(text: str) -> str:
    """The id in the text of an exercise; "" when it could name no file."""
    found = _text_at(text, "id")
    return found if _ID.fullmatch(found) else ""


def _slug(title: str) -> str:
    """Letters and digits of a title, joined by hyphens: "Two-part böx" gives two-part-box."""
    plain = unicodedata.normalize("NFKD", title.replace("'", "")).encode("ascii", "ignore")
    return re.sub("[^a-z0-9]+", "-", plain.decode().lower())[:ID_LONGEST].strip("-")
