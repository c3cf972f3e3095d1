"""Muscle groups, attention and movements, with every mode; body parts and their words."""

from __future__ import annotations

from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.exercises import exercise, parts

from unclench.domain import body
from unclench.domain.body import PARTS, leaves, mode_for, name, resolve
from unclench.domain.cautions import TAGS, Level, caution_text
from unclench.domain.cues import Mode, Timeline
from unclench.domain.muscle_lines import words
from unclench.domain.plan import Choices
from unclench.domain.reading_time import half_words, reading_ms
from unclench.domain.timeline import compile

REST = {"do": "rest", "fill": 1}
ORDER: tuple[Mode, ...] = ("tense", "light", "release", "imagery", "skip")
modes = st.sampled_from(ORDER)


def _cues(timeline: Timeline) -> list[tuple[str, int, str | None]]:
    return [(c.kind, c.length, c.text) for c in timeline.guide]


def _tense(mode: Mode | None, **more: Any) -> list[tuple[str, int, str | None]]:
    step = {"do": "tense", "muscles": "hand_l", "tense": 6, "release": 20, **more}
    areas: dict[str, Mode] = {} if mode is None else {"hand_l": mode}
    return _cues(compile(exercise(step, REST), Choices(1, areas=areas)))


def test_tensing_is_a_cue_then_tension_then_letting_go() -> None:
    assert _tense(None) == [
        ("say", 4_400, "Left hand. Make a loose fist, and hold."),
        ("tense", 6_000, "Make a loose fist, and hold."),
        ("release", 20_000, "And let go. Let your fingers open."),
        ("rest", 29_600, None),
    ]
    assert _tense("tense") == _tense(None)


def test_an_authors_words_are_spoken_in_mode_tense_only() -> None:
    own = {"text": "Squeeze.", "release_text": "Stop."}
    assert [text for _, _, text in _tense(None, **own)] == ["Squeeze.", "Squeeze.", "Stop.", None]
    for mode in ORDER[1:]:
        assert {text for _, _, text in _tense(mode, **own)}.isdisjoint(own.values())


def test_words_before_tensing_take_ten_seconds_at_most() -> None:
    assert _tense(None, text="word " * 40)[0][1] == 10_000


def test_light_tenses_four_seconds_at_most() -> None:
    assert [length for kind, length, _ in _tense("light") if kind == "tense"] == [4_000]
    assert [length for kind, length, _ in _tense("light", tense=2.5) if kind == "tense"] == [2_500]


@pytest.mark.parametrize("mode", ["release", "imagery"])
def test_sparing_modes_notice_for_ten_seconds_and_tense_nothing(mode: Mode) -> None:
    cues = _tense(mode)
    assert [(kind, length) for kind, length, _ in cues] == [
        ("attend", 10_000), ("release", 20_000), ("rest", 30_000),
    ]  # fmt: skip
    assert cues[0][2] == words("hand_l", mode).cue


def test_skipping_takes_no_time() -> None:
    assert _tense("skip") == [("rest", 60_000, None)]


def test_a_gentler_mode_that_takes_longer_gives_way_where_nothing_fills() -> None:
    step = {"do": "tense", "muscles": "hand_l", "tense": 2, "release": 20, "text": "Fist."}
    e = exercise(*[step] * 2, {"do": "rest", "seconds": 14})
    timeline = compile(e, Choices(1, areas={"hand_l": "release"}))
    assert [(c.kind, c.length) for c in timeline.guide] == [
        ("attend", 3_000), ("release", 20_000), ("attend", 3_000), ("release", 20_000),
        ("rest", 14_000),
    ]  # fmt: skip


def test_a_sided_group_follows_the_handedness() -> None:
    step = {"do": "tense", "muscles": "hand_d", "tense": 6, "release": 20}
    e = exercise(step, REST)
    assert compile(e, Choices(1)).guide[0].part == "hand_r"
    assert compile(e, Choices(1, left_handed=True)).guide[0].part == "hand_l"


@pytest.mark.parametrize(
    ("mode", "text"),
    [
        (None, "Your belly."),
        ("tense", "Your belly."),
        ("light", words("abdomen", "release").cue),
        ("release", words("abdomen", "release").cue),
        ("imagery", words("abdomen", "imagery").cue),
        ("skip", None),
    ],
)
def test_attention_to_a_marked_part_uses_the_catalogues_words(
    mode: Mode | None, text: str | None
) -> None:
    step = {"do": "attend", "part": "abdomen", "fill": 1, "text": "Your belly."}
    areas: dict[str, Mode] = {} if mode is None else {"abdomen": mode}
    timeline = compile(exercise(step), Choices(1, areas=areas))
    assert _cues(timeline) == [("rest" if mode == "skip" else "attend", 60_000, text)]


@pytest.mark.parametrize("mode", [None, *ORDER])
def test_no_line_of_the_authors_is_spoken_over_a_spared_part(mode: Mode | None) -> None:
    lines = [{"at": 20, "text": "Squeeze it."}]
    step = {"do": "attend", "part": "abdomen", "fill": 1, "text": "Belly.", "lines": lines}
    areas: dict[str, Mode] = {} if mode is None else {"abdomen": mode}
    over = compile(exercise(step), Choices(1, areas=areas)).over
    assert [cue.text for cue in over] == (["Squeeze it."] if mode in (None, "tense") else [])


def test_attention_to_nothing_in_the_body_has_no_mode() -> None:
    step = {"do": "attend", "part": None, "seconds": 5, "text": "Sounds."}
    timeline = compile(exercise(step), Choices(1, areas={"whole_body": "skip"}))
    assert _cues(timeline)[0] == ("attend", 5_000, "Sounds.")


def test_a_movement_says_its_words_then_goes_out_and_back() -> None:
    step = {"do": "move", "figure": "shoulder-roll", "out": 2, "back": 3.5, "times": 2}
    timeline = compile(exercise(step, step | {"text": "Roll."}, REST), Choices(1))
    assert _cues(timeline)[:4] == [
        ("say", 1_100, "Shoulder roll."), ("move", 5_500, None), ("move", 5_500, None),
        ("say", 1_000, "Roll."),
    ]  # fmt: skip
    assert [c.cycle for c in timeline.guide if c.kind == "move"] == [1, 2, 1, 2]


# body parts


@pytest.mark.parametrize(
    ("whole", "inside"),
    [
        ("chest_shoulders_upper_back", ["chest", "shoulder_l", "shoulder_r", "upper_back"]),
        ("face_neck", ["face", "neck_throat", "neck_back", "jaw_mouth"]),
        ("arms", ["arm_l", "arm_r", "hand_l", "elbow_r"]),
        ("legs", ["leg_l", "leg_r", "toes_r", "calf_l"]),
        ("feet", ["foot_l", "foot_r", "toes_l"]),
        ("hands", ["hand_l", "hand_r"]),
        ("thighs", ["thigh_l", "thigh_r"]),
        ("lower_legs", ["lower_leg_l", "shin_r"]),
        ("trunk", ["chest", "shoulder_l", "upper_back", "mid_back", "lower_back", "abdomen"]),
        ("hand_forearm_l", ["hand_l", "forearm_l"]),
        ("whole_body", sorted(resolve(p) for p in PARTS)),
    ],
)
def test_a_mark_reaches_up_to_composites_and_down_to_parts(whole: str, inside: list[str]) -> None:
    for part in inside:
        assert mode_for(whole, {part: "light"}) == "light"
        assert mode_for(part, {whole: "light"}) == "light"


@pytest.mark.parametrize(
    ("part", "mark"),
    [
        ("hand_l", "hand_r"),
        ("hand_l", "forearm_l"),
        ("face", "neck_throat"),
        ("arms", "shoulder_l"),
    ],
)
def test_a_mark_reaches_nothing_beside_it(part: str, mark: str) -> None:
    assert mode_for(part, {mark: "skip"}) is None


@given(parts, st.dictionaries(parts, modes, max_size=5), st.booleans())
def test_the_strictest_mark_that_shares_a_place_wins(
    part: str, marks: dict[str, Mode], left_handed: bool
) -> None:
    def places(p: str) -> frozenset[str]:
        return leaves(resolve(p, left_handed))

    touching = [m for p, m in marks.items() if places(part) & places(p)]
    expected = max(touching, key=ORDER.index, default=None)
    assert mode_for(part, marks, left_handed) == expected


def test_every_part_has_a_plain_name_and_words_in_every_mode() -> None:
    for part in PARTS:
        assert name(resolve(part)).replace(" ", "").replace(",", "").replace("-", "").isalpha()
        for mode in ORDER:
            said = words(resolve(part), mode)
            assert reading_ms(said.cue) <= 15_000
            assert bool(said.start) == (mode in ("tense", "light"))
            assert said.release
    assert name("hand_forearm_r") == "right hand and lower arm"
    assert set(body.SIDES) == {"l", "r", "d", "n"}


def test_every_caution_is_a_plain_sentence() -> None:
    for tag in TAGS:
        for level in get_args(Level):
            text = caution_text(tag, level)
            assert text.endswith(".")
            assert "_" not in text


# speech


@pytest.mark.parametrize(
    ("text", "halves", "ms"),
    [
        ("Breathe.", 2, 1_000),
        ("one two three four five six seven eight nine ten eleven", 22, 6_000),
        ("Left hand. Make a fist.", 10, 2_800),  # 5 / 110 min = 2.727 s
        ("and — then", 4, 1_100),  # a dash is no word
        ("息を吐いて", 5, 1_400),  # 2.5 words = 1.364 s
        ("人々は", 3, 1_000),
        ("...", 0, 1_000),
    ],
)
def test_reading_time_depends_on_the_text_alone(text: str, halves: int, ms: int) -> None:
    assert (half_words(text), reading_ms(text)) == (halves, ms)
