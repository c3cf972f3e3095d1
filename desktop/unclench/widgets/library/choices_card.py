"""The card with every choice before a session, and the button that starts it."""

from __future__ import annotations

from PySide6.QtCore import Signal

from unclench.domain.preferences import Preferences
from unclench.viewmodels import words
from unclench.viewmodels.library.preparation import QUICKEST, SLOWEST, Preparation
from unclench.viewmodels.sound.voices import Voices
from unclench.viewmodels.translation import fill
from unclench.widgets.body_map.sore_places import SorePlaces
from unclench.widgets.controls.buttons import MainButton
from unclench.widgets.controls.chip_row import Group, segment_row
from unclench.widgets.controls.fold import Fold
from unclench.widgets.controls.inputs import NamedSlider, Switch
from unclench.widgets.controls.surfaces import Card
from unclench.widgets.controls.text import label
from unclench.widgets.session.own_pace import OwnPaceCard
from unclench.widgets.sound.sound_chips import SoundChips
from unclench.widgets.sound.sound_file_line import SoundFileLine
from unclench.widgets.sound.surroundings_line import SurroundingsLine
from unclench.widgets.sound.voice_line import VoiceLine


class ChoicesCard(Card):
    """Length, pace, holds, sore places, sound, then Start; each choice is taken at once."""

    bodyWanted = Signal()

    def __init__(self, preparation: Preparation, voices: Voices | None = None) -> None:
        """The choices of `preparation`; `voices` speak what nobody recorded."""
        super().__init__()
        self._preparation = preparation
        self._rows = self.column(margin=27, spacing=8)
        self._build_lengths()
        if preparation.can_ease:
            self._build_tempo()
        if preparation.can_hold:
            self.holds = Switch(self.tr("Hold the breath where the exercise does"))
            self.holds.toggled.connect(lambda on: preparation.choose(holds=on))
            self._rows.addWidget(self.holds)
        if preparation.can_pace:
            self.pace = OwnPaceCard(preparation.pace)
            self.pace.measured.connect(preparation.take_pace)
            self._rows.addWidget(self.pace)
        if preparation.tenses:
            self._build_tensing()
        if preparation.body is not None:
            self.sore_places = SorePlaces(preparation.body, preparation.tenses)
            self.sore_places.opened.connect(self.bodyWanted)
            self._rows.addSpacing(8)
            self._rows.addWidget(self.sore_places)
        self._build_start(voices)
        preparation.changed.connect(self._show)
        self._show()

    def _build_lengths(self) -> None:
        self._rows.addWidget(label(self.tr("How long?"), "subheading"))
        now = self._preparation
        lengths = [(one, words.number(one)) for one in now.entry.minutes]
        line, self.lengths = segment_row(
            lengths, now.minutes, lambda minutes: now.choose(minutes=minutes)
        )
        for minutes, segment in self.lengths.items():
            segment.setAccessibleName(words.minutes(minutes))
        unit = label(self.tr("minutes"), tone="quiet")
        unit.setContentsMargins(10, 0, 0, 0)
        line.addWidget(unit)
        line.addStretch(1)
        self._rows.addWidget(Group(self.tr("How long?"), line))

    def _build_tempo(self) -> None:
        ends = (self.tr("Faster"), self.tr("Slower"))
        self.tempo = NamedSlider(self.tr("Pace"), (QUICKEST, SLOWEST, 5), ends=ends)
        self.tempo.slider.valueChanged.connect(lambda one: self._preparation.choose(tempo=one))
        self._rows.addSpacing(8)
        self._rows.addWidget(self.tempo)
        self._breaths = label("", "small", "quiet")
        self._rows.addWidget(self._breaths)

    def _build_tensing(self) -> None:
        self.tensing = Switch(self.tr("Tense muscles before letting go"))
        self.tensing.clicked.connect(lambda on: self._preparation.choose(tensing=on))
        why = self.tr("Off because of pain. You can turn it on.")
        self._why_not = label(why, "small", "quiet")
        self.tensing.setAccessibleDescription(why)
        self._rows.addSpacing(8)
        self._rows.addWidget(self.tensing)
        self._rows.addWidget(self._why_not)

    def _show_pace(self) -> None:
        tempo = self._preparation.tempo
        self.tempo.slider.setValue(tempo)
        percent = words.number(abs(tempo - 100))
        if tempo == 100:
            self.tempo.say(self.tr("As written"))
        elif tempo > 100:
            self.tempo.say(fill(self.tr("{percent}% slower"), percent=percent))
        else:
            self.tempo.say(fill(self.tr("{percent}% faster"), percent=percent))
        rounded = words.number(round(self._preparation.breaths_a_minute(), 1))
        said = self.tr("{count} breaths a minute. Pick what feels easy.")
        self._breaths.setText(fill(said, count=rounded))

    def _build_start(self, voices: Voices | None) -> None:
        now = self._preparation
        if voices is not None:
            self.sound = SoundChips(voices.settings, now.suggested_sound)
            self._rows.addSpacing(8)
            self._rows.addWidget(self.sound)
        self.start = MainButton(self.tr("Start"))
        self.start.icon_name = "play"
        self.start.clicked.connect(now.start)
        self._rows.addSpacing(12)
        self._rows.addWidget(self.start)
        self._fault = label("", tone="sun")
        self._rows.addWidget(self._fault)
        if voices is not None:
            self._rows.addWidget(VoiceLine(voices, now))
            self._rows.addWidget(SurroundingsLine(voices.settings))
            if now.entry.kind != "worksheet":  # nobody can write into a sound file
                line = SoundFileLine(voices.sound_file, now)
                self.sound_file = Fold(self.tr("Save as sound file"), line)
                self.sound_file.button.setChecked(voices.sound_file.busy)
                self._rows.addWidget(self.sound_file)
                voices.settings.changed.connect(self._offer_file)
                self._offer_file(voices.settings.preferences)

    def _offer_file(self, now: Preferences) -> None:
        """A file in which nothing sounds is none."""
        sounds = now.voice_volume or now.tone_volume or now.surroundings != "none"
        self.sound_file.setVisible(bool(sounds))

    def _show(self) -> None:
        now = self._preparation
        self._fault.setText(now.fault)
        self._fault.setVisible(bool(now.fault))
        self.start.setEnabled(not now.fault)
        self.lengths[now.minutes].setChecked(True)
        if now.can_ease:
            self._show_pace()
        if now.can_hold:
            self.holds.setChecked(now.holds)
        if now.tenses:
            self.tensing.setVisible(now.may_tense and (now.hurts or not now.tensing))
            self.tensing.setChecked(now.tensing)
            self._why_not.setVisible(now.may_tense and now.hurts and not now.tensing)
