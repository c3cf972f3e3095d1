"""Fair tests in the window: their tab in History, and the ways that lead there and begin one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unclench.viewmodels import words
from unclench.viewmodels.translation import fill, translate
from unclench.viewmodels.trials.trial_setup import TrialSetup
from unclench.widgets.history.guest_tab import GuestTab
from unclench.widgets.history.history_page import HistoryPage
from unclench.widgets.shell import StartedFrom
from unclench.widgets.trials.trials_page import TrialsPage

if TYPE_CHECKING:
    from unclench.viewmodels.library.library import Entry
    from unclench.viewmodels.trials.trials import Due
    from unclench.viewmodels.window.models import Models
    from unclench.widgets.history.tab import Tab
    from unclench.widgets.shell import Shell

TAB = "trials"


def trials_tab(shell: Shell, models: Models) -> Tab:
    """The fair tests, among the pages of History."""
    trials = models.services.trials
    page = TrialsPage(
        trials,
        lambda: TrialSetup(trials, models.library, models.settings),
        lambda: not models.settings.preferences.hide_numbers,
    )
    trials.told.connect(page.said)
    page.said.connect(shell.say)
    page.startWanted.connect(lambda: begin(shell, models, "history"))
    return GuestTab(page, page)


def open_trials(shell: Shell, models: Models, exercise_id: str = "") -> None:
    """Go to the fair tests; set one up for an exercise, unless one goes on.

    Nothing happens during a session.
    """
    trials = models.services.trials
    trials.wanted = exercise_id if trials.running is None else ""
    shell.open_page("history")
    page = shell.page()
    if isinstance(page, HistoryPage):
        page.show_tab(TAB)


def begin(shell: Shell, models: Models, page: str) -> None:
    """Draw the session that is due and go to the questions before it; then back to `page`.

    Nothing is drawn, and so counts, where its exercise is gone, or can't be had at its length.
    """
    trials = models.services.trials
    due = trials.due()
    if due is not None and (lacking := _lacking(due, models.library.entry(due.exercise_id))):
        shell.say(lacking)
        return
    due = trials.draw()
    if due is None:
        return
    title = {
        "history": translate("pages", "History"),
        "today": translate("pages", "Today"),
    }[page]
    origin = StartedFrom(None, translate("trials", "Fair test"), page, title, due.part)
    shell.begin_by_id(due.exercise_id, due.minutes, origin)


def _lacking(due: Due, entry: Entry | None) -> str:
    """What there isn't anymore of what a session needs, in words; "" where it can be begun."""
    if entry is None:
        gone = translate("trials", "This test needs an exercise that isn't there anymore: {name}.")
        return fill(gone, name=due.title)
    if due.minutes in entry.minutes:
        return ""
    short = translate(
        "trials", "This test needs {minutes} of “{name}”, which doesn't have that length anymore."
    )
    return fill(short, minutes=words.minutes(due.minutes), name=due.title)
