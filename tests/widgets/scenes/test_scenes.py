"""Landscapes: the same for the same exercise, never alike for two, and whole at any size."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QImage

from unclench.system import paths
from unclench.viewmodels.library.library import read_index
from unclench.viewmodels.words import KINDS
from unclench.widgets.scenes import scene
from unclench.widgets.scenes.contrast import contrast, light
from unclench.widgets.scenes.ground import Ground
from unclench.widgets.scenes.palettes import Palette, dot, palette, scene_of
from unclench.widgets.scenes.shape import shape

SCENES = sorted({scene_of(kind) for kind in KINDS})


def picture(name: str, seed: str, dark: bool = False, ratio: float = 1.0) -> QImage:
    return scene.pixmap(name, seed, QSize(320, 104), ratio, dark).toImage()


def shine(name: str) -> float:
    return light(QColor(name).rgb())


@pytest.mark.parametrize(
    ("first", "second", "apart"),
    [("#000000", "#FFFFFF", 21), ("#767676", "#FFFFFF", 4.54), ("#FF0000", "#FFFFFF", 4.0)],
)
def test_contrast_is_that_of_wcag(first, second, apart):
    assert contrast(shine(first), shine(second)) == pytest.approx(apart, abs=0.005)
    assert contrast(shine(second), shine(first)) == pytest.approx(apart, abs=0.005)


def test_a_large_window_s_landscape_is_painted_once(qapp):
    size = QSize(2560, 1440)
    first = scene.pixmap("sea", "large", size, 1.0, dark=False)
    again = scene.pixmap("sea", "large", size, 1.0, dark=False)
    assert first.cacheKey() == again.cacheKey()


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
        assert contrast(shine(dot(kind, dark=False)), 1.0) >= 3
        assert contrast(shine(dot(kind, dark=True)), shine("#182224")) >= 3


def test_dusk_is_deeper_than_day():
    for name in SCENES:
        day, dusk = palette(name, dark=False), palette(name, dark=True)
        for part in Palette._fields[:5]:
            light = QColor(getattr(day, part)).lightness()
            assert QColor(getattr(dusk, part)).lightness() <= light


@pytest.mark.parametrize("dark", [False, True])
def test_a_moon_shines_in_the_middle_of_its_light_unless_something_else_does(qapp, dark):
    size, light = QSize(700, 200), QPointF(500, 80)
    for aside in (False, True):
        ground = Ground("sleep", "nights", moon_aside=aside)
        ground.wear(dark, plain=False)
        ground.fit(size, 1.0, (light, 84.0))
        seen = ground.pixmap.toImage()
        moonlit = seen.pixelColor(light.toPoint()).red() > 220
        assert moonlit is not aside
        assert (seen.pixelColor(round(0.86 * 700), round(0.16 * 200)).red() > 220) is aside
