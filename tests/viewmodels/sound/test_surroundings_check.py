"""A person's own surroundings that can't be heard are named, with the reason."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import QCoreApplication

from unclench.domain.preferences import Preferences
from unclench.files import recordings
from unclench.viewmodels.settings.settings import Settings
from unclench.viewmodels.sound import surroundings_check
from unclench.viewmodels.sound.surroundings_check import SurroundingsCheck, check_of


@pytest.fixture(autouse=True)
def _decode_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recordings, "apart", False)


@pytest.fixture
def rain(tmp_path: Path) -> Path:
    path = tmp_path / "rain.wav"
    soundfile.write(path, np.full((48_000, 2), 0.1), 48_000)
    return path


@pytest.fixture
def check(qapp: QCoreApplication, rain: Path) -> SurroundingsCheck:
    return check_of(Settings(Preferences(surroundings=str(rain))))


def looked(check: SurroundingsCheck) -> str:
    check.look()
    return answered(check)


def answered(check: SurroundingsCheck) -> str:
    if check.looking is not None:
        check.looking.join(30)
    QCoreApplication.sendPostedEvents()
    return check.words


def test_a_sound_file_is_nothing_to_speak_of(check: SurroundingsCheck) -> None:
    assert looked(check) == ""


def test_one_that_is_cut_off_is_named_until_it_is_mended(
    check: SurroundingsCheck, rain: Path, qtbot
) -> None:
    whole = rain.read_bytes()
    rain.write_bytes(whole[: len(whole) // 2])
    with qtbot.waitSignal(check.changed):
        check.look()
    assert check.words.startswith(
        "Your own sound can't be heard: rain.wav ends after 0.5 s of 1.0 s: it is cut off"
    )
    rain.write_bytes(whole)
    with qtbot.waitSignal(check.changed):
        check.look()
    assert check.words == ""


@pytest.mark.parametrize(
    ("content", "reason"), [(b"no sound", "can't be decoded"), (None, "isn't there anymore")]
)
def test_one_that_is_no_sound_or_gone_is_named(
    check: SurroundingsCheck, rain: Path, content: bytes | None, reason: str
) -> None:
    rain.unlink()
    if content is not None:
        rain.write_bytes(content)
    assert f"rain.wav {reason}" in looked(check)


def test_another_choice_is_looked_at_at_once(check: SurroundingsCheck, tmp_path: Path) -> None:
    settings = check.parent()
    assert isinstance(settings, Settings)
    settings.change(surroundings=str(tmp_path / "none.ogg"))
    assert "none.ogg isn't there" in answered(check)
    settings.change(surroundings="rain")
    assert answered(check) == ""


def test_an_answer_about_an_earlier_choice_does_not_count(
    check: SurroundingsCheck, rain: Path
) -> None:
    rain.unlink()
    check.look()
    settings = check.parent()
    assert isinstance(settings, Settings)
    settings.preferences = Preferences(surroundings="none")
    assert answered(check) == ""


def test_one_that_is_too_large_to_look_at_is_played_all_the_same(
    check: SurroundingsCheck, rain: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rain.write_bytes(b"no sound")
    monkeypatch.setattr(surroundings_check, "BYTES_MOST", 4)
    assert looked(check) == ""


def test_where_it_can_not_be_looked_at_it_is_not_there(
    check: SurroundingsCheck, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_path: Path) -> bool:
        raise PermissionError

    monkeypatch.setattr(Path, "is_file", refuse)
    assert "isn't there anymore" in looked(check)


def test_there_is_one_for_all_who_show_it(check: SurroundingsCheck) -> None:
    settings = check.parent()
    assert isinstance(settings, Settings)
    assert check_of(settings) is check
