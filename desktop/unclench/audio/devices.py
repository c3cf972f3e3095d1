"""The sound devices of this machine: `python -m unclench.audio.devices` prints them as JSON.

The window asks through that command, so that a sound library that hangs or crashes never takes
the window along.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

import miniaudio

BACKENDS = [
    miniaudio.Backend.WASAPI,
    miniaudio.Backend.COREAUDIO,
    miniaudio.Backend.PULSEAUDIO,
    miniaudio.Backend.ALSA,
]


class OutputError(Exception):
    """No sound device could be opened, or none can be listed."""


@dataclass(frozen=True)
class Device:
    """Something that can be heard.

    `id` stays the same as long as the system knows the device by the same name, also after a
    restart. `handle` is the sound library's own and belongs to this process.
    """

    id: str
    name: str
    handle: Any = field(default=None, compare=False, repr=False)


def found() -> tuple[str, tuple[Device, ...]]:
    """The sound system in use, and its outputs in the system's order.

    Raises:
        OutputError: there is no sound system.
    """
    try:
        library = miniaudio.Devices(BACKENDS)
        return library.backend, tuple(_devices(library))
    except miniaudio.MiniaudioError as error:
        raise OutputError(str(error)) from error


def _devices(library: Any) -> Iterator[Device]:
    names: Counter[str] = Counter()
    for device in library.get_playbacks():
        raw = bytes(miniaudio.ffi.buffer(device["id"]))
        known_by = sha256(library.backend.encode() + raw.rstrip(b"\0")).hexdigest()[:16]
        name = str(device["name"])
        names[name] += 1
        shown = name if names[name] == 1 else f"{name} ({names[name]})"
        yield Device(known_by, shown, device["id"])


def find(wanted: str) -> Device | None:
    """The device with this id, if it is there now."""
    if not wanted:
        return None
    try:
        return next((device for device in found()[1] if device.id == wanted), None)
    except OutputError:
        return None


def is_there(wanted: str) -> bool:
    """Whether the device with this id could be opened now."""
    return find(wanted) is not None


def main() -> None:
    """Print the devices as a JSON list of ids and names; an empty list without a sound system."""
    try:
        listed = found()[1]
    except OutputError:
        listed = ()
    kept = [{"id": device.id, "name": device.name} for device in listed]
    print(json.dumps(kept))  # noqa: T201 - this is what it is for


if __name__ == "__main__":
    main()
