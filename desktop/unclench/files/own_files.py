"""A folder of text files that one person writes: read, saved, put away, and kept as drafts.

A draft is the text of a file that was not saved yet. It lies beside the files, with the name of the
one that it is for, and is gone once that one is saved.
"""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from abc import ABC, abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from unclench.domain.texts import QT_TRANSLATE_NOOP, fill
from unclench.files import in_language
from unclench.files.changes import rewritten
from unclench.files.reader import StoppedError, read_text
from unclench.files.writer import write
from unclench.system import catalogues
from unclench.system.atomic_files import previous, replace_file
from unclench.system.free_names import free_name
from unclench.system.paths import no_folder

DRAFTS = ".drafts"  # in the folder, where hidden names are passed over
GONE = ".deleted"
COPY = QT_TRANSLATE_NOOP("files", "{title} (copy)")  # two cards of one name can't be told apart
TITLE = 80  # characters that a title may have
_ID = re.compile("[a-z0-9-]{1,64}")
ID_LONGEST = 56  # characters of an id that is made from a title: a number may follow


@dataclass(frozen=True)
class EditedFile:
    """A file to edit: the file it is for, its text, and the text that the file has now."""

    path: Path
    text: str
    saved: str | None = None
    untitled: bool = False
    """Whether nobody has called it anything yet: its title is a template's."""


class OwnFiles(ABC):
    """What the files of exercises and of programs have in common."""

    rewrite = staticmethod(rewritten)

    @property
    @abstractmethod
    def folder(self) -> Path:
        """Where the person's files lie."""

    def open(self, path: Path) -> EditedFile:
        """The file in `path`, with the draft that is newer, if there is one.

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
            raise OSError(0, self._said(stop.message), str(path)) from stop

    def _said(self, message: str) -> str:
        """What is said of a file that can't be read."""
        return message

    def save(self, path: Path, text: str) -> Path:
        """Write the file whole, keep the version before, and forget the draft.

        A file that was named after its id goes on so when the id is another now; the answer is
        where it lies.

        Raises:
            OSError: it can't be written; the old file is untouched.
        """
        target = self._renamed(path, text)
        self.make_folder(target.parent)
        write(target, text)
        if target != path and path.exists():
            path.replace(previous(target))
        self.drop(path)
        return target

    def _renamed(self, path: Path, text: str) -> Path:
        """Where a text belongs: a new file, or one named after its id, follows its id."""
        name = id_of(text)
        target = path.with_name(f"{name}.json")
        known = not path.exists() or id_of(self.read(path)) == path.stem
        free = name and known and path.parent == self.folder and not target.exists()
        free = free and (target == path or not self._waits(name))
        return target if free else path

    def keep(self, path: Path, text: str) -> None:
        """Keep the draft for `path`: whole or not at all.

        Raises:
            OSError: it can't be written.
        """
        self.make_folder(self.folder / DRAFTS)
        kept = json.dumps({"file": self._name(path), "text": text})
        replace_file(self._draft(path), kept.encode())

    def make_folder(self, folder: Path) -> None:
        """Make a folder of the library, which may have gone while somebody wrote.

        Raises:
            OSError: it can't be made, or the library is a link to what is not there.
        """
        if said := no_folder(folder):
            raise OSError(said)
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
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
        """Take a file of the library out of it, and its draft; `put_back` undoes it.

        A file that was never saved has only the draft.

        Raises:
            OSError: it can't be moved.
        """
        path = self.folder / name
        draft, gone = self._draft(path), _gone(path)
        never_saved = draft.exists() and not path.exists()
        if not never_saved:
            path.stat()  # what isn't there sends no earlier one away
        for earlier in (gone, _gone(draft)):  # of another file that had this name before
            if earlier.exists():
                earlier.replace(free_name(earlier))
        if not never_saved:
            path.replace(gone)
        if draft.exists():
            draft.replace(_gone(draft))

    def put_back(self, name: str) -> None:
        """Bring a file back that was put away, with its draft.

        Raises:
            OSError: it is gone, or another has its name now.
        """
        path = self.folder / name
        if path.exists():
            raise FileExistsError(
                0, QT_TRANSLATE_NOOP("faults", "another file has this name now"), str(path)
            )
        draft = self._draft(path)
        if _gone(path).exists() or not _gone(draft).exists():
            _gone(path).replace(path)
        if _gone(draft).exists():
            _gone(draft).replace(draft)

    def _copied(self, path: Path, free: str) -> EditedFile:
        """A copy of the file at `path`, as it is shown, with this id, which is free."""
        text = self.read(path)
        shown = in_language.told(path, json.loads(text))
        copy = catalogues.text("files", COPY)
        room = TITLE - len(fill(copy, title=""))
        title = fill(copy, title=str(shown.get("title", ""))[:room])
        text = rewritten(text, {**shown, "id": free, "title": title})
        return EditedFile(self.folder / f"{free}.json", text)

    def _waits(self, name: str) -> bool:
        """Whether there is a draft for the file that is called after this id."""
        return self._draft(self.folder / f"{name}.json").exists()

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
            raise OSError(0, QT_TRANSLATE_NOOP("faults", "isn't a draft"), str(draft)) from error

    def _drafted(self) -> Iterator[tuple[Path, str]]:
        for draft in sorted((self.folder / DRAFTS).glob("*.draft")):
            try:
                name, text = self._kept(draft)
            except OSError:
                continue
            yield self.folder / name, text


def _gone(path: Path) -> Path:
    return path.with_name(f".{path.name}{GONE}")


def _text_at(text: str, key: str) -> str:
    """The words at a key of a file that may have faults; "" when there are none."""
    try:
        found = json.loads(text.removeprefix("\ufeff"))[key]
    except (ValueError, LookupError, TypeError, RecursionError):
        return ""
    return found if isinstance(found, str) else ""


def id_of(text: str) -> str:
    """The id in the text of a file; "" when it could name no file."""
    found = _text_at(text, "id")
    return found if _ID.fullmatch(found) else ""


def slug(title: str) -> str:
    """Letters and digits of a title, joined by hyphens: "Two-part böx" gives two-part-box."""
    plain = unicodedata.normalize("NFKD", title.replace("'", "")).encode("ascii", "ignore")
    return re.sub("[^a-z0-9]+", "-", plain.decode().lower())[:ID_LONGEST].strip("-")
