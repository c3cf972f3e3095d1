"""How far two colors are apart, as readers with weak eyes need it (WCAG 2.2)."""

from PySide6.QtGui import QColor

_DARK = 0.04045  # of sRGB: below, it is linear


def _luminance(shade: QColor) -> float:
    light = 0.0
    for part, share in ((shade.redF(), 0.2126), (shade.greenF(), 0.7152), (shade.blueF(), 0.0722)):
        light += share * (part / 12.92 if part <= _DARK else ((part + 0.055) / 1.055) ** 2.4)
    return light


def contrast(first: QColor, second: QColor) -> float:
    """The contrast of two colors, 1 (the same) to 21 (black and white)."""
    low, high = sorted((_luminance(first), _luminance(second)))
    return (high + 0.05) / (low + 0.05)
