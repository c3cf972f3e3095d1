"""The page of one exercise in the window, and the ways that lead on from it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from unclench.viewmodels.library.preparation import Preparation
from unclench.widgets.library.exercise_head import ExerciseHead
from unclench.widgets.library.exercise_page import ExercisePage

if TYPE_CHECKING:
    from unclench.viewmodels.library.library import Entry
    from unclench.viewmodels.window.models import Models
    from unclench.widgets.shell import Shell, StartedFrom


def exercise_page(
    shell: Shell,
    models: Models,
    prepared: Preparation,
    origin: StartedFrom | None,
    to_trials: Callable[[], object],
) -> ExercisePage:
    """What is `prepared`; `origin` is the step of a program that it was opened from.

    `to_trials` goes to the fair tests.
    """
    entry = prepared.entry
    above = (origin.words, origin.page_title) if origin is not None else ()
    services, head = models.services, ExerciseHead(entry, *above)
    page = ExercisePage(prepared, services.voices, head, services.trials)
    page.head.follow(models.library)
    if entry.id in models.library.last:
        page.tell_last(partial(models.library.put_back, entry.id))
    page.fitWanted.connect(partial(shell.open_page, "fit"))
    page.trialWanted.connect(to_trials)
    models.library.tagsChanged.connect(prepared.look_at_tags)
    return page


def preparation(models: Models, entry: Entry, titles: Callable[[str], str]) -> Preparation:
    """One exercise, opened, with the choices it begins with."""
    return Preparation(entry, models.services, models.settings.preferences, titles)
