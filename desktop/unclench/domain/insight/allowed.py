"""Which sentences may be said about a result, and no others (protocols 6.1 to 6.4)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from unclench.domain.insight.correlation import CorrelationEstimate
from unclench.domain.insight.coupling import WORD_DAYS, WORD_SPAN, Coupling, Link, Wait, link
from unclench.domain.insight.effects import Effect
from unclench.domain.insight.numbers import Estimate, Verdict
from unclench.domain.insight.sentences import Code, Sentence, Value
from unclench.domain.insight.shrink import Contrast, Shrunk

_EARLY: Final[Mapping[Verdict, Code]] = {
    "lower": "row_early_lower",
    "higher": "row_early_higher",
    "unclear": "row_early_unclear",
}
_MEAN: Final[Mapping[Verdict, Code]] = {
    "lower": "row_lower",
    "higher": "row_higher",
    "unclear": "row_unclear",
}
_ADJUSTED: Final[Mapping[Verdict, Code]] = {
    "lower": "adjusted_lower",
    "higher": "adjusted_higher",
    "unclear": "adjusted_unclear",
}
_WAITS: Final[Mapping[Wait, Code]] = {
    "days": "days",
    "span": "wait_span",
    "steady": "wait_steady",
    "alike": "wait_alike",
    "identical": "wait_identical",
}
_LINKS: Final[Mapping[Link, Code]] = {
    "none": "link_none",
    "higher": "link_higher",
    "lower": "link_lower",
}
_STRESS_FIRST: Final[Mapping[Link, Code]] = {
    "none": "stress_first_none",
    "higher": "stress_first_higher",
    "lower": "stress_first_lower",
}
_PAIN_FIRST: Final[Mapping[Link, Code]] = {
    "none": "pain_first_none",
    "higher": "pain_first_higher",
    "lower": "pain_first_lower",
}


def row(effect: Effect) -> Sentence | None:
    """The short line under an exercise's name; None without any pair."""
    if effect.n == 0:
        return None
    if effect.verdict is None:
        return Sentence("row_one") if effect.n == 1 else Sentence("row_dots", {"n": effect.n})
    codes = _EARLY if effect.gate == "early" else _MEAN
    return Sentence(codes[effect.verdict], {"n": effect.n})


def about_effect(effect: Effect) -> Iterator[Sentence]:
    """What may be said about one exercise when it is opened; nothing below 5 pairs."""
    if not (effect.estimate and effect.shares and effect.first and effect.last):
        return
    yield Sentence(effect.estimate.verdict)
    if effect.gate == "early":
        yield Sentence("early")
    if effect.noticed:
        yield Sentence("noticed")
    yield Sentence("interval", _interval(effect.estimate))
    shares = effect.shares
    yield Sentence("shares", {"lower": shares.lower, "same": shares.same, "higher": shares.higher})
    yield Sentence("dates", {"n": effect.n, "first": effect.first, "last": effect.last})
    if effect.adjusted:
        yield Sentence(_ADJUSTED[effect.adjusted.verdict], _interval(effect.adjusted))
    yield from notes(effect)


def notes(effect: Effect) -> Iterator[Sentence]:
    """What may make one exercise's mean look better or worse than it is."""
    if effect.low_starts:
        code: Code = "low_starts_often" if effect.often_low else "low_starts"
        yield Sentence(code, {"k": effect.low_starts, "n": effect.n})
    if not effect.missing:
        return
    code = "missing_often" if effect.often_missing else "missing"
    yield Sentence(code, {"k": effect.missing, "n": effect.n + effect.missing})
    if effect.often_missing and effect.cautious_mean is not None:
        yield Sentence("missing_bound", {"mean": effect.cautious_mean})


def always(effects: tuple[Effect, ...], rest: str) -> Iterator[Sentence]:
    """The notes that stand below any results; `rest` is the title of quiet rest."""
    yield Sentence("drift")
    yield Sentence("compare_rest", {"name": rest})
    yield Sentence("one_moment")
    missing = sum(effect.missing for effect in effects)
    if missing:
        every = missing + sum(effect.n for effect in effects)
        yield Sentence("missing", {"k": missing, "n": every})


def comparison_name(name: str) -> Sentence:
    """What quiet rest is called among the results; `name` is its title."""
    return Sentence("comparison_exercise", {"name": name})


def about_shrunk(shrunk: Shrunk) -> Sentence:
    """The numbers of one exercise among others."""
    return Sentence("about", _interval(shrunk.about))


def about_contrast(contrast: Contrast) -> Sentence:
    """Two exercises that clearly differ."""
    return Sentence("tends", {"lower": contrast.lower, "higher": contrast.higher})


def about_coupling(coupling: Coupling) -> Iterator[Sentence]:
    """What may be said about stress and pain on the same day, without being asked for numbers."""
    if coupling.wait:
        of = WORD_SPAN if coupling.wait == "span" else WORD_DAYS
        yield Sentence(_WAITS[coupling.wait], {"n": len(coupling.days), "of": of})
    if coupling.found:
        yield Sentence(_LINKS[link(coupling.found)])
        yield Sentence("link_interval", _scale(coupling.found))


def numbers_of(coupling: Coupling) -> Iterator[Sentence]:
    """The numbers behind the words, for those who ask."""
    if coupling.found is None or coupling.n_eff is None:
        return
    values: dict[str, Value] = {"r": coupling.found.r, "n": len(coupling.days)}
    yield Sentence("link_number", {**values, "n_eff": coupling.n_eff})
    if coupling.rank is not None:
        yield Sentence("link_rank", {"r": coupling.rank})


def about_lag(coupling: Coupling) -> Iterator[Sentence]:
    """Both directions from one day to the next, under their label; or nothing at all."""
    if coupling.lag is None:
        return
    yield Sentence("lag_label", {"n": coupling.lag.pairs})
    for codes, found in (
        (_STRESS_FIRST, coupling.lag.stress_first),
        (_PAIN_FIRST, coupling.lag.pain_first),
    ):
        yield Sentence(codes[link(found)])
        yield Sentence("link_interval", _scale(found))


def _interval(estimate: Estimate) -> dict[str, Value]:
    """The places that an estimate fills."""
    return {"mean": estimate.mean, "low": estimate.low, "high": estimate.high}


def _scale(found: CorrelationEstimate) -> dict[str, Value]:
    """The places that the interval of a correlation fills."""
    return {"r_low": found.low, "r_high": found.high}
