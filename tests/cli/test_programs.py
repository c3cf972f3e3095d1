"""Programs by command line: begun, checked, taken in, listed, given away."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from unclench.cli import main
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
    assert main(["export", "my-program-2", "-o", "given.unclench"]) == 2


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


def test_a_shipped_program_can_not_be_replaced(capsys, begun, monkeypatch, tmp_path):
    shipped = tmp_path / "shipped"
    (shipped / "programs").mkdir(parents=True)
    (shipped / "index.json").write_bytes((paths.exercises() / "index.json").read_bytes())
    (shipped / "programs" / "my-program.json").write_bytes(begun.read_bytes())
    monkeypatch.setattr(paths, "exercises", lambda: shipped)
    assert main(["import", "my-program.json", "--replace"]) == 2
    assert "a shipped program has the id" in capsys.readouterr().err
    assert main(["import", "my-program.json", "--keep-both"]) == 0


def test_exercises_alone_are_checked_and_given_away_without_reading_all_others(here, monkeypatch):
    assert main(["new", "rest"]) == 0

    def never(*_args: object) -> None:
        raise AssertionError("all of a person's exercises are read")

    monkeypatch.setattr("unclench.files.programs.known", never)
    assert main(["check", "my-rest.json"]) == 0
    assert main(["export", "breath-46", "-o", "given.json"]) == 0
