"""Garbage is collected between events alone, and as much as Python itself would."""

import gc
import weakref

import pytest
from PySide6.QtCore import QObject

from unclench.viewmodels import app_factory
from unclench.viewmodels.window import garbage
from unclench.viewmodels.window.garbage import Garbage, collect_due


class Knot:
    def __init__(self) -> None:
        self.me = self


@pytest.fixture
def few():
    before = gc.get_threshold()
    gc.set_threshold(10, 2, 2)
    gc.collect()
    yield
    gc.set_threshold(*before)


def test_nothing_goes_by_itself_and_all_of_it_when_it_is_due(few, qapp, qtbot, monkeypatch):
    monkeypatch.setattr(garbage, "EVERY", 1)
    parent = QObject()
    Garbage(parent)
    knot = Knot()
    left = weakref.ref(knot)
    del knot
    many = [Knot() for _each in range(100)]
    assert not gc.isenabled()
    assert left() is not None
    qtbot.waitUntil(lambda: left() is None)
    assert len(many) == 100
    parent.deleteLater()


def test_older_garbage_is_looked_at_more_rarely(few):
    seen: list[int] = []

    def note(phase: str, told: dict[str, int]) -> None:
        if phase == "start":
            seen.append(told["generation"])

    gc.callbacks.append(note)
    kept: list[list[Knot]] = []
    for _each in range(40):
        kept.append([Knot() for _one in range(20)])
        collect_due()
    gc.callbacks.remove(note)
    assert {0, 1} <= set(seen)
    assert seen.count(0) > seen.count(1)


def test_little_garbage_is_left_alone(few):
    gc.collect()
    seen: list[str] = []

    def note(phase: str, _told: object) -> None:
        seen.append(phase)

    gc.callbacks.append(note)
    collect_due()
    gc.callbacks.remove(note)
    assert seen == []


def test_one_collector_is_enough(qapp):
    parent = QObject()
    app_factory.collect_between_events(parent)
    app_factory.collect_between_events(parent)
    assert len(parent.findChildren(Garbage)) == 1
