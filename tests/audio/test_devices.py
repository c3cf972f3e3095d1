from __future__ import annotations

import json
from typing import Any

import miniaudio
import pytest

from unclench.audio import devices


class Library:
    """Stands for the sound library with two outputs."""

    backend = "PulseAudio"

    def __init__(self, _backends: Any) -> None:
        """Whatever is asked for."""

    def get_playbacks(self) -> list[dict[str, Any]]:
        found = []
        for name in ("speakers", "headphones"):
            handle = miniaudio.ffi.new("ma_device_id *")
            miniaudio.ffi.buffer(handle)[: len(name)] = name.encode()
            found.append({"name": name.title(), "id": handle})
        return found


def test_devices_have_names_and_ids_that_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(miniaudio, "Devices", Library)
    backend, found = devices.found()
    assert backend == "PulseAudio"
    assert [device.name for device in found] == ["Speakers", "Headphones"]
    assert found == devices.found()[1]
    assert len({device.id for device in found}) == 2
    assert devices.find(found[1].id) == found[1]
    assert devices.is_there(found[0].id)
    assert not devices.is_there("gone")
    assert devices.find("") is None


def test_without_a_sound_system_there_is_none(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(_backends: Any) -> None:
        raise miniaudio.MiniaudioError("cannot init context", -1)

    monkeypatch.setattr(miniaudio, "Devices", refuse)
    with pytest.raises(devices.OutputError, match="context"):
        devices.found()
    assert not devices.is_there("speakers")
    devices.main()
    assert json.loads(capsys.readouterr().out) == []


def test_the_command_prints_json(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(miniaudio, "Devices", Library)
    devices.main()
    listed = json.loads(capsys.readouterr().out)
    assert [device["name"] for device in listed] == ["Speakers", "Headphones"]
    assert all(len(device["id"]) == 16 for device in listed)
