"""Each shipped exercise has the lengths it should have, exact to the millisecond."""

from dataclasses import replace

import pytest
from tests.domain.exercises import Step, exercise
from tests.languages import COMPLETE
from tests.speaking import TAG, speak, texts_of, translated

from tools.lengths import Length, lengths, main, too_long
from tools.line_fit import long_groups
from tools.spared import CONCERNED
from unclench.domain.timeline import Choices, compile
from unclench.system import language, paths

WHOLE = (language.ENGLISH, *COMPLETE)
REST = {
    "do": "rest",
    "fill": 1,
    "lines": [{"at": 60, "text": "Still."}, {"at": 120, "text": "So."}],
}

WANTED = {
    "breath-count": (1, 3, 5), "breath-even": (1, 3, 5), "breath-belly": (3, 5, 10),
    "breath-46": (1, 3, 5, 10), "breath-coherent": (5, 10, 20), "breath-taper": (5, 10),
    "breath-sigh3": (1,), "breath-cyclic-sigh": (3, 5), "breath-box": (1, 3, 5),
    "breath-pursed": (1, 3, 5), "pmr-16": (20,), "pmr-short": (5, 10), "pmr-release": (5, 10, 20),
    "pmr-cue": (1, 3), "mind-breath": (5, 10, 20), "body-scan": (10, 20, 40),
    "breathing-space": (3,), "grounding": (1, 3), "leaves": (5, 10), "pain-turn": (5, 10),
    "mindful-walk": (5, 10, 20),
    "kindness": (5, 10), "autogenic": (5, 10), "imagery-place": (5, 10), "move-chair": (5, 10),
    "cbt-thought": (5, 10), "cbt-worry": (3, 10), "cbt-activity": (5, 10), "sleep-winddown": (20,),
    "quiet-rest": (1, 3, 5, 10, 20), "relax-differential": (5,), "relax-rapid": (1,),
    "relax-apply": (1, 3), "kind-break": (3,), "stop-60": (1,), "noting": (5, 10),
    "open-monitoring": (10,), "breath-hum": (3, 5), "support-ask": (5, 10), "good-moments": (3,),
    "what-matters": (10,), "write-it-out": (15,),
}  # fmt: skip


def test_all_exercises_in_every_length():
    found: dict[str, list[float]] = {}
    for one in lengths():
        assert one.exact
        found.setdefault(one.exercise.id, []).append(one.minutes)
    assert {name: tuple(said) for name, said in found.items()} == WANTED


def test_the_table_can_be_printed(capsys):
    assert main([]) == 0
    said = capsys.readouterr().out
    assert "breath-46            1 min = 60000" in said
    totals = [line for line in said.splitlines() if line.endswith(" off")]
    all_of_them = "42 exercises, 87 lengths, 0 not exact, 0 off"
    assert totals.count(all_of_them) >= len(WHOLE)
    assert all(line.endswith(" 0 not exact, 0 off") for line in totals)


@pytest.mark.parametrize("code", language.existing())
def test_every_length_is_exact_in_every_language(code):
    every = list(lengths(code))
    assert all(one.exact for one in every)
    assert {one.timeline.language for one in every} <= {language.tag(code)}
    assert len(every) == 87 or code not in WHOLE
    assert language.now() == "en"


def in_portuguese(folder, how, *more):
    """A language that all of one exercise is translated into."""
    ours = paths.exercises() / "relax-rapid.json"
    speak(folder, *texts_of(ours), *more, how=how)
    return language.now()


def test_a_translation_that_takes_no_longer_is_right(tmp_path):
    (one,) = lengths(in_portuguese(tmp_path, translated))
    assert one.timeline.language == TAG
    assert one.written is not None
    assert list(one.faults()) == []


def test_a_translation_that_is_too_long_for_its_length_is_told(tmp_path, capsys):
    code = in_portuguese(tmp_path, lambda text: f"{text} " + "palavra " * 5)
    assert list(lengths(code)) == []
    told, *_breathing = too_long(code)
    assert told.startswith("relax-rapid: in 1 min this breathing is ")
    assert main([]) == 1
    assert f"not used: {told}" in capsys.readouterr().out


@pytest.mark.parametrize("code", language.existing())
def test_nothing_is_off_in_any_length_of_any_language(code):
    found = {f"{one.exercise.id} {one.minutes:g}": list(one.faults()) for one in lengths(code)}
    assert {name: faults for name, faults in found.items() if faults} == {}
    assert list(too_long(code)) == []
    assert list(long_groups(language.tag(code))) == []


def test_a_three_minute_practice_is_words_for_half_its_time_at_most():
    every = [one for one in lengths() if one.minutes == 3 and one.exercise.kind != "worksheet"]
    assert len(every) > 12
    assert max(one.words for one in every) <= 50


def measured(*steps: Step, kind: str = "sleep") -> Length:
    made = exercise(*steps, minutes=(3,), kind=kind)
    return Length(made, 3, compile(made, Choices(3)))


def saying(text: str) -> Step:
    return {"do": "say", "text": text}


@pytest.mark.parametrize(
    ("steps", "wrong"),
    [
        ([{"do": "rest", "seconds": 91}, saying("Hm."), REST], "silence over 90 s"),
        ([*(saying(f"Let it be {k}:" + f" line {k} goes on" * 15) for k in range(4)), REST],
         "words over 50 %"),
        ([saying("Rest now."), saying("Rest now."), REST], "says again: Rest now."),
    ],
)  # fmt: skip
def test_what_is_off_is_named(steps, wrong):
    assert list(measured(*steps).faults()) == [wrong]


def test_a_session_that_is_too_short_is_named():
    one = measured(saying("Hm."), REST)
    short = replace(one.timeline, milliseconds=one.timeline.milliseconds - 1)
    assert list(replace(one, timeline=short).faults()) == ["not exact"]


def test_a_session_that_hurries_is_named():
    said = [saying(" ".join(["wort"] * 62))] * 5
    made = exercise(*said, REST, minutes=(3,), kind="worksheet", language="de")
    assert "hurried" in Length(made, 3, compile(made, Choices(3))).faults()


def test_quiet_rest_and_worksheets_have_no_such_limits():
    quiet = {"do": "rest", "fill": 1}
    assert not list(measured(saying("Hm."), quiet, kind="rest").faults())
    told = [
        saying(f"A line to hear and to write to {k}:" + f" line {k} goes on" * 15) for k in range(4)
    ]
    assert not list(measured(*told, REST, kind="worksheet").faults())


def test_the_table_of_cautions_shows_who_is_spared(capsys):
    assert main(["--tags"]) == 0
    head, *rows = capsys.readouterr().out.splitlines()
    column = {tag: head.index(tag) for tag in CONCERNED}
    assert len(rows) == 16 + 7 + 4
    jaw = next(row for row in rows if "jaw_mouth" in row)
    assert jaw[column["jaw"] :].split()[0] == "release"
    assert jaw[column["neck"] :].split()[0] == "."
    assert jaw[column["cardiac"] :].split()[0] == "light"
