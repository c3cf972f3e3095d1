"""Devices as another process tells them."""

import sys

import pytest
from PySide6.QtCore import QProcess

from unclench.viewmodels.sound.outputs import DeviceChoice


def saying(what: str) -> tuple[str, ...]:
    return (sys.executable, "-c", f"print({what!r})")


def process_of(outputs: DeviceChoice) -> QProcess:
    found = outputs.findChild(QProcess)
    assert found is not None
    return found


def test_they_are_read(qtbot):
    outputs = DeviceChoice(saying('[{"id": "a", "name": "Ears"}]'))
    with qtbot.waitSignal(outputs.changed):
        outputs.refresh()
    assert outputs.devices == (("a", "Ears"),)


@pytest.mark.parametrize("said", ["", "oh", "[1]", '[{"id": 1}]'])
def test_what_makes_no_sense_changes_nothing(qtbot, said):
    outputs = DeviceChoice(saying(said))
    outputs.devices = (("a", "Ears"),)
    with qtbot.waitSignal(process_of(outputs).finished):
        outputs.refresh()
    assert outputs.devices == (("a", "Ears"),)


def test_one_question_at_a_time_and_it_can_be_left(qtbot):
    outputs = DeviceChoice((sys.executable, "-c", "input()"))
    outputs.refresh()
    outputs.refresh()
    outputs.stop()
    assert process_of(outputs).state() == QProcess.ProcessState.NotRunning
    outputs.stop()


def test_the_real_question_is_answered(qtbot):
    outputs = DeviceChoice()
    with qtbot.waitSignal(process_of(outputs).finished) as told:
        outputs.refresh()
    assert told.args[0] == 0
