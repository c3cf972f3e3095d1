from __future__ import annotations

import errno
import re
from pathlib import Path

import numpy as np
import pytest
import soundfile
from tests.audio.sessions import breathing

from unclench.audio import clips, offline
from unclench.audio.mixer import Mixer
from unclench.audio.offline import RenderOptions
from unclench.audio.tones import Samples
from unclench.audio.volumes import Volumes

pytestmark = pytest.mark.thorough

SESSION = breathing(1, bells=((1000, "bell"),))


def whole() -> Samples:
    return np.concatenate(list(offline.blocks(Mixer(SESSION, clips.for_timeline(SESSION)))))


@pytest.mark.parametrize("suffix", [".wav", ".flac"])
def test_the_file_is_what_is_heard_and_exactly_as_long_as_the_session(
    tmp_path: Path, suffix: str
) -> None:
    offline.write_file(tmp_path / f"a{suffix}", SESSION)
    written, rate = soundfile.read(tmp_path / f"a{suffix}", dtype="float32")
    assert rate == 48_000
    assert len(written) == SESSION.milliseconds * 48
    assert np.abs(written - whole()).max() <= 1 / 32768


@pytest.mark.parametrize("suffix", [".ogg", ".opus", ".mp3"])
def test_lossy_files_can_be_written(tmp_path: Path, suffix: str) -> None:
    offline.write_file(tmp_path / f"a{suffix}", SESSION)
    written, rate = soundfile.read(tmp_path / f"a{suffix}", dtype="float32")
    assert rate == 48_000
    assert len(written) == pytest.approx(SESSION.milliseconds * 48, abs=4800)
    assert np.sqrt(np.mean(written**2)) == pytest.approx(np.sqrt(np.mean(whole() ** 2)), rel=0.1)


def test_a_bell_at_the_end_rings_out(tmp_path: Path) -> None:
    session = breathing(1, bells=((14_000, "bell"),))
    offline.write_file(tmp_path / "a.wav", session)
    info = soundfile.info(tmp_path / "a.wav")
    assert info.frames == 14_000 * 48 + len(clips.bell("bell"))


def test_progress_goes_to_one(tmp_path: Path) -> None:
    shares: list[float] = []
    offline.write_file(tmp_path / "a.wav", SESSION, progress=shares.append)
    assert shares == sorted(shares)
    assert shares[-1] == 1
    assert len(shares) > 5


def test_a_stopped_export_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "a.flac"
    path.write_text("old")

    def stop(share: float) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        offline.write_file(path, SESSION, progress=stop)
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_an_unknown_suffix_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"\.wav, \.flac"):
        offline.write_file(tmp_path / "a.aac", SESSION)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_isnt_there_is_an_os_error(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="gone"):
        offline.write_file(tmp_path / "gone" / "a.wav", SESSION)


def test_volumes_are_in_the_file(tmp_path: Path) -> None:
    offline.write_file(tmp_path / "a.wav", SESSION, RenderOptions(Volumes(muted=True)))
    written, _ = soundfile.read(tmp_path / "a.wav")
    assert not written.any()


def test_a_full_disk_is_said_in_words(tmp_path, monkeypatch):
    def full(_file: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    def fail(*_what: object) -> None:
        raise soundfile.LibsndfileError(2)

    monkeypatch.setattr(offline, "_write", fail)
    monkeypatch.setattr("os.fsync", full)
    said = f"The disk with {tmp_path} is full. Free some space, then try again."
    with pytest.raises(OSError, match=f"^{re.escape(said)}$"):
        offline.write_file(tmp_path / "a.wav", SESSION)
    assert list(tmp_path.iterdir()) == []


def test_another_fault_is_said_as_it_is(tmp_path, monkeypatch):
    def fail(*_what: object) -> None:
        raise AssertionError

    monkeypatch.setattr(offline, "_write", fail)
    with pytest.raises(OSError, match=r"a\.wav: it couldn't be written completely"):
        offline.write_file(tmp_path / "a.wav", SESSION)
    with pytest.raises(FileNotFoundError):
        offline.write_file(tmp_path / "none" / "a.wav", SESSION)
