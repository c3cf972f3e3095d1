"""Leads to what a step of a program asks for, and knows when it was done without a session."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from unclench.domain.program_run import Place, SessionStep, StepTarget, is_done, step_at, target
from unclench.viewmodels.learn.reading import read_learn
from unclench.viewmodels.programs import steps
from unclench.viewmodels.translation import fill, translate
from unclench.widgets.shell import Shell, StartedFrom

if TYPE_CHECKING:
    from unclench.domain.program import Program
    from unclench.domain.program_run import ProgramRun
    from unclench.viewmodels.library.library import Entry
    from unclench.viewmodels.programs.runs import Runs
    from unclench.viewmodels.session.player import Player
    from unclench.viewmodels.window.models import Models
    from unclench.widgets.window.care_controller import CareController


class StepWindow(Shell, Protocol):
    """What `widgets.window.main_window.MainWindow` does for steps of programs alone."""

    @property
    def care(self) -> CareController:
        """Asks how the person is."""
        ...

    def open_from_step(self, entry: Entry, minutes: float | None, origin: StartedFrom) -> None:
        """Go to the exercise's page."""
        ...

    def begin(self) -> None:
        """Go from there to the questions before it."""
        ...

    def show_learn_card(self, card_id: str) -> bool:
        """Go to a Learn card, unfolded; False when there is none of this id."""
        ...

    def where(self) -> tuple[str, str]:
        """The name and the title of the page of the table that is shown."""
        ...

    def title_of(self, exercise_id: str) -> str:
        """What an exercise is called; "" when it is gone."""
        ...


class ProgramSteps(QObject):
    """Opens steps in a window; what is gone is said there."""

    def __init__(self, window: StepWindow, models: Models) -> None:
        """Lead `window` through the programs of `models`."""
        super().__init__()
        self._window, self._models = window, models
        self._asked: dict[str, SessionStep] = {}  # by the form that was opened for it
        self._heard: QObject | None = None  # that tells when a form was saved

    @property
    def _runs(self) -> Runs:
        return self._models.services.runs

    def open(self, run_id: str, place: Place, at_once: bool = False) -> None:
        """Go to what the step at `place` asks for, or begin its exercise `at_once`."""
        found = self._find(run_id, place)
        if found is None or self._window.session is not None:
            return
        run, program, wanted = found
        step = SessionStep(run_id, place)
        if wanted.kind == "read":
            self._read(run, program, place, wanted.name)
        elif wanted.kind == "ask":
            self._ask(step, wanted.name)
        else:
            words = steps.week_words(program, place.week)
            self._exercise(wanted, step, words, at_once)

    def lead(self, player: Player, origin: StartedFrom) -> None:
        """Tell a session what it is for, and what to say after it."""
        player.trial = origin.trial
        if origin.step is not None:
            player.step = origin.step
            player.what_next = partial(self.words_after, origin.step)

    def said_again(self, origin: StartedFrom, title: str) -> StartedFrom:
        """Where an exercise was opened, in the language that is set now; its page has a `title`."""
        words = ""
        if origin.trial is not None:
            words = translate("trials", "Fair test")
        elif origin.step is not None:
            run = self._runs.run(origin.step.run_id)
            program = self._runs.program(run.program_id) if run is not None else None
            if program is not None:
                words = steps.week_words(program, origin.step.place.week)
        return origin._replace(words=words, page_title=title)

    def words_after(self, step: SessionStep) -> str:
        """What to say after the session of `step`; "" where its program is gone."""
        self._runs.look()
        run = self._runs.run(step.run_id)
        program = self._runs.program(run.program_id) if run is not None else None
        if run is None or program is None:
            return ""
        tags = self._models.services.tags_now()
        return steps.after_session(program, run, step.place, tags, self._name)

    def _name(self, wanted: StepTarget) -> str:
        cards = {one.id: one.title for one in read_learn()}
        return steps.title(wanted, self._window.title_of, lambda card: cards.get(card, ""))

    def _find(self, run_id: str, place: Place) -> tuple[ProgramRun, Program, StepTarget] | None:
        run = self._runs.run(run_id)
        program = self._runs.program(run.program_id) if run is not None else None
        if run is None or program is None:
            self._window.say(self.tr("This program isn't there anymore."))
            return None
        step = step_at(program, place)
        if step is None:
            self._window.say(self.tr("This step isn't in the program anymore."))
            return None
        return run, program, target(step, self._models.services.tags_now())

    def _exercise(self, wanted: StepTarget, step: SessionStep, words: str, at_once: bool) -> None:
        entry = self._models.library.entry(wanted.name)
        if entry is None:
            gone = self.tr("This step needs an exercise that isn't there anymore: {name}.")
            self._window.say(fill(gone, name=wanted.name))
            return
        page, title = self._window.where()
        self._window.open_from_step(entry, wanted.minutes, StartedFrom(step, words, page, title))
        if at_once:
            self._window.begin()

    def _read(self, run: ProgramRun, program: Program, place: Place, card: str) -> None:
        if not self._window.show_learn_card(card):
            gone = self.tr("This step needs a Learn card that isn't there anymore: {name}.")
            self._window.say(fill(gone, name=card))
        elif not is_done(program, run, place):
            self._runs.tick(run, place)

    def _ask(self, step: SessionStep, questions: str) -> None:
        care = self._window.care
        if care.care is not self._heard:
            self._heard = care.care
            care.care.kept.connect(self._was_kept)
        form, show = {"peg": ("week", care.week), "check-in": ("check_in", care.check_in)}[
            questions
        ]
        self._asked[form] = step
        show()

    def _was_kept(self, form: str) -> None:
        step = self._asked.pop(form, None)
        run = self._runs.run(step.run_id) if step is not None else None
        if step is not None and run is not None:
            self._runs.tick(run, step.place)
