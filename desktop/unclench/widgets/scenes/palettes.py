"""The colours of each kind's landscape, by day and at dusk, as the look's table gives them."""

from __future__ import annotations

from typing import NamedTuple


class Palette(NamedTuple):
    """The colours of one landscape: the sky from top to bottom, three layers, and the sun."""

    sky_top: str
    sky_bottom: str
    far: str
    middle: str
    near: str
    sun: str


_DAY = {
    "sea": Palette("#DCEBEA", "#F7EFE2", "#A9CDC9", "#6FA8A3", "#2F6F6A", "#FFF7E6"),
    "clay": Palette("#F3E1D5", "#FBF1E6", "#E0B79E", "#C48A6B", "#8E5439", "#FFF8EE"),
    "dusk": Palette("#DDD5EA", "#F8E9E4", "#B9A9D3", "#8A77B3", "#54427E", "#FFF1DE"),
    "leaf": Palette("#E3EDD8", "#FAF4E2", "#B9CF9C", "#86A966", "#4B6E31", "#FFFBE8"),
    "sand": Palette("#F3EBD8", "#FBF6EA", "#DCC79A", "#BFA067", "#7E6224", "#FFFDF2"),
    "sky": Palette("#D8E6F3", "#F6F1E6", "#A7C3DE", "#6E97BF", "#38618D", "#FFFAF0"),
    "mist": Palette("#E4E9EA", "#F4F2EC", "#C4CED0", "#9AA9AC", "#5E7073", "#FFFFFF"),
}
_DUSK = {
    "sea": Palette("#1D3B42", "#5E7470", "#2F5F5D", "#1F4A4A", "#10302F", "#F2D9A6"),
    "clay": Palette("#3B2A2E", "#8A6455", "#6E4636", "#502F24", "#311A13", "#F4CFA8"),
    "dusk": Palette("#2C2545", "#7D6478", "#54447A", "#3B2F5E", "#221A3B", "#F6D3B0"),
    "leaf": Palette("#233226", "#6D7754", "#44592F", "#304422", "#1B2A13", "#F0DFA4"),
    "sand": Palette("#35301F", "#85744F", "#62522C", "#483B1D", "#2A220F", "#F6E0AE"),
    "sky": Palette("#1D2E45", "#66768A", "#38587A", "#27435F", "#14283C", "#F3DDB4"),
    "mist": Palette("#2A3335", "#6C7473", "#49575A", "#364346", "#212B2D", "#E8E4D6"),
}
_NIGHT = Palette("#141B33", "#2C3358", "#2A345A", "#1F2747", "#121830", "#F4E9C8")

_OF_KINDS = {
    "breathing": "sea",
    "muscle-relaxation": "clay",
    "mindfulness": "dusk",
    "autogenic": "dusk",
    "movement": "leaf",
    "worksheet": "sand",
    "imagery": "sky",
    "sleep": "night",
    "rest": "mist",
}


def scene_of(kind: str) -> str:
    """The name of the landscape of an exercise of this kind."""
    return _OF_KINDS[kind]


def palette(scene: str, dark: bool) -> Palette:
    """The colours of a landscape, at dusk where the theme is dark; a night is always one.

    Raises:
        KeyError: there is no such landscape.
    """
    return _NIGHT if scene == "night" else (_DUSK if dark else _DAY)[scene]


def dot(kind: str, dark: bool) -> str:
    """The colour that stands for a kind where there is room for a dot alone."""
    scene = scene_of(kind)
    colours = palette(scene, dark=False)
    if not dark:
        return colours.near
    return colours.sun if scene == "night" else colours.middle
