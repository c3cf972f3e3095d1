"""A child is started alike from a checkout, an install and a bundle."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

import unclench
from unclench.system import child_process

pytestmark = pytest.mark.thorough

PACKAGE = Path(unclench.__file__).parent
STARTERS = ("subprocess.Popen", "subprocess.run", "subprocess.call", "subprocess.check_output")


@pytest.fixture
def in_bundle(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/apps/unclench/unclench")


def test_a_child_is_a_module_of_ours_and_takes_none_from_the_current_folder() -> None:
    words = child_process.command("unclench.audio.devices", "a", "b")
    assert words == [sys.executable, "-P", "-m", "unclench.audio.devices", "a", "b"]


def test_only_listed_modules_are_run() -> None:
    with pytest.raises(ValueError, match="os"):
        child_process.command("os")
    assert child_process.asked(["-P", "-m", "os"]) is None


@pytest.mark.parametrize(
    "words", [[], ["-P"], ["-P", "-m"], ["play", "-m", "unclench"], ["doctor"]]
)
def test_words_of_a_person_ask_for_no_child(words: list[str]) -> None:
    assert child_process.asked(words) is None


@pytest.mark.parametrize("module", child_process.MODULES)
def test_a_bundle_understands_every_command_line_of_a_child(module: str, in_bundle: None) -> None:
    program, *words = child_process.command(module, "--data-dir", "x y")
    assert program == sys.executable
    assert child_process.asked(words) == (module, ["--data-dir", "x y"])


def test_a_bundle_on_windows_starts_children_by_the_program_that_has_pipes(
    in_bundle: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    program = child_process.command("unclench.audio.engine")[0]
    assert Path(program) == Path("/apps/unclench", child_process.CONSOLE_PROGRAM)


def test_a_child_finds_this_very_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", "/somewhere")
    known = child_process.environment(MORE="1")
    assert known["PYTHONPATH"] == os.pathsep.join([str(PACKAGE.parent), "/somewhere"])
    assert (known["PYTHONUTF8"], known["MORE"]) == ("1", "1")
    monkeypatch.delenv("PYTHONPATH")
    assert child_process.environment()["PYTHONPATH"] == str(PACKAGE.parent)


def test_in_a_bundle_the_environment_stays_as_it_is(
    in_bundle: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PYTHONPATH", raising=False)
    assert "PYTHONPATH" not in child_process.environment()


def test_programs_of_the_system_never_see_a_bundles_libraries(in_bundle: None) -> None:
    ours = {"LD_LIBRARY_PATH": "/apps/unclench/_internal", "_PYI_ARCHIVE_FILE": "x", "HOME": "/h"}
    assert child_process.system_environment(ours) == {"HOME": "/h"}
    had = {**ours, "LD_LIBRARY_PATH_ORIG": "/mine"}
    assert child_process.system_environment(had) == {"HOME": "/h", "LD_LIBRARY_PATH": "/mine"}


def test_without_a_bundle_they_get_the_environment_as_it_is() -> None:
    ours = {"LD_LIBRARY_PATH": "/mine", "HOME": "/h"}
    assert child_process.system_environment(ours) == ours


def test_every_start_of_a_process_says_how_and_where() -> None:
    """None opens a console on Windows, and none gets a bundle's folders by oversight."""
    starts = 0
    for path in PACKAGE.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        for call in ast.walk(ast.parse(text)):
            if isinstance(call, ast.Call) and ast.unparse(call.func) in STARTERS:
                starts += 1
                given = {word.arg for word in call.keywords}
                assert {"creationflags", "env"} <= given, f"{path}, line {call.lineno}"
    assert starts >= 5


def talking(code: str, answers: bool = True) -> subprocess.Popen[bytes]:
    return child_process.start(
        [sys.executable, "-c", code], child_process.environment(), answers=answers
    )


def test_a_child_takes_lines_and_answers_each() -> None:
    with talking("while True: print(input().upper(), flush=True)") as child:
        for word in (b"in\n", b"out\n"):
            assert child_process.send(child, word)
            assert child_process.answer(child) == word.upper()
        child.kill()


def test_what_a_child_began_to_say_when_it_ended_is_no_answer() -> None:
    with talking("print('rea', end='')") as child:
        assert child_process.answer(child) == b""
        child.wait()
        assert not child_process.send(child, b"a" * 1_000_000)


def test_a_child_that_is_not_to_answer_has_nowhere_to_say_it() -> None:
    with talking("print(input())", answers=False) as child:
        assert child_process.send(child, b"in\n")
        assert child.stdout is None
        assert child.wait() == 0


def test_a_bundle_begins_with_what_was_asked_for() -> None:
    """Its start runs a child's module without loading Qt, and cleans the environment first."""
    start = PACKAGE.parent / "bundle" / "start.py"
    code = f"""
import runpy, sys, os
sys.frozen = True
sys.argv = ["unclench", *{child_process.command("unclench", "timeline", "breath-box")[1:]!r}]
try:
    runpy.run_path({str(start)!r}, run_name="__main__")
except SystemExit as end:
    assert not end.code, end
assert not any(name.startswith("PySide6") for name in sys.modules)
assert os.environ["LD_LIBRARY_PATH"] == "/before"
assert "_PYI_ARCHIVE_FILE" not in os.environ
"""
    known = {
        **child_process.environment(),
        "LD_LIBRARY_PATH": "/bundle",
        "LD_LIBRARY_PATH_ORIG": "/before",
        "_PYI_ARCHIVE_FILE": "x",
    }
    done = subprocess.run(
        [sys.executable, "-c", code], env=known, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("breath-box:")


@pytest.mark.parametrize("platform", ["linux", "darwin"])
def test_a_modest_child_takes_no_more_memory_than_it_may(
    platform: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the system can hold it to that: macOS refuses."""
    taken: list[object] = []

    class Resource:
        RLIMIT_AS, RLIMIT_CORE = 9, 4

        @staticmethod
        def setrlimit(*what: object) -> None:
            taken.extend(what)

    monkeypatch.setattr("os.nice", taken.append, raising=False)
    monkeypatch.setattr("sys.platform", platform)
    monkeypatch.setattr("importlib.import_module", lambda _name: Resource)
    child_process.be_modest()
    limits = [9, (child_process.MEMORY, child_process.MEMORY), 4, (0, 0)]
    assert taken == [5, *(limits if platform == "linux" else [])]
