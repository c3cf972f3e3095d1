"""Sparing muscle groups in mid-session: what its keys do, and what to do about a cramp."""

from __future__ import annotations

from typing import cast

from PySide6.QtWidgets import QSizePolicy, QWidget

from unclench.domain.body import leaves
from unclench.domain.cues import Mode
from unclench.domain.soreness import LEGS
from unclench.viewmodels.session.player import Player
from unclench.widgets.controls.announce import announce
from unclench.widgets.controls.buttons import MainButton, PlainButton
from unclench.widgets.controls.surfaces import Card
from unclench.widgets.controls.text import label
from unclench.widgets.session.muscle_panel import MusclePanel

_IN_LEGS = frozenset().union(*(leaves(leg) for leg in LEGS))


class CrampPanel(Card):
    """Pauses, says what eases a cramp, and offers to go on without what hurts.

    That is the part whose turn it is, or the legs, where a cramp comes most and at any time.
    Meanwhile it stands where the words of the session were.
    """

    def __init__(self, player: Player, instead: QWidget) -> None:
        """Hidden until `help_now`, which hides `instead`."""
        super().__init__(wash=True)
        self._playback, self._instead = player.playback, instead
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        told = self.tr(
            "Ease off. Gently lengthen the muscle. For your calf: pull the toes toward the shin. "
            "Breathe."
        )
        self._part = ""
        self.words = label(told)
        self.go_on = MainButton(self.tr("Go on"))
        self.spare_part = PlainButton(self.tr("Go on without this part"), main_size=True)
        self.spare = PlainButton(self.tr("Go on without the legs"), main_size=True)
        self.go_on.clicked.connect(self._playback.resume)
        self.spare_part.clicked.connect(lambda: self._without(self._part))
        self.spare.clicked.connect(lambda: self._without(*LEGS))
        column = self.column(24, 8)
        for widget in (self.words, self.go_on, self.spare_part, self.spare):
            column.addWidget(widget)
        self._playback.pausedChanged.connect(self._paused)
        player.stageChanged.connect(self._close)
        self.hide()

    def help_now(self, part: str = "") -> None:
        """Pause and say what to do, while it is the turn of `part`; asked again, go on."""
        if not self.isHidden():
            self._playback.resume()
        elif self._playback.active:
            self._part = part
            self.spare_part.setVisible(bool(part) and not leaves(part) <= _IN_LEGS)
            self._playback.pause()
            self._turn(helping=True)
            self.go_on.setFocus()
            announce(self, self.words.text())

    def _without(self, *parts: str) -> None:
        self._playback.set_modes(dict.fromkeys(parts, "skip"))
        self._playback.resume()

    def _paused(self, paused: bool) -> None:
        if not paused:
            self._close()

    def _close(self) -> None:
        if not self.isHidden():
            self._turn(helping=False)

    def put_away(self) -> bool:
        """Close it, everything waiting on; whether it was open."""
        opened = not self.isHidden()
        self._close()
        return opened

    def _turn(self, helping: bool) -> None:
        page = self.parentWidget()
        if not helping and page is not None:
            page.setFocus()  # not the next control: the session's keys work again
        self.setVisible(helping)
        self._instead.setVisible(not helping)


class Easing:
    """Goes easy on the group whose turn it is: lighter, without tensing, pictured, left out."""

    def __init__(self, player: Player, panel: MusclePanel | None) -> None:
        """Without a panel there are no groups: only going to the next step is left."""
        self._player, self._playback, self._panel = player, player.playback, panel
        self.cramp = CrampPanel(player, panel) if panel else None
        if panel:
            panel.spareClicked.connect(self)

    def leave(self) -> None:
        """End the session; what helps with a cramp is only put away."""
        if self.cramp is None or not self.cramp.put_away():
            self._player.end()

    def __call__(self, how: str) -> None:
        """Do `how`: a mode, or "cramp". A group that is let go already is not left out any more."""
        position = self._playback.position()
        group = self._panel.group(position) if self._panel else None
        if how == "cramp":
            if self.cramp:
                self.cramp.help_now(group.part if group else "")
            return
        if how == "skip":
            tensing = group is not None and group.phase(position) != "release"
            done = tensing and group and self._playback.set_modes({group.part: "skip"})
            if not done:
                self._playback.skip(1)
        elif group:
            self._playback.set_modes({group.part: cast("Mode", how)})
