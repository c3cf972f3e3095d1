"""Choices of the first start that the settings show too: language, what for, colors, text size."""

from __future__ import annotations

from unclench.domain.preferences import limits
from unclench.viewmodels.settings.settings import Settings
from unclench.viewmodels.translation import fill, languages, of_system, translate
from unclench.widgets.controls.buttons import Chip
from unclench.widgets.controls.chip_row import joined_row
from unclench.widgets.controls.choice import Choice
from unclench.widgets.controls.joined import Joined


def language_choice(settings: Settings) -> Choice:
    """The languages there are, each by its own name, and that of the system."""
    there = languages()
    like = fill(translate("look", "{language}, like the system"), language=dict(there)[of_system()])
    found = [("", like), *there]
    made = Choice(translate("look", "Language"), found)
    now = settings.preferences.language
    made.show_value(now if now in dict(found) else "")
    made.chosen.connect(lambda code: settings.change(language=code))
    return made


def need_chips(settings: Settings) -> tuple[Joined, dict[str, Chip]]:
    """A row of segments for what brings the person here, and that of each need."""
    needs = (
        ("stress", translate("look", "Stress")),
        ("pain", translate("look", "Pain")),
        ("both", translate("look", "Stress and pain")),
        ("sleep", translate("look", "Sleep")),
        ("", translate("look", "Just looking")),
    )
    now: str = settings.preferences.need
    return joined_row(Joined(), needs, now, lambda need: settings.change(need=need))


def theme_chips(settings: Settings) -> tuple[Joined, dict[str, Chip]]:
    """A row of segments, and that of each theme."""
    themes = (
        ("system", translate("look", "System")),
        ("light", translate("look", "Light")),
        ("dark", translate("look", "Dark")),
        ("contrast", translate("look", "High contrast")),
    )
    now: str = settings.preferences.theme
    return joined_row(Joined(), themes, now, lambda theme: settings.change(theme=theme))


def text_size_chips(settings: Settings) -> tuple[Joined, dict[int, Chip]]:
    """A row of segments, and that of each size in percent."""
    low, high, step = limits("text_percent")
    sizes = [
        (one, fill(translate("look", "{percent}%"), percent=one))
        for one in range(low, high + 1, step)
    ]
    now = settings.preferences.text_percent
    return joined_row(Joined(), sizes, now, lambda percent: settings.change(text_percent=percent))
