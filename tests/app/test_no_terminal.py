"""Started from a menu there may be no terminal: nothing breaks, and words come in a dialog."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.thorough

# Python sets them to None where a program has no outputs, as pythonw does on Windows. What the
# dialog would show goes into a file, and nobody waits for a click.
NOBODY_LISTENS = """
import sys
from pathlib import Path
sys.stdin = sys.stdout = sys.stderr = None
from PySide6.QtWidgets import QMessageBox
QMessageBox.exec = lambda box: Path(sys.argv[1]).write_text(box.text(), encoding="utf-8")
from unclench.__main__ import main
sys.exit(main(sys.argv[2:]))
"""


def started(tmp_path: Path, *words: object) -> tuple[int, str]:
    """The exit code, and what was shown in the dialog."""
    shown = tmp_path / "shown.txt"
    shown.unlink(missing_ok=True)
    command = [sys.executable, "-c", NOBODY_LISTENS, str(shown), *map(str, words)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=50, check=False)
    assert "Traceback" not in done.stderr
    return done.returncode, shown.read_text(encoding="utf-8") if shown.exists() else ""


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["play", "no-such-exercise"], "There is no exercise called no-such-exercise"),
        (["no-such-word"], "usage: unclench"),
    ],
)
def test_what_is_wrong_comes_in_a_dialog(words, said, tmp_path):
    code, shown = started(tmp_path, *words)
    assert code == 2
    assert shown.startswith(said)


@pytest.mark.parametrize("words", [["doctor"], ["timeline", "breath-46", "--json"], ["--help"]])
def test_what_goes_well_needs_no_words(words, tmp_path):
    assert started(tmp_path, *words) == (0, "")


def test_a_sound_file_is_made_without_a_terminal(tmp_path):
    made = tmp_path / "breath.flac"
    words = ["render", "breath-sigh3", "-o", made, "--voice", "off", "--ambience", "none"]
    assert started(tmp_path, *words) == (0, "")
    assert made.stat().st_size > 10_000


@pytest.mark.skipif(os.name != "posix", reason="how a shell closes outputs")
def test_closed_outputs_are_never_a_file_of_ours(tmp_path):
    look = (
        "import os, sys\n"
        "from unclench.system.streams import catch_lost_words\n"
        "catch_lost_words()\n"
        f"sys.exit(0 if os.open({str(tmp_path / 'file')!r}, os.O_CREAT | os.O_WRONLY) > 2 else 1)\n"
    )
    for closed in ("2>&-", "<&- >&- 2>&-"):
        command = f'exec "$0" -c "$1" {closed}'
        done = subprocess.run(["sh", "-c", command, sys.executable, look], timeout=50, check=False)
        assert done.returncode == 0
