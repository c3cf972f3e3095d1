from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from tests.audio.saying import command, only_path

from unclench.audio.speech import system_voices
from unclench.audio.speech.speakers import SpeechError
from unclench.audio.speech.system_voices import Command, Espeak, Flite, MacSay, Sapi, plain

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the made-up commands are scripts")

ESPEAK = """Pty Language       Age/Gender VoiceName          File                 Other Languages
 5  cmn             --/M      Chinese_(Mandarin) sit/cmn
 5  de              --/M      German             gmw/de
 5  en-029          --/M      English_(Caribbean) gmw/en-029
 2  en-gb           --/M      English_(Great_Britain) gmw/en
 2  en-us           --/M      English_(America)  gmw/en-US
"""
SAY = """Anna                de_DE    # Hallo! Ich heisse Anna.
Bad News            en_US    # Hello!
Eddy (English (UK)) en_GB    # Hello!
Samantha            en_US    # Hello!
"""
SAPI = "de-DE|Microsoft Hedda Desktop\nen-US|Microsoft Zira Desktop\n"
HOSTILE = ("--help", "-w /etc/passwd", "$(touch x) `y`; rm -rf / | & > z", "it's \"so\" 'far'")


@pytest.fixture
def tools(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    only_path(monkeypatch, tmp_path / "bin")
    return tmp_path / "bin"


VOICES = [
    pytest.param(Espeak, "espeak-ng", ESPEAK, id="espeak"),
    pytest.param(Flite, "flite", "", id="flite"),
    pytest.param(MacSay, "say", SAY, id="say"),
    pytest.param(Sapi, "powershell", SAPI, id="sapi"),
]


@pytest.mark.parametrize(("kind", "tool", "lists"), VOICES)
def test_a_voice_speaks_into_a_file(kind: type[Command], tool, lists, tools: Path, tmp_path: Path):
    log = command(tools, tool, lists)
    voice = kind()
    assert voice.lacks("en") == voice.lacks("en-US") == ""
    voice.say("Let go.", "en", tmp_path / "out.wav", 1.2)
    assert (tmp_path / "out.wav").stat().st_size > 1000
    assert Path(f"{log}.texts").read_text(encoding="utf-8") == "Let go.\n"


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize(("kind", "tool", "lists"), VOICES)
def test_no_text_gets_onto_a_command_line(
    kind: type[Command], tool, lists, text: str, tools: Path, tmp_path: Path
):
    log = command(tools, tool, lists)
    kind().say(text, "en", tmp_path / "out.wav")
    assert Path(f"{log}.texts").read_text(encoding="utf-8") == f"{text}\n"
    assert text not in log.read_text(encoding="utf-8")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["bin", "out.wav"]


@pytest.mark.parametrize(("kind", "tool", "lists"), VOICES)
def test_a_missing_command_is_named(kind: type[Command], tool, lists, tools: Path, tmp_path: Path):
    assert kind().lacks("en") == f"the command {tool} is not there"
    with pytest.raises(SpeechError, match=r"can't be run|wrote no sound"):
        kind().say("Let go.", "en", tmp_path / "out.wav")


@pytest.mark.parametrize(("kind", "tool", "lists"), VOICES)
def test_a_language_without_a_voice_is_named(kind: type[Command], tool, lists, tools: Path):
    command(tools, tool, lists)
    assert kind().lacks("eo-XX") == f"{tool} has no voice for the language 'eo'"


@pytest.mark.parametrize(
    ("kind", "language", "voice"),
    [
        (Espeak, "de-AT", "de"),
        (Espeak, "en", "en-us"),
        (Espeak, "en-GB", "en-gb"),
        (Espeak, "en-AU", "en-us"),
        (Espeak, "zh-Hans", "cmn"),
        (MacSay, "de", "Anna"),
        (MacSay, "en_GB", "Eddy (English (UK))"),
        (MacSay, "en-US", "Bad News"),
        (Sapi, "de-CH", "Microsoft Hedda Desktop"),
    ],
)
def test_the_voice_is_that_of_the_language(
    kind: type[Command], language: str, voice: str, tools: Path
):
    lists = {Espeak: ESPEAK, MacSay: SAY, Sapi: SAPI}[kind]
    command(tools, kind.tool, lists)
    speaker = kind()
    assert speaker.lacks(language) == ""
    words = speaker.arguments(speaker.voice(language), Path("words"), Path("sound"), 1.0)
    env = speaker.environment(speaker.voice(language), Path("words"), Path("sound"), 1.0)
    assert voice in (*words, *env.values())


def test_a_higher_speed_is_passed_on(tools: Path):
    log = command(tools, "espeak-ng", ESPEAK)
    Espeak().say("Let go.", "en", tools / "out.wav", 1.3)
    said = [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines()]
    assert said[-1][said[-1].index("-s") + 1] == "182"
    env = Sapi().environment("", Path(), Path(), 1.3)
    assert env["UNCLENCH_RATE"] == "1"
    stretched = Flite().arguments("slt", Path("a"), Path("b"), 1.3)
    assert "duration_stretch=1.000" in stretched


def test_a_command_that_hangs_is_ended(tools: Path):
    command(tools, "flite", extra="import time; time.sleep(60)")
    with pytest.raises(SpeechError, match="took more than"):
        system_voices.run(["flite", "-o", str(tools / "x")], {}, limit=0.2)


@pytest.mark.parametrize("extra", ["sys.exit(3)", "sys.exit(0)"])
def test_a_command_that_fails_says_so_without_the_text(extra: str, tools: Path, tmp_path: Path):
    command(tools, "flite", extra=extra)
    with pytest.raises(SpeechError) as told:
        Flite().say("secret", "en", tmp_path / "out.wav")
    assert "secret" not in str(told.value)


def test_a_command_that_can_not_list_has_no_voices(tools: Path):
    command(tools, "espeak-ng", extra="sys.exit(1)", lists="")
    assert "no voice" in Espeak().lacks("en")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a\n\tb", "a b"),
        ("now [[rate 9]] go [[ ]]", "now rate 9 go"),
        ("\x1b[31mred\x00", "[31mred"),
        ("Größe 放松", "Größe 放松"),
    ],
)
def test_orders_to_the_voice_are_taken_out(text: str, said: str):
    assert plain(text) == said


@pytest.mark.parametrize(
    ("platform", "kinds"), [("darwin", [MacSay]), ("win32", [Sapi]), ("linux", [Flite, Espeak])]
)
def test_each_system_has_its_own(platform: str, kinds, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sys, "platform", platform)
    assert [type(voice) for voice in system_voices.voices()] == kinds
