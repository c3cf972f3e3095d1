"""The pictures that exercises have of their own: what moves, what keeps still, what can be read."""

from datetime import UTC, datetime
from typing import Any

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor
from tests.shipped import shipped
from tests.viewmodels.guided import Stand, stand
from tests.widgets.session.readable import assert_all_read, look

from unclench.domain.preferences import Preferences
from unclench.widgets.controls import theme
from unclench.widgets.controls.theme import Tokens
from unclench.widgets.figures import SceneryFigure
from unclench.widgets.session.session_page import SessionPage

pytestmark = pytest.mark.thorough

NIGHT = datetime(2026, 3, 1, 22, tzinfo=UTC)
# each exercise, and two moments (ms) between which its picture changes
MOVING = {
    "leaves": (105_000, 107_000),
    "breath-coherent": (60_000, 62_000),
    "sleep-winddown": (600_000, 900_000),
    "mindful-walk": (120_000, 123_000),
    "imagery-place": (80_000, 140_000),
}
PIECE = 16_000  # pixels: no more are painted anew for something small that moves


def opened(
    qtbot, name: str, size: tuple[int, int] = (960, 640), **wanted: bool
) -> tuple[SessionPage, Stand]:
    exercise, timeline = shipped(name)
    one = stand(timeline, exercise, Preferences(captions=True, **wanted))  # type: ignore[arg-type]
    one.player.opened_at = NIGHT
    one.begin()
    page = SessionPage(one.player)
    one.player.setParent(page)
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    while page.writing:
        one.player.worksheet.next()
    for _until_all_is_in_its_place in range(2):
        look(page, one, MOVING[name][0])
    return page, one


def scenery(page: SessionPage) -> SceneryFigure:
    assert isinstance(page.figure, SceneryFigure)
    return page.figure


@pytest.mark.parametrize("name", MOVING)
def test_each_picture_changes_with_the_session_and_a_pause_holds_it(qtbot, qapp, name):
    theme.apply(qapp, theme.LIGHT, 100)
    page, one = opened(qtbot, name)
    figure = scenery(page)
    assert figure.pictured
    shown = []
    for ms in (*MOVING[name], MOVING[name][1]):
        look(page, one, ms)
        shown.append(figure.picture.pieces(ms, figure.level(ms)))
    assert shown[0] != shown[1] == shown[2]
    boxes = [piece.box() for piece in shown[1] if piece not in shown[0]]
    at = boxes[0].intersected(page.rect())
    assert not at.isEmpty()
    after = page.grab(at).toImage()
    look(page, one, MOVING[name][0])
    assert page.grab(at).toImage() != after


def first(*quick: tuple[str, Tokens]) -> list[Any]:
    """Every picture in every theme; all but these where there is time."""
    return [
        pytest.param(name, look, marks=() if (name, look) in quick else pytest.mark.thorough)
        for name in MOVING
        for look in (theme.LIGHT, theme.DARK, theme.CONTRAST)
    ]


@pytest.mark.parametrize(
    ("name", "look_of"), first(("leaves", theme.CONTRAST), ("breath-coherent", theme.LIGHT))
)
def test_without_motion_or_in_high_contrast_there_is_no_picture(qtbot, qapp, name, look_of):
    theme.apply(qapp, look_of, 100)
    page, one = opened(qtbot, name, reduced_motion=look_of is not theme.CONTRAST)
    figure = scenery(page)
    assert not figure.pictured
    assert figure.ring().height() > 0.9 * min(figure.width(), figure.height())
    paper = QColor(look_of.paper).rgb()
    for ms in MOVING[name]:
        look(page, one, ms)
        image = page.grab(QRect(0, figure.y(), 60, figure.height())).toImage()
        assert {image.pixel(5, y) for y in range(image.height())} == {paper}


@pytest.mark.parametrize(
    ("name", "look_of"),
    first(*((name, theme.LIGHT) for name in MOVING), ("breath-coherent", theme.DARK)),
)
def test_words_can_be_read_on_every_picture(qtbot, qapp, monkeypatch, name, look_of):
    theme.apply(qapp, look_of, 100)
    page, one = opened(qtbot, name)
    look(page, one, MOVING[name][1])
    assert_all_read(page, monkeypatch, 7.0 if look_of is theme.CONTRAST else 4.5)
    assert scenery(page).word
    assert scenery(page).has_room()


def test_what_moves_asks_for_small_boxes_only(qtbot, qapp, monkeypatch):
    theme.apply(qapp, theme.LIGHT, 100)
    for name in ("leaves", "mindful-walk", "sleep-winddown"):
        page, one = opened(qtbot, name, (1440, 900))
        look(page, one, MOVING[name][0])
        picture = scenery(page).picture
        for step in range(1, 40):
            for box in picture.moved(MOVING[name][0] + 50 * step, 0.5):
                assert box.width() * box.height() < PIECE


def test_a_leaf_leaves_at_the_page_s_edge(qtbot, qapp):
    theme.apply(qapp, theme.LIGHT, 100)
    page, _one = opened(qtbot, "leaves")
    figure = scenery(page)
    start = figure.picture._starts[3]  # type: ignore[attr-defined]
    seen = []
    for share in (0.0, 0.05, 0.5, 0.95, 1.0):
        ms = start + share * 13_500
        seen.append([piece.box().center().x() for piece in figure.picture.pieces(ms, 0.5)])
    assert seen[0][0] <= 0
    assert seen[1][0] < seen[2][0] < seen[3][0]
    assert seen[3][0] > figure.geometry().right() - 40
    assert seen[4] == []
