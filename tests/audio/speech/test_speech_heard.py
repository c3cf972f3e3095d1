"""Speech gets to the ear and into a file by the same way as a recording."""

from __future__ import annotations

import sys
import threading
import time
from pathlib import Path

import numpy as np
import pytest
from tests.audio.machine import Machines
from tests.audio.saying import Tone, command, only_path

from unclench.audio import offline
from unclench.audio.clip_cache import ClipCache
from unclench.audio.export import Export
from unclench.audio.mix_setup import whole
from unclench.audio.offline import RenderOptions
from unclench.audio.speech import all_voices
from unclench.audio.speech.cache import SpeechCache
from unclench.audio.speech.finish import encode, speak
from unclench.audio.speech.speakers import TextSource
from unclench.audio.tones import Samples
from unclench.audio.volumes import FULL
from unclench.domain.cues import Cue, Timeline

WORDS = "Nobody recorded these words."
SESSION = Timeline(
    "mine",
    20_000,
    (
        Cue(0, 10_000, "guide", "rest"),
        Cue(10_000, 10_000, "guide", "say", text=WORDS),
    ),
)


@pytest.fixture
def source(tmp_path: Path) -> TextSource:
    source = TextSource(str(tmp_path / "speech"), "tone")
    SpeechCache(source).keep(WORDS, "en", encode(speak(Tone(1.0), WORDS, "en")))
    return source


def test_a_render_has_it_where_it_is_said(source: TextSource):
    for speech, heard in ((None, False), (source, True)):
        sound = np.concatenate(list(offline.blocks(whole(SESSION, speech=speech))))
        assert not sound[: 480_000 - 4800].any()
        assert bool(sound[480_000:].any()) is heard


def test_a_file_and_an_export_have_it(source: TextSource, tmp_path: Path):
    path = tmp_path / "a.wav"
    offline.write_file(path, SESSION, RenderOptions(speech=source))
    export = Export(tmp_path / "b.wav", SESSION, FULL, "none", source)
    until = time.monotonic() + 30
    while export.state == "working":
        assert time.monotonic() < until
        threading.Event().wait(0.01)
    assert export.reason == ""
    assert (tmp_path / "b.wav").read_bytes() == path.read_bytes()


def test_a_session_that_plays_gets_to_hear_it(
    source: TextSource, machines: Machines, monkeypatch: pytest.MonkeyPatch
):
    decoded = threading.Event()
    fetch = ClipCache.fetch

    def told(cache: ClipCache, path: Path) -> Samples:
        samples = fetch(cache, path)
        decoded.set()
        return samples

    monkeypatch.setattr(ClipCache, "fetch", told)
    machine = machines(device=True)
    machine.engine.tend()
    order = {"timeline": SESSION.to_wire(), "entry": [0.0, 0.0, False], "order": 1}
    machine.engine.carry_out({"do": "load", **order})
    machine.engine.carry_out({"do": "play", "entry": [0.0, machine.now, False], "order": 2})
    machine.run(1)
    machine.engine.carry_out({"do": "speech", "folder": source.folder, "voice": source.voice})
    machine.run(2)
    assert decoded.wait(30)
    pull = machine.outputs[-1].pull
    loud = [float(np.abs(pull(9600, machine.now + k / 5)).max()) for k in range(60)]
    assert max(loud[:30]) == 0
    assert max(loud) > 0.05


@pytest.mark.skipif(sys.platform != "linux", reason="the made-up command is one of Linux")
def test_doctor_has_a_line_for_each_voice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    only_path(monkeypatch, tmp_path / "bin")
    command(tmp_path / "bin", "flite")
    lines = list(all_voices.report())
    assert "voices: flite slt: can speak texts without a recording (en)" in lines
    assert "voices: espeak-ng: not used: the command espeak-ng is not there" in lines
    assert len(lines) == 3
    command(tmp_path / "bin", "espeak-ng", "order tag\n5 de M x\n")
    german = list(all_voices.report("de"))
    assert "voices: espeak-ng: can speak texts without a recording (de)" in german
    assert not [one for one in german if "flite" in one and "can speak" in one]
