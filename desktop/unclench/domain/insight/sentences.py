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
    "row_early",
    "row_lower",
    "row_higher",
    "row_drift",
    "row_unclear",
    "comparison_exercise",
    "many",
    "many_plain",
    "lower",
    "higher",
    "drifted",
    "unclear",
    "early",
    "by_chance",
    "noticed",
    "interval",
    "interval_endless",
    "dates",
    "shares",
    "adjusted",
    "low_starts",
    "low_starts_often",
    "low_starts_plain",
    "missing",
    "missing_often",
    "missing_plain",
    "missing_bound",
    "drift",
    "compare_rest",
    "one_moment",
    "deleted",
    "deleted_plain",
    "deleted_link",
    "deleted_link_plain",
    "left_out",
    "left_out_plain",
    "counted_in",
    "counted_in_plain",
    "sealed",
    "sealed_plain",
    "about",
    "rest_lower",
    "rest_lower_plain",
    "rest_higher",
    "rest_higher_plain",
    "rest_unclear",
    "days",
    "days_plain",
    "wait_span",
    "wait_span_plain",
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
    "row_early": QT_TRANSLATE_NOOP("insight", "{n} sessions · early look", "", 1),
    "row_lower": QT_TRANSLATE_NOOP("insight", "{n} sessions · lower afterward, on average", "", 1),
    "row_higher": QT_TRANSLATE_NOOP(
        "insight", "{n} sessions · higher afterward, on average", "", 1
    ),
    "row_drift": QT_TRANSLATE_NOOP(
        "insight",
        "{n} sessions · lower, but about as much as drift",
        "",
        1,
    ),
    "row_unclear": QT_TRANSLATE_NOOP("insight", "{n} sessions · no clear change yet", "", 1),
    "comparison_exercise": QT_TRANSLATE_NOOP("insight", "{name} (comparison)"),
    "many": QT_TRANSLATE_NOOP(
        "insight", "{n} exercises are looked at here, and some look lower just by chance.", "", 1
    ),
    "many_plain": QT_TRANSLATE_NOOP(
        "insight",
        "More than one exercise is looked at here, and one may look lower just by chance.",
    ),
    "lower": QT_TRANSLATE_NOOP(
        "insight", "After these sessions your ratings were lower, on average."
    ),
    "higher": QT_TRANSLATE_NOOP(
        "insight", "After these sessions your ratings were higher, on average."
    ),
    "drifted": QT_TRANSLATE_NOOP(
        "insight",
        "After these sessions your ratings were lower, but about as much as ratings drift back "
        "by themselves.",
    ),
    "unclear": QT_TRANSLATE_NOOP("insight", "No clear change yet."),
    "early": QT_TRANSLATE_NOOP("insight", "This is an early look. It can still change a lot."),
    "by_chance": QT_TRANSLATE_NOOP(
        "insight", "On its own it would look clear, but among this many exercises it may be chance."
    ),
    "noticed": QT_TRANSLATE_NOOP("insight", "That is a difference people usually notice."),
    "interval": QT_TRANSLATE_NOOP(
        "insight", "Mean change so far: {mean} points, likely between {low} and {high}."
    ),
    "interval_endless": QT_TRANSLATE_NOOP(
        "insight", "Mean change so far: {mean} points. The true one may be anywhere."
    ),
    "dates": QT_TRANSLATE_NOOP(
        "insight", "{n} sessions with both ratings, {first} to {last}", "", 1
    ),
    "shares": QT_TRANSLATE_NOOP(
        "insight", "Lower: {lower} · about the same: {same} · higher: {higher}"
    ),
    "adjusted": QT_TRANSLATE_NOOP(
        "insight", "Counted from your usual level: {mean} points, likely between {low} and {high}."
    ),
    "low_starts": QT_TRANSLATE_NOOP("insight", "Began at 0 or 1: {k} of {n} sessions.", "", 1),
    "low_starts_often": QT_TRANSLATE_NOOP(
        "insight",
        "Began at 0 or 1: {k} of {n} sessions. From there a rating can hardly drop, so the mean "
        "may look too small.",
        "",
        1,
    ),
    "low_starts_plain": QT_TRANSLATE_NOOP(
        "insight",
        "Many of them began very low. From there a rating can hardly drop, so it may look too "
        "small a change.",
    ),
    "missing": QT_TRANSLATE_NOOP("insight", "No rating after: {k} of {n} sessions.", "", 1),
    "missing_often": QT_TRANSLATE_NOOP(
        "insight",
        "No rating after: {k} of {n} sessions. If those were the harder ones, the mean looks too "
        "good.",
        "",
        1,
    ),
    "missing_plain": QT_TRANSLATE_NOOP(
        "insight",
        "Many sessions have no rating after. If those were the harder ones, the mean looks too "
        "good.",
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
    "deleted": QT_TRANSLATE_NOOP(
        "insight", "{n} deleted in this time. If those went badly, the rest looks too good.", "", 1
    ),
    "deleted_plain": QT_TRANSLATE_NOOP(
        "insight", "Some were deleted in this time. If those went badly, the rest looks too good."
    ),
    "deleted_link": QT_TRANSLATE_NOOP(
        "insight",
        "{n} deleted in this time. If those were unlike the rest, the link looks stronger or "
        "weaker than it is.",
        "",
        1,
    ),
    "deleted_link_plain": QT_TRANSLATE_NOOP(
        "insight",
        "Some were deleted in this time. If those were unlike the rest, the link looks stronger "
        "or weaker than it is.",
    ),
    "left_out": QT_TRANSLATE_NOOP(
        "insight", "Left out: {n} sessions that weren't rated at the time.", "", 1
    ),
    "left_out_plain": QT_TRANSLATE_NOOP(
        "insight", "Sessions that weren't rated at the time are left out."
    ),
    "counted_in": QT_TRANSLATE_NOOP(
        "insight", "Counted too: {n} sessions that weren't rated at the time.", "", 1
    ),
    "counted_in_plain": QT_TRANSLATE_NOOP(
        "insight", "Sessions that weren't rated at the time are counted too."
    ),
    "sealed": QT_TRANSLATE_NOOP(
        "insight",
        "{n} sessions of your fair test aren't counted: they're sealed until it's over.",
        "",
        1,
    ),
    "sealed_plain": QT_TRANSLATE_NOOP(
        "insight", "Sessions of your fair test aren't counted: they're sealed until it's over."
    ),
    "about": QT_TRANSLATE_NOOP("insight", "about {mean} points, likely between {low} and {high}"),
    "rest_lower": QT_TRANSLATE_NOOP(
        "insight",
        "So far, from a like start, you end {points} points lower after {name} than after "
        "{rest}: likely between {low} and {high}.",
    ),
    "rest_lower_plain": QT_TRANSLATE_NOOP(
        "insight",
        "From a like start, ratings tend to end lower after {name} than after {rest}, so far.",
    ),
    "rest_higher": QT_TRANSLATE_NOOP(
        "insight",
        "So far, from a like start, you end {points} points higher after {name} than after "
        "{rest}: likely between {low} and {high}.",
    ),
    "rest_higher_plain": QT_TRANSLATE_NOOP(
        "insight",
        "From a like start, ratings tend to end higher after {name} than after {rest}, so far.",
    ),
    "rest_unclear": QT_TRANSLATE_NOOP(
        "insight", "{name} next to {rest}, from a like start: no clear difference yet."
    ),
    "days": QT_TRANSLATE_NOOP(
        "insight",
        "{n} of {of} days with both ratings so far. More can be said from {of} days on.",
        "",
        1,
    ),
    "days_plain": QT_TRANSLATE_NOOP(
        "insight", "Few days have both ratings so far. More can be said when there are more."
    ),
    "wait_span": QT_TRANSLATE_NOOP(
        "insight",
        "These days are too close together to say more. It needs {of} days from first to last.",
        "",
        1,
    ),
    "wait_span_plain": QT_TRANSLATE_NOOP(
        "insight", "These days are too close together to say more yet."
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
        "On a scale from −1 to 1, the link is likely between {r_low} and {r_high}. 0 means no "
        "link.",
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

ONE: Final[Mapping[Code, str]] = {
    "left_out": "Left out: {n} session that wasn't rated at the time.",
    "counted_in": "Counted too: {n} session that wasn't rated at the time.",
    "sealed": "{n} session of your fair test isn't counted: it's sealed until the test is over.",
    "deleted": "{n} deleted in this time. If it went badly, the rest looks too good.",
    "missing": "No rating after: {k} of {n} session.",
}
"""The English words for a count of one, where there can be one: as in the window's texts."""

PLAIN: Final[Mapping[Code, Code]] = {
    "many": "many_plain",
    "low_starts_often": "low_starts_plain",
    "missing_often": "missing_plain",
    "deleted": "deleted_plain",
    "deleted_link": "deleted_link_plain",
    "left_out": "left_out_plain",
    "counted_in": "counted_in_plain",
    "sealed": "sealed_plain",
    "rest_lower": "rest_lower_plain",
    "rest_higher": "rest_higher_plain",
    "days": "days_plain",
    "wait_span": "wait_span_plain",
}
"""What is said in the place of a sentence where numbers are hidden: cautions never are."""


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


def without_numbers(sentence: Sentence) -> Sentence | None:
    """The same where numbers are hidden: as it is, in other words, or None: it was all numbers."""
    texts = {name: one for name, one in sentence.values.items() if isinstance(one, str)}
    if sentence.code in PLAIN:
        return Sentence(PLAIN[sentence.code], texts)
    counts = any(isinstance(one, int | float) for one in sentence.values.values())
    return None if counts else sentence


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
    templates: Mapping[Code, str] | None = None,
    show: Callable[[str, Value], str] = show,
) -> str:
    """The sentence in words; a translation brings its own templates and its own numbers."""
    if templates is None:
        templates = {**TEMPLATES, **ONE} if sentence.count == 1 else TEMPLATES
    places = {name: show(name, value) for name, value in sentence.values.items()}
    return fill(templates[sentence.code], **places)
