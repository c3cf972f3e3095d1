"""Each caution spares just the muscle groups that it concerns, in the window and by `--tag`."""

import json
from collections.abc import Mapping

import pytest
from tests.domain.exercises import exercise
from tests.shipped import shipped

from unclench.cli.commands import main
from unclench.domain.body import Mode
from unclench.domain.exercise import Exercise
from unclench.domain.soreness import areas
from unclench.domain.timeline import Choices, compile

ARMS = ("hand_forearm_r", "upper_arm_r", "hand_forearm_l", "upper_arm_l")
LEGS = tuple(f"{part}_{side}" for side in "rl" for part in ("thigh", "lower_leg", "foot"))
TRUNK = ("chest_shoulders_upper_back", "abdomen")
SIXTEEN = (*ARMS, "forehead", "eyes_nose", "jaw_mouth", "neck_throat", *TRUNK, *LEGS)
SEVEN = ("arm_r", "arm_l", "face", "neck_throat", "trunk", "leg_r", "leg_l")
FOUR = ("arms", "face_neck", "trunk", "legs")
FEET = [f"{part}_{side}" for side in "rl" for part in ("lower_leg", "foot")]
OWN = exercise(
    *({"do": "tense", "muscles": part, "tense": 5, "release": 10} for part in ("scalp", "toes_l")),
    *({"do": "tense", "muscles": part, "tense": 5, "release": 10} for part in ("face", "pelvis")),
    minutes=(5,),
)

WANTED: Mapping[str, tuple[Mode, list[str], list[str], list[str], list[str]]] = {
    # caution: mode, groups of the sixteen, of the seven, of the four, of the person's own exercise
    "neck": ("release", ["neck_throat"], ["neck_throat"], ["face_neck"], []),
    "jaw": ("release", ["jaw_mouth"], ["face"], ["face_neck"], ["face"]),
    "cramps": ("release", FEET, ["leg_r", "leg_l"], ["legs"], ["toes_l"]),
    "pregnancy": ("release", ["abdomen"], ["trunk"], ["trunk"], []),
    "hernia": ("release", ["abdomen"], ["trunk"], ["trunk"], []),
    "eye_pressure": ("release", ["eyes_nose"], ["face"], ["face_neck"], ["face"]),
    "migraine": ("release", ["forehead"], ["face"], ["face_neck"], ["face"]),
    "cardiac": ("light", [*SIXTEEN], [*SEVEN], [*FOUR], ["scalp", "toes_l", "face", "pelvis"]),
    "high_bp": ("release", [*SIXTEEN], [*SEVEN], [*FOUR], ["scalp", "toes_l", "face", "pelvis"]),
    "recent_surgery": (
        *("release", [*SIXTEEN], [*SEVEN], [*FOUR]),
        ["scalp", "toes_l", "face", "pelvis"],
    ),
    "acute_injury": (
        *("release", [*SIXTEEN], [*SEVEN], [*FOUR]),
        ["scalp", "toes_l", "face", "pelvis"],
    ),
    "asthma": ("tense", [], [], [], []),
}


def modes(made: Exercise, minutes: float, tags: list[str]) -> dict[str, Mode]:
    """Each muscle group of a session that is spared, with its mode, in the order of play."""
    timeline = compile(made, Choices(minutes, areas=areas({}, tags=tags), tags=frozenset(tags)))
    worked = [cue for cue in timeline.guide if cue.kind == "release"]
    return {str(cue.part): cue.mode for cue in worked if cue.mode and cue.mode != "tense"}


@pytest.mark.parametrize("tag", WANTED)
def test_a_caution_changes_its_groups_and_no_others(tag):
    mode, *groups = WANTED[tag]
    played = [(shipped("pmr-16")[0], 20.0), (shipped("pmr-short")[0], 10.0)]
    played += [(shipped("pmr-short")[0], 5.0), (OWN, 5.0)]
    for (made, minutes), wanted in zip(played, groups, strict=True):
        assert modes(made, minutes, [tag]) == dict.fromkeys(wanted, mode), (made.id, minutes)


def test_of_several_cautions_the_strictest_counts_for_each_group():
    found = modes(shipped("pmr-16")[0], 20, ["cardiac", "jaw", "cramps"])
    assert found == dict.fromkeys(SIXTEEN, "light") | dict.fromkeys(("jaw_mouth", *FEET), "release")


@pytest.mark.parametrize("tag", WANTED)
def test_the_command_line_spares_the_same_groups(tag, capsys):
    mode, wanted, *_ = WANTED[tag]
    assert main(["timeline", "pmr-16", "--tag", tag, "--json"]) == 0
    cues = json.loads(capsys.readouterr().out)["cues"]
    found = {c["part"]: c["mode"] for c in cues if c["kind"] == "release" and c["mode"] != "tense"}
    assert found == dict.fromkeys(wanted, mode)
    kinds = {c["kind"] for c in cues if c["part"] in wanted}
    assert ("tense" in kinds) == (mode == "light")


def test_on_the_command_line_an_area_is_ones_own_choice(capsys):
    asked = ["timeline", "pmr-16", "--tag", "high_bp", "--area", "hand_forearm_d=light", "--json"]
    assert main(asked) == 0
    cues = json.loads(capsys.readouterr().out)["cues"]
    found = {c["part"]: c["mode"] for c in cues if c["kind"] == "release"}
    assert found.pop("hand_forearm_r") == "light"
    assert set(found.values()) == {"release"}


def test_where_nothing_is_tensed_a_caution_about_tensing_changes_nothing(capsys):
    assert main(["timeline", "body-scan", "--json"]) == 0
    plain = capsys.readouterr().out
    assert main(["timeline", "body-scan", "--tag", "high_bp", "--json"]) == 0
    assert capsys.readouterr().out == plain
