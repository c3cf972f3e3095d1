"""What an import would bring, looked at before anything is written, then written all at once."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from unclench.domain.session import CheckIn, Session, WeekReview
from unclench.store.check_ins import CheckIns, HasId, WeekReviews
from unclench.store.database import Database
from unclench.store.exchange.questions import Question
from unclench.store.exchange.records import Fault
from unclench.store.sessions import Sessions

T = TypeVar("T", bound=HasId)


@dataclass(frozen=True)
class ImportProblem:
    """What is wrong in an imported file, at `line` (from 1), as a plain sentence.

    `cell` is the name of the column it is about; with `kept` the rest of the row comes in.
    """

    line: int
    message: str
    cell: str | None = None
    kept: bool = False


@dataclass(frozen=True)
class ImportResult:
    """How many entries were added, how many were known before, and what could not be read."""

    new: int
    duplicates: int
    problems: tuple[ImportProblem, ...]


@dataclass
class FileContents:
    """What was read from a file, before it is compared with what is known."""

    sessions: list[Session] = field(default_factory=list)
    check_ins: list[CheckIn] = field(default_factory=list)
    reviews: list[WeekReview] = field(default_factory=list)
    problems: list[ImportProblem] = field(default_factory=list)

    @classmethod
    def wrong(cls, line: int, message: str) -> "FileContents":
        """Nothing but this problem."""
        return cls(problems=[ImportProblem(line, message)])

    def take(self, line: int, item: T | None, faults: Iterable[Fault], good: list[T]) -> None:
        """Put what was read from `line`, if anything, to the `good` ones, and tell its faults."""
        self.problems += [ImportProblem(line, one.words, one.cell, one.kept) for one in faults]
        if item is not None:
            good.append(item)


@dataclass(frozen=True)
class ImportPreview:
    """What would be added, how much is known already, and what could not be read, by line."""

    sessions: tuple[Session, ...]
    check_ins: tuple[CheckIn, ...]
    reviews: tuple[WeekReview, ...]
    duplicates: int
    problems: tuple[ImportProblem, ...]
    questions: tuple[Question, ...] = ()

    @property
    def waits(self) -> bool:
        """Whether a question must be answered before anything is written."""
        return any(question.needed for question in self.questions)

    @property
    def new(self) -> int:
        """How many entries would be added."""
        return len(self.sessions) + len(self.check_ins) + len(self.reviews)


def preview(database: Database, found: FileContents) -> ImportPreview:
    """Compare what was found with what is known; nothing is written.

    Known is what has the id of something that is there, or, twice in one file, of the first.

    Raises:
        StoreError: the database can't be read.
    """
    sessions = _new(database, "session", found.sessions)
    check_ins = _new(database, "check_in", found.check_ins)
    reviews = _new(database, "week_review", found.reviews)
    every = len(found.sessions) + len(found.check_ins) + len(found.reviews)
    known = every - len(sessions) - len(check_ins) - len(reviews)
    return ImportPreview(sessions, check_ins, reviews, known, tuple(found.problems))


def carry_out(database: Database, wanted: ImportPreview) -> ImportResult:
    """Write what was looked at, all or nothing; what became known meanwhile stays as it is.

    Raises:
        StoreError: the database can't be written; nothing was added.
    """
    with database.transaction():
        new = Sessions(database).add_new_inside(wanted.sessions)
        new += CheckIns(database).add_new_inside(wanted.check_ins)
        new += WeekReviews(database).add_new_inside(wanted.reviews)
    return ImportResult(new, wanted.duplicates + wanted.new - new, wanted.problems)


def _new(database: Database, table: str, items: Sequence[T]) -> tuple[T, ...]:
    known = {row[0] for row in database.rows(f"SELECT id FROM {table}")} if items else set()
    return tuple(_first_of_each(item for item in items if item.id not in known))


def _first_of_each(items: Iterable[T]) -> Iterable[T]:
    seen: set[str] = set()
    for item in items:
        if item.id not in seen:
            seen.add(item.id)
            yield item
