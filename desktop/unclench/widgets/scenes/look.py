"""The colors of what stands on a landscape: words, the disc, the body."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QColor

from unclench.widgets.scenes.contrast import contrast, light, mixed
from unclench.widgets.scenes.palettes import Palette, palette, scene_of

_INK, _PALE = "#1F2D2B", "#F4F7F5"
_WARM = "#FFDDA8"
_LIGHTER = 30  # hundredths of white that the middle of a disc may have
_WHITE_WORDS = 4.65  # the least contrast of the words in it
_MOON, _BODIES = "#9FB2DC", ("clay", "leaf")  # its light, and the landscapes that have a body
_MOONLIT = "sky"  # whose colors a sleep session's disc has
_SKIN, _SKIN_AT_NIGHT = "#BD7F60", "#A8755B"
_FIRED = QColor("#8B3A1E")  # a tense muscle by day
_WARMED = QColor("#A03C18")  # what moves, by day
_EMBER = QColor("#FFB27A")  # and by night


class SceneLook(NamedTuple):
    """What is drawn on a landscape, by what it is for.

    `ink` is for words on the sky and `tone` a softer one; `pale` is for words low in the picture,
    on a scrim of `near`. A disc goes from `middle` to `edge`, with `words` in it; around it are
    petals, the ring and its `track`, behind it a `glow` to which an in-breath adds `warmth`. A
    `body` is lit in the color of `tense`, or of what `moves`; it has `crease` lines, and a `seat`
    with a `seat_back`.
    """

    ink: QColor
    tone: QColor
    pale: QColor
    near: QColor
    middle: QColor
    edge: QColor
    words: QColor
    petal: QColor
    ring: QColor
    track: QColor
    glow: QColor
    warmth: QColor
    body: QColor
    tense: QColor
    moves: QColor
    crease: QColor
    seat: QColor
    seat_back: QColor


def scene_look(kind: str, scene: str, dark: bool) -> SceneLook:
    """The colors for an exercise of `kind` on the landscape `scene`, by day or in the dark.

    Raises:
        KeyError: there is no such kind or landscape.
    """
    colours = palette(scene, dark)
    own = scene_of(kind)
    day = palette(_MOONLIT if own == "night" else own, dark=False)
    night = dark or scene == "night"
    near = QColor(day.near)
    disc = mixed(QColor(day.middle), QColor(day.far), 0.6) if night else near
    return SceneLook(
        ink=QColor(_PALE if night else _INK),
        tone=mixed(QColor(colours.sun), QColor(_PALE), 0.4) if night else near.darker(125),
        pale=QColor("#FFFFFF"),
        near=QColor(colours.near),
        middle=mixed(disc, QColor("#FFFFFF"), 0.28) if night else _lightest(near),
        edge=disc if night else near.darker(118),
        words=QColor("#0E1A1A" if night else "#FFFFFF"),
        petal=_veiled(disc, 0.16 if night else 0.13),
        ring=disc if night else near,
        track=_veiled(disc if night else near, 0.3 if night else 0.24),
        glow=_in_the_dark(own, scene, disc) if night else QColor(colours.sun),
        warmth=_veiled(disc, 0.34) if night else _veiled(QColor(_WARM), 0.5),
        body=QColor(_SKIN_AT_NIGHT if night else _SKIN),
        tense=QColor(_EMBER if night else _FIRED),
        moves=QColor(_EMBER if night else _WARMED),
        crease=_creased(QColor(_SKIN_AT_NIGHT if night else _SKIN)),
        seat=_seat(colours, night),
        seat_back=mixed(QColor(colours.middle), QColor(colours.far), 0.0 if night else 0.45),
    )


def _in_the_dark(own: str, scene: str, disc: QColor) -> QColor:
    """What shines in the dark: the disc; on a body the moon, or at dusk a low sun."""
    if own not in _BODIES:
        return disc
    return QColor(_MOON if scene == "night" else palette(scene, dark=True).sun)


def _lightest(colour: QColor) -> QColor:
    """As much lighter than `colour` as white words allow."""
    white, made = QColor("#FFFFFF"), colour
    for step in range(_LIGHTER):
        lighter = mixed(colour, white, step / 100)
        if contrast(light(white.rgb()), light(lighter.rgb())) < _WHITE_WORDS:
            break
        made = lighter
    return made


def _seat(colours: Palette, night: bool) -> QColor:
    """A chair's wood."""
    near = QColor(colours.near)
    return mixed(QColor(colours.far), QColor(colours.sun), 0.22) if night else near.darker(112)


def _creased(skin: QColor) -> QColor:
    """The soft lines of a body: where an arm lies on it, or an eye is closed."""
    return mixed(skin, QColor("#3A1D12"), 0.34)


def _veiled(colour: QColor, share: float) -> QColor:
    made = QColor(colour)
    made.setAlphaF(share)
    return made
