"""Voices made up for tests: commands on PATH that write a tone, and a speaker that counts."""

from __future__ import annotations

import stat
import sys
import wave
from pathlib import Path

import pytest

from unclench.audio.speech.speakers import SpeechError

FAKE = f"""#!{sys.executable} -I
import sys, wave, math, array, json, os
words = sys.argv[1:]
with open({{log!r}}, "a") as log:
    log.write(json.dumps(words) + "\\n")
{{extra}}
def after(*names):
    for name in names:
        if name in words:
            return words[words.index(name) + 1]
out = after("-w", "-o") or os.environ.get("UNCLENCH_SOUND")
with open(after("-f") or os.environ["UNCLENCH_WORDS"], encoding="utf-8") as file:
    text = file.read()
with open({{log!r}} + ".texts", "a", encoding="utf-8") as log:
    log.write(text + "\\n")
rate = 22050
frames = int(rate * {{seconds}})
tone = array.array("h", (int(9000 * math.sin(k / 9)) for k in range(frames)))
with wave.open(out, "wb") as sound:
    sound.setnchannels(1); sound.setsampwidth(2); sound.setframerate(rate)
    sound.writeframes(tone.tobytes())
"""


def command(
    folder: Path, name: str, lists: str = "", seconds: float = 0.8, extra: str = ""
) -> Path:
    """A program `name` in `folder`; asked for its voices it prints `lists`. Gives its log."""
    log = folder / f"{name}.log"
    folder.mkdir(exist_ok=True)
    listing = (
        "if '--voices' in words or '?' in words or 'GetInstalledVoices' in ' '.join(words):"
        f" print({lists!r}); sys.exit()\n{extra}"
    )
    path = folder / name
    text = FAKE.format(log=str(log), extra=listing, seconds=seconds)
    path.write_text(text, encoding="utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return log


def only_path(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    """Nothing but what lies in `folder` can be called."""
    folder.mkdir(exist_ok=True)
    monkeypatch.setenv("PATH", str(folder))


class Tone:
    """Says everything as a tone that lasts `seconds` at the usual speed."""

    name = "tone"

    def __init__(self, seconds: float = 0.5, speaks: str = "en", why: str = "") -> None:
        self.seconds, self.speaks, self.why = seconds, speaks, why
        self.speeds: list[float] = []

    def lacks(self, language: str) -> str:
        return self.why or ("" if language.startswith(self.speaks) else f"no {language}")

    def say(self, text: str, language: str, path: Path, speed: float = 1.0) -> None:
        self.speeds.append(speed)
        if text == "broken":
            raise SpeechError("tone failed")
        frames = round(24_000 * self.seconds / speed)
        level = 0 if text == "silence" else 12_000
        tone = b"".join((level * (1 - 2 * (k // 40 % 2))).to_bytes(2, "little", signed=True)
                        for k in range(frames))  # fmt: skip
        with wave.open(str(path), "wb") as sound:
            sound.setnchannels(1)
            sound.setsampwidth(2)
            sound.setframerate(24_000)
            sound.writeframes(tone)
