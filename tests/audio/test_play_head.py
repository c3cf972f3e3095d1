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


class Rig:
    """A play head with an output that pulls when told; its clock starts at 1000 s."""

    def __init__(self, lead_ms: float = 0.0) -> None:
        self.readings: list[ClockReading] = []
        self.play_head = PlayHead(self.readings.append)
        self.now = 1000.0
        self.source = object()
        self.play_head.attach(self.source, lead_ms, "on", self.now)

    def pull(self, blocks: int = 1) -> Samples:
        parts = []
        for _ in range(blocks):
            parts.append(self.play_head.pull(self.source, FRAMES, self.now))
            self.now += PERIOD
        return np.concatenate(parts)

    def load(self, timeline: Timeline, at: float = 0.0, order: int = 1) -> Mixer:
        mixer = Mixer(timeline, {})
        self.play_head.load(timeline, mixer, EntryPoint(at, self.now, wait=True), order)
        return mixer

    def play(self, at: float, order: int, *, wait: bool = True) -> None:
        self.play_head.play(EntryPoint(at, self.now, wait=wait), order)

    @property
    def position(self) -> float:
        """Where the clock says the session is at `now`."""
        last = self.readings[-1]
        return last.position + (self.now - last.time) * 1000


def test_loading_alone_makes_no_sound() -> None:
    rig = Rig()
    rig.load(breathing())
    assert not rig.pull(10).any()


def test_play_begins_exactly_where_it_was_told() -> None:
    rig = Rig()
    mixer = rig.load(breathing())
    rig.play(5000, 2)
    sound = rig.pull(5)
    assert np.array_equal(sound[FADE:], mixer.render(5000 * PER_MS, 5 * FRAMES)[FADE:])
    assert rig.readings[-1].order == 2
    assert rig.position == pytest.approx(6000, abs=0.1)


def test_with_a_device_the_clock_tells_what_is_heard() -> None:
    rig = Rig(lead_ms=120)
    rig.load(breathing())
    rig.pull(5)
    rig.play(1000, 2)
    rig.pull(1)
    assert rig.readings[-1].position == pytest.approx(1000 - 120, abs=0.1)


def test_the_countdown_and_a_step_begin_at_their_full_strength() -> None:
    rig = Rig()
    mixer = rig.load(breathing())
    rig.play(-3000, 2)
    brief = 5 * PER_MS
    assert np.array_equal(rig.pull()[brief:], mixer.render(-3000 * PER_MS, FRAMES)[brief:])
    rig.play(4000, 3)
    wanted = mixer.render(4000 * PER_MS, 2 * FRAMES)
    assert np.array_equal(rig.pull(2)[FADE:], wanted[FADE:])


def test_pause_fades_and_resume_goes_on() -> None:
    rig = Rig()
    mixer = rig.load(breathing())
    rig.play(8000, 2)
    before = rig.pull(2)
    rig.play_head.pause()
    fading = rig.pull(2)
    assert fading[:FADE].any()
    assert not fading[FADE:].any()
    assert np.abs(np.diff(np.concatenate([before, fading])[FADE:], axis=0)).max() < 0.012
    rig.play(8400, 3)
    assert np.array_equal(rig.pull()[FADE:], mixer.render(8400 * PER_MS, FRAMES)[FADE:])


def test_a_jump_while_playing_crosses_over_without_a_click() -> None:
    rig = Rig()
    rig.load(breathing())
    rig.play(8000, 2)
    first = rig.pull(3)
    rig.play(22_000, 3)
    both = np.concatenate([first, rig.pull(2)])
    assert np.abs(np.diff(both[FADE:], axis=0)).max() < 0.012
    assert rig.position == pytest.approx(22_400, abs=0.1)


def test_a_new_timeline_that_goes_on_the_same_way_is_not_heard() -> None:
    rig = Rig()
    mixer = rig.load(breathing(3))
    rig.play(0, 2)
    rig.pull(5)
    rig.load(breathing(5), at=1000, order=3)
    assert np.array_equal(rig.pull(), mixer.render(1000 * PER_MS, FRAMES))
    assert rig.readings[-1].order == 3


def test_a_new_timeline_that_differs_here_begins_here() -> None:
    rig = Rig()
    rig.load(breathing(3))
    rig.play(0, 2)
    rig.pull(5)
    other = rig.load(breathing(3, (("in", 1000), ("out", 5000))), at=1000, order=3)
    assert np.array_equal(rig.pull()[FADE:], other.render(1000 * PER_MS, FRAMES)[FADE:])


def test_sound_joins_a_clock_that_runs() -> None:
    rig = Rig(lead_ms=120)
    rig.load(breathing())
    rig.play(2000, 2, wait=False)
    rig.pull(10)
    assert rig.readings[-1].order == 2
    assert rig.position == pytest.approx(4000, abs=0.1)


def test_after_some_patience_the_clock_goes_on_alone() -> None:
    rig = Rig(lead_ms=120)
    rig.load(breathing())
    rig.play(2000, 2)
    rig.now += 2
    rig.pull(5)
    assert rig.position == pytest.approx(2000 + (3 - PATIENCE) * 1000, abs=0.1)


def test_another_output_goes_on_at_the_same_place_and_the_old_one_is_ignored() -> None:
    rig = Rig()
    rig.load(breathing())
    rig.play(0, 2)
    rig.pull(10)
    old, there = rig.source, rig.position
    rig.source = object()
    rig.play_head.attach(rig.source, 120, "on", rig.now)
    assert rig.position == pytest.approx(there, abs=0.1)
    began = rig.now
    sound = rig.pull(10)
    assert not rig.play_head.pull(old, FRAMES, rig.now).any()
    assert sound[-FRAMES:].any()
    assert rig.position == pytest.approx(there + (rig.now - began) * 1000, abs=0.1)
    assert rig.readings[-1].order == 2


def test_volumes_glide() -> None:
    rig = Rig()
    rig.load(breathing(1, (("hold", 60_000),)))
    rig.play(2000, 2)
    rig.pull(2)
    rig.play_head.set_volumes(Volumes(muted=True))
    fading, silent = rig.pull(), rig.pull()
    assert fading[: FRAMES // 2].any()
    assert np.abs(fading[-10:]).max() < 0.001
    assert not silent.any()


def test_other_sounds_around_a_session_come_in_within_2_s_without_a_click() -> None:
    rig, session = Rig(), breathing(1, (("hold", 60_000),))
    rig.load(session)
    rig.play(5000, 2)
    before = rig.pull(5)
    loop = np.full((48_000, 2), 0.05, np.float32)
    around = Mixer(session, {}, Accompaniment(loop=loop))
    rig.play_head.change(around)
    changed = rig.pull(20)
    assert np.abs(np.diff(np.concatenate([before, changed])[FADE:], axis=0)).max() < 0.012
    assert np.array_equal(changed[12 * FRAMES :], around.render(8400 * PER_MS, 8 * FRAMES))
    assert rig.play_head.place(rig.now) == pytest.approx(10_000, abs=0.1)
    rig.play_head.pause()
    assert rig.play_head.place(rig.now) is None
