"""Just sounds: pick one, let it play, with a timer if wanted. Nothing of it is written down."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QIntValidator, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from unclench.domain.preferences import limits
from unclench.viewmodels.settings.settings import Settings
from unclench.viewmodels.sound.just_sounds import JustSounds
from unclench.viewmodels.sound.soundscape_names import folder_words, name_of, sounds
from unclench.viewmodels.translation import Counted, fill
from unclench.widgets.controls.announce import announce
from unclench.widgets.controls.buttons import Chip, MainButton, PlainButton
from unclench.widgets.controls.chip_row import Group, chip_row
from unclench.widgets.controls.clear_layout import clear_layout
from unclench.widgets.controls.field import Field
from unclench.widgets.controls.flow import Flow
from unclench.widgets.controls.inputs import NamedSlider
from unclench.widgets.controls.reading import ReadingPage
from unclench.widgets.controls.tab_order import as_seen
from unclench.widgets.controls.text import label
from unclench.widgets.scenes.scene_card import SceneCard
from unclench.widgets.sound.soundscape_choice import pick_file, pick_folder
from unclench.widgets.sound.surroundings_line import SurroundingsLine

TIMERS = (0, 15, 30, 60)  # minutes that are offered; any others can be typed


class JustSoundsPage(ReadingPage):
    """What plays goes on when this page is left."""

    def __init__(self, settings: Settings, playing: JustSounds) -> None:
        """Show and change what `playing` does."""
        super().__init__(self.tr("Just sounds"))
        self._settings, self._playing = settings, playing
        self._shown: list[tuple[str | None, str]] = []
        self.sounds: dict[str | None, Chip] = {}
        card = SceneCard("mist", "just-sounds")
        rows = card.rows
        intro = self.tr(
            "Let a sound keep you company while you rest, read or work. It plays on until you stop "
            "it, and leaves no trace in your history."
        )
        rows.addWidget(label(intro, tone="quiet"))
        rows.addLayout(self._play_line())
        self._places = QVBoxLayout()
        rows.addLayout(self._places)
        rows.addLayout(self._own())
        self.line = SurroundingsLine(settings, "just_sounds")
        rows.addWidget(self.line)
        self.volume = NamedSlider(self.tr("Volume"), limits("surroundings_volume"))
        self.volume.slider.setValue(settings.preferences.surroundings_volume)
        self.volume.slider.valueChanged.connect(
            lambda value: settings.slide(surroundings_volume=value)
        )
        rows.addWidget(self.volume)
        self._build_timer(rows)
        self.rows.addWidget(card)
        self.rows.addStretch(1)
        playing.changed.connect(self._show)
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """The folder may hold others by now."""
        super().showEvent(event)
        self.line.look()
        self._show()
        self.play.setFocus()
        QTimer.singleShot(0, self, partial(as_seen, self))

    def _own(self) -> QVBoxLayout:
        self.file = PlainButton(self.tr("My own file ..."))
        self.file.clicked.connect(lambda: self._take(pick_file(self)))
        self.folder = PlainButton(self.tr("My own folder ..."))
        self.folder.clicked.connect(lambda: self._take(pick_folder(self, self._settings)))
        self.forget = PlainButton(self.tr("Don't use this folder"))
        self.forget.clicked.connect(self._forget)
        line = Flow(gap=2)
        for button in (self.file, self.folder, self.forget):
            line.addWidget(button)
        self.folder_line = label("", "small", "quiet")
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self.folder_line)
        column.addLayout(line)
        return column

    def _build_timer(self, rows: QVBoxLayout) -> None:
        name = self.tr("Stop after")
        rows.addWidget(label(name, tone="quiet"))
        offered = [(0, self.tr("No timer"))]
        offered += [(one, Counted.tr("%n minute(s)", "", one)) for one in TIMERS if one]
        now = self._settings.preferences.just_sounds_minutes
        line, self.timers = chip_row(offered, now, self._set_minutes)
        self.minutes = Field(self.tr("Other minutes"), self.tr("Other minutes"))
        low, high, _step = limits("just_sounds_minutes")
        self.minutes.setValidator(QIntValidator(max(1, low), high, self.minutes))
        self.minutes.setToolTip(fill(self.tr("From 1 to {most} minutes"), most=high))
        self.minutes.editingFinished.connect(self._type_minutes)
        line.addWidget(self.minutes)
        rows.addWidget(Group(name, line))

    def _play_line(self) -> QHBoxLayout:
        self.play = MainButton("")
        self.play.clicked.connect(self._press)
        self.said = label("")
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.play, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.said, 1, Qt.AlignmentFlag.AlignVCenter)
        return line

    def _press(self) -> None:
        if self._playing.playing:
            self._playing.stop()
        else:
            self._playing.play()

    def _take(self, choice: str) -> None:
        if choice:
            self._settings.change(just_sounds=choice)
        self._show()

    def _forget(self) -> None:
        """The sounds stay where they are; what was chosen among them is no more."""
        mine = {one for one, _name in sounds("", self._settings.preferences.sound_folder)}
        usual = {one for one, _name in sounds("", "")}
        chosen = self._settings.preferences.just_sounds
        kept = "" if chosen in mine - usual else chosen
        self._settings.change(sound_folder="", just_sounds=kept)
        self.folder.setFocus()

    def _set_minutes(self, minutes: int) -> None:
        self.minutes.clear()
        self._playing.set_minutes(minutes)

    def _type_minutes(self) -> None:
        if self.minutes.hasAcceptableInput() and self.minutes.text():
            self._playing.set_minutes(int(self.minutes.text()))

    def _show(self) -> None:
        mine = self._settings.preferences
        self._show_sounds(sounds(self._playing.choice, mine.sound_folder))
        words = folder_words(mine.sound_folder)
        self.folder_line.setText(words)
        self.folder_line.setVisible(bool(words))
        self.forget.setVisible(bool(mine.sound_folder))
        self.volume.slider.setValue(mine.surroundings_volume)
        self._show_timer(mine.just_sounds_minutes)
        self.play.setText(self.tr("Stop") if self._playing.playing else self.tr("Play"))
        self.play.updateGeometry()
        said = self._state_words()
        if said != self.said.text():
            self.said.setText(said)
            if self._playing.state != "playing" and self.isVisible():
                announce(self.said, said)

    def _show_sounds(self, offered: list[tuple[str | None, str]]) -> None:
        if offered != self._shown:
            self._shown = offered
            had = any(chip.hasFocus() for chip in self.sounds.values())
            clear_layout(self._places)
            line, self.sounds = chip_row(offered, self._playing.choice, self._choose)
            self._places.addWidget(Group(self.tr("Sound"), line))
            QTimer.singleShot(0, self, partial(as_seen, self))
            if had:
                self.sounds[self._playing.choice].setFocus()
        if self._playing.choice in self.sounds:
            self.sounds[self._playing.choice].setChecked(True)

    def _choose(self, choice: str | None) -> None:
        self._settings.change(just_sounds=choice or "")

    def _show_timer(self, minutes: int) -> None:
        group = next(iter(self.timers.values())).group()
        if minutes in self.timers:
            self.timers[minutes].setChecked(True)
        elif group is not None:
            group.setExclusive(False)
            for chip in self.timers.values():
                chip.setChecked(False)
            group.setExclusive(True)
            if not self.minutes.hasFocus():
                self.minutes.setText(str(minutes))

    def _state_words(self) -> str:
        state = self._playing.state
        if state == "playing":
            left = self._playing.minutes_left
            if self._settings.preferences.muted:
                return self.tr("All sound is muted in Settings, so you can't hear it now.")
            playing = fill(self.tr("Playing: {sound}."), sound=name_of(self._playing.choice))
            left_words = "" if left is None else Counted.tr("%n minute(s) left.", "", left)
            return f"{playing} {left_words}".strip()
        return {
            "silent": self.tr("No sound output was found."),
            "over": self.tr("The time is over. The sound faded out."),
            "session": self.tr("The sound stopped because a session began."),
        }.get(state, "")
