from typing import Any

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from tests.domain.exercises import exercise
from tests.widgets.figures.at import At, picture

from unclench.domain.cues import Timeline
from unclench.domain.timeline import Choices, compile
from unclench.widgets.controls import theme
from unclench.widgets.figures import MoveFigure, figure_for, move_poses
from unclench.widgets.figures.move_poses import Moment


def moving(figure: str, **more: Any) -> Timeline:
    step = {"do": "move", "figure": figure, "out": 2, "back": 2, "times": 4, "text": "Move."}
    rest = {"do": "rest", "fill": 1, "text": "Rest."}
    return compile(exercise({**step, **more}, rest, kind="movement"), Choices(minutes=1))


def start(timeline: Timeline) -> int:
    return next(cue.start for cue in timeline.guide if cue.kind == "move")


def shown(qtbot, timeline: Timeline) -> MoveFigure:
    figure = figure_for("movement", At(timeline))
    assert isinstance(figure, MoveFigure)
    qtbot.addWidget(figure)
    figure.resize(400, 400)
    figure.show()
    return figure


@pytest.mark.parametrize("name", sorted(move_poses.POSES))
def test_each_movement_is_drawn_and_comes_back_to_its_start(qtbot, name):
    timeline = moving(name)
    figure = shown(qtbot, timeline)
    rest = picture(figure, 10)
    begin = start(timeline) + 8000  # the third, over the whole range
    assert picture(figure, begin + 1500) != rest
    assert picture(figure, begin + 4000 - 0.001) == picture(figure, begin + 8000 - 0.001) or (
        name == "knee-lift"  # the other knee
    )


@pytest.mark.parametrize("name", ["head-turn", "ear-to-shoulder", "seated-turn", "shoulder-lift"])
def test_each_side_has_its_own_picture(qtbot, name):
    made = []
    for side in ("left", "right"):
        timeline = moving(name, side=side)
        made.append(picture(shown(qtbot, timeline), start(timeline) + 10_000))
    assert made[0] != made[1]


def test_the_first_ones_go_half_as_far(qtbot):
    timeline = moving("shoulder-lift")
    figure = shown(qtbot, timeline)
    far = []
    for turn in range(4):
        ms = start(timeline) + turn * 4000 + 2000
        now = figure.turn(ms)
        assert now is not None
        far.append(figure.moment(now, ms).far)
    assert far == pytest.approx([0.5, 0.5, 1, 1])


def test_nothing_moves_with_reduced_motion_and_both_ends_are_shown(qtbot):
    timeline = moving("head-turn", side="left")
    figure = shown(qtbot, timeline)
    moved = picture(figure, start(timeline) + 9000)
    figure.set_still(True)
    first = picture(figure, start(timeline) + 9000)
    assert first != moved
    assert first == picture(figure, start(timeline) + 10_000)
    assert figure.interval(start(timeline)) > 100


def test_an_unknown_movement_says_its_name(qtbot):
    timeline = moving("wave-both-hands")
    figure = shown(qtbot, timeline)
    during = picture(figure, start(timeline) + 1000)
    assert during == picture(figure, start(timeline) + 3000)
    assert during != picture(figure, 50_000)
    assert figure.interval(start(timeline)) > 100


def test_frames_come_only_while_somebody_moves(qtbot):
    timeline = moving("cat-cow")
    figure = shown(qtbot, timeline)
    assert figure.interval(start(timeline) + 1) < 50
    assert figure.interval(start(timeline) - 1) > 100
    assert figure.interval(50_000) > 100


def test_who_stands_up_has_room_above():
    top = min(
        layer.path.boundingRect().top() for layer in move_poses.POSES["sit-to-stand"](Moment(1.0))
    )
    assert move_poses.field("sit-to-stand").top() <= top < 0 == move_poses.field("cat-cow").top()


def test_a_new_timeline_is_taken_over(qtbot):
    figure = shown(qtbot, moving("cat-cow"))
    other = moving("head-turn", side="left")
    assert isinstance(figure.source, At)
    figure.source.timeline = other
    figure.refresh()
    turn = figure.turn(start(other))
    assert turn is not None
    assert turn.figure == "head-turn"


def _light(colour: QColor) -> float:
    """The relative luminance of WCAG 2."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("look", [theme.LIGHT, theme.DARK, theme.CONTRAST])
def test_person_and_chair_stand_out_from_the_paper(qapp, qtbot, look):
    theme.apply(qapp, look, 100)
    timeline = moving("shoulder-lift")
    figure = shown(qtbot, timeline)
    image = picture(figure, 0)
    scale = 392 / 376

    def at(x: float, y: float) -> float:
        spot = (round(200 + (x - 140) * scale), round(200 + (y - 188) * scale))
        high = max(_light(image.pixelColor(spot[0] + dx, spot[1])) for dx in range(-3, 4))
        low = min(_light(image.pixelColor(spot[0] + dx, spot[1])) for dx in range(-3, 4))
        return high if _light(QColor(look.paper)) < 0.5 else low

    paper = _light(QColor(look.paper))
    for x, y in ((140, 150), (140, 30), (84, 310), (196, 310), (114, 320), (166, 320)):
        pair = sorted((at(x, y), paper))
        assert (pair[1] + 0.05) / (pair[0] + 0.05) >= 3, (x, y)


def _pieces(painted: set[tuple[int, int]]) -> int:
    """How many pieces a set of pixels falls into."""
    pieces, left = 0, set(painted)
    while left:
        pieces += 1
        edge = [left.pop()]
        while edge:
            x, y = edge.pop()
            for near in ((x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)):
                if near in left:
                    left.remove(near)
                    edge.append(near)
    return pieces


def _painted(name: str, far: float, kind: str, above: int) -> set[tuple[int, int]]:
    """Where all layers of a kind are, in a small picture."""
    size, field = 96, move_poses.field(name)
    image = QImage(size, size, QImage.Format.Format_Grayscale8)
    image.fill("black")
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(size / field.height(), size / field.height())
    painter.translate(-field.topLeft())
    for layer in move_poses.POSES[name](Moment(far, far / 2)):
        if layer.kind == kind:
            painter.fillPath(layer.path, QColor("white"))
    painter.end()
    bits, wide = bytes(image.constBits()), image.bytesPerLine()
    return {(n % wide, n // wide) for n, grey in enumerate(bits) if grey > above}


@pytest.mark.parametrize("name", sorted(move_poses.POSES))
def test_no_part_of_the_person_is_detached_and_what_moves_is_part_of_it(qapp, name):
    for far in (0.0, 0.4, 1.0):
        assert _pieces(_painted(name, far, "body", above=128)) == 1
        lit = _painted(name, far, "lit", above=200)
        assert lit
        assert lit <= _painted(name, far, "body", above=60)


def test_in_high_contrast_what_moves_stands_out_from_the_body(qapp, qtbot):
    theme.apply(qapp, theme.CONTRAST, 100)
    timeline = moving("head-turn", side="left")
    image = picture(shown(qtbot, timeline), start(timeline) + 8000)
    scale = 392 / 376
    head, chest = (_light(image.pixelColor(200, round(200 + (y - 188) * scale))) for y in (34, 170))
    assert (head + 0.05) / (chest + 0.05) >= 3
