"""`render` speaks what nobody recorded first."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
import soundfile
from tests.audio.saying import command, only_path

from unclench.cli.commands import main

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the command is one of Linux")

MINE = {
    "format": 1,
    "id": "my-words",
    "title": "Mine",
    "summary": "Words of my own.",
    "kind": "mindfulness",
    "posture": ["sitting"],
    "level": 1,
    "minutes": {"choices": [1], "default": 1},
    "language": "en",
    "steps": [
        {"do": "say", "text": "Nobody recorded these words of mine."},
        {"do": "rest", "fill": 1},
    ],
}


@pytest.fixture
def mine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    only_path(monkeypatch, tmp_path / "bin")
    path = tmp_path / "mine.json"
    path.write_text(json.dumps(MINE), encoding="utf-8")
    return path


def loudest(path: Path) -> float:
    return float(abs(soundfile.read(path)[0]).max())


def test_words_of_ones_own_are_in_the_file(mine: Path, tmp_path: Path):
    log = command(tmp_path / "bin", "flite")
    out = tmp_path / "out.flac"
    for _again in range(2):
        assert main(["render", str(mine), "-o", str(out), "--ambience", "none"]) == 0
        assert loudest(out) > 0.05
    assert len(log.read_text(encoding="utf-8").splitlines()) == 1


def test_without_the_voice_nothing_is_spoken(mine: Path, tmp_path: Path):
    log = command(tmp_path / "bin", "flite")
    out = tmp_path / "out.flac"
    words = ["render", str(mine), "-o", str(out), "--ambience", "none", "--voice", "off"]
    assert main(words) == 0
    assert loudest(out) == 0
    assert not log.exists()


def test_where_nobody_can_speak_it_says_so(
    mine: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    assert main(["render", str(mine), "-o", str(tmp_path / "out.flac")]) == 0
    said = capsys.readouterr().err
    assert "no voice for 1 of 1 text:" in said
    assert "flite" in said
