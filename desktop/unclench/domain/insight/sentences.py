"""The English words of insight, and how they are filled in (what is said when: `allowed`).

A `Sentence` is a code with values; `TEMPLATES` has its words with named places, so that a
translation can put them elsewhere. No cause, no promise, no percentage, no ranking (protocols 6.6).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final, Literal

from unclench.domain.texts import QT_TRANSLATE_NOOP, fill

Code = Literal[
    "row_one",
    "row_dots",
    "row_early_lower",
    "row_early_higher",
    "row_early_unclear",
    "row_lower",
    "row_higher",
    "row_unclear",
    "comparison_exercise",
    "lower",
    "higher",
    "unclear",
    "early",
    "noticed",
    "interval",
    "dates",
    "shares",
    "adjusted_lower",
    "adjusted_higher",
    "adjusted_unclear",
    "low_starts",
    "low_starts_often",
    "missing",
    "missing_often",
    "missing_bound",
    "drift",
    "compare_rest",
    "one_moment",
    "about",
    "tends",
    "days",
    "wait_span",
    "wait_steady",
    "wait_alike",
    "wait_identical",
    "link_none",
    "link_higher",
    "link_lower",
    "link_interval",
    "link_number",
    "link_rank",
    "lag_label",
    "stress_first_none",
    "stress_first_higher",
    "stress_first_lower",
    "pain_first_none",
    "pain_first_higher",
    "pain_first_lower",
]
Value = int | float | str | date

TEMPLATES: Final[Mapping[Code, str]] = {
    "row_one": QT_TRANSLATE_NOOP("insight", "1 session · too early to average"),
    "row_dots": QT_TRANSLATE_NOOP("insight", "{n} sessions · too early to average", "", 1),
    "row_early_lower": QT_TRANSLATE_NOOP(
        "insight", "{n} sessions · early look: lower afterward, on average", "", 1
    ),
    "row_early_higher": QT_TRANSLATE_NOOP(
        "insight", "{n} sessions · early look: higher afterward, on average", "", 1
    ),
    "row_early_unclear": QT_TRANSLATE_NOOP(
        "insight", "{n} sessions · early look: no clear change yet", "", 1
    ),
    "row_lower": QT_TRANSLATE_NOOP("insight", "{n} sessions · lower afterward, on average", "", 1),
    "row_higher": QT_TRANSLATE_NOOP(
        "insight", "{n} sessions · higher afterward, on average", "", 1
    ),
    "row_unclear": QT_TRANSLATE_NOOP("insight", "{n} sessions · no clear change yet", "", 1),
    "comparison_exercise": QT_TRANSLATE_NOOP("insight", "{name} (comparison)"),
    "lower": QT_TRANSLATE_NOOP(
        "insight", "After these sessions your ratings were lower, on average."
    ),
    "higher": QT_TRANSLATE_NOOP(
        "insight", "After these sessions your ratings were higher, on average."
    ),
    "unclear": QT_TRANSLATE_NOOP("insight", "No clear change yet."),
    "early": QT_TRANSLATE_NOOP("insight", "This is an early look. It can still change a lot."),
    "noticed": QT_TRANSLATE_NOOP("insight", "That is a difference people usually notice."),
    "interval": QT_TRANSLATE_NOOP(
        "insight", "Mean change so far: {mean} points. The real one may be from {low} to {high}."
    ),
    "dates": QT_TRANSLATE_NOOP(
        "insight", "{n} sessions with both ratings, {first} to {last}", "", 1
    ),
    "shares": QT_TRANSLATE_NOOP(
        "insight", "Lower: {lower} · about the same: {same} · higher: {higher}"
    ),
    "adjusted_lower": QT_TRANSLATE_NOOP(
        "insight",
        "Counted from your usual level, they were still lower, on average: "
        "{mean} points ({low} to {high}).",
    ),
    "adjusted_higher": QT_TRANSLATE_NOOP(
        "insight",
        "Counted from your usual level, they were higher, on average: "
        "{mean} points ({low} to {high}).",
    ),
    "adjusted_unclear": QT_TRANSLATE_NOOP(
        "insight",
        "Counted from your usual level, there is no clear change yet: "
        "{mean} points ({low} to {high}).",
    ),
    "low_starts": QT_TRANSLATE_NOOP("insight", "Began at 0 or 1: {k} of {n} sessions.", "", 1),
    "low_starts_often": QT_TRANSLATE_NOOP(
        "insight",
        "Began at 0 or 1: {k} of {n} sessions. "
        "From there a rating can hardly drop, so the mean may look too small.",
        "",
        1,
    ),
    "missing": QT_TRANSLATE_NOOP("insight", "No rating after: {k} of {n} sessions.", "", 1),
    "missing_often": QT_TRANSLATE_NOOP(
        "insight",
        "No rating after: {k} of {n} sessions. "
        "If those were the harder ones, the mean looks too good.",
        "",
        1,
    ),
    "missing_bound": QT_TRANSLATE_NOOP(
        "insight", "If each of those had gone up by 1 point, the mean would be {mean}."
    ),
    "drift": QT_TRANSLATE_NOOP(
        "insight",
        "Ratings often drift back by themselves: people tend to start when things are bad.",
    ),
    "compare_rest": QT_TRANSLATE_NOOP(
        "insight", "Compare with {name} before you credit an exercise."
    ),
    "one_moment": QT_TRANSLATE_NOOP(
        "insight", "One rating shows one moment. The next may be quite different."
    ),
    "about": QT_TRANSLATE_NOOP("insight", "about {mean} points ({low} to {high})"),
    "tends": QT_TRANSLATE_NOOP(
        "insight",
        "Next to where they began, your ratings tend to end lower after {lower} "
        "than after {higher}, so far.",
    ),
    "days": QT_TRANSLATE_NOOP("insight", "{n} of {of} days", "", 1),
    "wait_span": QT_TRANSLATE_NOOP(
        "insight",
        "These days are too close together to say more. It needs {of} days from first to last.",
        "",
        1,
    ),
    "wait_steady": QT_TRANSLATE_NOOP("insight", "Your ratings were too steady to say more."),
    "wait_alike": QT_TRANSLATE_NOOP(
        "insight", "Your days were too much like the days before to say more yet."
    ),
    "wait_identical": QT_TRANSLATE_NOOP(
        "insight", "Both ratings go up and down as one, so there is nothing to compare."
    ),
    "link_none": QT_TRANSLATE_NOOP("insight", "No clear link in your ratings so far."),
    "link_higher": QT_TRANSLATE_NOOP(
        "insight", "On days you rate stress higher, you also tend to rate pain higher."
    ),
    "link_lower": QT_TRANSLATE_NOOP(
        "insight", "On days you rate stress higher, you also tend to rate pain lower."
    ),
    "link_interval": QT_TRANSLATE_NOOP(
        "insight",
        "On a scale from −1 to 1, the link may be from {r_low} to {r_high}. 0 means no link.",
    ),
    "link_number": QT_TRANSLATE_NOOP(
        "insight", "r = {r} over {n} days, worth about {n_eff} separate days", "", 1
    ),
    "link_rank": QT_TRANSLATE_NOOP("insight", "By rank, which far-off days sway less: {r}"),
    "lag_label": QT_TRANSLATE_NOOP(
        "insight",
        "Exploratory: a first look at how one day went with the next, over {n} pairs of "
        "days. It is easily wrong.",
        "",
        1,
    ),
    "stress_first_none": QT_TRANSLATE_NOOP(
        "insight", "Stress one day, pain the next: no clear link in your ratings so far."
    ),
    "stress_first_higher": QT_TRANSLATE_NOOP(
        "insight", "On days after you rated stress higher, you also tended to rate pain higher."
    ),
    "stress_first_lower": QT_TRANSLATE_NOOP(
        "insight", "On days after you rated stress higher, you also tended to rate pain lower."
    ),
    "pain_first_none": QT_TRANSLATE_NOOP(
        "insight", "Pain one day, stress the next: no clear link in your ratings so far."
    ),
    "pain_first_higher": QT_TRANSLATE_NOOP(
        "insight", "On days after you rated pain higher, you also tended to rate stress higher."
    ),
    "pain_first_lower": QT_TRANSLATE_NOOP(
        "insight", "On days after you rated pain higher, you also tended to rate stress lower."
    ),
}


@dataclass(frozen=True)
class Sentence:
    """One sentence that may be said: its code, and the values for the places in its words."""

    code: Code
    values: Mapping[str, Value] = field(default_factory=dict)

    @property
    def count(self) -> int:
        """The number that the form of its words goes by; -1 where none does."""
        counts = (self.values.get(name) for name in ("of", "n"))
        return next((one for one in counts if isinstance(one, int)), -1)


def show(name: str, value: Value) -> str:
    """A value in English: points with one decimal and a true minus, correlations with two."""
    if not isinstance(value, float):
        return str(value)
    if name == "n_eff":
        return f"{value:.0f}"
    text = f"{value:.{2 if name.startswith('r') else 1}f}".replace("-", "−")
    return text.removeprefix("−") if not text.strip("−0.") else text


def words(
    sentence: Sentence,
    templates: Mapping[Code, str] = TEMPLATES,
    show: Callable[[str, Value], str] = show,
) -> str:
    """The sentence in words; a translation brings its own templates and its own numbers."""
    places = {name: show(name, value) for name, value in sentence.values.items()}
    return fill(templates[sentence.code], **places)
