"""Whatever a program file holds, it is read or refused in words, with the place, and in time."""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

import pytest
from tests.files.hostile_programs import RIGHT, Hostile, every

from tools import fuzz_targets
from tools.fuzz_targets import TARGETS
from unclench.cli.commands import main
from unclench.domain.program import Program
from unclench.files import programs
from unclench.files.program_reader import LoadedProgram, is_program, read_program
from unclench.files.reader import Problem, read

KNOWN = programs.known(Path("nowhere"))
ALL = [pytest.param(one, id=one.name) for one in every()]


def test_there_are_sixty_at_least():
    assert len(ALL) >= 60


@pytest.mark.parametrize("one", ALL)
def test_it_is_refused_in_words_or_does_no_harm(one: Hostile, tmp_path):
    path = tmp_path / "mine.json"
    path.write_bytes(one.content)
    before = time.process_time()
    found = read_program(path, KNOWN)
    assert time.process_time() - before < 3
    if one.said is None:
        assert isinstance(found, LoadedProgram), found
        return
    assert isinstance(found, list)
    assert any(one.said in problem.message for problem in found), found
    lines = one.content.decode("utf-8", "replace").splitlines() or [""]
    for problem in found:
        assert 1 <= problem.line <= len(lines) + 1
        assert problem.column >= 1
        assert problem.message.isprintable()
        assert len(problem.message) < 400


@pytest.mark.parametrize("one", ALL)
def test_the_command_line_tells_it_whatever_it_takes_the_file_for(one: Hostile, tmp_path, capsys):
    path = tmp_path / "mine.json"
    path.write_bytes(one.content)
    code = main(["check", str(path)])
    said = capsys.readouterr()
    assert code == (0 if one.said is None else 1)
    assert "Traceback" not in said.err
    if one.said is not None:
        assert said.out.startswith(f"{path}:")


@pytest.mark.parametrize("one", ALL)
def test_it_keeps_the_promises_of_the_fuzz_target(one: Hostile):
    TARGETS["program"](one.content)  # which raises where one is broken


BROKEN = {
    "neither a program nor a fault": [],
    "a fault at no line": [Problem(Path("mine.json"), 0, 1, "is wrong")],
    "a fault at no column": [Problem(Path("mine.json"), 1, 0, "is wrong")],
    "a fault that moves the cursor": [Problem(Path("mine.json"), 1, 1, "is wrong\x1b[A")],
}


@pytest.mark.parametrize("found", BROKEN.values(), ids=BROKEN)
def test_the_fuzz_target_notices_a_broken_promise(found, monkeypatch):
    monkeypatch.setattr(fuzz_targets, "read_program", lambda *_: found)
    with pytest.raises(AssertionError):
        TARGETS["program"](b"{}")


def test_the_fuzz_target_notices_a_program_that_is_another_once_it_was_written(monkeypatch):
    titles = iter(("Mine", "Another"))

    def reads(path: Path, _known: object) -> LoadedProgram:
        return LoadedProgram(Program.model_validate({**RIGHT, "title": next(titles)}), path)

    monkeypatch.setattr(fuzz_targets, "read_program", reads)
    with pytest.raises(AssertionError, match="it is another program"):
        TARGETS["program"](json.dumps(RIGHT).encode())


@pytest.mark.skipif(sys.platform == "win32", reason="links and pipes are other things there")
def test_what_is_no_plain_file_is_not_waited_for(tmp_path):
    pipe, loop, gone = tmp_path / "pipe.json", tmp_path / "loop.json", tmp_path / "gone.json"
    os.mkfifo(pipe)
    loop.symlink_to(loop)
    gone.symlink_to(tmp_path / "nowhere.json")
    for path in (pipe, loop, gone, tmp_path):
        assert not is_program(path)
        (problem,) = read_program(path, KNOWN)  # type: ignore[misc]
        assert (problem.line, problem.column) == (1, 1)


def test_a_program_in_the_folder_of_exercises_is_no_exercise(tmp_path):
    for one in every():
        path = tmp_path / "mine.json"
        path.write_bytes(one.content)
        assert isinstance(read(path), list)
