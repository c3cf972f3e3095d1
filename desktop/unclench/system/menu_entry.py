"""The menu entry of a desktop (Desktop Entry Specification 1.5): how this installation is started.

It starts Python with the package and not the script `unclench`, whose first line names the folder
that it was made in. The words of a command go through two kinds of quoting: one for the command,
one for the file.
"""

from __future__ import annotations

import sys
import sysconfig
from collections.abc import Iterable
from pathlib import Path

from unclench.system import child_process

_SPECIAL = set(" \t\n\"'\\><~|&;$*?#()`")
_ESCAPES = {"\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}
_MADE = "X-Unclench-Made"  # what installing has made; removing takes it away again


def start_command() -> list[str]:
    """What starts the app from anywhere, by full paths.

    It is the Python that runs this, with its own package: a script's first line may name a folder
    that was moved since. -P: no module is taken from the folder that happens to be the current one.
    """
    if child_process.is_bundle():
        return [sys.executable]
    return [sys.executable, "-P", "-m", "unclench"]


def existing_program() -> str:
    """What is gone once the app is: desktops then no longer show the entry."""
    script = Path(sysconfig.get_path("scripts")) / "unclench"
    return str(script) if script.is_file() and not child_process.is_bundle() else sys.executable


def filled(template: str, command: Iterable[str], program: str, made: Iterable[str]) -> str:
    """The menu entry with the command that starts this installation.

    Args:
        template: the entry as it is shipped, with a command that must be on the path.
        command: the words of the command.
        program: what must be there for the entry to be shown.
        made: what installing has made beside its own files.
    """
    lines = []
    for line in template.splitlines():
        if line.startswith("Exec="):
            lines += [f"TryExec={_escaped(program)}", f"Exec={command_line(command)}"]
        else:
            lines.append(line)
    listed = "".join(f"{name};" for name in made)
    return "\n".join([*lines, f"{_MADE}={listed}", ""])


def made_before(entry: str) -> list[str]:
    """What an earlier installing has made, as its entry says."""
    return [name for name in value_of(entry, _MADE).split(";") if name]


def value_of(entry: str, key: str) -> str:
    """The value as it stands in the entry, "" without one."""
    lines = (line.partition("=") for line in entry.splitlines())
    return next((value for name, _, value in lines if name == key), "")


def command_line(command: Iterable[str]) -> str:
    """The value of `Exec` for these words and the file that is opened, if any."""
    return program_line(command) + " %f"


def program_line(command: Iterable[str]) -> str:
    """The value of `Exec` for these words alone.

    GNOME's library looks for a program by its name with every % still doubled, and finds none.
    """
    words = list(command)
    if "%" in words[0]:
        words.insert(0, "env")
    return _escaped(" ".join(quoted(word) for word in words))


def quoted(word: str) -> str:
    """One word of a command, as the part `Exec` of the specification wants it."""
    if not _SPECIAL & set(word):
        return word.replace("%", "%%")
    for letter in ("\\", '"', "`", "$"):
        word = word.replace(letter, f"\\{letter}")
    return '"' + word.replace("%", "%%") + '"'


def _escaped(text: str) -> str:
    return "".join(_ESCAPES.get(letter, letter) for letter in text)
