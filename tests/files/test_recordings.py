"""How long a recording is: as long as it sounds, or it is named with what is wrong with it."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.files.sounds import encoded, endless, hole, sizes, tag, unmarked, wav

from unclench.files import reader_process, recordings
from unclench.files.recordings import RecordingError, listen
from unclench.system import sound_file
from unclench.system.paths import Profile
from unclench.system.said import spoken, unpacked

pytestmark = pytest.mark.thorough


@pytest.fixture(autouse=True)
def _decode_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recordings, "apart", False)


HEARD: dict[str, tuple[str, Callable[[], bytes], float]] = {
    "whole": ("a.wav", wav, 10),
    "streamed": ("a.wav", lambda: sizes(wav(), 0xFFFFFFFF, 0xFFFFFFFF), 10),
    "streamed by sox": ("a.wav", lambda: sizes(wav(), 0x7FFFFFFF, 0x7FFFFFFF - 36), 10),
    "never finished": ("a.wav", lambda: sizes(wav(), 0, 0), 10),
    "never finished, RIFF of an empty one": ("a.wav", lambda: sizes(wav(), 36, 0), 10),
    "RIFF too small": ("a.wav", lambda: sizes(wav(), 1000), 10),
    "RIFF too large": ("a.wav", lambda: sizes(wav(), 10**9), 10),
    "a chunk behind the sound": ("a.wav", lambda: wav() + b"LIST\4\0\0\0INFO", 10),
    "a few odd bytes behind": ("a.wav", lambda: wav() + bytes(7), 10),
    "IMA ADPCM": ("a.wav", lambda: wav("IMA_ADPCM"), 10.01),
    "IMA ADPCM, last block cut": ("a.wav", lambda: wav("IMA_ADPCM")[:-700], 9.92),
    "MS ADPCM": ("a.wav", lambda: wav("MS_ADPCM"), 10),
    "MS ADPCM, last block cut": ("a.wav", lambda: wav("MS_ADPCM")[:-700], 9.91),
    "FLAC": ("a.flac", lambda: encoded("flac"), 10),
    "FLAC without a length": ("a.flac", lambda: endless(encoded("flac")), 10),
    "MP3": ("a.mp3", lambda: encoded("mp3"), 10),
    "MP3 without a mark": ("a.mp3", lambda: unmarked(encoded("mp3")), 10),
    "MP3 without a mark, cut": ("a.mp3", lambda: unmarked(encoded("mp3"))[:20_000], 4.81),
    "joined MP3": ("a.mp3", lambda: encoded("mp3") * 2, 20.1),
    "joined MP3, tagged": ("a.mp3", lambda: (tag() + encoded("mp3")) * 2, 20.1),
    "OGG": ("a.ogg", lambda: encoded("ogg"), 10),
    "OGG with a foreign tag behind": ("a.ogg", lambda: encoded("ogg") + b"TAG" + bytes(125), 10),
    "Opus": ("a.opus", lambda: encoded("opus", "OPUS"), 10),
}  # fmt: skip


@pytest.mark.parametrize("case", HEARD)
def test_a_recording_is_as_long_as_it_sounds(tmp_path: Path, case: str) -> None:
    name, data, seconds = HEARD[case]
    (tmp_path / name).write_bytes(data())
    assert listen(tmp_path / name) / 1000 == pytest.approx(seconds, abs=0.06)


JOINED = "holds several recordings, one after the other"
FAULTY: dict[str, tuple[str, Callable[[], bytes], str]] = {
    "cut WAV": ("a.wav", lambda: wav()[:400_000], r"ends after 4\.5 s of 10\.0 s: it is cut off"),
    "WAV that states too much": (
        "a.wav",
        lambda: sizes(wav(), None, 10**7),
        r"10\.0 s of 1 min 53 s",
    ),
    "WAV that states too little": (
        "a.wav",
        lambda: sizes(wav(), None, 88_200),
        "goes on after the end",
    ),
    "joined WAV": ("a.wav", lambda: wav() * 2, JOINED),
    "half an ADPCM": ("a.wav", lambda: wav("IMA_ADPCM")[:110_000], r"of 10\.0 s: it is cut off"),
    "cut FLAC": (
        "a.flac",
        lambda: encoded("flac")[:-20],
        "can't be decoded: it is a damaged FLAC file",
    ),
    "FLAC with a hole": ("a.flac", lambda: hole(encoded("flac"), 300), "can't be decoded"),
    "joined FLAC": ("a.flac", lambda: encoded("flac") * 2, JOINED),
    "cut MP3": ("a.mp3", lambda: encoded("mp3")[:20_000], r"s of 10\.0 s: it is cut off"),
    "MP3 with a hole": (
        "a.mp3",
        lambda: hole(encoded("mp3"), 3000),
        r"s of 10\.0 s: it is cut off",
    ),
    "cut OGG": (
        "a.ogg",
        lambda: encoded("ogg")[: len(encoded("ogg")) // 2],
        "is cut off before its end",
    ),
    "OGG cut in a page's head": (
        "a.ogg",
        lambda: encoded("ogg")[: _second(encoded("ogg")) + 9],
        "cut off before",
    ),
    "OGG with a hole": ("a.ogg", lambda: hole(encoded("ogg"), 300), "is damaged: some of it"),
    "OGG without a page": ("a.ogg", lambda: _gap(encoded("ogg")), "is damaged"),
    "OGG with odd bytes": ("a.ogg", lambda: _odd(encoded("ogg")), "is damaged"),
    "joined OGG": ("a.ogg", lambda: encoded("ogg") * 2, JOINED),
    "cut Opus": ("a.opus", lambda: encoded("opus", "OPUS")[:40_000], "is cut off before its end"),
    "empty WAV": ("a.wav", lambda: sizes(wav(), 36, 0)[:44], "holds no sound"),
    "no sound": ("a.wav", lambda: b"not a sound", "can't be decoded"),
    "no MP3": ("a.mp3", lambda: b"not a sound", "can't be "),
    "nothing": ("a.ogg", lambda: b"", r"is empty \(0 bytes\)"),
}


def _second(ogg: bytes) -> int:
    return ogg.index(b"OggS", 4)


def _late(ogg: bytes) -> tuple[int, int]:
    """Where a page in the middle begins and ends."""
    first = ogg.index(b"OggS", len(ogg) // 2)
    return first, ogg.index(b"OggS", first + 4)


def _gap(ogg: bytes) -> bytes:
    first, end = _late(ogg)
    return ogg[:first] + ogg[end:]


def _odd(ogg: bytes) -> bytes:
    first, _end = _late(ogg)
    return ogg[:first] + b"odd" + ogg[first:]


@pytest.mark.parametrize("case", FAULTY)
def test_a_damaged_recording_is_refused_with_its_reason(tmp_path: Path, case: str) -> None:
    name, data, said = FAULTY[case]
    (tmp_path / name).write_bytes(data())
    with pytest.raises(RecordingError, match=said):
        listen(tmp_path / name)


def test_a_recording_without_end_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.wav").write_bytes(wav())
    monkeypatch.setattr(sound_file, "HOURS_MOST", 0)
    with pytest.raises(RecordingError, match="longer than 0 hours"):
        listen(tmp_path / "a.wav")


# kept


def _counted(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    decoded: list[Path] = []
    real = sound_file.milliseconds

    def counting(path: Path) -> int:
        decoded.append(path)
        return real(path)

    monkeypatch.setattr(sound_file, "milliseconds", counting)
    return decoded


def _older(path: Path) -> Path:
    """A file that was there for a while, as most are."""
    deadline = time.time() + 10
    while time.time() - path.stat().st_mtime < 0.1 and time.time() < deadline:
        time.sleep(0.02)
    return path


@pytest.mark.usefixtures("profile")
def test_what_was_decoded_once_is_known(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    decoded = _counted(monkeypatch)
    right, wrong = tmp_path / "a.wav", tmp_path / "b.wav"
    right.write_bytes(wav())
    wrong.write_bytes(wav()[:400_000])
    _older(wrong)
    for _ in range(3):
        assert listen(right) == 10_000
        with pytest.raises(RecordingError, match="cut off"):
            listen(wrong)
    assert decoded == [right, wrong]
    moved = right.rename(tmp_path / "c.wav")
    assert listen(moved) == 10_000
    assert len(decoded) == 2
    moved.write_bytes(wav()[:44] + bytes(88_200))
    with pytest.raises(RecordingError, match="cut off"):
        listen(moved)


@pytest.mark.usefixtures("profile")
def test_a_recording_that_is_just_being_changed_is_decoded_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    decoded = _counted(monkeypatch)
    path = tmp_path / "a.wav"
    path.write_bytes(wav())
    future = time.time() + 3600
    os.utime(path, (future, future))
    assert listen(path) == listen(path) == 10_000
    assert len(decoded) == 2


@pytest.mark.parametrize(
    "kept", [b"", b"{", b"0", b"[]", b'""', b"7", b"[0, 1]", b"[7, 7]", b"[" * 100_000]
)
def test_a_damaged_memory_is_done_without(profile: Profile, tmp_path: Path, kept: bytes) -> None:
    path = tmp_path / "a.wav"
    path.write_bytes(wav())
    _older(path)
    listen(path)
    (memory,) = (profile.cache / "recordings").iterdir()
    memory.write_bytes(kept)
    assert listen(path) == 10_000


def test_without_a_profile_nothing_is_kept(own_data_folder: Path, tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    path.write_bytes(wav())
    assert listen(_older(path)) == 10_000
    assert not own_data_folder.exists()


def test_a_memory_that_can_not_be_written_is_done_without(profile: Profile, tmp_path: Path) -> None:
    profile.cache.write_text("in the way")
    path = tmp_path / "a.wav"
    path.write_bytes(wav())
    assert listen(_older(path)) == 10_000


# pruned


@pytest.fixture
def known(profile: Profile, tmp_path: Path) -> Callable[[str], tuple[Path, Path]]:
    """A sound file, and what is kept of it."""

    def make(name: str) -> tuple[Path, Path]:
        path = tmp_path / name
        path.write_bytes(wav())
        folder = profile.cache / "recordings"
        before = set(folder.iterdir()) if folder.is_dir() else set()
        listen(_older(path))
        (keeper,) = set(folder.iterdir()) - before
        return path, keeper

    return make


def test_what_is_of_use_stays_and_what_is_not_goes(
    profile: Profile, known: Callable[[str], tuple[Path, Path]]
) -> None:
    _stays, stays = known("stays.wav")
    gone, _of_gone = known("gone.wav")
    changed, _of_changed = known("changed.wav")
    _unused, of_unused = known("unused.wav")
    gone.unlink()
    changed.write_bytes(wav() + b"more")
    os.utime(of_unused, times=(time.time() - recordings.LONG - 60,) * 2)
    folder = stays.parent
    (folder / "0").write_text("{")
    (folder / "1").write_text('[7, "\\u0000"]')
    (folder / ".a-b.part").touch()  # somebody writes just now
    recordings.prune(profile.cache)
    assert {each.name for each in folder.iterdir()} == {stays.name, ".a-b.part"}


def test_no_more_than_so_many_are_kept(
    profile: Profile,
    known: Callable[[str], tuple[Path, Path]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(recordings, "MOST", 2)
    first, of_first = known("first.wav")
    _second, of_second = known("second.wav")
    day = 86_400
    os.utime(of_first, times=(time.time() - 3 * day,) * 2)
    os.utime(of_second, times=(time.time() - 2 * day,) * 2)
    listen(first)  # it is used
    _third, of_third = known("third.wav")
    assert {of_first, of_third} == set(of_first.parent.iterdir())


def test_a_cache_that_is_not_there_or_can_not_be_read_is_left(
    profile: Profile, known: Callable[[str], tuple[Path, Path]], monkeypatch: pytest.MonkeyPatch
) -> None:
    recordings.prune(profile.cache)
    path, keeper = known("a.wav")
    path.unlink()

    def refuse(_path: Path) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "unlink", refuse)
    recordings.prune(profile.cache)
    assert keeper.exists()


# apart


def test_a_process_apart_decodes(
    profile: Profile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recordings, "apart", True)
    decoded = _counted(monkeypatch)
    right, wrong = tmp_path / "a.wav", tmp_path / "b.wav"
    right.write_bytes(wav())
    wrong.write_bytes(wav()[:400_000])
    _older(wrong)
    assert listen(right) == 10_000
    with pytest.raises(RecordingError, match="cut off"):
        listen(wrong)
    assert decoded == []
    assert len(list((profile.cache / "recordings").iterdir())) == 2


def test_a_process_apart_that_does_not_start_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recordings, "apart", True)
    monkeypatch.setattr("unclench.system.child_process.command", lambda *_: ["/not/there"])
    (tmp_path / "a.wav").write_bytes(wav())
    with pytest.raises(RecordingError, match="can't be looked at now"):
        listen(tmp_path / "a.wav")


def test_the_process_answers_for_a_recording(tmp_path: Path) -> None:
    (tmp_path / "a.wav").write_bytes(wav())
    (tmp_path / "b.wav").write_bytes(b"")
    right = reader_process.answer(str(tmp_path / "a.wav"))
    wrong = reader_process.answer(str(tmp_path / "b.wav"))
    assert (right["entry"], right["faults"]) == ({"milliseconds": 10_000}, [])
    assert wrong["entry"] is None
    gone = reader_process.answer(str(tmp_path / "gone.wav"))
    assert "can't be read as sound" in unpacked(gone["faults"][0][2])


def test_what_is_kept_of_a_wrong_one_can_be_said_in_another_language(
    profile: Profile, tmp_path: Path
) -> None:
    path = tmp_path / "a.wav"
    path.write_bytes(b"<html>")
    os.utime(path, (1, 1))
    with pytest.raises(RecordingError) as first:
        listen(path)
    assert list((profile.cache / "recordings").iterdir())
    with pytest.raises(RecordingError) as again:
        listen(path)
    said = spoken(str(again.value), lambda _context, text, _comment="", _n=-1: f"<{text}>")
    assert said == f"<{first.value}>"
