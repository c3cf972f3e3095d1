"""What a person set for themselves."""

from functools import cache
from typing import Annotated, Any, Literal, NamedTuple, get_args, get_origin, get_type_hints

Theme = Literal["system", "light", "dark", "contrast"]
VoiceChoice = Literal["automatic", "neural", "system", "captions"]
Need = Literal["", "stress", "pain", "both", "sleep"]


Limits = tuple[int, int, int]  # the least, the most, and the step by which a control changes it
Percent = Annotated[int, (0, 100, 5)]
Minute = Annotated[int, (0, 1439, 1)]


class Preferences(NamedTuple):
    """Every setting, with the value it has before anybody touches it.

    Each number has its limits beside it. `sound_delay_ms` is how much later than the clock says
    the sound is heard (wireless headphones), and moves the picture.
    `surroundings` is "" (what the exercise suggests), "none", a soundscape's id or a file's path;
    `sound_folder` is the person's own folder of sounds; `just_sounds` what plays without a session
    ("" the usual), for `just_sounds_minutes`, 0 until it is stopped;
    `sleep_timer_minutes` fades the sound at that minute of a session, 0 never;
    `output_device` is a sound device's id, "" the system's own.
    `hide_numbers` leaves every number out of the history; `every_source` counts there what was not
    rated at the time too: what was entered or changed later, or imported.
    A check-in asks `ask_rested` in the morning, and `ask_control` at any hour.
    `own_help` is the person's own line on the help page, `help_country` the territory (ISO 3166)
    whose numbers it shows, "" the system's, "none" one that isn't listed; `week_review` asks three
    questions once a week, and with `contact_reminder` the person picked then is named once; the
    `..._hidden` moments (ISO 8601, "" never) are when a card was last put away.
    `told_files` names, one a line, what was said once already about the data folder.
    `read_cards` are the ids, one a line, of what was read on the page Learn.
    `language` is that of the window, the command line and the exercises, "" the system's.
    `need` is what brings the person here, "" just looking; the exercises for it are shown first.
    `voice` speaks what has no recording; "captions" leaves it to the words on the screen.
    `stay_in_tray`: closing the window leaves the app in the tray; `told_tray`: that was said once.
    No reminder comes from
    `quiet_from` to `quiet_until`, in minutes after midnight.
    """

    theme: Theme = "system"
    language: str = ""
    text_percent: Annotated[int, (100, 200, 25)] = 100
    reduced_motion: bool = False
    ask_pain: bool = True
    ask_rested: bool = True
    ask_control: bool = False
    captions: bool = True
    left_handed: bool = False
    muted: bool = False
    voice_volume: Percent = 100
    tone_volume: Percent = 85
    surroundings_volume: Percent = 80
    sound_delay_ms: Annotated[int, (0, 2000, 20)] = 0
    surroundings: str = ""
    sound_folder: str = ""
    just_sounds: str = ""
    just_sounds_minutes: Annotated[int, (0, 720, 1)] = 0
    sleep_timer_minutes: Annotated[int, (0, 180, 1)] = 0
    output_device: str = ""
    hide_numbers: bool = False
    every_source: bool = False
    own_help: str = ""
    help_country: str = ""
    week_review: bool = False
    contact_reminder: bool = False
    help_card_hidden: str = ""
    week_card_hidden: str = ""
    voice: VoiceChoice = "automatic"
    told_files: str = ""
    read_cards: str = ""
    need: Need = ""
    stay_in_tray: bool = False
    told_tray: bool = False
    quiet_from: Minute = 22 * 60
    quiet_until: Minute = 7 * 60


@cache
def _hints() -> dict[str, Any]:
    return get_type_hints(Preferences, include_extras=True)


def limits(name: str) -> Limits:
    """The limits of the number `name`.

    Raises:
        KeyError: there is no such setting.
        TypeError: it isn't a number, or has no limits.
    """
    hint = _hints()[name]
    if get_origin(hint) is not Annotated:
        raise TypeError(f"the setting {name} has no limits")
    found: Limits = get_args(hint)[1]
    return found


def fits(name: str, value: object) -> bool:
    """Whether the setting `name`, known to this version, can have this value."""
    hint = _hints().get(name)
    if get_origin(hint) is Literal:
        return value in get_args(hint)
    if type(value) is not int:  # exactly: true is not 1
        return hint is not None and type(value) is hint
    if get_origin(hint) is not Annotated:
        return False
    low, high, _step = limits(name)
    return low <= value <= high
