"""What is heard of a whole session, and through which device."""

from __future__ import annotations

import json
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.sound_server.server import SoundServer, pause

from tools.measure_sound import figures, recorded, session
from unclench.audio import devices, soundscape_samples
from unclench.audio.engine_link import EngineLink
from unclench.audio.mix_setup import whole

pytestmark = [pytest.mark.sound_server, pytest.mark.timeout(300)]


def test_a_minute_with_voice_and_surroundings_is_the_render_at_its_levels(
    sound_server: SoundServer, tmp_path: Path
) -> None:
    timeline, loop = session("breath-46", 1), soundscape_samples.load("rain")
    mixer = whole(timeline, "rain")
    found = list(figures(recorded(timeline, "rain", tmp_path), mixer, len(loop)))
    if not all(figure.kept for figure in found):  # the machine may have stalled: once more
        found = list(figures(recorded(timeline, "rain", tmp_path), mixer, len(loop)))
    assert [str(figure) for figure in found if not figure.kept] == []


@pytest.fixture
def link(sound_server: SoundServer, tmp_path: Path) -> Iterator[EngineLink]:
    """A link that plays."""
    link = EngineLink(log=tmp_path / "engine.log")
    link.start()
    live(link, lambda: link.sound == "on", 15)
    link.load(session("breath-46", 1))
    link.play()
    yield link
    link.close()


def live(link: EngineLink, until: Callable[[], bool], seconds: float) -> None:
    """Do what a window does until something is so."""
    begun = time.monotonic()
    while not until():
        link.tend()
        assert time.monotonic() - begun < seconds, "it didn't come in time"
        pause(0.1)


def pactl(*words: str) -> str:
    command = ["pactl", *words]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def plays_through() -> list[str]:
    """The names of the sinks that anything plays through."""
    sinks = {each["index"]: each["name"] for each in json.loads(pactl("-fjson", "list", "sinks"))}
    return [sinks[each["sink"]] for each in json.loads(pactl("-fjson", "list", "sink-inputs"))]


def test_the_chosen_device_may_go_and_come_back(link: EngineLink) -> None:
    live(link, lambda: plays_through() == ["nullsink"], 5)
    second = ("load-module", "module-null-sink", "sink_name=second", "rate=48000")
    module = pactl(*second)
    first, chosen = devices.found()[1]
    assert (first.name, chosen.name) == ("Null Output", "Null Output (2)")
    link.set_device(chosen.id)
    live(link, lambda: "second" in plays_through(), 5)
    assert link.sound == "on"
    before, began = link.position(), time.monotonic()
    pactl("unload-module", module)
    live(link, lambda: plays_through() == ["nullsink"], 10)
    live(link, lambda: link.sound == "on", 5)
    pactl(*second)
    live(link, lambda: "second" in plays_through(), 10)
    passed = (time.monotonic() - began) * 1000
    # a null sink that nobody records from begins late, and the clock tells what is heard
    assert link.position() - before == pytest.approx(passed, abs=600)
