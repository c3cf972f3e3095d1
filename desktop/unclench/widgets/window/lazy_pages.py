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

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QStackedWidget, QWidget

    from unclench.viewmodels.history.history import Item
    from unclench.viewmodels.history.history_models import HistoryModels
    from unclench.viewmodels.library.library import Entry, Library
    from unclench.viewmodels.library.preparation import Preparation
    from unclench.viewmodels.questions.care import Care
    from unclench.viewmodels.session.player import Player
    from unclench.viewmodels.window.models import Models
    from unclench.viewmodels.window.rescue import Rescue
    from unclench.viewmodels.window.taken_away import TakenAway
    from unclench.widgets.history.history_page import HistoryPage
    from unclench.widgets.history.item_page import ItemPage
    from unclench.widgets.history.tab import Tab
    from unclench.widgets.learn.learn_page import LearnPage
    from unclench.widgets.library.exercise_card import ExerciseCard
    from unclench.widgets.library.exercise_page import ExercisePage
    from unclench.widgets.library.exercises_page import ExercisesPage
    from unclench.widgets.session.session_flow import SessionFlow
    from unclench.widgets.settings.settings_page import SettingsPage
    from unclench.widgets.shell import Shell
    from unclench.widgets.window.care_controller import CareController
    from unclench.widgets.window.cross_fade import CrossFade
    from unclench.widgets.window.incoming import Incoming
    from unclench.widgets.window.notices import FaultDialog, FaultPage
    from unclench.widgets.window.side_bar import SideBar


def cross_fade(over: QWidget, old: QWidget) -> CrossFade:
    """The picture of `old`, to fade away over the page that comes."""
    from unclench.widgets.window.cross_fade import CrossFade

    return CrossFade(over, old)


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
    shell: Shell, bar: SideBar, exercises: ExercisesPage, care: Care, library: Library
) -> CareController:
    """What can be had from anywhere: help, a flare, a check-in."""
    from unclench.widgets.window.care_controller import CareController

    return CareController(shell, bar, exercises, care, library)


def exercise_page(
    shell: Shell, models: Models, entry: Entry, titles: Callable[[str], str]
) -> ExercisePage:
    """The page of one exercise."""
    from unclench.widgets.library.exercise_page import ExercisePage

    page = ExercisePage(preparation(models, entry, titles), models.services.voices)
    page.head.follow(models.library)
    if entry.id in models.library.last:
        page.tell_last(partial(models.library.put_back, entry.id))
    page.preparation.otherWanted.connect(shell.open_by_id)
    page.fitWanted.connect(partial(shell.open_page, "fit"))
    models.library.tagsChanged.connect(page.preparation.look_at_tags)
    return page


def preparation(models: Models, entry: Entry, titles: Callable[[str], str]) -> Preparation:
    """One exercise, opened, with the choices it begins with."""
    from unclench.viewmodels.library.preparation import Preparation

    return Preparation(entry, models.services, models.settings.preferences, titles)


def exercise_card(entry: Entry, starred: bool, parent: QWidget) -> ExerciseCard:
    """One exercise on the first page."""
    from unclench.widgets.library.exercise_card import ExerciseCard

    return ExerciseCard(entry, starred, parent)


def history_page(shell: Shell, models: Models) -> HistoryPage:
    """All that was put down, and what it may tell."""
    from unclench.widgets.history.history_page import HistoryPage

    shown = models.services.new_history(models.library, models.settings)
    shown.failed.connect(shell.say)
    page = HistoryPage(shown, history_tab, item_page)
    page.exercisesWanted.connect(partial(shell.open_page, "exercises"))
    return page


def history_tab(name: str, models: HistoryModels) -> Tab:
    """One of History's other pages.

    Raises:
        KeyError: it has no such page.
    """
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


def my_exercises_page(shell: Shell, models: Models) -> QWidget:
    """The person's own exercises; words in their place when their folder is not open."""
    from unclench.widgets.my_exercises.my_exercises_page import MyExercisesPage, closed_page

    mine = models.services.new_my_exercises()
    if mine is None:
        return closed_page()
    mine.failed.connect(shell.say)
    page = MyExercisesPage(mine, lambda: models.library.entries)
    page.opened.connect(shell.open_exercise)
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

    settings, services = models.settings, models.services
    sound = SoundModels(LayerTrial(settings), DeviceChoice())
    page = SettingsPage(settings, services.data, services.voices, sound)
    page.fitWanted.connect(partial(shell.open_page, "fit"))
    return page


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
