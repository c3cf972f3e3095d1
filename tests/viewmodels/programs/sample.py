"""A program to test with, beside the shipped ones, and what shows it."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from unclench.domain.program import Program
from unclench.domain.session import WeekReview
from unclench.files.listed_program import ListedProgram, from_row
from unclench.files.programs import entry
from unclench.store.database import Database
from unclench.store.program_runs import ProgramRuns
from unclench.system import paths
from unclench.viewmodels.library.library import Library, read_index
from unclench.viewmodels.programs.programs import Programs
from unclench.viewmodels.programs.runs import Runs
from unclench.viewmodels.settings.settings import Settings

NOW = datetime(2026, 3, 14, 9, 30, tzinfo=UTC)  # a Saturday


def week(title: str, *steps: Mapping[str, Any], days: int = 4) -> dict[str, Any]:
    return {"title": title, "idea": f"This week is about: {title}.", "days": days, "steps": steps}


def program(name: str = "ease", **changed: Any) -> Program:
    """Three weeks with each kind of step."""
    made = {
        "format": 1,
        "id": name,
        "title": name.title(),
        "summary": "One skill a week. Miss a day, and it waits for you.",
        "for": ["stress", "pain"],
        "evidence": {"grade": "B", "source": "Somebody 2020"},
        "weeks": [
            week("Notice", {"read": "stress"}, {"exercise": "body-scan", "minutes": 10}),
            week(
                "Let go",
                {
                    "exercise": "pmr-short",
                    "minutes": 10,
                    "instead": [{"when": "acute_injury", "exercise": "pmr-release", "minutes": 5}],
                },
                {"exercise": "breath-46", "minutes": 5, "times": 3},
                {"ask": "peg"},
            ),
            week("Breath", {"exercise": "breath-46"}),
        ],
    }
    return Program.model_validate({**made, **changed})


class Source:
    """Programs that are there, some of them faulty."""

    def __init__(self, *there: Program) -> None:
        self.there = {one.id: one for one in there}
        self.faulty: tuple[ListedProgram, ...] = ()

    def listed(self) -> tuple[ListedProgram, ...]:
        rows = (from_row(entry(one, f"{one.id}.json", {}), Path()) for one in self.there.values())
        return (*rows, *self.faulty)

    def load(self, program_id: str) -> Program | None:
        return self.there.get(program_id)


class Clock:
    """A clock that stands until it is told to go on."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


def shown(
    database: Database, source: Source, reviews: Sequence[WeekReview] = ()
) -> tuple[Programs, Clock]:
    """The page's view-model over a store of its own."""
    clock = Clock()
    library = Library(read_index(paths.exercises() / "index.json"))
    runs = Runs(ProgramRuns(database), source, clock)
    return Programs(runs, library, Settings(), lambda: reviews, dict, clock), clock
