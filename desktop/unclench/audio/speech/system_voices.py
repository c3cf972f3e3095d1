"""The system's own voices, through the system's own commands, each into a sound file.

No shell takes part and no text stands on a command line: texts go through a pipe or a file that
only their owner can read.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from functools import cached_property
from math import log
from pathlib import Path

from unclench.audio.speech.speakers import Speaker, SpeechError
from unclench.domain.texts import QT_TRANSLATE_NOOP, Numeral, fill
from unclench.system import child_process

LIMIT = 60.0
"""Seconds that one text may take."""

_WORDS = 140  # a minute, as the recorded voice speaks
_LIST_LIMIT = 20.0
_MOST_BYTES = 100 * 2**20
_MARKUP = re.compile(r"\[\[|\]\]")  # "[[...]]" holds orders for `say` and sounds for espeak-ng


def plain(text: str) -> str:
    """The text without anything that a voice would take for an order, its spaces made single."""
    shown = "".join(mark if mark.isprintable() else " " for mark in text)
    return " ".join(_MARKUP.sub(" ", shown).split())


def first_part(language: str) -> str:
    """The language of a BCP 47 tag without region and script: "de" of "de-AT"."""
    return re.split(r"[-_]", language.lower(), maxsplit=1)[0]


class Command(ABC):
    """A voice that is a program of the system."""

    tool = ""
    name = ""

    def lacks(self, language: str) -> str:
        """Why it can't speak this language here; empty: it can."""
        if shutil.which(self.tool) is None:
            return fill(
                QT_TRANSLATE_NOOP("sound", "the command {command} is not there"), command=self.tool
            )
        if not any(first_part(one) == _spoken_as(language) for one in self.languages):
            return fill(
                QT_TRANSLATE_NOOP("sound", "{command} has no voice for the language {language}"),
                command=self.tool,
                language=f"{first_part(language)!r}",
            )
        return ""

    @property
    @abstractmethod
    def languages(self) -> Mapping[str, str]:
        """The tags of the languages that it speaks, each with a voice's own name."""

    def say(self, text: str, language: str, path: Path, speed: float = 1.0) -> None:
        """Speak `text` into a sound file at `path`.

        Raises:
            SpeechError: the command failed, took too long or wrote nothing.
        """
        with tempfile.TemporaryDirectory(prefix="unclench-say-") as folder:
            words = Path(folder) / "text"
            words.write_text(plain(text), encoding="utf-8")
            command = [self.tool, *self.arguments(self.voice(language), words, path, speed)]
            run(command, self.environment(self.voice(language), words, path, speed))
        if not path.is_file() or not 44 < path.stat().st_size < _MOST_BYTES:
            raise SpeechError(
                fill(QT_TRANSLATE_NOOP("sound", "{command} wrote no sound"), command=self.tool)
            )

    @abstractmethod
    def arguments(self, voice: str, words: Path, path: Path, speed: float) -> Sequence[str]:
        """What is said to the command, so that it speaks the file `words` into `path`."""

    def environment(
        self, _voice: str, _words: Path, _path: Path, _speed: float
    ) -> Mapping[str, str]:
        """What is put into the command's environment."""
        return {}

    def voice(self, language: str) -> str:
        """The voice of exactly this language and region, else of the language."""
        tag, wanted = language.lower().replace("_", "-"), _spoken_as(language)
        known = {one.lower().replace("_", "-"): voice for one, voice in self.languages.items()}
        near = next((voice for one, voice in known.items() if first_part(one) == wanted), "")
        return known.get(tag) or known.get(wanted) or near


class Espeak(Command):
    """espeak-ng, for Linux: some hundred languages, a thin voice."""

    tool = "espeak-ng"
    name = "espeak-ng"

    @cached_property
    def languages(self) -> Mapping[str, str]:
        """As it lists them; its first column after the order is the tag."""
        rows = (line.split() for line in listed([self.tool, "--voices"]).splitlines()[1:])
        found = {row[1]: row[1] for row in rows if len(row) > 3}
        return {"en": found["en-us"], **found} if "en-us" in found else found

    def arguments(self, voice: str, words: Path, path: Path, speed: float) -> Sequence[str]:
        """Its own rate is in words a minute."""
        rate = str(round(_WORDS * speed))
        return ["-v", voice, "-s", rate, "-b", "1", "-w", str(path), "-f", str(words)]


class Flite(Command):
    """flite, for Linux: English alone, easier to follow than espeak-ng."""

    tool = "flite"
    name = "flite slt"
    languages: Mapping[str, str] = {"en": "slt"}

    def arguments(self, voice: str, words: Path, path: Path, speed: float) -> Sequence[str]:
        """It wants to know how much longer than usual everything is."""
        stretch = f"duration_stretch={1.3 / speed:.3f}"
        return ["-voice", voice, "--setf", stretch, "-f", str(words), "-o", str(path)]


class MacSay(Command):
    """The voices of macOS."""

    tool = "say"
    name = "macos"

    @cached_property
    def languages(self) -> Mapping[str, str]:
        """As it lists them: "Anna   de_DE   # Hallo"."""
        rows = re.findall(r"^(.+?)\s+([a-z]{2,3}[_-]\w+)\s+#", listed([self.tool, "-v", "?"]), re.M)
        return {tag: voice for voice, tag in reversed(rows)}

    def arguments(self, voice: str, words: Path, path: Path, speed: float) -> Sequence[str]:
        """Its rate is in words a minute."""
        form = ["--file-format=WAVE", "--data-format=LEI16@22050"]
        return ["-v", voice, "-r", str(round(_WORDS * speed)), "-o", str(path), *form,
                "-f", str(words)]  # fmt: skip


_LOAD = """
Add-Type -AssemblyName System.Speech
$voice = New-Object System.Speech.Synthesis.SpeechSynthesizer
"""
_LIST = (
    _LOAD
    + """
foreach ($one in $voice.GetInstalledVoices()) {
  if ($one.Enabled) { "$($one.VoiceInfo.Culture.Name)|$($one.VoiceInfo.Name)" }
}
"""
)
_SPEAK = (
    _LOAD
    + """
$voice.SelectVoice($env:UNCLENCH_VOICE)
$voice.Rate = [int]$env:UNCLENCH_RATE
$voice.SetOutputToWaveFile($env:UNCLENCH_SOUND)
$voice.Speak([IO.File]::ReadAllText($env:UNCLENCH_WORDS, [Text.Encoding]::UTF8))
$voice.Dispose()
"""
)


class Sapi(Command):
    """The voices of Windows, through PowerShell; what varies goes through the environment."""

    tool = "powershell"
    name = "windows"

    @cached_property
    def languages(self) -> Mapping[str, str]:
        """As the system lists its voices: "de-DE|Microsoft Hedda Desktop"."""
        rows = listed([self.tool, *self._script(_LIST)]).splitlines()
        pairs = (row.strip().partition("|") for row in reversed(rows))
        return {tag: voice for tag, mark, voice in pairs if tag and mark}

    def arguments(self, _voice: str, _words: Path, _path: Path, _speed: float) -> Sequence[str]:
        """The same script for every text."""
        return self._script(_SPEAK)

    def environment(self, voice: str, words: Path, path: Path, speed: float) -> Mapping[str, str]:
        """Its rate goes from -10 (a third of the speed) to 10 (three times)."""
        rate = round(10 * log(0.85 * speed, 3))
        return {
            "UNCLENCH_VOICE": voice,
            "UNCLENCH_RATE": str(rate),
            "UNCLENCH_SOUND": str(path),
            "UNCLENCH_WORDS": str(words),
        }

    @staticmethod
    def _script(script: str) -> list[str]:
        return ["-NoProfile", "-NonInteractive", "-Command", script.strip()]


def voices() -> tuple[Speaker, ...]:
    """What this system may have, the best first."""
    if sys.platform == "darwin":
        return (MacSay(),)
    if sys.platform == "win32":
        return (Sapi(),)
    return (Flite(), Espeak())


def run(command: Sequence[str], environment: Mapping[str, str], limit: float = LIMIT) -> None:
    """Run a command quietly to its end.

    Raises:
        SpeechError: it can't be run, failed, or took more than `limit` seconds.
    """
    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={**child_process.system_environment(os.environ), **environment},
            timeout=limit,
            check=False,
            creationflags=child_process.WITHOUT_CONSOLE,
        )
    except subprocess.TimeoutExpired as error:
        text = QT_TRANSLATE_NOOP("sound", "{command} took more than {seconds} s")
        seconds = Numeral(f"{limit:g}")
        raise SpeechError(fill(text, command=command[0], seconds=seconds)) from error
    except OSError as error:
        raise SpeechError(
            fill(
                QT_TRANSLATE_NOOP("sound", "{command} can't be run: {reason}"),
                command=command[0],
                reason=error.strerror,
            )
        ) from error
    if done.returncode:
        raise SpeechError(
            fill(
                QT_TRANSLATE_NOOP("sound", "{command} failed with code {code}"),
                command=command[0],
                code=done.returncode,
            )
        )


def listed(command: Sequence[str]) -> str:
    """What a command prints; nothing when it fails."""
    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=child_process.system_environment(os.environ),
            timeout=_LIST_LIMIT,
            encoding="utf-8",
            errors="replace",
            check=False,
            creationflags=child_process.WITHOUT_CONSOLE,
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout if done.returncode == 0 else ""


def _spoken_as(language: str) -> str:
    """espeak-ng calls Chinese by the name of its largest tongue; others are called as usual."""
    name = first_part(language)
    return "cmn" if name == "zh" and sys.platform not in ("darwin", "win32") else name
