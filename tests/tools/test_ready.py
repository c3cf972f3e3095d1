"""Which Python sets up: the one that is named, or the first that can read set-up at all."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tools.set_up import state

ROOT = Path(state.ROOT)


@pytest.fixture
def odd(tmp_path: Path) -> Callable[[str, str], dict[str, str]]:
    """Makes a program that answers as a Python of an old version would, first on the PATH."""

    def make(name: str, version: str) -> dict[str, str]:
        program = tmp_path / name
        program.write_text(
            '#!/bin/sh\ncase "$2" in\n'
            f"*print*) echo {version} ;;\n*) echo SyntaxError >&2; exit 1 ;;\nesac\n"
        )
        program.chmod(0o755)
        return {"PATH": f"{tmp_path}:{Path(sys.executable).parent}:/usr/bin:/bin"}

    return make


Odd = Callable[[str, str], dict[str, str]]


def ready(named: str, env: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """What stands before every goal, with a word that bootstrap.py answers with its usage."""
    return subprocess.run(
        ["/bin/sh", "desktop/tools/ready.sh", named, "everything"],
        cwd=ROOT,
        env=env,
        check=False,
        capture_output=True,
        encoding="utf-8",
    )


def test_a_python_too_old_to_read_set_up_is_passed_over(odd: Odd):
    odd("python3.14", "2.7.18")
    done = ready("", odd("python3", "3.6.15"))
    assert (done.returncode, done.stderr.partition(":")[0]) == (2, "usage")


def test_a_named_python_that_is_too_old_is_not_used(odd: Odd):
    done = ready("python-old", odd("python-old", "3.9.18"))
    assert done.returncode == 1
    assert done.stderr == "This one is 3.9.18; Unclench needs Python 3.11 to 3.14.\n"


@pytest.mark.parametrize(
    ("named", "words"),
    [
        ("3.13", "There is no program 3.13.\n"),
        ("true", "true is no Python that starts.\n"),
    ],
)
def test_what_is_no_python_is_said(named: str, words: str):
    done = ready(named, {"PATH": "/usr/bin:/bin"})
    assert (done.returncode, done.stderr) == (1, words)


def test_where_only_an_old_python_is_that_is_said(odd: Odd, tmp_path: Path):
    odd("python3", "3.6.15")
    done = ready("", {"PATH": str(tmp_path)})
    assert done.stderr == "python3 is 3.6.15; Unclench needs Python 3.11 to 3.14.\n"


def test_without_any_python_the_line_to_install_it_is_said(tmp_path: Path):
    (tmp_path / "sed").symlink_to("/usr/bin/sed")
    done = ready("", {"PATH": str(tmp_path)})
    assert "there is no python3 here. On Debian or Ubuntu: sudo apt-get install" in done.stderr
