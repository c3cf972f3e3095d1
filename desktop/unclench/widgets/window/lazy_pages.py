"""Pages that the first picture does not need: each is loaded when it is first opened.

Loading every page at the start would cost as much time as half a window. `viewmodels.app_factory`
is the same for what lies below; no other module imports inside a function.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QWidget

    from unclench.domain.preferences import Preferences
    from unclench.system.paths import Profile
    from unclench.viewmodels.history.history import Item
    from unclench.viewmodels.history.history_models import HistoryModels
    from unclench.viewmodels.library.library import Entry, Library
    from unclench.viewmodels.questions.care import Care
    from unclench.viewmodels.services import Services
    from unclench.viewmodels.session.player import Player
    from unclench.viewmodels.settings.settings import Settings
    from unclench.viewmodels.sound.voices import Voices
    from unclench.viewmodels.window.rescue import Rescue
    from unclench.widgets.history.history_page import HistoryPage
    from unclench.widgets.history.item_page import ItemPage
    from unclench.widgets.history.tab import Tab
    from unclench.widgets.library.exercise_card import ExerciseCard
    from unclench.widgets.library.exercise_page import ExercisePage
    from unclench.widgets.session.session_flow import SessionFlow
    from unclench.widgets.settings.settings_page import SettingsPage
    from unclench.widgets.window.care_controller import CareController
    from unclench.widgets.window.incoming import Incoming
    from unclench.widgets.window.main_window import MainWindow
    from unclench.widgets.window.notices import FaultDialog, FaultPage


def care_controller(window: MainWindow, care: Care, library: Library) -> CareController:
    """What can be had from anywhere: help, a flare, a check-in."""
    from unclench.widgets.window.care_controller import CareController

    return CareController(window, care, library)


def exercise_page(
    entry: Entry, services: Services, preferences: Preferences, titles: Callable[[str], str]
) -> ExercisePage:
    """The page of one exercise."""
    from unclench.viewmodels.library.preparation import Preparation
    from unclench.widgets.library.exercise_page import ExercisePage

    return ExercisePage(Preparation(entry, services, preferences, titles), services.voices)


def exercise_card(entry: Entry, starred: bool, parent: QWidget) -> ExerciseCard:
    """One exercise on the first page."""
    from unclench.widgets.library.exercise_card import ExerciseCard

    return ExerciseCard(entry, starred, parent)


def history_page(desk: HistoryModels) -> HistoryPage:
    """All that was put down, and what it may tell."""
    from unclench.widgets.history.history_page import HistoryPage

    return HistoryPage(desk)


def history_tab(name: str, desk: HistoryModels) -> Tab:
    """One of History's other pages."""
    if name == "charts":
        from unclench.widgets.history.charts_tab import ChartsTab

        return ChartsTab(desk.charts)
    if name == "helps":
        from unclench.widgets.history.effects_tab import EffectsTab

        return EffectsTab(desk.helps)
    if name == "links":
        from unclench.widgets.history.correlation_tab import CorrelationTab

        return CorrelationTab(desk.links)
    from unclench.widgets.history.visit_tab import VisitTab

    return VisitTab(desk.visit, desk.exchange)


def item_page(desk: HistoryModels, item: Item | None) -> ItemPage:
    """One session or check-in, or (None) a session to add by hand."""
    from unclench.widgets.history.item_page import ItemPage

    return ItemPage(desk, item)


def incoming(window: MainWindow) -> Incoming:
    """What leads files that come to the window to their preview."""
    from unclench.widgets.window.incoming import Incoming

    return Incoming(window)


def my_exercises_page(window: MainWindow, services: Services, library: Library) -> QWidget:
    """The person's own exercises; words in their place when their folder is not open."""
    from unclench.widgets.my_exercises.my_exercises_page import opened_page

    return opened_page(window, services, library)


def back_to_list(page: QWidget) -> None:
    """Asked for again, the page of the person's own exercises shows its list."""
    from unclench.widgets.my_exercises.my_exercises_page import MyExercisesPage

    if isinstance(page, MyExercisesPage) and page.writes:
        page.show_list()


def settings_page(settings: Settings, services: Services) -> SettingsPage:
    """The settings; also those for data and voice, once the services has them."""
    from unclench.viewmodels.sound.layer_trial import LayerTrial
    from unclench.viewmodels.sound.outputs import DeviceChoice
    from unclench.widgets.settings.settings_page import SettingsPage
    from unclench.widgets.settings.sound_card import SoundModels

    desk = SoundModels(LayerTrial(settings), DeviceChoice())
    return SettingsPage(settings, services.care, services.voices, desk)


def voices(settings: Settings, profile: Profile) -> Voices:
    """What has texts spoken that nobody recorded."""
    from unclench.viewmodels.sound.voices import Voices

    return Voices(settings, profile)


def session_flow(player: Player) -> SessionFlow:
    """The pages of one session."""
    from unclench.widgets.session.session_flow import SessionFlow

    return SessionFlow(player)


def fault_page(words: str, folder: Path, rescue: Rescue | None = None) -> FaultPage:
    """What stands in for the window when the data can't be opened."""
    from unclench.widgets.window.notices import FaultPage

    return FaultPage(words, folder, rescue)


def fault_dialog(log: Path, parent: Any) -> FaultDialog:
    """Says that something broke."""
    from unclench.widgets.window.notices import FaultDialog

    return FaultDialog(log, parent)


def bind_keys(window: QWidget, table: Mapping[str, Callable[[], object]]) -> None:
    """Keys that work anywhere in the window."""
    from unclench.widgets.controls.keys import bind

    bind(window, table)


def app_icon() -> QIcon:
    """The app's icon."""
    from unclench.widgets.window.app_icon import app_icon

    return app_icon()
