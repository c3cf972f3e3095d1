"""Run pip: with a person's way to the network and no other of their settings, and few words.

Mirrors, proxies and certificates must go on working. All else that a person may have told their
pip or their Python (to install for the user, into a folder, with constraints, from source) would
put the packages elsewhere, or break the installation.
"""

from __future__ import annotations

import ast
import os
import subprocess
import sys

from tools.set_up import state

KEPT = (
    "cache-dir",
    "cert",
    "client-cert",
    "default-timeout",
    "extra-index-url",
    "find-links",
    "index-url",
    "keyring-provider",
    "no-cache-dir",
    "no-index",
    "proxy",
    "retries",
    "timeout",
    "trusted-host",
)
SECTIONS = ("global", "download", "install", ":env:")  # later ones win
# what pip and its parts say, and what it comes to
MEANINGS = (
    ("DO NOT MATCH THE HASHES", "A package that was fetched is not the one that the lock names."),
    ("ImpImporter", "This pip can't run on this Python: 3.12 and newer need pip 23.1.2."),
    ("No space left on device", "The disk is full."),
    (
        "CERTIFICATE_VERIFY_FAILED",
        "The index's certificate isn't trusted here (pip's setting: cert).",
    ),
    ("Retrying (", "Nothing could be fetched. Is this computer online? Then try again."),
    ("connection error", "Nothing could be fetched. Is this computer online? Then try again."),
    ("No matching dist", "pip finds a package nowhere: its index lacks it, or no-index is set."),
)


class SetUpError(Exception):
    """Set-up can't go on; the text is what to say."""


class Done:
    """How a command ended."""

    def __init__(self, status: int, said: list[str]) -> None:
        self.failed = status != 0
        self.said = said

    def must_be_done(self) -> None:
        """Go on only if the command did its work.

        Raises:
            SetUpError: it did not; says why in a line.
        """
        if self.failed:
            raise SetUpError(self.reason())

    def reason(self) -> str:
        """What went wrong, in a line of our own where the cause is known."""
        everything = "\n".join(self.said)
        for words, meaning in MEANINGS:
            if words in everything:
                return meaning
        errors = [
            line for line in self.said if line.startswith("ERROR: ") and line != "ERROR: Exception:"
        ]
        return "It could not be set up: " + "".join(
            (errors or self.said or ["no reason given"])[-1:]
        )


def run(command: list[str], environment: dict[str, str]) -> Done:
    """Run a command to its end, keeping what it says; on a screen, say what is being fetched."""
    said: list[str] = []
    shown = sys.stdout.isatty()
    both = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
    text = {"encoding": "utf-8", "errors": "replace"}
    with subprocess.Popen(command, env=environment, cwd=state.ROOT, **both, **text) as process:  # type: ignore[call-overload]
        for line in process.stdout:
            said.append(line.rstrip())
            if shown and line.startswith("Collecting "):
                print(f"\r\033[K  {line.split()[1]}", end="", flush=True)
    if shown:
        print("\r\033[K", end="", flush=True)
    return Done(process.returncode, said)


def python() -> str:
    """The Python of the .venv that is being made, or of the one that is there."""
    making = state.NEW + state.PYTHON[len(state.VENV) :]
    return making if os.path.exists(making) else state.PYTHON


def pip(*words: str, settings: dict[str, str]) -> Done:
    """Run the pip of the .venv that is being made, or of the one that is there."""
    return run([python(), "-m", "pip", *words], settings)


def without_settings() -> dict[str, str]:
    """The environment without anything that steers Python or pip."""
    steers = ("PIP_", "PYTHONHOME", "PYTHONPATH", "__PYVENV_LAUNCHER__")
    clean = {name: value for name, value in os.environ.items() if not name.startswith(steers)}
    clean.update(
        PIP_CONFIG_FILE=os.devnull,
        PIP_DISABLE_PIP_VERSION_CHECK="1",
        PIP_NO_INPUT="1",
        PYTHONNOUSERSITE="1",
        PYTHONUTF8="1",
    )
    temporary = os.path.join(state.NEW, "tmp")
    if os.path.isdir(temporary):
        clean["TMPDIR"] = temporary  # /tmp may be small; here the room was looked at
    return clean


def with_connection() -> dict[str, str]:
    """The same, with what the person's own settings say about the way to the packages."""
    told = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    # these would narrow or silence the list itself, from the environment or from a file
    told.update(PIP_USER="0", PIP_GLOBAL="0", PIP_SITE="0", PIP_QUIET="0")
    listed = run([python(), "-m", "pip", "config", "list"], told)
    clean = without_settings()
    for key, value in connection(listed.said).items():
        clean["PIP_" + key.upper().replace("-", "_")] = value
    return clean


def connection(listing: list[str]) -> dict[str, str]:
    """What of `pip config list` is about the connection, by name."""
    found: dict[str, dict[str, str]] = {section: {} for section in SECTIONS}
    for line in listing:
        name, _, value = line.partition("=")
        section, _, key = name.rpartition(".")
        if section in found and key in KEPT:
            found[section][key] = str(ast.literal_eval(value))
    # an empty one means to pip that nothing was said there
    return {key: value for part in found.values() for key, value in part.items() if value}
