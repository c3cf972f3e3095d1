from __future__ import annotations

import numpy as np
import pytest
from tests.audio.sessions import breathing

from unclench.audio.clockfile import PATIENCE, ClockReading, EntryPoint
from unclench.audio.mixer import Accompaniment, Mixer
from unclench.audio.play_head import PlayHead
from unclench.audio.tones import PER_MS, Samples
from unclench.audio.volumes import Volumes
from unclench.domain.cues import Timeline

PERIOD = 0.2
FRAMES = 9600
FADE = 200 * PER_MS


class Stage:
    """A conductor with an output that pulls when told; its clock starts at 1000 s."""

    def __init__(self, lead_ms: float = 0.0) -> None:
        self.readings: list[ClockReading] = []
        self.conductor = PlayHead(self.readings.append)
        self.now = 1000.0
        self.source = object()
        self.conductor.attach(self.source, lead_ms, "on", self.now)

    def pull(self, blocks: int = 1) -> Samples:
        parts = []
        for _ in range(blocks):
            parts.append(self.conductor.pull(self.source, FRAMES, self.now))
            self.now += PERIOD
        return np.concatenate(parts)

    def load(self, timeline: Timeline, at: float = 0.0, order: int = 1) -> Mixer:
        mixer = Mixer(timeline, {})
        self.conductor.load(timeline, mixer, EntryPoint(at, self.now, wait=True), order)
        return mixer

    def play(self, at: float, order: int, *, wait: bool = True) -> None:
        self.conductor.play(EntryPoint(at, self.now, wait=wait), order)

    @property
    def position(self) -> float:
        """Where the clock says the session is at `now`."""
        last = self.readings[-1]
        return last.position + (self.now - last.time) * 1000


def test_loading_alone_makes_no_sound() -> None:
    stage = Stage()
    stage.load(breathing())
    assert not stage.pull(10).any()


def test_play_begins_exactly_where_it_was_told() -> None:
    stage = Stage()
    mixer = stage.load(breathing())
    stage.play(5000, 2)
    sound = stage.pull(5)
    assert np.array_equal(sound[FADE:], mixer.render(5000 * PER_MS, 5 * FRAMES)[FADE:])
    assert stage.readings[-1].order == 2
    assert stage.position == pytest.approx(6000, abs=0.1)


def test_with_a_device_the_clock_tells_what_is_heard() -> None:
    stage = Stage(lead_ms=120)
    stage.load(breathing())
    stage.pull(5)
    stage.play(1000, 2)
    stage.pull(1)
    assert stage.readings[-1].position == pytest.approx(1000 - 120, abs=0.1)


def test_the_countdown_and_a_step_begin_at_their_full_strength() -> None:
    stage = Stage()
    mixer = stage.load(breathing())
    stage.play(-3000, 2)
    brief = 5 * PER_MS
    assert np.array_equal(stage.pull()[brief:], mixer.render(-3000 * PER_MS, FRAMES)[brief:])
    stage.play(4000, 3)
    wanted = mixer.render(4000 * PER_MS, 2 * FRAMES)
    assert np.array_equal(stage.pull(2)[FADE:], wanted[FADE:])


def test_pause_fades_and_resume_goes_on() -> None:
    stage = Stage()
    mixer = stage.load(breathing())
    stage.play(8000, 2)
    before = stage.pull(2)
    stage.conductor.pause()
    fading = stage.pull(2)
    assert fading[:FADE].any()
    assert not fading[FADE:].any()
    assert np.abs(np.diff(np.concatenate([before, fading])[FADE:], axis=0)).max() < 0.012
    stage.play(8400, 3)
    assert np.array_equal(stage.pull()[FADE:], mixer.render(8400 * PER_MS, FRAMES)[FADE:])


def test_a_jump_while_playing_crosses_over_without_a_click() -> None:
    stage = Stage()
    stage.load(breathing())
    stage.play(8000, 2)
    first = stage.pull(3)
    stage.play(22_000, 3)
    both = np.concatenate([first, stage.pull(2)])
    assert np.abs(np.diff(both[FADE:], axis=0)).max() < 0.012
    assert stage.position == pytest.approx(22_400, abs=0.1)


def test_a_new_timeline_that_goes_on_the_same_way_is_not_heard() -> None:
    stage = Stage()
    mixer = stage.load(breathing(3))
    stage.play(0, 2)
    stage.pull(5)
    stage.load(breathing(5), at=1000, order=3)
    assert np.array_equal(stage.pull(), mixer.render(1000 * PER_MS, FRAMES))
    assert stage.readings[-1].order == 3


def test_a_new_timeline_that_differs_here_begins_here() -> None:
    stage = Stage()
    stage.load(breathing(3))
    stage.play(0, 2)
    stage.pull(5)
    other = stage.load(breathing(3, (("in", 1000), ("out", 5000))), at=1000, order=3)
    assert np.array_equal(stage.pull()[FADE:], other.render(1000 * PER_MS, FRAMES)[FADE:])


def test_sound_joins_a_clock_that_runs() -> None:
    stage = Stage(lead_ms=120)
    stage.load(breathing())
    stage.play(2000, 2, wait=False)
    stage.pull(10)
    assert stage.readings[-1].order == 2
    assert stage.position == pytest.approx(4000, abs=0.1)


def test_after_some_patience_the_clock_goes_on_alone() -> None:
    stage = Stage(lead_ms=120)
    stage.load(breathing())
    stage.play(2000, 2)
    stage.now += 2
    stage.pull(5)
    assert stage.position == pytest.approx(2000 + (3 - PATIENCE) * 1000, abs=0.1)


def test_another_output_goes_on_at_the_same_place_and_the_old_one_is_ignored() -> None:
    stage = Stage()
    stage.load(breathing())
    stage.play(0, 2)
    stage.pull(10)
    old, there = stage.source, stage.position
    stage.source = object()
    stage.conductor.attach(stage.source, 120, "on", stage.now)
    assert stage.position == pytest.approx(there, abs=0.1)
    began = stage.now
    sound = stage.pull(10)
    assert not stage.conductor.pull(old, FRAMES, stage.now).any()
    assert sound[-FRAMES:].any()
    assert stage.position == pytest.approx(there + (stage.now - began) * 1000, abs=0.1)
    assert stage.readings[-1].order == 2


def test_volumes_glide() -> None:
    stage = Stage()
    stage.load(breathing(1, (("hold", 60_000),)))
    stage.play(2000, 2)
    stage.pull(2)
    stage.conductor.set_volumes(Volumes(muted=True))
    fading, silent = stage.pull(), stage.pull()
    assert fading[: FRAMES // 2].any()
    assert np.abs(fading[-10:]).max() < 0.001
    assert not silent.any()


def test_other_sounds_around_a_session_come_in_within_2_s_without_a_click() -> None:
    stage, session = Stage(), breathing(1, (("hold", 60_000),))
    stage.load(session)
    stage.play(5000, 2)
    before = stage.pull(5)
    loop = np.full((48_000, 2), 0.05, np.float32)
    around = Mixer(session, {}, Accompaniment(loop=loop))
    stage.conductor.change(around)
    changed = stage.pull(20)
    assert np.abs(np.diff(np.concatenate([before, changed])[FADE:], axis=0)).max() < 0.012
    assert np.array_equal(changed[12 * FRAMES :], around.render(8400 * PER_MS, 8 * FRAMES))
    assert stage.conductor.place(stage.now) == pytest.approx(10_000, abs=0.1)
    stage.conductor.pause()
    assert stage.conductor.place(stage.now) is None
