"""Setting up a fair test: what is offered, and what is chosen so far."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from unclench.domain.insight.readings import COMPARATOR, Measure
from unclench.domain.plain_text import sort_key
from unclench.domain.trials.design import USUAL, Design, Trial
from unclench.files import in_language
from unclench.viewmodels.history import trial_words

if TYPE_CHECKING:
    from unclench.viewmodels.library.library import Entry, Library
    from unclench.viewmodels.settings.settings import Settings
    from unclench.viewmodels.trials.trials import Trials

_UNTESTED = frozenset({"sleep", "rest", "worksheet"})
"""Kinds that no test is of: a question would wake, and writing takes as long as it takes."""
_WEEK = 7


def can_be_tested(entry: Entry) -> bool:
    """Whether a fair test of it makes sense: it is rated afterward, and is no rest itself."""
    return entry.kind not in _UNTESTED


class TrialSetup(QObject):
    """Every choice is right at any time: what does not go together follows the last choice."""

    changed = Signal()

    def __init__(self, trials: Trials, library: Library, settings: Settings) -> None:
        """For a test of what was asked for, against quiet rest."""
        super().__init__()
        self._trials, self._library, self._settings = trials, library, settings
        self.against_id = COMPARATOR
        self.minutes = 0.0
        self.measure: Measure = "pain" if settings.preferences.need == "pain" else "stress"
        self.pairs = USUAL
        self.days: frozenset[int] = frozenset()
        self.minute: int | None = None
        wanted, trials.wanted = trials.wanted, ""
        offered = [one.id for one in self.offered]
        self.exercise_id = wanted if wanted in offered else next(iter(offered), "")
        self._follow(self.entry.default if self.entry is not None else 0.0)

    def take(self, trial: Trial) -> None:
        """Begin with the design of an earlier test, as far as its exercises are still there."""
        design = trial.design
        self.exercise_id, self.against_id = design.exercise_id, design.against_id
        self.measure, self.pairs = design.measure, design.pairs
        self.days, self.minute = frozenset(design.days), design.minute
        offered = [one.id for one in self.offered]
        if self.exercise_id not in offered:
            self.exercise_id = next(iter(offered), "")
        self._follow(design.minutes)
        self.changed.emit()

    @property
    def offered(self) -> list[Entry]:
        """What can be tested, by title."""
        rest = self._library.entry(COMPARATOR)
        lengths = set(rest.minutes) if rest is not None else set()
        found = (one for one in self._library.entries if can_be_tested(one))
        fits = (one for one in found if not lengths.isdisjoint(one.minutes))
        return sorted(fits, key=lambda one: sort_key(one.title))

    @property
    def entry(self) -> Entry | None:
        """What is tested."""
        return self._library.entry(self.exercise_id)

    @property
    def others(self) -> list[Entry]:
        """What it can be tested against: quiet rest first, then what has a length in common."""
        mine = set(self.entry.minutes) if self.entry is not None else set()
        rest = self._library.entry(COMPARATOR)
        found = [one for one in self.offered if one.id != self.exercise_id]
        every = [rest, *found] if rest is not None else found
        return [one for one in every if not mine.isdisjoint(one.minutes)]

    @property
    def lengths(self) -> Sequence[float]:
        """The lengths that both have, in minutes."""
        other = self._library.entry(self.against_id)
        if self.entry is None or other is None:
            return ()
        return [one for one in self.entry.minutes if one in other.minutes]

    @property
    def turns_on_pain(self) -> bool:
        """Whether beginning switches on the question about pain."""
        return self.measure == "pain" and not self._settings.preferences.ask_pain

    @property
    def ends_with(self) -> str:
        """How long it may take, and what the answer may be."""
        return trial_words.how_long(self.pairs, len(self.days) or _WEEK)

    def choose(self, **changes: object) -> None:
        """Change a choice, by its name."""
        for name, value in changes.items():
            setattr(self, name, value)
        self._follow(self.minutes)
        self.changed.emit()

    def chosen(self) -> dict[str, object]:
        """All choices, as `choose` takes them."""
        return {
            "exercise_id": self.exercise_id,
            "against_id": self.against_id,
            "minutes": self.minutes,
            "measure": self.measure,
            "pairs": self.pairs,
            "days": self.days,
            "minute": self.minute,
        }

    def choose_day(self, day: int, on: bool) -> None:
        """Have pairs begin on this day of the week (Monday is 0), too, or not."""
        self.days = self.days | {day} if on else self.days - {day}
        self.changed.emit()

    def begin(self) -> str:
        """Begin the test; words where that can't be, else ""."""
        entry, other = self.entry, self._library.entry(self.against_id)
        if entry is None or other is None or not self.minutes:
            return self.tr("Pick an exercise first.")
        if self.turns_on_pain:
            self._settings.change(ask_pain=True)
        design = Design(
            *(entry.id, in_language.stored_title(entry.id, entry.title)),
            *(other.id, in_language.stored_title(other.id, other.title)),
            *(self.minutes, self.measure),
            self.pairs,
            tuple(sorted(self.days)),
            self.minute,
        )
        return self._trials.begin(design)

    def _follow(self, minutes: float) -> None:
        """Keep what goes together: another exercise may have other lengths."""
        others = [one.id for one in self.others]
        if self.against_id not in others:
            self.against_id = next(iter(others), "")
        lengths = self.lengths
        if minutes in lengths:
            self.minutes = minutes
        else:
            near = sorted(lengths, key=lambda one: abs(one - (minutes or one)))
            self.minutes = next(iter(near), 0.0)
