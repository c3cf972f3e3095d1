"""A day to look at: what was put down, and programs that run."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from unclench.domain.program import Program
from unclench.domain.program_run import ProgramRun
from unclench.domain.session import HIDDEN, CheckIn, Rating, Session
from unclench.files.listed_program import ListedProgram
from unclench.store.database import Database
from unclench.system import paths
from unclench.viewmodels.library.library import Library, read_index
from unclench.viewmodels.programs.runs import RunningProgram
from unclench.viewmodels.settings.settings import Settings
from unclench.viewmodels.today.lately import read
from unclench.viewmodels.today.sources import Sources
from unclench.viewmodels.today.today import Today

HERE = timezone(timedelta(hours=1))
NOW = datetime(2026, 11, 25, 19, 30, tzinfo=HERE)  # a Wednesday
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def listed(name: str, **changes: Any) -> ListedProgram:
    """A program that can be started."""
    known = (name, "Two quiet weeks", "A start for anyone.", ("stress",), 2, (3, 4), (3.0, 10.0))
    return ListedProgram(*known, path=Path(name))._replace(**changes)


class FewPrograms(QObject):
    """Programs that a test says there are."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.going: Sequence[RunningProgram] = ()
        self.listed: Sequence[ListedProgram] = ()

    def running(self) -> Sequence[RunningProgram]:
        return self.going

    def programs(self) -> Sequence[ListedProgram]:
        return self.listed


class Clock:
    """A clock that a test sets."""

    def __init__(self, now: datetime = NOW) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


PROGRAM = Program.model_validate(
    {
        "format": 1,
        "id": "two",
        "title": "Two weeks",
        "summary": "Short.",
        "language": "en",
        "for": ["stress"],
        "weeks": [
            {
                "title": "One",
                "idea": "An idea.",
                "days": 3,
                "steps": [
                    {"read": "hurt-and-harm"},
                    {
                        "exercise": "pmr-short",
                        "minutes": 10,
                        "times": 2,
                        "instead": [
                            {"when": "acute_injury", "exercise": "pmr-release", "minutes": 10}
                        ],
                    },
                ],
            },
            {"title": "Two", "idea": "Another.", "days": 3, "steps": [{"ask": "peg"}]},
        ],
    }
)


def run(**changes: Any) -> ProgramRun:
    """A run of that program, begun a while ago."""
    return ProgramRun("run", "two", "Two weeks", NOW - 7 * DAY, **changes)


def session(name: str, ago: timedelta, **changes: Any) -> Session:
    """A session of an exercise, so long ago."""
    planned = changes.pop("minutes", 5) * 60_000
    return Session(
        *(f"{name} {ago}", name, name, "breathing", NOW - ago, planned),
        **{"played_ms": planned, "progress": "completed", **changes},
    )


def check_in(ago: timedelta, **ratings: Any) -> CheckIn:
    """A check-in, so long ago; numbers by their names."""
    signs = ratings.pop("signs", ())
    numbers: dict[str, Any] = {name: Rating(value) for name, value in ratings.items()}
    return CheckIn(f"check {ago}", NOW - ago, **{"pain": HIDDEN, **numbers}, signs=signs)


class Day:
    """The view-model of Today with all that it goes by."""

    def __init__(self, database: Database, now: datetime = NOW) -> None:
        self.library = Library(read_index(paths.exercises() / "index.json"))
        self.settings, self.programs, self.clock = Settings(), FewPrograms(), Clock(now)
        self.sources = Sources(
            lambda at: read(database, at), self.programs, lambda card: f"Card {card}", self.clock
        )

    def today(self) -> Today:
        """As it is from now on."""
        return Today(self.library, self.settings, self.sources)
