"""What can only be seen: the contrast of words, edges and the focus ring, in painted pixels."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter, QRegion
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from tools.audit.found import Fault, called, place, seen, stops
from unclench.domain.preferences import Theme
from unclench.widgets.controls.buttons import Chip, PlainButton, Pressable, Segment
from unclench.widgets.controls.choice import Choice
from unclench.widgets.controls.number_scale import NumberButton
from unclench.widgets.scenes.words import SceneLabel
from unclench.widgets.session.night_veil import NightVeil

Pixels = NDArray[np.float64]
SHARP = 2  # device pixels a pixel: thin strokes reach their full color
WORDS, STRONG, EDGE = 4.5, 7.0, 3.0
_SPARE = 0.05  # what rounding takes
_LINES = 48  # pixels of a long text that must be in sight for words to be among them


def picture(widget: QWidget, children: bool = True) -> NDArray[np.uint8]:
    """`widget` as it is painted now, as rows of (red, green, blue)."""
    image = QImage(widget.size() * SHARP, QImage.Format.Format_RGBX8888)
    image.setDevicePixelRatio(SHARP)
    image.fill(widget.palette().color(widget.palette().ColorRole.Window))
    flags = QWidget.RenderFlag.DrawWindowBackground
    if children:
        flags |= QWidget.RenderFlag.DrawChildren
    painter = QPainter(image)
    widget.render(painter, QPoint(), QRegion(), flags)
    painter.end()
    whole = np.frombuffer(image.constBits(), np.uint8)
    return whole.reshape(image.height(), image.bytesPerLine() // 4, 4)[
        :, : image.width(), :3
    ].copy()


def light(pixels: NDArray[np.uint8]) -> Pixels:
    """The relative luminance of each pixel, as WCAG has it."""
    part = pixels.astype(np.float64) / 255
    linear = np.where(part <= 0.04045, part / 12.92, ((part + 0.055) / 1.055) ** 2.4)
    return np.asarray(linear @ np.array([0.2126, 0.7152, 0.0722]))


def ratio(one: Pixels | float, other: Pixels | float) -> Pixels:
    """The contrast of two luminances."""
    high, low = np.maximum(one, other), np.minimum(one, other)
    return np.asarray((high + 0.05) / (low + 0.05))


def _usual(seen_light: Pixels) -> float:
    """The luminance that most of it has: what words stand on."""
    values, counts = np.unique(np.round(seen_light, 3), return_counts=True)
    return float(values[counts.argmax()])


def _box(whole: NDArray[np.uint8], area: QRect) -> NDArray[np.uint8]:
    top, left = max(0, area.top()) * SHARP, max(0, area.left()) * SHARP
    return whole[top : (area.bottom() + 1) * SHARP, left : (area.right() + 1) * SHARP]


def words(screen: str, window: QWidget, theme: Theme) -> Iterator[Fault]:
    """Labels and buttons can be read. Words on a landscape have their own tests."""
    least = STRONG if theme == "contrast" else WORDS
    whole = picture(window)
    for one in seen(window):
        if isinstance(one, SceneLabel) and theme != "contrast":  # which has no landscape
            continue
        if not isinstance(one, QLabel | Pressable | QLineEdit):
            continue
        if not one.text().strip() or not one.isEnabled() or one.visibleRegion().isEmpty():
            continue
        area = one.visibleRegion().boundingRect().translated(place(one, window).topLeft())
        if area.height() < min(one.height(), _LINES) or _fades(one):
            continue
        lights = light(_box(whole, area))
        best = np.sort(ratio(lights, _usual(lights)).ravel())[-max(4, lights.size // 2000)]
        if best < least - _SPARE:
            yield Fault(screen, "contrast", called(one), f"{best:.2f}:1, needs {least}")


def _fades(one: QWidget) -> bool:
    """Whether it comes or goes just now, or a night lies over it."""
    over: QWidget | None = one
    while over is not None:
        effect = over.graphicsEffect()
        veil = over.findChild(NightVeil)
        if (veil is not None and veil.isVisible()) or (effect is not None and effect.isEnabled()):
            return True
        over = over.parentWidget()
    return False


def edges(screen: str, window: QWidget, _theme: Theme) -> Iterator[Fault]:
    """One sees where a control is: an edge, or a filling."""
    whole = picture(window)
    for one in seen(window):
        known = isinstance(one, PlainButton | Chip | NumberButton | Choice | QLineEdit)
        if not known or isinstance(one, Segment) or not one.isEnabled():
            continue
        area = place(one, window)
        if not window.rect().contains(area) or not _all_seen(one):
            continue
        middle = area.center().y() * SHARP
        row = light(whole[middle : middle + 1, area.left() * SHARP : (area.left() + 16) * SHARP])
        best = float(ratio(row, row[0, 0]).max())
        if best < EDGE - _SPARE:
            yield Fault(screen, "edge", called(one), f"{best:.2f}:1, needs {EDGE}")


def _all_seen(one: QWidget) -> bool:
    return one.visibleRegion().boundingRect() == one.rect()


def rings(screen: str, window: QWidget, _theme: Theme) -> Iterator[Fault]:
    """Whoever goes by keys sees where the focus is."""
    window.setProperty("keys", True)
    for one in stops(window):
        if not isinstance(one, Pressable):
            continue
        window.setFocus()
        before = light(picture(one))
        one.setFocus(Qt.FocusReason.TabFocusReason)
        after = light(picture(one))
        if before.shape != after.shape or not one.hasFocus():
            continue
        strong = int((ratio(before, after) >= EDGE - _SPARE).sum())
        if strong < 4 * SHARP * min(one.width(), one.height()) / 2:
            yield Fault(screen, "ring", called(one), f"{strong} pixels change by {EDGE}:1")


def disabled(screen: str, window: QWidget, _theme: Theme) -> Iterator[Fault]:
    """What can't be pressed looks so by more than its color: it has no filling, or no edge."""
    for one in seen(window):
        if not isinstance(one, PlainButton) or one.isEnabled() or not one.text():
            continue
        middle = one.height() * SHARP // 2
        row = light(picture(one)[middle : middle + 1, : 12 * SHARP])
        if float(ratio(row, row[0, 0]).max()) >= EDGE:
            yield Fault(screen, "disabled", called(one), "looks like a button still")


ALL = (words, edges, rings, disabled)
