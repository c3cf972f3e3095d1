"""Reading right files: what they become, their recordings, warnings, and folders of them."""

from __future__ import annotations

import contextlib
import json
import wave
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.exercises import BREATH_46, raw

from unclench.files import recordings
from unclench.files.catalogue import exercise_files, find, ids, index, shadows
from unclench.files.folder import plays
from unclench.files.positions import Positions
from unclench.files.reader import Loaded, read, warn
from unclench.files.recordings import SUFFIXES, RecordingError, measure
from unclench.system import paths

REST = {"do": "rest", "fill": 1}
SHIPPED = exercise_files(paths.exercises())


def _write(path: Path, *steps: dict[str, Any], **more: Any) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(raw(*(steps or (REST,)), **more)), encoding="utf-8")
    return path


def _loaded(path: Path) -> Loaded:
    found = read(path)
    assert isinstance(found, Loaded), found
    return found


def _sound(path: Path, milliseconds: int = 1500) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    with wave.open(str(path), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(8000)
        sound.writeframes(bytes(2 * 8 * milliseconds))
    return path


@pytest.mark.parametrize("path", SHIPPED, ids=lambda p: p.stem)
def test_shipped_exercises_have_no_fault_and_no_warning(path: Path) -> None:
    assert warn(_loaded(path)) == []


def test_a_byte_order_mark_is_passed_over(tmp_path: Path) -> None:
    path = _write(tmp_path / "a.json")
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert _loaded(path).exercise.id == "sample"
    assert warn(_loaded(path)) == []


def test_warnings_have_their_place_and_say_that_they_are_warnings(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    text = json.dumps(raw({"do": "say", "text": "Take Xanax."}, BREATH_46), indent=1)
    path.write_text(text, encoding="utf-8")
    first, second = (str(w) for w in warn(_loaded(path)))
    line = text[: text.index('"Take')].count("\n") + 1
    assert first.startswith(f'{path}:{line}:12: warning: "Xanax" is the name')
    assert "no 20 s of free breathing" in second


# recordings


def test_recordings_are_measured(tmp_path: Path) -> None:
    _sound(tmp_path / "a.wav")
    _sound(tmp_path / "voices" / "b.wav", 2250)
    steps = [{"do": "play", "file": name} for name in ("a.wav", "voices/b.wav")]
    loaded = _loaded(_write(tmp_path / "x.json", *steps, REST))
    assert loaded.recordings == {"a.wav": 1500, "voices/b.wav": 2250}


def test_a_recording_longer_than_a_length_is_a_misfit(tmp_path: Path) -> None:
    _sound(tmp_path / "a.wav", 61_000)
    found = read(_write(tmp_path / "x.json", {"do": "play", "file": "a.wav"}))
    assert isinstance(found, list)
    assert "1 min is 1.0 s too short" in found[0].message


def test_a_link_out_of_the_folder_is_refused(tmp_path: Path) -> None:
    outside = _sound(tmp_path / "outside.wav")
    folder = tmp_path / "mine"
    path = _write(folder / "x.json", {"do": "play", "file": "a.wav"}, REST)
    (folder / "a.wav").symlink_to(outside)
    found = read(path)
    assert isinstance(found, list)
    assert '"a.wav" is outside the exercise' in found[0].message
    (folder / "a.wav").unlink()
    (folder / "a.wav").symlink_to(folder / "a.wav")
    found = read(path)
    assert isinstance(found, list)
    assert "isn't there" in found[0].message
    (folder / "a.wav").unlink()
    _sound(folder / "b.wav")
    (folder / "a.wav").symlink_to(folder / "b.wav")
    assert isinstance(read(path), Loaded)


def test_what_is_no_sound_file_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "folder.wav").mkdir()
    (tmp_path / "a.txt").write_text("A.")
    _sound(tmp_path / "empty.wav", 0)
    for name, said in {
        "folder.wav": "a file of a usual size",
        "a.txt": "isn't a WAV",
        "empty.wav": "holds no sound",
        "gone.wav": "isn't there",
    }.items():
        with pytest.raises(RecordingError, match=said):
            measure(tmp_path, name)
    monkeypatch.setattr(recordings, "BYTES_MOST", 10)
    with pytest.raises(RecordingError, match="usual size"):
        measure(tmp_path, _sound(tmp_path / "large.wav").name)


_WAV = b"RIFF\x24\0\0\0WAVEfmt \x10\0\0\0\1\0\1\0"
STARTS = (
    b"",
    _WAV,
    _WAV + bytes(8) + b"\2\0\x10\0data\4\0\0\0",  # no samples in a second
    b"fLaC\0\0\0\x22",
    b"OggS\0\2",
    b"OggS\0\2" + bytes(20) + b"\1\x13OpusHead\1\2",
    b"ID3\4\0\0\0\0\0\1",
    b"\xff\xfb\x90\x64",
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("sounds")


@given(
    start=st.sampled_from(STARTS), data=st.binary(max_size=120), suffix=st.sampled_from(SUFFIXES)
)
def test_any_damaged_recording_is_answered(
    folder: Path, start: bytes, data: bytes, suffix: str
) -> None:
    recordings.apart = False
    path = folder / f"a{suffix}"
    path.write_bytes(start + data)
    with contextlib.suppress(RecordingError):
        assert measure(folder, path.name) > 0


# places


def test_what_has_no_place_of_its_own_stands_where_its_holder_stands() -> None:
    places = Positions('{\n "a": [1]}')
    assert places.of(("a", 7, "b"), at_key=True) == places.of(("a",)) == (2, 7)
    assert places.of(("a",), at_key=True) == (2, 2)
    assert places.of(()) == (1, 1)


# folders


def test_a_folder_is_read_without_its_schema_and_index(tmp_path: Path) -> None:
    _write(tmp_path / "deep" / "b.json", id="b", title="Alpha")
    _write(tmp_path / "a.json", id="a", title="beta")
    _write(tmp_path / "wrong.json", id="WRONG")
    for name in ("index.json", "exercise.schema.json"):
        (tmp_path / name).write_text("{}")
    assert [p.name for p in exercise_files(tmp_path)] == ["a.json", "b.json", "wrong.json"]
    assert list(ids([tmp_path, tmp_path / "gone"])) == ["a", "b"]
    listed = index(tmp_path)["exercises"]
    assert [(e["id"], e["file"]) for e in listed] == [("b", "deep/b.json"), ("a", "a.json")]


def test_a_file_that_can_not_be_opened_plays_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = _write(tmp_path / "a.json", {"do": "play", "file": "a.wav"})
    assert plays(path)

    def refused(*_args: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "open", refused)
    assert not plays(path)


def test_an_exercise_is_found_by_its_id(tmp_path: Path) -> None:
    other = _write(tmp_path / "one" / "other.json", id="wanted")
    wrong = _write(tmp_path / "two" / "broken.json", kind="WRONG")
    folders = [tmp_path / "gone", tmp_path / "one", tmp_path / "two"]
    assert find("wanted", folders) == other
    assert find("broken", folders) == wrong
    assert find("other", folders) is None


def test_a_persons_file_may_not_shadow_a_shipped_one(tmp_path: Path) -> None:
    shipped = tmp_path / "shipped"
    own = _loaded(_write(shipped / "a.json", id="calm"))
    twin = _loaded(_write(tmp_path / "mine.json", id="calm"))
    free = _loaded(_write(tmp_path / "free.json", id="free"))
    assert shadows(own, shipped) is None
    assert shadows(free, shipped) is None
    problem = shadows(twin, shipped)
    assert problem is not None
    assert problem.message.endswith('choose another, such as "my-calm"')
