"""Settings for the sound, with keys alone; no device is touched."""

import pytest
from PySide6.QtCore import Qt
from tests.viewmodels.guided import FakeTransport

from unclench.domain.preferences import Preferences
from unclench.viewmodels.settings.settings import Settings
from unclench.viewmodels.sound.layer_trial import LayerTrial, TriedPart
from unclench.viewmodels.sound.outputs import DeviceChoice
from unclench.widgets.settings.settings_page import SettingsPage
from unclench.widgets.settings.sound_card import SoundCard, SoundModels


class SomeOutputs(DeviceChoice):
    def __init__(self) -> None:
        super().__init__(("nobody",))
        self.asked = 0

    def refresh(self) -> None:
        self.asked += 1
        self.devices = (("a1", "Headphones"), ("b2", "Speakers"))
        self.changed.emit()


class Bench:
    def __init__(self, **mine) -> None:
        self.links: list[FakeTransport] = []
        self.settings = Settings(Preferences(**mine))
        self.outputs = SomeOutputs()
        self.trials = LayerTrial(self.settings, self.link)
        self.page = SettingsPage(self.settings, models=SoundModels(self.trials, self.outputs))

    def link(self) -> FakeTransport:
        self.links.append(FakeTransport())
        return self.links[-1]

    @property
    def card(self) -> SoundCard:
        return self.page.sound


@pytest.fixture
def bench(qtbot) -> Bench:
    made = Bench(voice_volume=50, surroundings="sea", output_device="gone")
    qtbot.addWidget(made.page)
    made.page.show()
    return made


def press(qtbot, bench: Bench, part: TriedPart) -> None:
    qtbot.keyClick(bench.card.tests[part], Qt.Key.Key_Space)


def test_each_layer_can_be_tried_and_stopped(bench, qtbot):
    layers: dict[TriedPart, str] = {"voice": "none", "tones": "none", "surroundings": "sea"}
    for part, around in layers.items():
        press(qtbot, bench, part)
        link = bench.links[-1]
        assert (bench.trials.playing, link.playing, link.surroundings) == (part, True, around)
        assert (link.volumes.voice, link.device) == (0.5, "gone")
        assert bench.card.tests[part].text() == "Stop"
    assert [one.closed for one in bench.links] == [1, 1, 0]
    press(qtbot, bench, "surroundings")
    assert (bench.trials.playing, bench.links[-1].closed) == ("", 1)
    assert bench.card.tests["surroundings"].text() == "Test"


def test_a_change_is_heard_while_it_plays(bench, qtbot):
    press(qtbot, bench, "surroundings")
    qtbot.keyClick(bench.card.surroundings.slider, Qt.Key.Key_Left)
    bench.card.around.choose("wind")
    (link,) = bench.links
    assert (link.volumes.surroundings, link.surroundings) == (0.75, "wind")


def test_it_ends_by_itself_and_when_one_leaves(bench, qtbot):
    press(qtbot, bench, "voice")
    bench.links[0].run(60_000)
    bench.trials.look()
    assert (bench.trials.playing, bench.links[0].closed) == ("", 1)
    press(qtbot, bench, "tones")
    bench.page.hide()
    assert (bench.trials.playing, bench.links[1].closed) == ("", 1)
    bench.trials.look()


def test_no_device_is_said(bench, qtbot):
    press(qtbot, bench, "voice")
    bench.links[0].sound = "silent"
    bench.trials.look()
    assert bench.card.said.text() == "No sound output was found."
    assert bench.links[0].closed == 1


def test_what_can_not_be_heard_is_not_tried(bench):
    bench.settings.change(surroundings="none")
    assert not bench.card.tests["surroundings"].isEnabled()
    bench.settings.change(muted=True)
    assert not any(test.isEnabled() for test in bench.card.tests.values())


def test_devices_are_asked_for_whenever_the_page_comes(bench):
    assert bench.outputs.asked == 1
    device = bench.card.device
    assert device.text() == "The one you chose (not connected)"
    device.choose("b2")
    assert bench.settings.preferences.output_device == "b2"
    assert device.accessibleName() == "Play through: Speakers"
    bench.page.hide()
    bench.page.show()
    assert bench.outputs.asked == 2
    device.choose("")
    assert bench.settings.preferences.output_device == ""


def test_timer_delay_and_surroundings_are_kept(bench, qtbot):
    card = bench.card
    card.timer.choose("30")
    qtbot.keyClick(card.delay.slider, Qt.Key.Key_Right)
    card.around.choose("none")
    now = bench.settings.preferences
    assert (now.sleep_timer_minutes, now.sound_delay_ms, now.surroundings) == (30, 20, "none")
    card.timer.choose("0")
    assert bench.settings.preferences.sleep_timer_minutes == 0


def test_a_choice_of_another_version_is_shown(qtbot):
    made = Bench(sleep_timer_minutes=17, surroundings="/home/me/bells.wav")
    qtbot.addWidget(made.page)
    assert made.card.timer.text() == "17 minutes"
    assert made.card.around.text() == "My file: bells.wav"


def test_everything_has_a_name(bench):
    card = bench.card
    assert card.tests["tones"].accessibleName() == "Test: Tones and bells"
    assert card.around.accessibleName() == "Background sound: Sea"
    assert card.timer.accessibleName() == "Sleep timer: fade all sound after: Never"
    assert card.delay.slider.accessibleName() == "Sound delay"
