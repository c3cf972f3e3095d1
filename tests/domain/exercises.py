"""Exercises for tests: one from a few steps, and Hypothesis strategies for any right one."""

from __future__ import annotations

from typing import Any

from hypothesis import assume
from hypothesis import strategies as st

from unclench.domain.body import PARTS
from unclench.domain.cautions import TAGS
from unclench.domain.cues import Cue, Timeline
from unclench.domain.exercise import Exercise
from unclench.domain.faults import misfits, parse
from unclench.domain.timeline import Choices

Step = dict[str, Any]
BREATH_46: Step = {"do": "breathe", "phases": [{"in": 4}, {"out": 6}], "fill": 1}


def raw(*steps: Step, minutes: tuple[float, ...] = (1,), **more: Any) -> dict[str, Any]:
    """A whole exercise file, decoded, around some steps."""
    top: dict[str, Any] = {
        "format": 1,
        "id": "sample",
        "title": "A sample",
        "summary": "A sample for tests.",
        "kind": "mindfulness",
        "minutes": {"choices": list(minutes), "default": minutes[0]},
        "posture": ["sitting"],
        "level": 1,
        "steps": list(steps),
    }
    return top | more


def exercise(*steps: Step, minutes: tuple[float, ...] = (1,), **more: Any) -> Exercise:
    """The exercise with these steps, which must be right."""
    parsed = parse(raw(*steps, minutes=minutes, **more))
    assert parsed.exercise is not None, parsed.faults
    return parsed.exercise


def seconds(low: float, high: float) -> st.SearchStrategy[float]:
    """Lengths with up to three decimals, or whole."""
    fine = st.integers(round(low * 1000), round(high * 1000)).map(lambda ms: ms / 1000)
    return fine | st.integers(-int(-low // 1), int(high)).map(float)


texts = st.sampled_from(
    [
        "Breathe.",
        "Let it be as it is.",
        "Du darfst ruhen.",
        "息を吐いて",
        "A line of a few more words here.",
    ]
)
parts = st.sampled_from(sorted(PARTS))


@st.composite
def _patterns(draw: st.DrawFn, kinds: list[str] | None = None) -> list[Step]:
    kinds = kinds or draw(
        st.lists(st.sampled_from(["in", "hold", "out", "rest"]), min_size=1, max_size=5).filter(
            lambda k: {"in", "out"} & set(k)
        )
    )
    phases: list[Step] = []
    for kind in kinds:
        phase: Step = {kind: draw(seconds(0.5, 6))}
        if draw(st.booleans()):
            phase["cue"] = draw(texts)
        phases.append(phase)
    return phases


lines = st.lists(
    st.builds(lambda at, text: {"at": at, "text": text}, seconds(0, 60), texts)
    | st.builds(
        lambda every, said: {"every": every, "texts": said},
        seconds(1, 30),
        st.lists(texts, min_size=1, max_size=3),
    ),
    max_size=3,
)


@st.composite
def breathing(draw: st.DrawFn, *, fills: bool = True) -> Step:
    step: Step = {"do": "breathe", "phases": draw(_patterns()), "lines": draw(lines)}
    own = draw(st.integers(0, 4)) == 0
    if own:
        step["phases"] = "own-pace"
        step["taper_to"] = draw(_patterns(draw(st.permutations(["in", "out"]))))
    elif draw(st.booleans()):
        step["taper_to"] = draw(
            _patterns([next(k for k in p if k != "cue") for p in step["phases"]])
        )
    if "taper_to" in step and draw(st.booleans()):
        step["steady"] = draw(st.sampled_from([0.1, 0.5, 1]))
    how = draw(st.sampled_from(["cycles", "minutes", "fill"] if fills else ["cycles", "minutes"]))
    values = {
        "cycles": st.integers(1, 4),
        "minutes": st.sampled_from([0.5, 0.75, 1]),
        "fill": st.sampled_from([0.1, 1, 2.5, 3]),
    }
    step[how] = draw(values[how])
    if draw(st.booleans()):
        step["guide"] = draw(st.sampled_from(["voice", "tone", "voice-then-tone"]))
    return step


@st.composite
def _timed(draw: st.DrawFn, step: Step, *, fills: bool) -> Step:
    if fills and draw(st.booleans()):
        return step | {"fill": draw(st.sampled_from([0.3, 1, 2, 7]))}
    return step | {"seconds": draw(seconds(0.001, 12))}


def _kinds(*, fills: bool) -> dict[str, st.SearchStrategy[Step]]:
    return {
        "say": st.fixed_dictionaries({"do": st.just("say"), "text": texts, "pause": seconds(0, 3)}),
        "breathe": breathing(fills=fills),
        "tense": st.fixed_dictionaries(
            {"do": st.just("tense"), "muscles": parts, "tense": seconds(2, 10),
             "release": seconds(10, 12)},
            optional={"text": texts, "release_text": texts},
        ),
        "attend": st.fixed_dictionaries(
            {"do": st.just("attend"), "part": parts | st.none(), "text": texts, "lines": lines}
        ).flatmap(lambda s: _timed(s, fills=fills)),
        "move": st.fixed_dictionaries(
            {"do": st.just("move"), "figure": st.just("shoulder-roll"), "out": seconds(0.5, 3),
             "back": seconds(0.5, 3), "times": st.integers(1, 3)},
            optional={"text": texts},
        ),
        "rest": st.fixed_dictionaries({"do": st.just("rest"), "lines": lines}).flatmap(
            lambda s: _timed(s, fills=fills)
        ),
        "bell": st.just({"do": "bell"})
        | st.fixed_dictionaries(
            {"do": st.just("bell"), "times": st.integers(1, 4), "every": seconds(1, 3)}
        ),
        "write": _timed(
            {"do": "write", "prompt": "What is here?", "field": "f", "type": "text"}, fills=fills
        ),
    }  # fmt: skip


LEAVES = tuple(_kinds(fills=True))


@st.composite
def leaves(draw: st.DrawFn, *, fills: bool = True) -> Step:
    made = _kinds(fills=fills)
    step = dict(draw(st.sampled_from(sorted(made)).flatmap(made.__getitem__)))
    if draw(st.integers(0, 5)) == 0:
        step["unless"] = draw(st.lists(st.sampled_from(TAGS), min_size=1, max_size=2))
    if draw(st.integers(0, 5)) == 0:
        step["only"] = [draw(st.sampled_from([2, 4.5]))]
    return step


@st.composite
def exercises(draw: st.DrawFn) -> Exercise:
    """Any right exercise of 2 or 4.5 minutes."""
    steps = draw(st.lists(leaves(), min_size=1, max_size=6))
    if draw(st.booleans()):
        inner = draw(st.lists(leaves(fills=False), min_size=1, max_size=2))
        steps.insert(draw(st.integers(0, len(steps))), {"do": "repeat", "times": 2, "steps": inner})
    fields = iter(range(100))
    for step in (s for outer in steps for s in (outer, *outer.get("steps", ()))):
        if step["do"] == "write":
            step["field"] = f"f{next(fields)}"
    parsed = parse(raw(*steps, minutes=(2, 4.5)))
    assert parsed.exercise is not None, parsed.faults
    assume(not list(misfits(parsed.exercise, {})))
    return parsed.exercise


choices = st.builds(
    Choices,
    minutes=st.sampled_from([2, 4.5]),
    tempo=st.just(100) | st.integers(70, 130),
    holds=st.booleans(),
    pace=st.floats(1, 12),
    areas=st.dictionaries(
        parts, st.sampled_from(["tense", "light", "release", "imagery", "skip"]), max_size=3
    ),
    tags=st.frozensets(st.sampled_from(TAGS), max_size=4),
    left_handed=st.booleans(),
)


def assert_tiles(timeline: Timeline) -> None:
    """Integer milliseconds, guide cues one after the other to the end, all else within."""
    at = 0
    for cue in timeline.guide:
        assert (cue.start, type(cue.start), type(cue.length)) == (at, int, int)
        assert cue.length > 0
        at = cue.end
    assert at == timeline.milliseconds
    for cue in timeline.over:
        assert 0 <= cue.start <= cue.end <= at
        assert type(cue.start) is type(cue.length) is int
    order = [(c.start, c.layer == "over") for c in timeline.cues]
    assert order == sorted(order)


def stretches(timeline: Timeline) -> list[list[Cue]]:
    """The breath cues of each step that breathes."""
    found: dict[int, list[Cue]] = {}
    for cue in timeline.guide:
        if cue.kind == "breath":
            found.setdefault(cue.step, []).append(cue)
    return list(found.values())
