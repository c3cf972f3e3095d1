"""Reading in processes apart: the answers, and what a process that dies or hangs costs."""

from __future__ import annotations

import io
import json
import sys
import wave
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from tests.domain.exercises import raw

from unclench.files import reader_process, recordings
from unclench.files.reader_pool import Readers, ReadFile
from unclench.system.said import unpacked

pytestmark = pytest.mark.thorough

REST = {"do": "rest", "fill": 1}
ODD = """
import json, os, sys, time
sys.stdout.write("ready\\n"); sys.stdout.flush()
for line in sys.stdin:
    told = []
    for name in json.loads(line)["paths"]:
        if name == "slow": time.sleep(0.5)
        if name == "hang": time.sleep(600)
        if name == "die": os._exit(1)
        if name == "half": sys.stdout.write('[{"entry"'); sys.stdout.flush(); os._exit(1)
        told.append({"entry": {"id": name}, "faults": [], "again": False})
    print(json.dumps(told), flush=True)
"""


def put(folder: Path, exercise_id: str, *steps: dict[str, object]) -> Path:
    path = folder / f"{exercise_id}.json"
    path.write_text(json.dumps(raw(*(steps or (REST,)), id=exercise_id)), encoding="utf-8")
    return path


def sound(path: Path, data: bytes = bytes(16_000)) -> None:
    with wave.open(str(path), "wb") as file:
        file.setparams((1, 2, 8000, 0, "NONE", ""))
        file.writeframes(data)


def flat(readers: Readers, paths: list[str]) -> list[ReadFile]:
    found = [each for some in readers.read(paths) for each in some]
    return sorted(found, key=lambda each: paths.index(each.path))


@pytest.fixture
def odd() -> Readers:
    return Readers(limit=0.5, command=(sys.executable, "-c", ODD))


def test_a_process_apart_reads_files(tmp_path: Path) -> None:
    readers = Readers()
    right, wrong = put(tmp_path, "a"), tmp_path / "b.json"
    wrong.write_text("{")
    first, second = flat(readers, [str(right), str(wrong)])
    assert first.entry is not None
    assert (first.entry["id"], first.entry["file"], first.again) == ("a", str(right), False)
    assert (second.entry, second.faults[0][:2]) == (None, (1, 2))
    readers.close()
    readers.close()


@pytest.mark.parametrize("bad", ["hang", "die", "half"])
def test_a_file_that_stops_the_reader_is_faulty_and_the_others_are_read(
    odd: Readers, bad: str
) -> None:
    found = flat(odd, ["x", "a", bad, "b"])
    assert [each.entry is None for each in found] == [False, False, True, False]
    assert "couldn't be read within 0.5 s" in found[2].faults[0][2]
    odd.close()


def test_each_of_many_files_may_take_as_long_as_one() -> None:
    readers = Readers(limit=1, command=(sys.executable, "-c", ODD))
    slow = [each for some in readers.read(["slow"] * 3) for each in some]
    assert [each.entry for each in slow] == [{"id": "slow"}] * 3
    readers.close()


def test_many_files_are_read_by_several_processes(
    odd: Readers, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    paths = [f"f{number}" for number in range(300)]
    assert [each.path for each in flat(odd, paths)] == paths
    some = odd.read(paths)
    next(iter(some))
    some.close()  # type: ignore[attr-defined]
    odd.close()


@pytest.mark.parametrize("many", [1, 300])
def test_a_reader_that_does_not_start_is_an_error(
    many: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    readers = Readers(limit=5, command=(sys.executable, "-c", "print('no')"))
    with pytest.raises(OSError, match="doesn't start"):
        flat(readers, ["a"] * many)


def test_a_process_that_reads_nothing_more_is_no_error() -> None:
    closing = (
        "import sys, os; os.close(0); sys.stdout.write('ready\\n'); sys.stdout.flush();"
        "os.close(1); os._exit(0)"
    )
    readers = Readers(limit=5, command=(sys.executable, "-c", closing))
    (found,) = flat(readers, ["a"])
    assert found.entry is None
    readers.close()


def test_what_the_process_answers(tmp_path: Path) -> None:
    sound(tmp_path / "x.wav")
    path = put(tmp_path, "a", {"do": "play", "file": "x.wav"}, REST)
    no = str(tmp_path / "no")
    exercises = {"form": "exercise"}
    asked = [{"paths": [str(path), no], **exercises}, {"paths": [no], **exercises}]
    answers = io.BytesIO()
    reader_process.serve(io.BytesIO(b"\n".join(json.dumps(a).encode() for a in asked)), answers)
    ready, *lines = answers.getvalue().splitlines()
    assert ready == b"ready"
    (first, second), (third,) = map(json.loads, lines)
    assert first["again"]
    assert first["entry"]["id"] == "a"
    (at,) = second["faults"]
    assert second == third == {"entry": None, "faults": [at], "again": False}
    assert (at[:2], unpacked(at[2])) == ([1, 1], "can't be read: No such file or directory")
    assert reader_process.answer(str(put(tmp_path, "b")))["faults"] == []


def test_a_recording_that_can_not_be_played_through_is_a_fault(tmp_path: Path) -> None:
    sound(tmp_path / "x.wav")
    path = put(tmp_path, "a", {"do": "play", "file": "x.wav"}, REST)
    data = (tmp_path / "x.wav").read_bytes()
    (tmp_path / "x.wav").write_bytes(data.replace(b"\x10\0data", b"\x63\0data"))
    told = reader_process.answer(str(path))
    assert told["entry"] is None
    assert '"x.wav" can\'t be decoded' in unpacked(told["faults"][0][2])


def test_a_file_with_recordings_may_take_longer(tmp_path: Path) -> None:
    slow = "time.sleep(1) if 'slow' in name else None"
    command = (sys.executable, "-c", ODD.replace('if name == "slow": time.sleep(0.5)', slow))
    readers = Readers(limit=0.5, command=command)
    plays = put(tmp_path, "slow", {"do": "play", "file": "x.wav"})
    rests = put(tmp_path, "slow-too")
    found = flat(readers, [str(plays), str(rests)])
    assert [each.entry is None for each in found] == [False, True]
    readers.close()


def test_the_process_is_modest_and_ends_with_its_input(monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[str] = []
    monkeypatch.setattr(reader_process, "be_modest", lambda: done.append("modest"))
    monkeypatch.setattr(recordings, "apart", True)
    monkeypatch.setattr(reader_process, "serve", lambda *_pipes: done.append("served"))
    assert reader_process.main() == 0
    assert done == ["modest", "served"]
    assert not recordings.apart  # this is the process that decodes


def test_closing_stops_a_reader_in_another_thread() -> None:
    readers = Readers(limit=60, command=(sys.executable, "-c", ODD))
    flat(readers, ["a"])
    with ThreadPoolExecutor(1) as pool:
        job = pool.submit(flat, readers, ["hang", "a"])
        readers.close()
        with pytest.raises(OSError, match="stopped"):
            job.result()
    with pytest.raises(OSError, match="doesn't start"):
        flat(readers, ["a"])
