"""Every kind of step is known wherever kinds differ; who adds one follows what fails here."""

from __future__ import annotations

import json
import re
from typing import Any, get_args

import pytest
from tests.domain import exercises as samples
from tests.domain.exercises import exercise, raw
from tests.widgets.figures.at import At, picture

from unclench.audio.narrator import SAID
from unclench.domain import faults, pieces
from unclench.domain.advice import DEMANDS
from unclench.domain.cues import Cue, Timeline
from unclench.domain.cues import Kind as CueKind
from unclench.domain.plan import Choices
from unclench.domain.steps import KINDS, Filling, Leaf, Lined
from unclench.domain.timeline import compile
from unclench.domain.values import Kind as ExerciseKind
from unclench.files.writer import step_keys
from unclench.system import paths
from unclench.viewmodels import words
from unclench.viewmodels.editor import editor_fields, editor_words
from unclench.viewmodels.library.outline import OUTLINED, outline
from unclench.widgets.editor import form
from unclench.widgets.editor.ready_steps import ready_steps
from unclench.widgets.figures import FIGURES, figure_for
from unclench.widgets.figures.phase_words import PACED

PICTURES = {
    "breathe": "breathing",
    "tense": "muscle-relaxation",
    "attend": "muscle-relaxation",
    "move": "movement",
}
"""The kinds of steps with a picture of their own, and a kind of exercise that shows it."""
QUIET = {"say", "rest", "bell", "play", "write", "repeat"}
"""The others: beside what they say, the ring shows how much of the session is over."""
SILENT = {"rest", "bell", "play", "write"}
"""What the voice has nothing to say for: their text, if any, is only read."""
UNPACED = {"say", "tense", "release", "attend", "rest", "bell", "play", "write", "line"}
"""The kinds of cues that no word and no count is shown for: their picture or caption is enough."""
WORD = re.compile(r"[^\W\d_]{2}")
CHOICES = Choices(3, recordings={"my-voice.wav": 20_000, "voice.flac": 20_000})
FULL = {"do": "rest", "fill": 1}

PAGE = (paths.exercises() / "README.md").read_text(encoding="utf-8")
EXAMPLES: dict[str, dict[str, Any]] = {
    step["do"]: step
    for step in map(json.loads, re.findall(r"```json\n(.*?)```", PAGE, re.DOTALL))
    if "do" in step
}
every_kind = pytest.mark.parametrize("do", KINDS)
every_leaf = pytest.mark.parametrize("do", [do for do in KINDS if do != "repeat"])


def example(do: str) -> dict[str, Any]:
    assert do in EXAMPLES, f'exercises/README.md has no example with "do": "{do}"'
    return EXAMPLES[do]


def played(do: str, **more: Any) -> Timeline:
    """A session of three minutes that begins with the example."""
    return compile(exercise(example(do), FULL, minutes=(3,), **more), CHOICES)


def of_step(timeline: Timeline) -> list[Cue]:
    return [cue for cue in timeline.cues if cue.step == 0]


@every_kind
def test_it_is_in_the_schema_and_written_in_its_order(do):
    assert editor_fields.fields_of(do), "run `make schema`"
    assert step_keys(do)


@every_leaf
def test_it_is_compiled(do):
    assert do in pieces.COMPILED, "add a row to COMPILED in domain/pieces.py"
    assert of_step(played(do))


@every_leaf
def test_its_cues_are_counted(do):
    assert do in faults.COUNTED, "add a row to COUNTED in domain/faults.py"
    made = exercise(example(do), FULL, minutes=(3,))
    assert len(played(do).cues) <= faults.count_cues(made.steps, 3.0)


@every_leaf
def test_the_voice_speaks_it_or_leaves_it_to_the_screen(do):
    kinds = {cue.kind for cue in of_step(played(do)) if cue.kind != "line"}
    assert kinds <= set(SAID), "add a row to SAID in audio/narrator.py"
    assert any(SAID[kind] for kind in kinds) == (do not in SILENT), "speak it, or name it in SILENT"


@every_leaf
def test_it_is_outlined(do):
    kinds = {cue.kind for cue in played(do).guide}
    assert kinds <= set(OUTLINED), "add a row to OUTLINED in viewmodels/library/outline.py"
    said = [row.words for row in outline(played(do))]
    assert all(map(WORD.search, said)), f"{said}: say in words what happens (OUTLINED)"


@every_leaf
def test_check_knows_how_much_it_asks_of_a_person(do):
    kinds = {cue.kind for cue in of_step(played(do))}
    assert kinds <= set(DEMANDS), "add a row to DEMANDS in domain/advice.py: it decides warnings"


@every_leaf
def test_its_pace_is_shown_in_words_or_it_has_none(do):
    kinds = {cue.kind for cue in of_step(played(do))}
    assert kinds <= PACED.keys() | UNPACED, (
        "add a row to PACED in widgets/figures/phase_words.py, or name the cue in UNPACED"
    )


@every_kind
def test_it_has_a_name_a_line_of_help_and_a_name_for_each_field(do):
    assert editor_words.step(do) != do, "name it in viewmodels/editor/editor_words.py"
    assert editor_words.step_help(do), "say in viewmodels/editor/editor_words.py what it does"
    for spec in editor_fields.fields_of(do):
        assert editor_words.field(spec.key, do) != spec.key
        assert spec.kind in form.ROWS


@every_kind
def test_the_editors_menu_has_it_and_it_is_right_as_it_comes(do):
    ready = [step for _name, step in ready_steps() if step["do"] == do]
    assert ready, "add one to widgets/editor/ready_steps.py"
    for step in ready:
        found = faults.parse(raw(dict(step), FULL, minutes=(3,)))
        assert found.exercise is not None, found.faults


@every_kind
def test_a_choice_of_lengths_is_asked_for(do):
    made = dict(example(do))
    either = [key for key in ("seconds", "fill", "cycles", "minutes") if key in made]
    fills = "fill" in KINDS[do].model_fields
    without = {key: value for key, value in made.items() if key not in either}
    assert bool(faults.parse(raw(without, FULL)).faults) or not fills, (
        "add a rule in domain/rules.py"
    )


def test_what_fills_and_what_has_lines_is_known_as_such():
    for group, key in ((Filling, "fill"), (Lined, "lines")):
        known = {model for model in KINDS.values() if key in model.model_fields}
        assert known == set(get_args(group)), "name it in Filling or Lined in domain/steps.py"
    assert set(get_args(Leaf)) == {m for do, m in KINDS.items() if do != "repeat"}


@every_kind
def test_it_has_a_picture_or_is_quiet(do, qtbot):
    assert (do in PICTURES) != (do in QUIET), "draw it (PICTURES), or name it in QUIET"
    if do in QUIET:
        return
    kind = PICTURES[do]
    pictures = []
    for timeline in (played(do, kind=kind), compile(exercise(FULL, minutes=(3,)), CHOICES)):
        source = At(timeline, played(do).guide[-1].start / 2)
        figure = figure_for(kind, source)
        qtbot.addWidget(figure)
        figure.resize(200, 200)
        pictures.append(picture(figure, source.ms))
    assert pictures[0] != pictures[1], f"the picture of {kind} is the same as in a plain rest"


def test_random_exercises_have_every_kind():
    drawn = {*samples.LEAVES, "repeat", "play"}  # no recording lies beside a random exercise
    assert drawn == set(KINDS), "add a row to `_kinds` in tests/domain/exercises.py"


def test_every_kind_of_cue_stands_in_every_table_of_cues():
    kinds = set(get_args(CueKind))
    assert set(SAID) == kinds
    assert set(DEMANDS) == kinds
    assert set(OUTLINED) == kinds - {"line"}  # lies over the others
    assert PACED.keys() | UNPACED == kinds
    assert not PACED.keys() & UNPACED


def test_every_kind_of_exercise_has_a_picture():
    assert set(FIGURES) == set(get_args(ExerciseKind))


def test_every_kind_of_exercise_is_offered_by_its_name():
    assert set(words.KINDS) == set(get_args(ExerciseKind))
    assert all(words.kind(one) != one for one in words.KINDS)
