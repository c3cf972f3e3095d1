"""How well words can be read on a picture, as WCAG 2 measures it."""

from __future__ import annotations

from PySide6.QtGui import QColor

ENOUGH = 4.5  # between words and what lies behind them
_AIM = 4.7  # a little more, for what rounding takes away
_STEPS = 20  # of a scrim's strength, from nothing to opaque


def _linear(part: int) -> float:
    share = part / 255
    return float(share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4)


_LINEAR = tuple(_linear(part) for part in range(256))


def light(rgb: int) -> float:
    """The relative luminance, 0 to 1, of a color as `QColor.rgb` has it."""
    red, green, blue = (_LINEAR[rgb >> shift & 255] for shift in (16, 8, 0))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: float, second: float) -> float:
    """The contrast of two luminances, 1 to 21."""
    low, high = sorted((first, second))
    return (high + 0.05) / (low + 0.05)


def mixed(low: QColor, high: QColor, share: float) -> QColor:
    """The color `share` of the way from `low` to `high`."""
    return QColor(
        round(low.red() + (high.red() - low.red()) * share),
        round(low.green() + (high.green() - low.green()) * share),
        round(low.blue() + (high.blue() - low.blue()) * share),
    )


def reads(ink: QColor, behind: tuple[QColor, QColor]) -> bool:
    """Whether `ink` can be read on all between the darkest and the lightest color `behind`."""
    shown = light(ink.rgb())
    dark, bright = (light(one.rgb()) for one in behind)
    return (
        not dark <= shown <= bright
        and min(contrast(shown, dark), contrast(shown, bright)) >= ENOUGH
    )


def scrim(ink: QColor, veil: QColor, behind: tuple[QColor, QColor]) -> float:
    """How much of `veil`, 0 to 1, must lie on what is `behind` until `ink` can be read there."""
    shown = light(ink.rgb())
    for step in range(_STEPS):
        share = step / _STEPS
        ends = [light(mixed(one, veil, share).rgb()) for one in behind]
        if min(contrast(shown, end) for end in ends) >= _AIM:
            return share
    return 1.0
