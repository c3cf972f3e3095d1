"""Chips for how the app looks, colours and text size: of the first start and of the settings."""

from __future__ import annotations

from unclench.domain.preferences import limits
from unclench.viewmodels.settings.settings import Settings
from unclench.viewmodels.translation import fill, translate
from unclench.widgets.controls.buttons import Chip
from unclench.widgets.controls.chip_row import chip_row
from unclench.widgets.controls.flow import Flow


def theme_chips(settings: Settings) -> tuple[Flow, dict[str, Chip]]:
    """A row of chips, and the chip of each theme."""
    themes = (
        ("system", translate("look", "As the system")),
        ("light", translate("look", "Light")),
        ("dark", translate("look", "Dark")),
        ("contrast", translate("look", "High contrast")),
    )
    now = settings.preferences.theme
    return chip_row(themes, now, lambda theme: settings.change(theme=theme))


def text_size_chips(settings: Settings) -> tuple[Flow, dict[int, Chip]]:
    """A row of chips, and the chip of each size in percent."""
    low, high, step = limits("text_percent")
    sizes = [
        (one, fill(translate("look", "{percent} %"), percent=one))
        for one in range(low, high + 1, step)
    ]
    now = settings.preferences.text_percent
    return chip_row(sizes, now, lambda percent: settings.change(text_percent=percent))
