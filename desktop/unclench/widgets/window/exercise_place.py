"""The page of one exercise in the window, and the ways that lead on from it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Protocol

from unclench.viewmodels.library.preparation import Preparation
from unclench.widgets.library.exercise_head import ExerciseHead
from unclench.widgets.library.exercise_page import ExercisePage
from unclench.widgets.shell import Shell
from unclench.widgets.window.trials_place import open_trials

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from unclench.domain.exercise import Exercise
    from unclench.domain.plan import Choices
    from unclench.viewmodels.library.library import Entry
    from unclench.viewmodels.window.models import Models
    from unclench.widgets.shell import StartedFrom
    from unclench.widgets.window.program_steps import ProgramSteps
    from unclench.widgets.window.side_bar import SideBar

NAME = "exercise"  # of the page in the window


class ExerciseWindow(Shell, Protocol):
    """The window, as the place of an exercise sees it."""

    bar: SideBar

    @property
    def steps(self) -> ProgramSteps:
        """What leads from programs to what their steps ask for."""
        ...

    def title_of(self, exercise_id: str) -> str:
        """What the exercise with this id is called; "" when it is gone."""
        ...

    def put(self, name: str, page: QWidget) -> None:
        """Have `page` as the page of this name, in the place of another one."""
        ...

    def turn_to(self, name: str) -> None:
        """Show the page of this name, which is there."""
        ...

    def play(
        self, exercise: Exercise, choices: Choices, *, origin: StartedFrom | None = None
    ) -> None:
        """Have a session take the window."""
        ...

    def open_other(self, origin: StartedFrom | None, name: str, minutes: float | None) -> None:
        """Go to the page of the exercise called `name` instead, for the same."""
        ...

    def leave_exercise(self, exercise_id: str, origin: StartedFrom | None = None) -> None:
        """Go back to where an exercise was opened."""
        ...


class ExercisePlace:
    """The page of the exercise that was opened last."""

    def __init__(self, window: ExerciseWindow, models: Models) -> None:
        """None yet."""
        self._window, self._models = window, models
        self._page: ExercisePage | None = None
        self._origin: StartedFrom | None = None

    def open(self, entry: Entry, minutes: float | None, origin: StartedFrom | None) -> None:
        """Go to the page of this exercise; `origin` is where one goes back to."""
        page = self._build(entry, origin)
        page.preparation.choose(minutes=minutes)
        self.show()

    def show(self) -> None:
        """Turn to it."""
        page, origin = self._page, self._origin
        if page is not None:
            self._window.turn_to(NAME)
            self._window.bar.show_page(origin.page if origin is not None else "exercises")
            page.focus_start()

    def begin(self) -> None:
        """Go on to the questions before it, unless a caution says no."""
        if self._page is not None and not self._page.preparation.asks_for_a_change:
            self._page.preparation.start()

    def build_again(self, titles: Mapping[str, str]) -> None:
        """Another language was set: the same page, with what was chosen there.

        `titles` are those of the window's pages.
        """
        if self._page is None:
            return
        old, origin = self._page.preparation, self._origin
        if origin is not None:
            origin = self._window.steps.said_again(origin, titles[origin.page])
        entry = self._models.library.entry(old.entry.id) or old.entry
        new = self._build(entry, origin).preparation
        new.choose(
            minutes=old.minutes,
            tempo=old.tempo,
            holds=old.holds,
            tensing=old.chosen_tensing,
            posture=old.posture,
        )

    def _build(self, entry: Entry, origin: StartedFrom | None) -> ExercisePage:
        window = self._window
        prepared = preparation(self._models, entry, window.title_of)
        to_trials = partial(open_trials, window, self._models, entry.id)
        page = _page(window, self._models, prepared, origin, to_trials)
        prepared.started.connect(partial(window.play, origin=origin))
        prepared.otherWanted.connect(partial(window.open_other, origin))
        page.left.connect(partial(window.leave_exercise, entry.id, origin))
        window.put(NAME, page)
        self._page, self._origin = page, origin
        return page


def _page(
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
