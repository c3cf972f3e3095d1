"""Landscapes: the same for the same exercise, never alike for two, and whole at any size."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from tests.widgets.brightness import contrast

from unclench.system import paths
from unclench.viewmodels.library.library import read_index
from unclench.viewmodels.words import KINDS
from unclench.widgets.scenes import scene
from unclench.widgets.scenes.palettes import Palette, dot, palette, scene_of
from unclench.widgets.scenes.shape import shape

SCENES = sorted({scene_of(kind) for kind in KINDS})


def picture(name: str, seed: str, dark: bool = False, ratio: float = 1.0) -> QImage:
    return scene.pixmap(name, seed, QSize(320, 104), ratio, dark).toImage()


def test_no_two_exercises_have_the_same_landscape(qapp):
    entries = read_index(paths.exercises() / "index.json")
    pictures = {bytes(picture(scene_of(one.kind), one.id).constBits()) for one in entries}
    assert len(pictures) == len(entries)


@pytest.mark.parametrize("name", SCENES)
def test_an_exercise_keeps_its_landscape(qapp, name):
    assert shape(name, "breath-46") == shape(name, "breath-46")
    assert picture(name, "breath-46") == picture(name, "breath-46")


@pytest.mark.parametrize("name", SCENES)
@pytest.mark.parametrize("dark", [False, True])
def test_it_runs_from_the_sky_to_the_near_layer(qapp, name, dark):
    made, colours = picture(name, "any", dark), palette(name, dark)
    assert made.pixelColor(160, 103).name().upper() == colours.near
    top = made.pixelColor(2, 0)
    wanted = QColor(colours.sky_top)
    for channel in ("red", "green", "blue"):
        assert abs(getattr(top, channel)() - getattr(wanted, channel)()) <= 3


def test_only_a_night_has_stars():
    assert {name for name in SCENES if shape(name, "any").stars} == {"night"}


def test_it_is_painted_sharp_on_a_fine_screen(qapp):
    made = scene.pixmap("sea", "any", QSize(320, 104), 2.0, dark=False)
    assert (made.width(), made.height(), made.devicePixelRatio()) == (640, 208, 2.0)


@given(st.text(), st.sampled_from(SCENES))
def test_every_layer_lies_below_the_last_one_in_the_middle(seed, name):
    made = shape(name, seed)
    levels = [layer.level for layer in made.layers]
    assert levels == sorted(levels)
    for layer in made.layers:
        for x in range(40):
            assert 0.4 < layer.edge(x / 10) < 1.05


def test_a_dot_is_told_from_what_it_stands_on(qapp):
    for kind in KINDS:
        assert contrast(QColor(dot(kind, dark=False)), QColor("#FFFFFF")) >= 3
        assert contrast(QColor(dot(kind, dark=True)), QColor("#182224")) >= 3


def test_dusk_is_deeper_than_day():
    for name in SCENES:
        day, dusk = palette(name, dark=False), palette(name, dark=True)
        for part in Palette._fields[:5]:
            light = QColor(getattr(day, part)).lightness()
            assert QColor(getattr(dusk, part)).lightness() <= light
