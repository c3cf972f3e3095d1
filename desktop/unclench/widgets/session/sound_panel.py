"""In a session: how loud each layer is, and what sounds around. S opens it and closes it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout

from unclench.domain.preferences import limits
from unclench.viewmodels.session.player import Player
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.inputs import NamedSlider, Switch
from unclench.widgets.controls.surfaces import Card
from unclench.widgets.sound.soundscape_choice import SoundscapeChoice
from unclench.widgets.sound.surroundings_line import SurroundingsLine


class SoundPanel(Card):
    """Built when it is first wanted; what is changed is heard at once and remembered.

    Up, Down and Space are left to the page: overall volume and pause.
    """

    turned = Signal()  # opened or closed

    def __init__(self, player: Player) -> None:
        """Closed; changes what `player` plays."""
        super().__init__(wash=True)
        self._sound, self._settings = player.sound, player.settings
        self._built = False
        self.hide()
        player.playback.askingChanged.connect(self.put_away)
        player.sound.settingChanged.connect(self._show)

    def toggle(self) -> None:
        """Open, or close."""
        if self.isHidden():
            if not self._built:
                self._build()
            self._show()
            self.own_sound.look()
            self._turn(True)
            self.voice.slider.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.put_away()

    def put_away(self) -> bool:
        """Close it, and give the page the keys back; whether it was open."""
        opened = not self.isHidden()
        if opened:
            self._turn(False)
        return opened

    def _turn(self, opened: bool) -> None:
        self.setVisible(opened)
        self.turned.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the panel rather than ending the session."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self._built = True
        column = self.column(14, 4)
        self.voice = LevelSlider("voice_volume", self.tr("Voice"), self.tr("Voice"))
        self.tones = LevelSlider("tone_volume", self.tr("Bells"), self.tr("Tones and bells"))
        around = self.tr("Background"), self.tr("Background sounds")
        self.surroundings = LevelSlider("surroundings_volume", *around)
        set_level = self._sound.set_level
        self.voice.slider.valueChanged.connect(partial(set_level, "voice"))
        self.tones.slider.valueChanged.connect(partial(set_level, "tones"))
        self.surroundings.slider.valueChanged.connect(partial(set_level, "surroundings"))
        line = QHBoxLayout()
        line.setSpacing(12)
        for level in (self.voice, self.tones, self.surroundings):
            line.addWidget(level, 1)
        column.addLayout(line)
        column.addLayout(self._build_below())
        self.own_sound = SurroundingsLine(self._settings)
        column.addWidget(self.own_sound)

    def _build_below(self) -> Flow:
        name = self.tr("Background sound")
        self.around = SoundscapeChoice(name, self._settings)
        self.around.wanted.connect(self._sound.surround)
        self.muted = Switch(self.tr("Mute (M)"))
        self.muted.clicked.connect(self._sound.toggle_mute)
        line = Flow(gap=8)
        for widget in (self.around, self.muted):
            line.addWidget(widget)
        return line

    def _show(self) -> None:
        if not self._built:
            return
        now = self._settings.preferences
        self.voice.slider.setValue(now.voice_volume)
        self.tones.slider.setValue(now.tone_volume)
        self.surroundings.slider.setValue(now.surroundings_volume)
        self.around.show_choice(now.surroundings)
        self.muted.setChecked(now.muted)


class LevelSlider(NamedSlider):
    """A volume that leaves Up and Down to the page."""

    def __init__(self, setting: str, words: str, name: str) -> None:
        """For one of the volumes, showing `words`, called `name` by screen readers."""
        super().__init__(words, limits(setting))
        self.slider.setAccessibleName(name)
        self.slider.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Pass Up and Down on."""
        if isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
            return True
        return super().eventFilter(watched, event)
