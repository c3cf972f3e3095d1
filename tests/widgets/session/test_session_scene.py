"""What a session's landscape does to what stands on it: measured on painted pixels."""

from datetime import UTC, datetime
from itertools import pairwise
from math import hypot
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from tests.viewmodels.guided import Stand, an_exercise, breathing, moving, muscles, stand
from tests.widgets.session.readable import assert_all_read, look, worst

from unclench.domain.preferences import Preferences
from unclench.viewmodels.words import KINDS
from unclench.widgets.controls import theme
from unclench.widgets.figures import BreathFigure
from unclench.widgets.figures.disc_words import DiscWords
from unclench.widgets.session.session_controls import KeyButton
from unclench.widgets.session.session_page import SessionPage

pytestmark = pytest.mark.thorough

SIZES = [(960, 640), (1440, 900)]
TIMELINES = {"muscle-relaxation": muscles, "movement": moving}


def some(kinds: list[str]) -> list[Any]:
    """The first of these always; the others where there is time."""
    return [kinds[0], *(pytest.param(one, marks=pytest.mark.thorough) for one in kinds[1:])]


SCENES = some(list(KINDS))
DISCS = some([one for one in KINDS if one not in TIMELINES])


def opened(qtbot, kind: str, size: tuple[int, int], hour: int = 9) -> tuple[SessionPage, Stand]:
    timeline = TIMELINES.get(kind, breathing)()
    one = stand(timeline, an_exercise(kind=kind), Preferences(captions=True))
    one.player.opened_at = datetime(2026, 3, 1, hour, tzinfo=UTC)
    one.begin()
    page = SessionPage(one.player)
    one.player.setParent(page)
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    return page, one


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("kind", SCENES)
@pytest.mark.parametrize(("look_of", "hour"), [(theme.LIGHT, 9), (theme.DARK, 9), (theme.DARK, 22)])
def test_all_words_can_be_read_on_every_landscape(
    qtbot, qapp, monkeypatch, kind, look_of, hour, size
):
    theme.apply(qapp, look_of, 100)
    page, one = opened(qtbot, kind, size, hour=hour)
    for ms in (1000, 6500, 17_000):
        look(page, one, ms)
        assert_all_read(page, monkeypatch)


@pytest.mark.parametrize("kind", DISCS)
@pytest.mark.parametrize(("look_of", "hour"), [(theme.LIGHT, 9), (theme.DARK, 9), (theme.DARK, 22)])
def test_the_word_in_the_disc_can_be_read(qtbot, qapp, monkeypatch, kind, look_of, hour):
    theme.apply(qapp, look_of, 100)
    page, one = opened(qtbot, kind, (960, 640), hour=hour)
    look(page, one, 8900)
    figure = page.figure
    assert isinstance(figure, BreathFigure)
    assert figure.word
    assert figure.look
    with_words = figure.grab().toImage()
    monkeypatch.setattr(DiscWords, "paint", lambda *_what: None)
    image = figure.grab().toImage()
    assert image != with_words
    middle = figure.ring().center().toPoint()
    half = int(figure.room() / 2 * 0.7)
    box = QRect(middle - QPoint(half, half), middle + QPoint(half, half))
    assert worst(image, box, figure.look.words) >= 4.5


@pytest.mark.parametrize("kind", SCENES)
@pytest.mark.parametrize(("look_of", "hour"), [(theme.LIGHT, 9), (theme.DARK, 9), (theme.DARK, 22)])
def test_the_controls_can_be_read(qtbot, qapp, kind, look_of, hour):
    theme.apply(qapp, look_of, 100)
    page, one = opened(qtbot, kind, (960, 640), hour=hour)
    look(page, one, 6500)
    image = page.grab().toImage()
    for button in page.controls.findChildren(KeyButton):
        if button.isVisible():
            beside = button.mapTo(page, QPoint(9, 12))  # the words begin farther in
            edge = QRect(beside.x(), beside.y(), 4, button.height() - 24)
            for ink in button.inks():
                assert worst(image, edge, ink) >= 4.5


def test_no_star_stands_behind_words(qtbot, qapp):
    theme.apply(qapp, theme.DARK, 100)
    page, _ = opened(qtbot, "muscle-relaxation", (960, 640), hour=23)
    assert page.panel is not None
    image, sky = page.grab().toImage(), page.panel.geometry().adjusted(0, 0, 0, -300)
    stars = [
        (x, y)
        for x in range(sky.left(), sky.right())
        for y in range(sky.top(), page.panel.mapTo(page, page.panel.place.pos()).y() - 60)
        if image.pixelColor(x, y).lightness() > 130
        and hypot(x - 0.86 * 960, y - 0.16 * 640) > 50  # the moon
    ]
    assert stars == []


def test_after_dark_it_is_night_in_the_dark_theme_alone(qtbot, qapp):
    for look_of, hour, expected in (
        (theme.LIGHT, 22, "sea"),
        (theme.DARK, 9, "sea"),
        (theme.DARK, 22, "night"),
        (theme.DARK, 3, "night"),
    ):
        theme.apply(qapp, look_of, 100)
        page, _ = opened(qtbot, "breathing", (960, 640), hour=hour)
        assert page.ground.scene == expected
    theme.apply(qapp, theme.LIGHT, 100)
    page, _ = opened(qtbot, "sleep", (960, 640))
    assert page.ground.scene == "night"


def colours(page: SessionPage) -> set[int]:
    image = page.grab().toImage()
    return {image.pixel(x, 4) for x in range(4, image.width() - 4)}


def test_high_contrast_and_reduced_motion_stand_on_plain_paper(qtbot, qapp):
    theme.apply(qapp, theme.LIGHT, 100)
    page, one = opened(qtbot, "breathing", (960, 640))
    assert len(colours(page)) > 1
    one.player.settings.change(reduced_motion=True)
    page.look()
    one.player.sound.toggle_captions()  # the page looks at its settings again
    assert page.ground.plain
    assert colours(page) == {QColor(theme.LIGHT.paper).rgb()}
    theme.apply(qapp, theme.CONTRAST, 100)
    page, _ = opened(qtbot, "breathing", (960, 640))
    assert page.ground.plain
    assert colours(page) == {QColor(theme.CONTRAST.paper).rgb()}


def test_the_landscape_follows_another_theme_and_size(qtbot, qapp):
    theme.apply(qapp, theme.LIGHT, 100)
    page, _ = opened(qtbot, "breathing", (960, 640))
    day = page.grab().toImage()
    theme.apply(qapp, theme.DARK, 100)
    dusk = page.grab().toImage()
    assert dusk != day
    assert dusk.pixelColor(4, 4).lightness() < 100
    page.resize(1200, 700)
    QApplication.processEvents()
    assert page.ground.pixmap.size().toTuple() == (1200, 700)
    assert page.figure.grab().toImage() == page.grab(page.figure.geometry()).toImage()


def test_the_light_warms_with_the_breath_in_small_steps(qtbot, qapp):
    theme.apply(qapp, theme.LIGHT, 100)
    page, one = opened(qtbot, "breathing", (960, 640))
    figure = page.figure
    assert isinstance(figure, BreathFigure)
    ring = figure.ring()
    aside = QPoint(0, int(ring.width() * 0.4))
    spot = figure.mapTo(page, ring.center().toPoint()) - aside
    seen = []
    for ms in range(5000, 9000, 100):
        one.transport.ms = ms
        page.look()
        seen.append(page.grab(QRect(spot, spot)).toImage().pixelColor(0, 0))
    assert seen[0] != seen[-1]
    for before, after in pairwise(seen):
        for channel in ("red", "green", "blue"):
            assert abs(getattr(before, channel)() - getattr(after, channel)()) <= 4


def test_the_water_drifts_in_small_boxes_and_stands_still_elsewhere(qtbot, qapp, monkeypatch):
    theme.apply(qapp, theme.LIGHT, 100)
    page, one = opened(qtbot, "breathing", (960, 640))
    look(page, one, 6000)
    asked: list[QRect] = []
    monkeypatch.setattr(page, "update", asked.append)
    for ms in range(6016, 10_000, 16):
        one.transport.ms = ms
        page.look()
    assert asked
    assert all(box.width() * box.height() < 1000 for box in asked)
    assert len(asked) < 120
    other, two = opened(qtbot, "mindfulness", (960, 640))
    look(other, two, 6000)
    asked.clear()
    monkeypatch.setattr(other, "update", asked.append)
    two.transport.ms = 9000
    other.look()
    assert asked == []
