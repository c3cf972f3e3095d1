"""Keeps an output pulling, whatever happens to the sound device."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from unclench.audio import devices
from unclench.audio.clockfile import SoundState
from unclench.audio.devices import OutputError
from unclench.audio.outputs import DeviceOutput, Output, Pull, SilentOutput
from unclench.audio.play_head import PlayHead

Opener = Callable[[Pull, str], Output]
"""Opens an output; the word is the id of the device that is wanted, empty for the system's."""

_FROZEN = 2.5
_REOPEN = 2.0
_LOOK = 5.0  # while another device plays, how often the wanted one is looked for
_log = logging.getLogger("unclench.engine")


def no_device(_pull: Pull, _wanted: str) -> Output:
    """An opener that never finds a device: for tests, and for playing without sound."""
    raise OutputError("sound is switched off")


@dataclass(frozen=True)
class OutputMaker:
    """How to get at outputs.

    `device` opens the device or raises `OutputError`; `silent` opens what pulls while there is
    none, and never fails; `is_there` says whether a device could be opened by its id.
    """

    device: Opener = DeviceOutput
    silent: Opener = SilentOutput
    is_there: Callable[[str], bool] = devices.is_there


class DeviceSupervisor:
    """Opens the wanted device, else the system's, else plays to nobody; looks for a better one."""

    def __init__(
        self,
        play_head: PlayHead,
        outputs: OutputMaker,
        clock: Callable[[], float],
    ) -> None:
        """Nothing is opened yet; `clock` gives the play head's seconds."""
        self._play_head = play_head
        self._outputs = outputs
        self._clock = clock
        self._wanted = ""
        self._output: Output | None = None
        self._opened = self._tried = float("-inf")

    def choose(self, device: str) -> None:
        """Play through this device from now on, as soon as it is there."""
        if device != self._wanted:
            self._wanted = device
            self._tried = float("-inf")

    def tend(self) -> None:
        """Leave a device that no longer asks for sound; look for the right one every 2 s."""
        now = self._clock()
        since = now - max(self._play_head.pulled, self._opened)
        if self._output and self._output.audible and since > _FROZEN:
            _log.warning("the sound device fell silent")
            self._output.close()
            self._output = None
            self._change_to(self._outputs.silent)
        elif not self._content() and now - self._tried > self._patience():
            self._open_device()

    def close(self) -> None:
        """Stop."""
        if self._output:
            self._output.close()

    def _content(self) -> bool:
        """Whether what is heard comes from the device that is wanted."""
        output = self._output
        return output is not None and output.audible and output.device == self._wanted

    def _patience(self) -> float:
        return _LOOK if self._output and self._output.audible else _REOPEN

    def _open_device(self) -> None:
        self._tried = self._clock()
        old = self._output
        if old and old.audible and self._wanted and not self._outputs.is_there(self._wanted):
            return
        try:
            self._change_to(self._outputs.device)
        except OutputError as error:
            if old is None:
                _log.warning("no sound: %s", error)
                self._change_to(self._outputs.silent)
            return
        if old:
            old.close()

    def _change_to(self, opener: Opener) -> None:
        """Let a new output pull; the play head gives the old one, if any, only silence."""
        token = object()
        output = opener(partial(self._play_head.pull, token), self._wanted)
        sound: SoundState = "on" if output.audible else "silent"
        self._play_head.attach(token, output.lead_ms, sound, self._clock())
        self._output = output
        self._opened = self._tried = self._clock()
