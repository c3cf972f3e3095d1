"""The page of an exercise whose recording is damaged says so, and nothing can be started."""

from __future__ import annotations

import json
import wave
from pathlib import Path

import pytest
from tests.domain.exercises import raw

from unclench.files import catalogue
from unclench.files.reader import Loaded, read
from unclench.viewmodels.app_factory import AppFactory
from unclench.viewmodels.library.library import entry_of


def test_the_page_names_a_recording_that_became_damaged(tmp_path: Path) -> None:
    with wave.open(str(tmp_path / "mine.wav"), "wb") as sound:
        sound.setparams((1, 2, 8000, 0, "NONE", ""))
        sound.writeframes(bytes(32_000))
    steps = ({"do": "play", "file": "mine.wav"}, {"do": "rest", "fill": 1})
    path = tmp_path / "a.json"
    path.write_text(json.dumps(raw(*steps, id="a")), encoding="utf-8")
    loaded = read(path)
    assert isinstance(loaded, Loaded)
    entry = entry_of(catalogue.entry(loaded, str(path)))
    factory = AppFactory(tmp_path)
    assert factory.load_exercise(entry).recordings == {"mine.wav": 2000}
    whole = (tmp_path / "mine.wav").read_bytes()
    (tmp_path / "mine.wav").write_bytes(whole[:16_000])
    with pytest.raises(ValueError, match=r'"mine\.wav" ends after 1\.0 s of 2\.0 s'):
        factory.load_exercise(entry)
