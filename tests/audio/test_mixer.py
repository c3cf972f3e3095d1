from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.audio.loudness import loudness, true_peak
from tests.audio.sessions import breathing

from unclench.audio import clips
from unclench.audio.clips import Clip
from unclench.audio.mixer import Mixer
from unclench.audio.tones import PER_MS, RATE, Samples, Tone
from unclench.audio.volumes import Volumes
from unclench.domain.cues import Cue, Timeline

SESSION = breathing(2, bells=((0, "bowl"), (3500, "bell"), (9000, "block")))
MIXER = Mixer(SESSION, clips.for_timeline(SESSION))
WHOLE = MIXER.render(-3 * RATE, 6 * RATE)


def pitch(samples: Samples) -> float:
    """The strongest frequency in hertz."""
    size = 1 << 18
    window = samples[:, 0] * np.hanning(len(samples))
    return float(np.argmax(np.abs(np.fft.rfft(window, size))) * RATE / size)


def level(samples: Samples) -> float:
    return float(np.sqrt(np.mean(samples**2)))


def around(mixer: Mixer, ms: int) -> Samples:
    """0.2 s of sound with this moment in the middle."""
    return mixer.render((ms - 100) * PER_MS, 200 * PER_MS)


@given(st.lists(st.integers(1, 60_000), min_size=1, max_size=12))
def test_any_partition_gives_the_same_samples(sizes: list[int]) -> None:
    start, parts = 0, []
    for size in sizes:
        take = min(size, len(WHOLE) - start)
        parts.append(MIXER.render(start - 3 * RATE, take))
        start += take
    assert np.array_equal(np.concatenate(parts), WHOLE[:start])


def test_a_block_is_float32_in_two_channels() -> None:
    block = MIXER.render(0, 480)
    assert block.shape == (480, 2)
    assert block.dtype == np.float32


def test_the_pitch_rises_with_the_in_breath_and_falls_with_the_out_breath() -> None:
    mixer = Mixer(breathing(1), {})
    begin, middle, end = (pitch(around(mixer, ms)) for ms in (500, 2000, 3500))
    assert begin + 10 < middle < end - 10
    begin, middle, end = (pitch(around(mixer, ms)) for ms in (6700, 9000, 11_300))
    assert begin - 10 > middle > end + 10


def test_the_four_phases_sound_different() -> None:
    mixer = Mixer(breathing(1), {})
    inward, hold, out, rest = (around(mixer, ms) for ms in (3000, 5000, 9000, 13_000))
    assert level(rest) < 0.3 * level(hold) < level(hold) < 0.7 * level(inward)
    assert level(out) > level(hold)
    assert pitch(rest) < pitch(out) < pitch(hold)


def test_a_hold_is_steady() -> None:
    mixer = Mixer(breathing(1), {})
    early, late = around(mixer, 4600), around(mixer, 5400)
    assert pitch(early) == pytest.approx(pitch(late), abs=0.5)
    assert level(early) == pytest.approx(level(late), rel=0.02)


def test_a_hold_with_empty_lungs_is_low() -> None:
    box = breathing(1, (("in", 4000), ("hold", 4000), ("out", 4000), ("hold", 4000)))
    mixer = Mixer(box, {})
    assert pitch(around(mixer, 14_000)) < pitch(around(mixer, 6000)) - 50


def test_nothing_clicks() -> None:
    mixer = Mixer(breathing(2), {})
    sound = mixer.render(0, mixer.frames)
    # the steepest step of a tone of 220 Hz with partials, at the loudest it gets
    assert np.abs(np.diff(sound, axis=0)).max() < 0.012
    for ms in (4000, 6000, 12_000, 14_000):
        assert np.abs(sound[ms * PER_MS]).max() < 1e-6


def test_a_bell_begins_at_its_millisecond() -> None:
    timeline = Timeline("bell", 9000, (Cue(1234, 0, "over", "bell"),))
    mixer = Mixer(timeline, clips.for_timeline(timeline))
    sound = mixer.render(0, mixer.end)
    assert not sound[: 1234 * PER_MS].any()
    assert np.array_equal(sound[1234 * PER_MS :], clips.bell("bowl"))


def test_a_step_of_bells_rings_only_at_its_strikes() -> None:
    cues = (
        Cue(0, 2000, "guide", "bell"),
        Cue(500, 400, "over", "bell", sound="block"),
        Cue(1500, 400, "over", "bell", sound="block"),
    )
    timeline = Timeline("bells", 2000, cues)
    found = clips.for_timeline(timeline)
    assert set(found) == {"block"}
    sound = Mixer(timeline, found).render(0, 2 * RATE)
    assert not sound[: RATE // 2].any()
    assert sound[RATE // 2 : RATE].any()


def test_a_bell_rings_on_after_the_end_and_then_all_is_silent() -> None:
    timeline = Timeline("bell", 1000, (Cue(1000, 0, "over", "bell", sound="bowl"),))
    mixer = Mixer(timeline, clips.for_timeline(timeline))
    assert mixer.frames == 48_000
    assert mixer.end == 48_000 + len(clips.bell("bowl"))
    assert level(mixer.render(2 * RATE, RATE)) > 0.001
    assert not mixer.render(mixer.end, RATE).any()


def test_three_soft_ticks_count_down() -> None:
    sound = Mixer(breathing(1), {}).render(-4 * RATE, 4 * RATE)
    for second in range(4):
        quiet = sound[second * RATE + 5000 : (second + 1) * RATE]
        assert not quiet.any()
    assert not sound[:RATE].any()
    assert all(0.02 < sound[s * RATE : (s + 1) * RATE].max() < 0.1 for s in (1, 2, 3))


def test_a_breath_that_only_the_voice_guides_has_no_tone() -> None:
    assert not Mixer(breathing(1, guide="voice"), {}).render(0, 14 * RATE).any()
    assert Mixer(breathing(1, guide="voice-tone"), {}).render(0, 14 * RATE).any()


def test_a_recording_is_cut_softly_where_its_cue_ends() -> None:
    clip = Clip(np.full((RATE, 2), 0.25, np.float32))
    timeline = Timeline("play", 800, (Cue(100, 500, "guide", "play", sound="a.wav"),))
    sound = Mixer(timeline, {"a.wav": clip}).render(0, RATE)
    assert np.flatnonzero(sound[:, 0])[[0, -1]] == pytest.approx([4800, 600 * PER_MS - 1], abs=9)
    assert np.abs(np.diff(sound[5000:], axis=0)).max() < 0.001


def test_a_missing_clip_is_silence() -> None:
    cues = (Cue(0, 0, "over", "bell", sound="bowl"), Cue(0, 500, "guide", "play", sound="gone.wav"))
    assert not Mixer(Timeline("gone", 500, cues), {}).render(0, 24_000).any()


def test_volumes_glide_over_the_block() -> None:
    steady = Cue(0, 9000, "guide", "breath", "hold", sound="tone")
    mixer = Mixer(Timeline("hold", 9000, (steady,)), {})
    full = mixer.render(RATE, RATE)
    faded = mixer.render(RATE, RATE, Volumes(tones=0), Volumes())
    ratio = [
        level(faded[at : at + 2400]) / level(full[at : at + 2400]) for at in (0, 24_000, 45_600)
    ]
    assert ratio == pytest.approx([0.975, 0.475, 0.025], abs=0.02)
    half = mixer.render(RATE, RATE, Volumes(tones=0.5))
    assert np.abs(half - full * 0.25).max() < 1e-6
    assert not mixer.render(RATE, RATE, Volumes(muted=True)).any()


def test_volumes_move_their_own_layer_only() -> None:
    cues = (
        Cue(0, 1000, "guide", "play", sound="a.wav"),
        Cue(1000, 9000, "guide", "breath", "hold", sound="tone"),
    )
    clip = Clip(np.full((RATE, 2), 0.25, np.float32))
    mixer = Mixer(Timeline("two", 10_000, cues), {"a.wav": clip})
    sound = mixer.render(0, 3 * RATE, Volumes(voice=0))
    assert not sound[:RATE].any()
    assert sound[RATE:].any()


@pytest.mark.thorough
def test_levels_are_calm_and_leave_room() -> None:
    bells = tuple((at, "bowl") for at in range(0, 20_000, 1000))
    mixer = Mixer(breathing(5), {})
    assert -30 < loudness(mixer.render(0, mixer.frames)) < -26
    crowded = breathing(2, bells=bells)
    mixer = Mixer(crowded, clips.for_timeline(crowded))
    loudest = mixer.render(0, mixer.end) + np.float32(clips.PEAK)  # a recording at its loudest
    assert true_peak(loudest) < -1


def test_only_the_cues_in_reach_are_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    day = Mixer(breathing(2000, (("in", 4000), ("out", 6000))), {})
    asked: list[int] = []

    def start(tone: Tone) -> int:
        asked.append(1)
        return 10**12

    monkeypatch.setattr(Tone, "start", property(start))
    day.render(10_000 * RATE, RATE)
    assert 1 <= len(asked) <= 4
