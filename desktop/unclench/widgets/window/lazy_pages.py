"""Pages that the first picture does not need: loaded when first opened, and joined to the window.

Loading every page at the start would cost as much time as half a window. `viewmodels.app_factory`
is the same for what lies below; no other module imports inside a function.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtCore

from unclench.viewmodels.translation import translate

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QStackedWidget, QWidget

    from unclench.viewmodels.history.history import Item
    from unclench.viewmodels.history.history_models import HistoryModels
    from unclench.viewmodels.library.library import Entry, Library
    from unclench.viewmodels.library.preparation import Preparation
    from unclench.viewmodels.program_editor.program_editor import ProgramEditor
    from unclench.viewmodels.questions.care import Care
    from unclench.viewmodels.reminders.models import ReminderModels
    from unclench.viewmodels.session.player import Player
    from unclench.viewmodels.settings.settings import Settings
    from unclench.viewmodels.window.models import Models
    from unclench.viewmodels.window.rescue import Rescue
    from unclench.viewmodels.window.taken_away import TakenAway
    from unclench.widgets.history.history_page import HistoryPage
    from unclench.widgets.history.item_page import ItemPage
    from unclench.widgets.history.tab import Tab
    from unclench.widgets.learn.learn_page import LearnPage
    from unclench.widgets.library.exercise_card import ExerciseCard
    from unclench.widgets.library.exercises_page import ExercisesPage
    from unclench.widgets.program_editor.page import ProgramEditorPage
    from unclench.widgets.programs.programs_page import ProgramsPage
    from unclench.widgets.session.session_flow import SessionFlow
    from unclench.widgets.settings.settings_page import SettingsPage
    from unclench.widgets.shell import Host, Shell, StartedFrom
    from unclench.widgets.today.today_page import TodayPage
    from unclench.widgets.today.today_parts import TodayParts
    from unclench.widgets.window.background import Background
    from unclench.widgets.window.care_controller import CareController
    from unclench.widgets.window.cross_fade import CrossFade
    from unclench.widgets.window.exercise_place import ExercisePlace, ExerciseWindow
    from unclench.widgets.window.incoming import Incoming
    from unclench.widgets.window.notices import FaultDialog, FaultPage
    from unclench.widgets.window.program_steps import ProgramSteps, StepWindow
    from unclench.widgets.window.side_bar import SideBar
    from unclench.widgets.window.whereabouts import SeenWindow, Whereabouts


def cross_fade(over: QWidget, old: QWidget) -> CrossFade:
    """The picture of `old`, to fade away over the page that comes."""
    from unclench.widgets.window.cross_fade import CrossFade

    return CrossFade(over, old)


def whereabouts(window: SeenWindow) -> Whereabouts:
    """Where one is in the window, to be found again in new pages."""
    from unclench.widgets.window.whereabouts import Whereabouts

    return Whereabouts(window)


def renew(window: SeenWindow) -> None:
    """Show what came into the store from elsewhere."""
    from unclench.widgets.window import renewal

    renewal.renew(window)


def enter(page: QWidget) -> None:
    """Put the focus where it was last in `page`, else where the page begins."""
    last: QWidget | None = page.focusWidget()
    if last is not None and last.isVisible():
        last.setFocus(QtCore.Qt.FocusReason.OtherFocusReason)
        return
    page.setFocus()
    if page.hasFocus() and page.focusPolicy() == QtCore.Qt.FocusPolicy.NoFocus:
        page.focusNextChild()


def show_focus_after_keys(window: QWidget) -> None:
    """Show the focus only while the window is used by keys."""
    from unclench.widgets.window.last_used import LastUsed

    LastUsed(window)


def care_controller(
    shell: Shell, bar: SideBar, first: TodayPage, care: Care, library: Library
) -> CareController:
    """What can be had from anywhere: help, a flare, a check-in."""
    from unclench.widgets.window.care_controller import CareController

    return CareController(shell, bar, first, care, library)


def today_parts(shell: Shell, models: Models, page: TodayPage) -> TodayParts:
    """What is on the page Today once the store is open."""
    from unclench.widgets.plan.plan_note import PlanNote
    from unclench.widgets.today.today_parts import TodayParts

    today = models.services.new_today(models.library, models.settings)
    parts = TodayParts(today, models.settings, shell, page.greet)
    note = PlanNote(models.services.plan, models.library, with_steps=True)
    note.opened.connect(shell.open_by_id)
    note.planWanted.connect(partial(open_plan, shell, "plan"))
    parts.programWanted.connect(partial(open_program, shell))
    parts.trialStarted.connect(partial(begin_trial, shell, models))
    parts.trialWanted.connect(partial(open_trials, shell, models))
    note.refilled.connect(parts.refilled)
    today.changed.connect(note.refresh)
    parts.add_note(note)
    return parts


def exercises_page(shell: Shell, models: Models) -> ExercisesPage:
    """All exercises."""
    from unclench.widgets.library.exercises_page import ExercisesPage

    page = ExercisesPage(models.library, exercise_card)
    page.opened.connect(shell.open_by_id)
    page.soundsWanted.connect(partial(shell.open_page, "sounds"))
    return page


def started_from(page: str, title: str) -> StartedFrom:
    """The page to go back to from an exercise that no program led to."""
    from unclench.widgets.shell import StartedFrom

    return StartedFrom(None, "", page, title)


def program_steps(window: StepWindow, models: Models) -> ProgramSteps:
    """What leads from a program to its exercises, cards and questions."""
    from unclench.widgets.window.program_steps import ProgramSteps

    return ProgramSteps(window, models)


def exercise_place(window: ExerciseWindow, models: Models) -> ExercisePlace:
    """The page of an exercise."""
    from unclench.widgets.window.exercise_place import ExercisePlace

    return ExercisePlace(window, models)


def preparation(models: Models, entry: Entry, titles: Callable[[str], str]) -> Preparation:
    """One exercise, opened, with the choices it begins with."""
    from unclench.widgets.window.exercise_place import preparation

    return preparation(models, entry, titles)


def exercise_card(entry: Entry, starred: bool, parent: QWidget) -> ExerciseCard:
    """One exercise among all."""
    from unclench.widgets.library.exercise_card import ExerciseCard

    return ExerciseCard(entry, starred, parent)


def history_page(shell: Shell, models: Models) -> HistoryPage:
    """All that was put down, and what it may tell."""
    from unclench.widgets.history.history_page import HistoryPage

    shown = models.services.new_history(models.library, models.settings)
    shown.failed.connect(shell.say)
    page = HistoryPage(shown, partial(_any_tab, shell, models), item_page)
    page.exercisesWanted.connect(partial(shell.open_page, "exercises"))
    return page


def _any_tab(shell: Shell, models: Models, name: str, history: HistoryModels) -> Tab:
    from unclench.widgets.window.trials_place import TAB, trials_tab

    return trials_tab(shell, models) if name == TAB else history_tab(name, history)


def open_trials(shell: Shell, models: Models, exercise_id: str = "") -> None:
    """Go to the fair tests; set one up for an exercise."""
    from unclench.widgets.window.trials_place import open_trials

    open_trials(shell, models, exercise_id)


def begin_trial(shell: Shell, models: Models) -> None:
    """Begin what is due of the fair test that goes on, from Today."""
    from unclench.widgets.window.trials_place import begin

    begin(shell, models, "today")


def history_tab(name: str, models: HistoryModels) -> Tab:
    """One of History's other pages; a KeyError where it has none of this name."""
    return _HISTORY_TABS[name](models)


def _overview_tab(models: HistoryModels) -> Tab:
    from unclench.widgets.history.overview_tab import OverviewTab

    return OverviewTab(models.overview)


def _files_tab(models: HistoryModels) -> Tab:
    from unclench.widgets.history.files_tab import FilesTab

    return FilesTab(models.exchange)


def _charts_tab(models: HistoryModels) -> Tab:
    from unclench.widgets.history.charts_tab import ChartsTab

    return ChartsTab(models.charts)


def _effects_tab(models: HistoryModels) -> Tab:
    from unclench.widgets.history.effects_tab import EffectsTab

    return EffectsTab(models.effects)


def _correlation_tab(models: HistoryModels) -> Tab:
    from unclench.widgets.history.correlation_tab import CorrelationTab

    return CorrelationTab(models.correlation)


def _visit_tab(models: HistoryModels) -> Tab:
    from unclench.widgets.history.visit_tab import VisitTab

    return VisitTab(models.visit)


_HISTORY_TABS: Mapping[str, Callable[[HistoryModels], Tab]] = {
    "overview": _overview_tab,
    "charts": _charts_tab,
    "effects": _effects_tab,
    "correlation": _correlation_tab,
    "files": _files_tab,
    "visit": _visit_tab,
}


def item_page(models: HistoryModels, item: Item | None) -> ItemPage:
    """One session or check-in, or (None) a session to add by hand."""
    from unclench.widgets.history.item_page import ItemPage

    return ItemPage(models, item)


def incoming(shell: Shell, stack: QStackedWidget) -> Incoming:
    """What leads files that come to the window around `stack` to their preview."""
    from unclench.widgets.window.incoming import Incoming

    return Incoming(shell, stack)


def learn_page(shell: Shell, models: Models) -> LearnPage:
    """The learn cards."""
    from unclench.widgets.learn.learn_page import LearnPage

    page = LearnPage(models.library, models.settings)
    page.opened.connect(shell.open_by_id)
    page.pageWanted.connect(shell.open_page)
    return page


def show_learn_card(page: QWidget, card_id: str) -> bool:
    """Unfold one of the learn cards; False when there is none of this id."""
    from unclench.widgets.learn.learn_page import LearnPage

    return isinstance(page, LearnPage) and page.show_card(card_id)


def programs_page(shell: Shell, models: Models) -> ProgramsPage:
    """The programs, and each of them."""
    from unclench.widgets.window.programs_place import programs_page

    return programs_page(shell, models, program_editor)


def open_program(shell: Shell, program_id: str) -> None:
    """Go to the page of one program."""
    from unclench.widgets.window.programs_place import open_program

    open_program(shell, program_id)


def write_program(shell: Shell) -> None:
    """Begin a new program."""
    from unclench.widgets.window.programs_place import write_program

    write_program(shell)


def open_plan(shell: Shell, tab: str) -> None:
    """Go to "plan" or "people", beside the programs."""
    from unclench.widgets.window.programs_place import open_tab

    open_tab(shell, tab)


def program_editor(editor: ProgramEditor) -> ProgramEditorPage:
    """The editor of programs."""
    from unclench.widgets.program_editor.page import ProgramEditorPage

    return ProgramEditorPage(editor)


def back_to_programs(page: QWidget) -> None:
    """Asked for again, the page of programs shows its list."""
    from unclench.widgets.window.programs_place import back_to_list

    back_to_list(page)


def my_exercises_page(shell: Shell, models: Models) -> QWidget:
    """The person's own exercises; words in their place when their folder is not open."""
    from unclench.widgets.my_exercises.my_exercises_page import MyExercisesPage, closed_page

    mine = models.services.new_my_exercises()
    if mine is None:
        return closed_page()
    mine.failed.connect(shell.say)
    page = MyExercisesPage(mine, lambda: models.library.entries)
    page.opened.connect(shell.open_exercise)
    page.programWanted.connect(partial(write_program, shell))
    return page


def back_to_list(page: QWidget) -> None:
    """Asked for again, the page of the person's own exercises shows its list."""
    from unclench.widgets.my_exercises.my_exercises_page import MyExercisesPage

    if isinstance(page, MyExercisesPage) and page.writes:
        page.show_list()


def settings_page(shell: Shell, models: Models) -> SettingsPage:
    """The settings; also those for data and voice, once there is a profile."""
    from unclench.viewmodels.sound.layer_trial import LayerTrial
    from unclench.viewmodels.sound.outputs import DeviceChoice
    from unclench.widgets.settings.settings_page import SettingsPage
    from unclench.widgets.settings.sound_card import SoundModels
    from unclench.widgets.window.reminder_cards import reminder_cards

    settings, services = models.settings, models.services
    speaking = services.voices
    trials = LayerTrial(settings, speaking.new_link) if speaking else LayerTrial(settings)
    sound = SoundModels(trials, DeviceChoice())
    page = SettingsPage(settings, services.data, services.voices, sound, reminder_cards(models))
    page.fitWanted.connect(partial(shell.open_page, "fit"))
    return page


def just_sounds_page(shell: Shell, models: Models) -> QWidget:
    """Surroundings without a session."""
    from unclench.widgets.sound.just_sounds_page import JustSoundsPage

    page = JustSoundsPage(models.settings, models.services.just_sounds(models.settings))
    page.left.connect(shell.uncover)
    return page


def quiet_sounds(shell: Shell, models: Models) -> None:
    """A session begins: what plays without one stops, and that is said."""
    sounds = models.services.sounds
    if sounds is not None and sounds.give_way():
        said = translate("sounds", "The sound that was playing stopped for your session.")
        shell.say(said)


def leave(window: Host) -> None:
    """Close it for good, also where closing by its button leaves the app in the tray."""
    window.stays = lambda: False
    window.close()


def session_flow(player: Player) -> SessionFlow:
    """The pages of one session."""
    from unclench.widgets.session.session_flow import SessionFlow

    return SessionFlow(player)


def fault_page(
    words: str, folder: Path, rescue: Rescue | None = None, again: bool = False
) -> FaultPage:
    """What stands in for the window when the data can't be opened."""
    from unclench.widgets.window.notices import FaultPage

    return FaultPage(words, folder, rescue, again)


def taken_away_card(loss: TakenAway, folder: Path) -> QWidget:
    """What is offered when the file of the history was taken away."""
    from unclench.widgets.window.taken_away_card import TakenAwayCard

    return TakenAwayCard(loss, folder)


def background(
    window: Host, parent: QWidget, settings: Settings, models: ReminderModels
) -> Background:
    """What goes on while the window is closed."""
    from unclench.widgets.window.background import Background

    made = Background(window, parent, settings, models)
    made.peopleWanted.connect(partial(open_plan, window, "people"))
    return made


def fault_dialog(log: Path, parent: QWidget) -> FaultDialog:
    """Says that something broke."""
    from unclench.widgets.window.notices import FaultDialog

    return FaultDialog(log, parent)


def bind_keys(window: QWidget, table: Mapping[str, Callable[[], object]]) -> None:
    """Keys that work anywhere in the window, and know when they are held down."""
    from unclench.widgets.controls.keys import bind
    from unclench.widgets.window.held_keys import HeldKeys

    bind(window, table)
    HeldKeys(window)


def read_aloud(window: QWidget, stack: QStackedWidget) -> None:
    """Have screen readers told what each widget is, and which page of `stack` is shown."""
    from unclench.widgets.controls import roles
    from unclench.widgets.window.page_titles import PageTitles

    roles.install()
    PageTitles(window, stack)


def app_icon() -> QIcon:
    """The app's icon."""
    from unclench.widgets.window.app_icon import app_icon

    return app_icon()
