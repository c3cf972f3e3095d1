from math import hypot
from typing import TypeVar

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from tests.viewmodels.guided import breathing, muscles
from tests.widgets.figures.at import At, picture

from unclench.domain.body import PARTS, leaves
from unclench.domain.cues import Cue, Timeline
from unclench.widgets.controls import theme
from unclench.widgets.figures import (
    BodyFigure,
    BreathFigure,
    Figure,
    body_shape,
    body_views,
    figure_for,
)
from unclench.widgets.figures.base import FRAME
from unclench.widgets.figures.body import RELEASE
from unclench.widgets.scenes.contrast import mixed

F = TypeVar("F", bound=Figure)


def shown(qtbot, figure: F) -> F:
    qtbot.addWidget(figure)
    figure.resize(400, 400)
    figure.show()
    return figure


def area(image: QImage, colour: str) -> int:
    wanted = QColor(colour).rgb()
    return sum(
        image.pixel(x, y) == wanted
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    )


def test_each_kind_has_its_figure(qtbot):
    source = At(breathing())
    kinds = {
        "breathing": BreathFigure,
        "muscle-relaxation": BodyFigure,
        "mindfulness": BreathFigure,
    }
    for kind, expected in kinds.items():
        figure = figure_for(kind, source)
        qtbot.addWidget(figure)
        assert type(figure) is expected


def test_the_disc_grows_with_the_in_breath_and_sinks_with_the_out_breath(qtbot):
    figure = shown(qtbot, BreathFigure(At(breathing())))
    areas = [area(picture(figure, ms), theme.LIGHT.accent) for ms in (5000, 7000, 8990, 12_000)]
    assert areas[0] < areas[1] < areas[2]
    assert areas[2] > areas[3]


def test_the_disc_is_painted_for_the_moment_of_the_paint(qtbot):
    figure = shown(qtbot, BreathFigure(At(breathing())))
    before = area(picture(figure, 5000), theme.LIGHT.accent)
    figure.source = At(breathing(), 9000)  # the clock went on after the tick
    assert area(figure.grab().toImage(), theme.LIGHT.accent) > before


def test_the_breath_turns_gently(qtbot):
    figure = shown(qtbot, BreathFigure(At(breathing())))
    speeds = [figure.level(ms + 16) - figure.level(ms) for ms in range(5000, 8980, 16)]
    assert max(speeds) < 0.01
    assert speeds[0] < 0.001
    assert abs(speeds[-1]) < 0.001


def test_the_still_version_does_not_grow(qtbot):
    figure = shown(qtbot, BreathFigure(At(breathing())))
    figure.set_still(True)
    assert figure.disc(5000) == figure.disc(9000)
    assert figure.progress(7000) == pytest.approx(0.5)
    assert figure.interval(7000) > FRAME
    assert figure.accessibleDescription() == "The ring fills once in each part of the breath."
    figure.set_still(False)
    assert figure.accessibleDescription() == "The ring fills once in the whole session."


def test_frames_come_quickly_only_while_the_disc_moves(qtbot):
    figure = shown(qtbot, BreathFigure(At(breathing())))
    assert figure.interval(6000) == FRAME
    assert figure.interval(1000) > FRAME


def test_only_the_disc_is_repainted_while_it_moves(qtbot, monkeypatch):
    figure = shown(qtbot, BreathFigure(At(breathing())))
    picture(figure, 6000)
    asked = []
    monkeypatch.setattr(figure, "update", lambda *box: asked.append(box))
    figure.advance(6032)
    assert asked
    assert all(box[2] < 330 and box[3] < 330 for box in asked)


def test_the_whole_ring_is_repainted_when_the_light_changes(qtbot, monkeypatch):
    """Half of its line lies outside the circle: cut off, it had notches at its four ends."""
    figure = shown(qtbot, BreathFigure(At(breathing())))
    picture(figure, 6000)
    asked = []
    monkeypatch.setattr(figure, "update", lambda *box: asked.append(QRect(*box)))
    figure._update_backdrop(6032, figure._warm + 1)
    line = figure._ring.toAlignedRect().adjusted(-2, -2, 2, 2)
    assert any(box.contains(line) for box in asked)


@pytest.mark.parametrize("word", ["Breathe in", ""])
def test_words_stand_in_the_disc_when_they_fit(qtbot, word):
    figure = shown(qtbot, BreathFigure(At(breathing())))
    plain = picture(figure, 5000)
    assert figure.say(word, "3")
    assert figure.grab().toImage() != plain
    assert not figure.say("A cue with far too many words of its own for a disc", "3")
    figure.resize(90, 90)
    assert not figure.say("Breathe in", "3")


def pixel(figure: BodyFigure, part: str) -> QColor:
    box = figure.shape_of(part).boundingRect().center()
    return QColor(figure.grab().toImage().pixel(box.toPoint()))


def test_the_group_is_lit_tense_and_paler_when_let_go(qtbot):
    figure = shown(qtbot, BodyFigure(At(muscles())))
    picture(figure, 6000)
    assert figure.parts_lit == leaves("arms")
    assert pixel(figure, "forearm_r") == QColor(theme.LIGHT.accent)
    assert pixel(figure, "thigh_r") == QColor(theme.LIGHT.line)
    picture(figure, 12_000)
    skin, accent = QColor(theme.LIGHT.line), QColor(theme.LIGHT.accent)
    assert pixel(figure, "forearm_r").rgb() == mixed(skin, accent, figure.lit).rgb()
    shares = []
    for ms in (11_000, 12_000, 16_000, 22_000, 30_900):
        picture(figure, ms)
        shares.append(figure.lit)
    assert shares == sorted(shares, reverse=True)
    assert shares[0] > 0.95
    assert shares[-1] < 0.25
    figure.set_still(True)
    picture(figure, 12_000)
    picture(figure, 20_000)
    assert figure.lit == pytest.approx(RELEASE, abs=0.01)


def test_tense_differs_from_let_go_in_its_edge_too(qtbot):
    figure = shown(qtbot, BodyFigure(At(muscles())))
    ink = theme.LIGHT.ink
    assert area(picture(figure, 6000), ink) > 0
    assert area(picture(figure, 12_000), ink) == 0


def test_the_next_group_is_lit_in_its_turn_and_none_afterwards(qtbot):
    timeline = muscles()
    figure = shown(qtbot, BodyFigure(At(timeline)))
    picture(figure, 31_000)
    assert figure.parts_lit == leaves("face_neck")
    picture(figure, -1000)
    assert not figure.parts_lit
    assert figure.interval(timeline.guide[0].end - 20) <= 21


def test_sore_places_are_marked(qtbot):
    figure = shown(qtbot, BodyFigure(At(muscles())))
    assert area(picture(figure, 6000), theme.LIGHT.sun) == 0
    figure.mark({"lower_back": "release", "jaw_mouth": "tense"})
    assert area(picture(figure, 6000), theme.LIGHT.sun) == 0  # it lies behind
    figure.mark({"abdomen": "release", "jaw_mouth": "tense"})
    assert area(picture(figure, 6000), theme.LIGHT.sun) > 0


def test_every_part_has_a_place_on_the_body():
    for part in sorted(PARTS - {"whole_body"}):
        if part[-2:] not in {"_d", "_n"}:
            parts = leaves(part)
            shape = body_views.together(body_views.view_for(parts), parts)
            assert not shape.isEmpty(), part
            assert body_shape.field().contains(shape.boundingRect()), part


BEHIND = ("upper_back", "mid_back", "lower_back", "neck_back", "buttock_l", "calf_r", "crown")


@pytest.mark.parametrize("part", BEHIND)
def test_nothing_of_the_back_is_drawn_on_the_front(qtbot, part):
    assert body_views.together("front", leaves(part)).isEmpty()
    figure = shown(qtbot, BodyFigure(At(attending(part))))
    picture(figure, 100)
    assert figure.view == "back"
    assert not figure.shape_of(part).isEmpty()


def test_what_is_in_front_is_seen_from_the_front(qtbot):
    for part in (
        "chest",
        "abdomen",
        "trunk",
        "leg_l",
        "face_neck",
        "tongue",
        "hip_r",
        "whole_body",
    ):
        assert body_views.view_for(leaves(part)) == "front"


def attending(part: str) -> Timeline:
    return Timeline("attend", 2000, (Cue(0, 2000, "guide", "attend", part=part, mode="release"),))


def test_figures_follow_other_colours(qtbot, qapp):
    for kind, timeline in (("breathing", breathing()), ("muscle-relaxation", muscles())):
        figure = shown(qtbot, figure_for(kind, At(timeline)))
        theme.apply(qapp, theme.DARK, 100)
        figure.refresh()
        assert area(picture(figure, 6000), theme.DARK.accent) > 0
        theme.apply(qapp, theme.LIGHT, 100)


def test_one_word_fades_over_into_the_next_at_the_turn(qtbot):
    figure = shown(qtbot, BreathFigure(At(breathing())))
    figure.say("Breathe in", "1")
    picture(figure, 8990)
    assert isinstance(figure.source, At)
    figure.source.ms = 9000
    figure.say("Breathe out", "6")
    moments = [picture(figure, ms) for ms in (9000, 9060, 9120, 9180, 9300)]
    assert figure.interval(9060) == FRAME
    whole = picture(figure, 9300)
    figure.source.ms = 9060
    figure.say("Paused", "", at_once=True)
    paused = picture(figure, 9060)
    figure.say("", "")
    assert paused != picture(figure, 9060)
    assert moments[-1] == whole
    assert len({bytes(one.constBits()) for one in moments}) == len(moments)


def test_the_word_grows_a_little_with_the_breath(qtbot):
    figure = shown(qtbot, BreathFigure(At(breathing())))
    figure.say("Breathe in", "")

    def width(ms: float) -> int:
        image, core = picture(figure, ms), figure.disc(ms)[0]
        middle = figure.ring().center()
        xs = [
            x
            for x in range(400)
            for y in range(180, 220)
            if hypot(x - middle.x(), y - middle.y()) < core - 2
            and image.pixelColor(x, y).lightness() > 200
        ]
        return max(xs) - min(xs)

    assert width(8990) > 1.1 * width(5000)


def test_long_words_stand_in_two_lines(qtbot):
    figure = shown(qtbot, BreathFigure(At(breathing())))
    assert figure.say("Left hand and lower arm")
    long = picture(figure, 1000)
    figure.say("")
    assert picture(figure, 1000) != long


@pytest.mark.parametrize("where", ["knee_l", "thigh_r", "shin_l"])
def test_a_mark_and_the_part_that_is_tensed_do_not_cut_each_other(qtbot, where):
    figure = shown(qtbot, BodyFigure(At(attending("legs"))))
    plain = picture(figure, 100)
    figure.mark({where: "release"})
    marked = picture(figure, 100)
    reach = figure.shape_of(where).boundingRect().adjusted(-2, -2, 2, 2)
    changed = [
        (x, y)
        for x in range(plain.width())
        for y in range(plain.height())
        if plain.pixel(x, y) != marked.pixel(x, y)
    ]
    assert changed
    assert all(reach.contains(x, y) for x, y in changed)
    middle = figure.shape_of(where).boundingRect().center().toPoint()
    around = {
        marked.pixelColor(middle.x() + dx, middle.y() + dy).name()
        for dx in range(-4, 5)
        for dy in range(-4, 5)
    }
    assert len(around) > 1  # the pattern lies on the lit part, which goes on below it
