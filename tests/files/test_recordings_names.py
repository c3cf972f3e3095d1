"""A recording is found by the words of its name, in whichever form or case a disk has them."""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path
from typing import Any

import pytest
from tests.domain.exercises import raw
from tests.files.sounds import wav

from unclench.audio.clips import for_timeline
from unclench.cli import main
from unclench.domain.timeline import Choices, compile
from unclench.files import recordings
from unclench.files.bundle import unpack, write
from unclench.files.editing import check
from unclench.files.reader import Loaded, read
from unclench.files.recordings import RecordingError, locate
from unclench.system.file_names import alike, find


@pytest.fixture(autouse=True)
def _decode_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recordings, "apart", False)


def nfd(name: str) -> str:
    return unicodedata.normalize("NFD", name)


def put(folder: Path, name: str, data: bytes = b"") -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


# what stands in the exercise, what lies on the disk
SAME = {
    "as it is": ("voice.wav", "voice.wav"),
    "a Mac's form": ("Begrüßung.wav", nfd("Begrüßung.wav")),
    "a Mac's form in the exercise": (nfd("Begrüßung.wav"), "Begrüßung.wav"),
    "Hangul in parts": ("숨.wav", nfd("숨.wav")),
    "voiced kana in parts": ("ガイド.mp3", nfd("ガイド.mp3")),
    "an ending in capitals": ("my-voice.wav", "My-Voice.WAV"),
    "capitals and form": ("ÜBUNG.wav", nfd("übung.wav")),
    "a folder in capitals": ("sounds/é.wav", "Sounds/" + nfd("É.wav")),
}


@pytest.mark.parametrize("case", SAME)
def test_it_is_found_where_only_one_can_be_meant(tmp_path: Path, case: str) -> None:
    name, stored = SAME[case]
    path = put(tmp_path, stored)
    assert locate(tmp_path, name).samefile(path)
    assert find(tmp_path, name).samefile(path)


def test_what_is_written_exactly_so_wins_then_the_same_letters(tmp_path: Path) -> None:
    exact, form, case = (put(tmp_path, n) for n in ("é.wav", nfd("é.wav"), "É.wav"))
    if exact.samefile(form) or exact.samefile(case):
        pytest.skip("this disk takes them for one")
    assert locate(tmp_path, "é.wav") == exact
    exact.unlink()
    assert locate(tmp_path, "é.wav") == form
    form.unlink()
    assert locate(tmp_path, "é.wav") == case


def test_of_several_each_is_named(tmp_path: Path) -> None:
    first, second = put(tmp_path, "Voice.wav"), put(tmp_path, "VOICE.wav")
    if first.samefile(second):
        pytest.skip("this disk takes them for one")
    with pytest.raises(RecordingError) as told:
        locate(tmp_path, "voice.wav")
    assert str(told.value) == (
        'is not there, but "VOICE.wav" and "Voice.wav" are; write one of these names'
    )
    assert find(tmp_path, "voice.wav") == tmp_path / "voice.wav"


NEAR = {
    "another ending": ("my-voice.mp3", "my-voice.wav"),
    "a blank": ("my-voice.wav", "My Voice.wav"),
    "a low line": ("in/my voice.wav", "in/my_voice.flac"),
}


@pytest.mark.parametrize("case", NEAR)
def test_what_is_nearly_called_so_is_named(tmp_path: Path, case: str) -> None:
    name, stored = NEAR[case]
    path = put(tmp_path, stored)
    put(tmp_path, "my-voice.txt")
    with pytest.raises(RecordingError) as told:
        locate(tmp_path, name)
    assert str(told.value) == f'is not there, but "{path.name}" is; write that name'


@pytest.mark.parametrize("name", ["gone.wav", "no/gone.wav", "x" * 300 + ".wav", "-.wav", "\0.wav"])
def test_what_is_not_there_is_told(tmp_path: Path, name: str) -> None:
    put(tmp_path, "voice.wav")
    put(tmp_path, "_.wav")
    with pytest.raises(RecordingError, match=r"^isn't there; put it beside the exercise$"):
        locate(tmp_path, name)
    assert alike(tmp_path, name, (".wav",)) == []


def test_what_waits_in_icloud_is_told(tmp_path: Path) -> None:
    put(tmp_path, ".voice.wav.icloud")
    with pytest.raises(RecordingError, match="is only in iCloud; download it first"):
        locate(tmp_path, "voice.wav")


@pytest.fixture
def exercise(tmp_path: Path) -> Path:
    """An exercise whose recording is stored as a Mac does, in other capitals."""
    put(tmp_path, nfd("begrüßung.WAV"), wav())
    steps: list[dict[str, Any]] = [
        {"do": "play", "file": "Begrüßung.wav"},
        {"do": "rest", "fill": 1},
    ]
    path = tmp_path / "mine.json"
    path.write_text(json.dumps(raw(*steps, id="mine")), encoding="utf-8")
    return path


@pytest.mark.usefixtures("profile")
def test_check_the_editor_and_a_session_play_it(exercise: Path) -> None:
    assert main(["check", str(exercise)]) == 0
    assert check(exercise.read_text(encoding="utf-8"), exercise.parent).right
    loaded = read(exercise)
    assert isinstance(loaded, Loaded)
    assert loaded.recordings == {"Begrüßung.wav": 10_000}
    choices = Choices(1, recordings=loaded.recordings, folder=str(exercise.parent))
    clips = for_timeline(compile(loaded.exercise, choices))
    assert len(clips["Begrüßung.wav"].samples) == 480_000


def test_a_bundle_holds_it_under_the_name_that_the_exercise_uses(
    exercise: Path, tmp_path: Path
) -> None:
    loaded = read(exercise)
    assert isinstance(loaded, Loaded)
    write(tmp_path / "mine.unclench", loaded)
    (tmp_path / "out").mkdir()
    unpack(tmp_path / "mine.unclench", tmp_path / "out")
    assert (tmp_path / "out" / "Begrüßung.wav").read_bytes() == wav()
