"""What a person set for themselves."""

from typing import Literal, NamedTuple

Theme = Literal["system", "light", "dark", "contrast"]
VoiceChoice = Literal["automatic", "neural", "system", "captions"]


class Preferences(NamedTuple):
    """Every setting, with the value it has before anybody touches it.

    Volumes are whole percents; `text_percent` is 100 to 200; `sound_delay_ms` is how much later
    than the clock says the sound is heard (wireless headphones), and moves the picture.
    `surroundings` is "" (what the exercise suggests), "none", a soundscape's id or a file's path;
    `sleep_timer_minutes` fades the sound at that minute of a session, 0 never;
    `output_device` is a sound device's id, "" the system's own.
    `hide_numbers` leaves every number out of the history.
    `own_help` is the person's own line on the help page; `week_review` asks three questions once a
    week; the `..._hidden` moments (ISO 8601, "" never) are when a card was last put away.
    `voice` speaks what has no recording; "captions" leaves it to the words on the screen.
    """

    theme: Theme = "system"
    text_percent: int = 100
    reduced_motion: bool = False
    ask_pain: bool = True
    captions: bool = True
    left_handed: bool = False
    muted: bool = False
    voice_volume: int = 100
    tone_volume: int = 85
    surroundings_volume: int = 80
    sound_delay_ms: int = 0
    surroundings: str = ""
    sleep_timer_minutes: int = 0
    output_device: str = ""
    hide_numbers: bool = False
    own_help: str = ""
    week_review: bool = False
    help_card_hidden: str = ""
    week_card_hidden: str = ""
    voice: VoiceChoice = "automatic"
