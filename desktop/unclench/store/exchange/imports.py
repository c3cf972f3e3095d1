"""What an import would bring, looked at before anything is written, then written all at once."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final, TypeVar

from unclench.domain.program_run import Done, ProgramRun
from unclench.domain.session import CheckIn, Session, WeekReview
from unclench.domain.texts import QT_TRANSLATE_NOOP, fill
from unclench.domain.trials.design import Trial, one_running
from unclench.store.check_ins import CheckIns, WeekReviews
from unclench.store.database import Database
from unclench.store.deletions import Deletion, Deletions
from unclench.store.exchange import plan_records
from unclench.store.exchange.own_ids import Entry, with_own_ids
from unclench.store.exchange.plan_records import PlanItem
from unclench.store.exchange.questions import Question
from unclench.store.exchange.records import Fault
from unclench.store.kept_things import HasId
from unclench.store.program_runs import ProgramRuns
from unclench.store.sessions import Sessions
from unclench.store.trials import Trials

T = TypeVar("T", bound=HasId)
MOST_TOLD: Final = 1000  # problems of a file that are told one by one; the others are counted


@dataclass(frozen=True)
class ImportProblem:
    """What is wrong in an imported file, at `line` (from 1), as a plain sentence.

    `cell` is the name of the column it is about; with `kept` the rest of the row comes in, and with
    `taken` that cell too, in a way that the person should know of.
    """

    line: int
    message: str
    cell: str | None = None
    kept: bool = False
    taken: bool = False


@dataclass(frozen=True)
class ImportResult:
    """How many entries were added, how many were known before, and what could not be read.

    Of those that were known, `filled` got numbers that they lacked; runs of programs that were
    known got so many `ticks`, steps that were done elsewhere.
    """

    new: int
    duplicates: int
    problems: tuple[ImportProblem, ...]
    filled: int = 0
    ticks: int = 0


@dataclass
class FileContents:
    """What was read from a file, before it is compared with what is known."""

    sessions: list[Session] = field(default_factory=list)
    check_ins: list[CheckIn] = field(default_factory=list)
    reviews: list[WeekReview] = field(default_factory=list)
    runs: list[ProgramRun] = field(default_factory=list)
    plan: list[PlanItem] = field(default_factory=list)
    deletions: list[Deletion] = field(default_factory=list)
    trials: list[Trial] = field(default_factory=list)
    problems: list[ImportProblem] = field(default_factory=list)
    lines: dict[int, int] = field(default_factory=dict)  # on which an item stands, by `id`

    @classmethod
    def wrong(cls, line: int, message: str) -> "FileContents":
        """Nothing but this problem."""
        return cls(problems=[ImportProblem(line, message)])

    def take(self, line: int, item: T | None, faults: Iterable[Fault], good: list[T]) -> None:
        """Put what was read from `line`, if anything, to the `good` ones, and tell its faults."""
        self.problems += [ImportProblem(line, one.words, one.cell, one.kept) for one in faults]
        if item is not None:
            good.append(item)
            self.lines[id(item)] = line


@dataclass(frozen=True)
class ImportPreview:
    """What would be added, how much is already here, and what could not be read, by line.

    `problems` are the first ones; of the others it is known how many rows and cells they cost.
    `filled` are known entries with numbers that they lacked; `runs` are all runs of programs in the
    file, of which so many are `new_runs` and the others may bring steps that were done elsewhere.
    `deletions` are no entries, and counted nowhere. `trials` are all fair tests in the
    file, of which so many are `new_trials`.
    """

    sessions: tuple[Session, ...]
    check_ins: tuple[CheckIn, ...]
    reviews: tuple[WeekReview, ...]
    duplicates: int
    problems: tuple[ImportProblem, ...]
    questions: tuple[Question, ...] = ()
    more_rows: int = 0
    more_cells: int = 0
    filled: tuple[Session | CheckIn, ...] = ()
    runs: tuple[ProgramRun, ...] = ()
    new_runs: int = 0
    plan: tuple[PlanItem, ...] = ()
    deletions: tuple[Deletion, ...] = ()
    trials: tuple[Trial, ...] = ()
    new_trials: int = 0

    @property
    def rows_left(self) -> int:
        """How many rows, or whole files, do not come in."""
        return self.more_rows + sum(not problem.kept for problem in self.problems)

    @property
    def cells_left(self) -> int:
        """How many cells are left out of rows that come in."""
        return self.more_cells + sum(one.kept and not one.taken for one in self.problems)

    @property
    def untold(self) -> int:
        """How many problems there are besides those that are told."""
        return self.more_rows + self.more_cells

    @property
    def waits(self) -> bool:
        """Whether a question must be answered before anything is written."""
        return any(question.needed for question in self.questions)

    @property
    def new(self) -> int:
        """How many entries would be added."""
        listed = (self.sessions, self.check_ins, self.reviews, self.plan)
        return sum(map(len, listed)) + self.new_runs + self.new_trials


def preview(database: Database, found: FileContents) -> ImportPreview:
    """Compare what was found with what is known; nothing is written.

    Known is what has the id of something that is there, or is in the file twice.

    Raises:
        StoreError: the database can't be read.
    """
    told: list[ImportProblem] = []
    sessions = _new(database, "session", found.sessions, found.lines, told)
    check_ins = _new(database, "check_in", found.check_ins, found.lines, told)
    reviews = _new(database, "week_review", found.reviews, found.lines, told)
    runs = tuple(_runs(found.runs, found.lines, told))
    here = {run.id for run in ProgramRuns(database).named([run.id for run in runs])}
    plan = plan_records.not_known(database, found.plan)
    wanted = ImportPreview(sessions, check_ins, reviews, 0, (), runs=runs, plan=plan)
    there = {one.id: one for one in Trials(database).all()}
    trials = tuple(_trials(found.trials, there, found.lines, told))
    wanted = replace(
        wanted,
        deletions=tuple(found.deletions),
        trials=trials,
        new_trials=sum(one.id not in there for one in trials),
        new_runs=len(runs) - len(here),
    )
    every = len(found.sessions) + len(found.check_ins) + len(found.reviews)
    every += len(found.plan) + len(found.runs) + len(found.trials)
    wanted = replace(wanted, duplicates=every - len(told) - wanted.new)
    stopped = _stopped(trials, there, found.lines)
    return with_problems(wanted, [*found.problems, *told, *stopped])


def with_problems(wanted: ImportPreview, problems: Iterable[ImportProblem]) -> ImportPreview:
    """The same with these problems: the first ones by line, and how many others there are."""
    by_line = sorted(problems, key=lambda problem: problem.line)
    first, rest = by_line[:MOST_TOLD], by_line[MOST_TOLD:]
    cells = sum(problem.kept for problem in rest)
    return replace(wanted, problems=tuple(first), more_rows=len(rest) - cells, more_cells=cells)


def carry_out(database: Database, wanted: ImportPreview) -> ImportResult:
    """Write what was looked at, all or nothing; what became known meanwhile stays as it is.

    Raises:
        StoreError: the database can't be written; nothing was added.
    """
    with database.transaction():
        new = Sessions(database).add_new_inside(wanted.sessions)
        new += CheckIns(database).add_new_inside(wanted.check_ins)
        new += WeekReviews(database).add_new_inside(wanted.reviews)
        runs, ticks = ProgramRuns(database).merge_inside(wanted.runs)
        Deletions(database).merge_inside(wanted.deletions)
        new += Trials(database).merge_inside(wanted.trials)
        new += runs + plan_records.add_inside(database, wanted.plan)
        for item in wanted.filled:
            if isinstance(item, Session):
                Sessions(database).put_inside(item)
            else:
                CheckIns(database).put(item)
    known = wanted.duplicates + wanted.new - new
    return ImportResult(new, known, wanted.problems, len(wanted.filled), ticks)


def _runs(
    items: Iterable[ProgramRun], lines: Mapping[int, int], told: list[ImportProblem]
) -> Iterable[ProgramRun]:
    """Each run once, with all that was done in it; what is no version of it is told."""
    found: dict[str, ProgramRun] = {}
    for item in items:
        first = found.setdefault(item.id, item)
        if (first.program_id, first.started_at) != (item.program_id, item.started_at):
            words = fill(
                QT_TRANSLATE_NOOP("import", 'its id "{id}" belongs to another run'), id=item.id
            )
            told.append(ImportProblem(lines.get(id(item), 1), words, "id"))
        elif first is not item:
            done: dict[Done, None] = dict.fromkeys((*first.done, *item.done))
            found[item.id] = replace(first, done=tuple(done))
    return found.values()


def _trials(
    items: Iterable[Trial],
    there: Mapping[str, Trial],
    lines: Mapping[int, int],
    told: list[ImportProblem],
) -> Iterable[Trial]:
    """Each fair test once; one whose id belongs to another, with other draws, is told."""
    found: dict[str, Trial] = {}
    for item in items:
        known = there.get(item.id) or found.get(item.id) or item
        if (known.seed, known.design.pairs) != (item.seed, item.design.pairs):
            words = fill(
                QT_TRANSLATE_NOOP("import", 'its id "{id}" belongs to another fair test'),
                id=item.id,
            )
            told.append(ImportProblem(lines.get(id(item), 1), words, "id"))
        else:
            found.setdefault(item.id, item)
    return found.values()


def _stopped(
    trials: Iterable[Trial], there: Mapping[str, Trial], lines: Mapping[int, int]
) -> Iterable[ImportProblem]:
    """Of fair tests that still go on in the file, those that come in as stopped."""
    new = tuple(one for one in trials if one.id not in there)
    here = any(one.runs for one in there.values())
    for before, after in zip(new, one_running(new, here), strict=True):
        if before.runs and not after.runs:
            text = _GOES_ON if here else _BEGUN_BEFORE
            words = fill(text, title=before.design.title)
            line = lines.get(id(before), 1)
            yield ImportProblem(line, words, "ended_at", True, True)


_GOES_ON = QT_TRANSLATE_NOOP(
    "import",
    'its fair test of "{title}" comes in as unfinished, with no result: there is one that goes on '
    "already",
)
_BEGUN_BEFORE = QT_TRANSLATE_NOOP(
    "import",
    'its fair test of "{title}" comes in as unfinished, with no result: there is another in the '
    "file begun before it",
)


def _new(
    database: Database,
    table: str,
    items: Sequence[Entry],
    lines: Mapping[int, int],
    told: list[ImportProblem],
) -> tuple[Entry, ...]:
    """What isn't known; of two entries with one id, what is wrong with the second is told."""
    moment = "started" if table == "session" else "at"
    rows = database.rows(f"SELECT id, {moment} FROM {table}") if items else ()
    known: dict[str, int] = dict(rows)
    own, clashes = with_own_ids(items, known)
    for item in clashes:
        words = fill(
            QT_TRANSLATE_NOOP(
                "import", 'its id "{id}" belongs to another row with different contents'
            ),
            id=item.id,
        )
        told.append(ImportProblem(lines.get(id(item), 1), words, "id"))
    return tuple(item for item in own if item.id not in known)
