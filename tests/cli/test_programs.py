"""Programs by command line: begun, checked, taken in, listed, given away."""

from __future__ import annotations

import json
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from unclench.cli import main
from unclench.domain.program_run import Done, Place, ProgramRun
from unclench.store.database import open_database
from unclench.store.exchange.history_json import export_json
from unclench.store.program_runs import ProgramRuns
from unclench.system import paths


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "here"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


@pytest.fixture
def begun(here: Path) -> Path:
    assert main(["new", "program"]) == 0
    return here / "my-program.json"


def test_from_new_to_export_and_back(capsys, begun, here, own_data_folder):
    assert "unclench check my-program.json" in capsys.readouterr().out
    assert main(["check", "my-program.json"]) == 0
    assert capsys.readouterr().out == "1 program right, 0 warnings\n"
    assert main(["import", "my-program.json"]) == 0
    kept = own_data_folder / "exercises" / "programs" / "my-program.json"
    assert kept.read_bytes() == begun.read_bytes()
    assert main(["import", "my-program.json"]) == 2
    assert "add --keep-both or --replace" in capsys.readouterr().err
    assert main(["import", "my-program.json", "--replace"]) == 0
    assert main(["import", "my-program.json", "--keep-both"]) == 0
    assert main(["import", "my-program.json", "--keep-both"]) == 0
    capsys.readouterr()
    assert main(["programs"]) == 0
    listed = capsys.readouterr().out.splitlines()
    own = [line.split()[0] for line in listed if line.endswith("(yours)")]
    assert own == ["my-program", "my-program-2", "my-program-3"]
    assert main(["export", "my-program-2", "-o", "given.json"]) == 0
    assert json.loads((here / "given.json").read_text())["id"] == "my-program-2"
    assert main(["export", "my-program-2", "-o", "given.unclench"]) == 0
    assert main(["check", "given.unclench"]) == 0
    capsys.readouterr()
    assert main(["--data-dir", str(here / "other"), "import", "given.unclench"]) == 0
    said = capsys.readouterr().out
    assert said.startswith("My program, 2 weeks: Two easy weeks to begin with.\nimported as ")
    assert main(["export", "my-program-2", "-o", "given.txt"]) == 2


def test_a_bundle_is_checked_with_the_exercises_in_it(capsys, begun):
    assert main(["new", "rest"]) == 0
    assert main(["import", "my-rest.json"]) == 0
    begun.write_text(
        begun.read_text().replace('"breath-46", "minutes": 3', '"my-rest", "minutes": 5')
    )
    assert main(["import", "my-program.json"]) == 0
    assert main(["export", "my-program", "-o", "given.unclench"]) == 0
    capsys.readouterr()
    assert main(["--data-dir", "other", "check", "given.unclench"]) == 0


def test_faults_are_listed_and_nothing_is_taken_in(capsys, begun, own_data_folder):
    begun.write_text(begun.read_text().replace("breath-46", "breath-64"))
    assert main(["check", str(begun)]) == 1
    line = 1 + begun.read_text().splitlines().index(
        '        { "exercise": "breath-64", "minutes": 3, "times": 2 },'
    )
    assert f'{begun}:{line}:23: there is no exercise "breath-64"; did you mean' in (
        capsys.readouterr().out
    )
    assert main(["import", str(begun)]) == 1
    assert capsys.readouterr().out.endswith("nothing was imported\n")
    assert not (own_data_folder / "exercises" / "programs").exists()


def test_exercises_that_are_checked_together_may_be_named(capsys, begun):
    main(["new", "rest"])
    begun.write_text(begun.read_text().replace('"breath-46", "minutes": 5', '"my-rest"'))
    capsys.readouterr()
    assert main(["check", "."]) == 0
    assert capsys.readouterr().out == "1 exercise and 1 program right, 0 warnings\n"
    assert main(["check", "my-program.json"]) == 1


def test_an_own_one_with_faults_is_named_in_the_list(capsys, own_data_folder):
    folder = own_data_folder / "exercises" / "programs"
    folder.mkdir(parents=True)
    (folder / "wrong.json").write_text("{")
    assert main(["programs"]) == 1
    assert str(folder / "wrong.json") in capsys.readouterr().out


def test_an_id_that_another_program_has_is_a_fault(capsys, begun, here):
    text = begun.read_text()
    (here / "another.json").write_text(text)
    assert main(["check", "."]) == 1
    said = f'another.json:1:1: "id" is "my-program", which {begun.name} has too; choose another\n'
    assert capsys.readouterr().out.endswith(said)
    begun.write_text(text.replace('"id": "my-program"', '"id": "ease-into-it"'))
    assert main(["check", str(begun)]) == 1
    said = '"id" is "ease-into-it", which a shipped program has; choose another, such as "my-ease'
    assert said in capsys.readouterr().out
    assert main(["check", str(paths.exercises() / "programs" / "ease-into-it.json")]) == 0


def test_a_shipped_program_can_not_be_replaced(capsys, begun):
    begun.write_text(begun.read_text().replace('"id": "my-program"', '"id": "ease-into-it"'))
    assert main(["import", "my-program.json", "--replace"]) == 2
    assert "a shipped program has the id" in capsys.readouterr().err
    assert main(["import", "my-program.json", "--keep-both"]) == 0
    assert "ease-into-it-2.json" in capsys.readouterr().out


def test_exercises_alone_are_checked_and_given_away_without_reading_all_others(here, monkeypatch):
    assert main(["new", "rest"]) == 0

    def never(*_args: object) -> None:
        raise AssertionError("all of a person's exercises are read")

    monkeypatch.setattr("unclench.files.programs.known", never)
    assert main(["check", "my-rest.json"]) == 0
    assert main(["export", "breath-46", "-o", "given.json"]) == 0


def test_which_go_on_is_told_below_them(capsys, begun):
    assert main(["import", str(begun)]) == 0
    profile = paths.profile()
    at = datetime(2026, 5, 4, 12, tzinfo=UTC)
    run = ProgramRun("r", "my-program", "My program", at, done=(Done(Place(0, 0), at),))
    with closing(open_database(profile.database)) as database:
        ProgramRuns(database).start(run)
        ProgramRuns(database).start(replace(run, id="g", program_id="gone", title="Gone", done=()))
    capsys.readouterr()
    assert main(["programs"]) == 0
    lines = capsys.readouterr().out.splitlines()
    at_mine = next(k for k, line in enumerate(lines) if line.startswith("my-program"))
    assert lines[at_mine + 1] == "  going on since 2026-05-04: week 1 of 2, 1 of 3 steps done"
    assert lines[-1] == "gone  Gone: begun, and not there anymore"
    main(["doctor"])
    told = capsys.readouterr().out
    assert "programs begun: 2, 2 of them going on\n" in told
    assert "programs: 1 your own\n" in told
    (profile.exercises / "programs" / "bad.json").write_text("{")
    assert main(["doctor"]) == 1
    assert "bad.json:1:" in capsys.readouterr().out


def test_a_broken_database_is_said_and_programs_are_not_guessed(capsys):
    profile = paths.profile()
    profile.create()
    profile.database.write_text("broken")
    assert main(["programs"]) == 2
    assert "damaged" in capsys.readouterr().err


def test_steps_done_elsewhere_are_counted_by_an_import(capsys, here):
    at = datetime(2026, 5, 4, 12, tzinfo=UTC)
    run = ProgramRun("r", "mine", "Mine", at)
    for done, said in (((), "1 new, 0 already here\n"), ((Done(Place(0, 0), at),), "")):
        (here / "all.json").write_text(export_json([], runs=[replace(run, done=done)]))
        assert main(["history", "import", "all.json"]) == 0
        told = capsys.readouterr().out
        assert told == (said or "0 new, 1 already here, 1 program step done elsewhere\n")
