"""A whole program, started from Today step by step over many weeks (see `tools.eight_weeks`)."""

from collections import Counter

import pytest

from tools.eight_weeks import GOLDEN, PROGRAM, lived
from unclench.domain.program_run import Place
from unclench.files.program_reader import LoadedProgram, read_program
from unclench.store.database import open_database
from unclench.store.sessions import Sessions
from unclench.system import paths


@pytest.mark.thorough
@pytest.mark.timeout(240)
def test_eight_weeks_are_led_by_today_from_the_first_step_to_the_last(tmp_path, qapp):
    person = lived(tmp_path)
    assert "\n".join(person.diary) + "\n" == GOLDEN.read_text(encoding="utf-8"), (
        "If this is meant: python -m tools.eight_weeks"
    )
    (run,) = person.runs()
    found = read_program(paths.exercises() / "programs" / f"{PROGRAM}.json", None)
    assert isinstance(found, LoadedProgram)
    wanted = Counter(
        {
            Place(week, step): getattr(one, "times", 1)
            for week, its in enumerate(found.program.weeks)
            for step, one in enumerate(its.steps)
        }
    )
    assert Counter(one.place for one in run.done) == wanted
    assert run.ended_how == "finished"
    database = open_database(tmp_path / "unclench.db")
    sessions = Sessions(database).page()
    database.close()
    assert all(one.progress == "completed" for one in sessions)
    of_the_run = [one for one in sessions if one.step is not None]
    assert len(of_the_run) == sum(one.session_id is not None for one in run.done)
