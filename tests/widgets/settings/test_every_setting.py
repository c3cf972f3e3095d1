"""Whatever can be set has its control on the settings page, within the limits of its field."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider
from tests.viewmodels.guided import FakeTransport

from unclench.domain.preferences import Preferences, fits, limits
from unclench.domain.reminders import Memory, Reminder
from unclench.system.paths import Profile
from unclench.viewmodels.reminders.at_login import AtLogin
from unclench.viewmodels.reminders.messenger import Messenger
from unclench.viewmodels.reminders.models import ReminderModels
from unclench.viewmodels.reminders.reminders import ReminderPorts, Reminders
from unclench.viewmodels.settings.settings import Settings
from unclench.viewmodels.sound.layer_trial import LayerTrial
from unclench.viewmodels.sound.outputs import DeviceChoice
from unclench.viewmodels.sound.soundscape_names import PICK, PICK_FOLDER
from unclench.viewmodels.sound.voices import Voices
from unclench.widgets.controls.choice import Choice
from unclench.widgets.controls.time_field import TimeField
from unclench.widgets.reminders.closed_card import ClosedCard
from unclench.widgets.reminders.reminders_card import RemindersCard
from unclench.widgets.settings.settings_page import SettingsPage
from unclench.widgets.settings.sound_card import TIMERS, SoundModels

ELSEWHERE = {
    "own_help": "on the help page",
    "help_country": "on the help page",
    "told_files": "by saying it at the window's foot",
    "read_cards": "on the page Learn",
    "help_card_hidden": "by putting the card away",
    "week_card_hidden": "by putting the card away",
    "told_tray": "by saying it when the window went to the tray",
    "every_source": "on the pages of History that count ratings",
    "sound_folder": "where a background sound is chosen, in the system's own dialog",
    "just_sounds": "on the page of sounds alone",
    "just_sounds_minutes": "on the page of sounds alone",
}
"""What is set, but not on the settings page: where, and so deliberately not there."""


class TwoOutputs(DeviceChoice):
    def __init__(self) -> None:
        super().__init__(("nobody",))
        self.devices = (("a1", "Headphones"), ("b2", "Speakers"))

    def refresh(self) -> None:
        self.changed.emit()


class Nowhere:
    """Keeps no reminders."""

    def own(self) -> tuple[Reminder, ...]:
        return ()

    def put(self, own: Sequence[Reminder]) -> None: ...

    def memory(self) -> Memory:
        return Memory()

    def remember(self, memory: Memory) -> None: ...


@pytest.fixture
def settings() -> Settings:
    return Settings()


@pytest.fixture
def page(settings, tmp_path: Path, qtbot) -> SettingsPage:
    voices = Voices(settings, Profile(tmp_path))
    sound = SoundModels(LayerTrial(settings, FakeTransport), TwoOutputs())
    reminders = Reminders(Nowhere, settings, Messenger(), ReminderPorts())
    models = ReminderModels(reminders, Messenger(), AtLogin(Profile(tmp_path)))
    more = (
        RemindersCard(settings, models, tuple),
        ClosedCard(settings, models.login, lambda: True),
    )
    made = SettingsPage(settings, voices=voices, models=sound, more=more)
    qtbot.addWidget(made)
    return made


def choose_all(page: QObject) -> None:
    for choice in page.findChildren(Choice):
        for value, _text in choice.choices:
            if value not in {PICK, PICK_FOLDER}:
                choice.choose(value)


def work(page: QObject) -> None:
    """Use every control to both of its ends, as far as it opens no dialog."""
    for slider in page.findChildren(QAbstractSlider):
        for end in (slider.minimum(), slider.maximum()):
            slider.setValue(end)
    for field in page.findChildren(TimeField):
        for minute in (0, 24 * 60 - 1):
            field.show_minute(minute)
    choose_all(page)
    for button in page.findChildren(QAbstractButton):
        if button.isCheckable():
            button.click()


def test_every_setting_has_its_control_and_no_control_leaves_the_limits(page, settings):
    found: dict[str, set[object]] = {}
    usual = Preferences()

    def note(now: Preferences) -> None:
        for name, value in now._asdict().items():
            if value != getattr(usual, name):
                found.setdefault(name, set()).add(value)

    settings.changed.connect(note)
    work(page)
    lacking = set(Preferences._fields) - set(found) - set(ELSEWHERE)
    assert not lacking, f"{lacking}: give it a control in widgets/settings, or name it in ELSEWHERE"
    both = set(found) & set(ELSEWHERE)
    assert not both, f"{both}: it has a control, so take it out of ELSEWHERE"
    assert set(ELSEWHERE) <= set(Preferences._fields)
    for name, values in found.items():
        odd = [value for value in values if not fits(name, value)]
        assert not odd, f"{name} is set to {odd}: take the control's ends from limits({name!r})"


def test_the_timers_that_are_offered_fit():
    assert all(fits("sleep_timer_minutes", minutes) for minutes in TIMERS)


def test_the_text_sizes_reach_both_limits(page):
    low, high, _step = limits("text_percent")
    assert (min(page.sizes), max(page.sizes)) == (low, high)
