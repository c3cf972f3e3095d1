"""Settings: how loud each layer is, what sounds around, through which device, and for how long."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from unclench.domain.preferences import Preferences, limits
from unclench.viewmodels.settings.settings import Settings
from unclench.viewmodels.sound.layer_trial import LayerTrial, TriedPart
from unclench.viewmodels.sound.outputs import DeviceChoice
from unclench.viewmodels.translation import Counted, fill
from unclench.widgets.controls.announce import announce
from unclench.widgets.controls.buttons import PlainButton
from unclench.widgets.controls.choice import Choice
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.inputs import NamedSlider, Switch
from unclench.widgets.controls.surfaces import Card
from unclench.widgets.controls.text import label
from unclench.widgets.sound.soundscape_choice import SoundscapeChoice
from unclench.widgets.sound.surroundings_line import SurroundingsLine

TIMERS = (0, 10, 15, 20, 30, 45, 60, 90)  # minutes that are offered


class SoundModels(NamedTuple):
    """What the card needs besides the settings."""

    trials: LayerTrial
    outputs: DeviceChoice


class SoundCard(Card):
    """Everything is kept and heard the moment it changes."""

    def __init__(self, settings: Settings, models: SoundModels | None = None) -> None:
        """Change `settings`; with `models` each layer can be tried and a device be chosen."""
        super().__init__()
        self._settings, self._models = settings, models
        self.tests: dict[TriedPart, PlainButton] = {}
        column = self.column()
        column.addWidget(label(self.tr("Sound"), "heading"))
        self.muted = Switch(self.tr("Mute all sound"))
        self.muted.toggled.connect(lambda on: settings.change(muted=on))
        column.addWidget(self.muted, 0, Qt.AlignmentFlag.AlignLeft)
        self.voice = self._volume("voice", "voice_volume", self.tr("Voice"), column)
        self.tones = self._volume("tones", "tone_volume", self.tr("Tones and bells"), column)
        around = self.tr("Background sounds")
        self.surroundings = self._volume("surroundings", "surroundings_volume", around, column)
        self._build_around(column)
        self._build_timer(column)
        if models is not None:
            self._build_device(column, models)
        self._build_delay(column)
        settings.changed.connect(self._show)
        self._show(settings.preferences)

    def showEvent(self, event: QShowEvent) -> None:
        """See which devices there are now, and how the person's own sound is."""
        super().showEvent(event)
        self.own_sound.look()
        if self._models is not None:
            self._models.outputs.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Who leaves hears no more."""
        if self._models is not None:
            self._models.trials.stop()
            self._models.outputs.stop()
        super().hideEvent(event)

    def _volume(self, part: TriedPart, name: str, words: str, column: QVBoxLayout) -> NamedSlider:
        volume = NamedSlider(words, limits(name))
        volume.slider.setValue(getattr(self._settings.preferences, name))
        volume.slider.valueChanged.connect(lambda value: self._settings.change(**{name: value}))
        line = QHBoxLayout()
        line.addWidget(volume, 1)
        column.addLayout(line)
        if self._models is not None:
            test = PlainButton(self.tr("Test"))
            test.clicked.connect(partial(self._models.trials.press, part))
            test.setAccessibleName(fill(self.tr("Test: {sound}"), sound=words))
            self.tests[part] = test
            line.addWidget(test, 0, Qt.AlignmentFlag.AlignBottom)
        return volume

    def _build_around(self, column: QVBoxLayout) -> None:
        if self._models is not None:
            self.said = label("", tone="sun")
            column.addWidget(self.said)
            self._models.trials.setParent(self)
            self._models.trials.changed.connect(self._show_trial)
            self._show_trial()
        name = self.tr("Background sound")
        column.addWidget(label(name, tone="quiet"))
        self.around = SoundscapeChoice(name, self._settings)
        self.around.wanted.connect(lambda choice: self._settings.change(surroundings=choice))
        column.addLayout(_line(self.around))
        self.own_sound = SurroundingsLine(self._settings)
        column.addWidget(self.own_sound)

    def _build_timer(self, column: QVBoxLayout) -> None:
        name = self.tr("Sleep timer: fade all sound after")
        column.addWidget(label(name, tone="quiet"))
        now = self._settings.preferences.sleep_timer_minutes
        self.timer = Choice(name, self._timers(now))
        self.timer.chosen.connect(
            lambda minutes: self._settings.change(sleep_timer_minutes=int(minutes))
        )
        column.addLayout(_line(self.timer))

    def _build_device(self, column: QVBoxLayout, models: SoundModels) -> None:
        name = self.tr("Play through")
        column.addWidget(label(name, tone="quiet"))
        self.device = Choice(name, self._devices())
        self.device.chosen.connect(lambda device: self._settings.change(output_device=device))
        column.addLayout(_line(self.device))
        models.outputs.setParent(self)
        models.outputs.changed.connect(self._show_devices)

    def _build_delay(self, column: QVBoxLayout) -> None:
        name = self.tr("Sound delay")
        self.delay = NamedSlider(name, limits("sound_delay_ms"), self.tr("{value} ms"))
        self.delay.slider.setValue(self._settings.preferences.sound_delay_ms)
        self.delay.slider.valueChanged.connect(
            lambda value: self._settings.change(sound_delay_ms=value)
        )
        column.addWidget(self.delay)
        hint = self.tr(
            "Wireless headphones play a little late. If the picture is ahead of the sound, move"
            " this up until both go together. Often 100 to 300 is right."
        )
        column.addWidget(label(hint, "small", "quiet"))

    def _timers(self, now: int) -> list[tuple[str | None, str]]:
        known = sorted({*TIMERS, now})
        named = [(str(one), Counted.tr("%n minute(s)", "", one)) for one in known if one]
        return [("0", self.tr("Never")), *named]

    def _devices(self) -> list[tuple[str | None, str]]:
        found = self._models.outputs.devices if self._models is not None else ()
        now = self._settings.preferences.output_device
        listed: list[tuple[str | None, str]] = [("", self.tr("The system's usual output")), *found]
        if now not in [one for one, _name in listed]:
            listed.append((now, self.tr("The one you chose (not connected)")))
        return listed

    def _show(self, now: Preferences) -> None:
        self.muted.setChecked(now.muted)
        self.voice.slider.setValue(now.voice_volume)
        self.tones.slider.setValue(now.tone_volume)
        self.surroundings.slider.setValue(now.surroundings_volume)
        self.delay.slider.setValue(now.sound_delay_ms)
        self.around.show_choice(now.surroundings)
        _show_among(self.timer, self._timers(now.sleep_timer_minutes), now.sleep_timer_minutes)
        self._show_devices()
        for part, test in self.tests.items():
            silent = part == "surroundings" and now.surroundings == "none"
            test.setEnabled(not now.muted and not silent)

    def _show_devices(self) -> None:
        if self._models is not None:
            _show_among(self.device, self._devices(), self._settings.preferences.output_device)

    def _show_trial(self) -> None:
        assert self._models is not None
        playing = self._models.trials.playing
        for part, test in self.tests.items():
            test.setText(self.tr("Stop") if part == playing else self.tr("Test"))
            test.updateGeometry()
        said = self.tr("No sound output was found.") if playing == "silent" else ""
        self.said.setText(said)
        self.said.setVisible(bool(said))
        if said:
            announce(self.said, said)


def _line(widget: QWidget) -> Flow:
    line = Flow(gap=2)
    line.addWidget(widget)
    return line


def _show_among(choice: Choice, offered: Iterable[tuple[str | None, str]], now: object) -> None:
    choice.value = str(now)
    choice.offer(list(offered))
