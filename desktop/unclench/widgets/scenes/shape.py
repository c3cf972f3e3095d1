"""The outlines of a landscape, from a seed: the same id always gives the same hills."""

from __future__ import annotations

from collections.abc import Sequence
from math import pi, sin
from random import Random
from typing import NamedTuple
from zlib import crc32


class Wave(NamedTuple):
    """One of the sines that an outline is the sum of; all in shares of the landscape's size."""

    height: float
    waves: float  # how many there are across a landscape twice as wide as high
    shift: float


class Layer(NamedTuple):
    """The upper edge of one layer: its level, from the top, and what swings about it."""

    level: float
    waves: tuple[Wave, ...]

    def edge(self, x: float) -> float:
        """How far below the top the edge is at `x`; both in shares of the height."""
        return self.level - sum(w.height * sin(pi * w.waves * x + w.shift) for w in self.waves)


Sun = tuple[float, float, float]  # x in shares of the width, y and radius in shares of the height


class Shape(NamedTuple):
    """One landscape: layers from far to near, the sun, and the stars that a night shows.

    A star is (x, y, size from 0 to 1).
    """

    layers: tuple[Layer, ...]
    sun: Sun
    stars: tuple[tuple[float, float, float], ...]


_LEVELS = {"water": (0.64, 0.76, 0.89), "hills": (0.68, 0.80, 0.92)}
_HEIGHTS = {"water": (0.012, 0.010, 0.012), "hills": (0.060, 0.055, 0.038)}
_WAVES = {"water": (1.1, 2.3, 4.7), "hills": (0.9, 2.1, 4.3)}
_SHARES = (1.0, 0.55, 0.25)  # of the height, for the three sines of an edge
_STARS = 26


def shape(scene: str, seed: str) -> Shape:
    """The landscape of `scene` for a seed, by custom an exercise's id: water for a sea."""
    chance = Random(crc32(seed.encode()))  # noqa: S311 - hills, not secrets
    form = "water" if scene == "sea" else "hills"
    layers = tuple(
        Layer(level + chance.uniform(-0.02, 0.02), _waves(chance, height, _WAVES[form]))
        for level, height in zip(_LEVELS[form], _HEIGHTS[form], strict=True)
    )
    sun = (chance.uniform(0.52, 0.72), chance.uniform(0.30, 0.44), chance.uniform(0.26, 0.31))
    stars = tuple(
        (chance.random(), chance.uniform(0.02, 0.6), chance.random()) for _each in range(_STARS)
    )
    return Shape(layers, sun, stars if scene == "night" else ())


def _waves(chance: Random, height: float, counts: Sequence[float]) -> tuple[Wave, ...]:
    return tuple(
        Wave(
            height * share * chance.uniform(0.7, 1.2),
            count * chance.uniform(0.8, 1.25),
            chance.uniform(0, 2 * pi),
        )
        for share, count in zip(_SHARES, counts, strict=True)
    )
